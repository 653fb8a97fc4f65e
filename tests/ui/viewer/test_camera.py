"""The camera: what is fitted, what stays under the pointer, what cannot be lost from sight."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from reader.ui.viewer.camera import HIGHEST, LOWEST, MARGIN, STOPS, Camera, between

sides = st.floats(20, 5000)
sizes = st.builds(QSizeF, sides, sides)
points = st.builds(QPointF, st.floats(0, 500), st.floats(0, 400))
VIEW = QSizeF(500, 400)


def camera(picture: QSizeF, view: QSizeF = VIEW, largest_fit: float = HIGHEST) -> Camera:
    return Camera(picture, view, largest_fit).fit()


def picture_point(of: Camera, at: QPointF) -> QPointF:
    return (at - of.target().topLeft()) / of.scale


@given(sizes)
def test_a_fitted_picture_is_whole_and_in_the_middle(picture: QSizeF) -> None:
    target = camera(picture).target()
    assert target.left() >= MARGIN - 1e-6
    assert target.top() >= MARGIN - 1e-6
    assert target.center().x() == pytest.approx(250)
    assert target.center().y() == pytest.approx(200)
    assert not camera(picture).can_pan()


def test_pixels_are_not_enlarged_to_be_fitted() -> None:
    assert camera(QSizeF(100, 100), largest_fit=1).scale == 1
    assert camera(QSizeF(100, 100)).scale == pytest.approx(3.52)


@given(points, st.floats(2, 8))
def test_what_lies_under_the_pointer_stays_there(at: QPointF, factor: float) -> None:
    before = camera(QSizeF(4000, 4000)).zoom_to(1)
    after = before.zoom_by(factor, at)
    assert picture_point(after, at).x() == pytest.approx(picture_point(before, at).x(), abs=1e-6)
    assert picture_point(after, at).y() == pytest.approx(picture_point(before, at).y(), abs=1e-6)


@given(sizes, st.lists(st.tuples(st.floats(0.01, 100), points), max_size=8))
def test_the_scale_stays_within_its_limits(picture: QSizeF, turns: list[tuple[float, QPointF]]) -> None:
    moved = camera(picture)
    for factor, at in turns:
        moved = moved.zoom_by(factor, at)
        assert moved.lowest() <= moved.scale <= HIGHEST


def test_a_huge_picture_can_still_be_seen_whole() -> None:
    huge = camera(QSizeF(100_000, 100_000))
    assert huge.scale < LOWEST
    assert huge.step(-1).scale == huge.scale


@given(sizes, st.floats(0.1, 30), st.builds(QPointF, st.floats(-1e5, 1e5), st.floats(-1e5, 1e5)))
def test_a_picture_cannot_be_dragged_out_of_sight(picture: QSizeF, scale: float, by: QPointF) -> None:
    target = camera(picture).zoom_to(scale).pan(by).target()
    for low, high, length in (
        (target.left(), target.right(), VIEW.width()),
        (target.top(), target.bottom(), VIEW.height()),
    ):
        smaller = high - low <= length - 2 * MARGIN
        assert smaller or (low <= MARGIN + 1e-3 and high >= length - MARGIN - 1e-3)
        assert not smaller or (low + high) / 2 == pytest.approx(length / 2, abs=1e-3)


def test_the_keys_step_from_stop_to_stop() -> None:
    one = camera(QSizeF(4000, 4000)).zoom_to(1)
    assert one.step(1).scale == 1.25
    assert one.step(-1).scale == 0.75
    assert one.zoom_to(1.1).step(1).scale == 1.25
    assert one.zoom_to(HIGHEST).step(1).scale == HIGHEST
    assert one.zoom_to(LOWEST).step(-1).scale == LOWEST
    assert STOPS[0] == LOWEST
    assert STOPS[-1] == HIGHEST


def test_a_fitted_picture_follows_the_view_and_another_keeps_scale_and_middle() -> None:
    fitted = camera(QSizeF(1000, 1000)).resize(QSizeF(1048, 1048))
    assert fitted.fitted
    assert fitted.scale == 1
    zoomed = camera(QSizeF(4000, 4000)).zoom_to(2).pan(QPointF(-300, 0))
    assert zoomed.resize(QSizeF(600, 600)).scale == 2
    assert zoomed.resize(QSizeF(600, 600)).centre == zoomed.centre


def test_another_language_of_a_picture_keeps_scale_and_the_share_around_the_middle() -> None:
    zoomed = camera(QSizeF(4000, 4000)).zoom_to(2).pan(QPointF(-300, 200))
    other = zoomed.swap(QSizeF(4000, 6000), HIGHEST)
    assert other.scale == 2
    assert other.centre.x() == pytest.approx(zoomed.centre.x())
    assert other.centre.y() / 6000 == pytest.approx(zoomed.centre.y() / 4000)
    assert camera(QSizeF(100, 100)).swap(QSizeF(200, 50), HIGHEST).fitted


@given(points, st.floats(0, 1))
def test_a_movement_keeps_the_point_it_zooms_at(at: QPointF, share: float) -> None:
    start = camera(QSizeF(4000, 4000)).zoom_to(1)
    end = start.zoom_to(5, at)
    middle = between(start, end, share)
    assert picture_point(middle, at).x() == pytest.approx(picture_point(start, at).x(), abs=1e-6)
    assert between(start, end, 1) is end


def test_a_view_of_no_size_breaks_nothing() -> None:
    nothing = camera(QSizeF(100, 100), QSizeF(0, 0))
    assert nothing.scale > 0
    assert nothing.pan(QPointF(5, 5)).resize(VIEW).fitted
