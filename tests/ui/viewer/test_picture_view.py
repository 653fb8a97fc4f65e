"""The ground of the picture: what is drawn, how it moves."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES, Palette
from reader.ui.viewer.picture import load_picture
from reader.ui.viewer.picture_view import PictureView


@pytest.fixture
def view(qtbot: QtBot, dressed: QApplication, palette: Palette) -> PictureView:
    made = PictureView(palette)
    qtbot.addWidget(made)
    made.set_motion(False)
    made.resize(448, 448)
    made.show()
    return made


def grab(view: PictureView) -> QImage:
    return view.grab().toImage()


def test_a_picture_is_whole_on_its_card(view: PictureView, svg: bytes, palette: Palette) -> None:
    view.show_picture(load_picture(svg, "image/svg+xml"))
    image = grab(view)
    assert view.camera().scale == 1
    assert image.pixelColor(24 + 50, 224) == QColor("#2266aa")
    assert image.pixelColor(24 - 4, 224) == QColor(palette.card)
    assert image.pixelColor(4, 224) == QColor(palette.panel)


def test_the_card_is_light_in_dark_themes(view: PictureView, svg: bytes) -> None:
    view.set_palette(PALETTES["dark"])
    view.show_picture(load_picture(svg, "image/svg+xml"))
    image = grab(view)
    assert image.pixelColor(24 - 4, 224) == QColor(PALETTES["dark"].card)
    assert image.pixelColor(4, 4) == QColor(PALETTES["dark"].panel)


def test_pixels_meet_the_pixels_of_the_screen(view: PictureView, png: bytes) -> None:
    view.resize(449, 700)
    view.show_picture(load_picture(png, "image/png"))
    image = grab(view)
    assert view.camera().scale == 1
    edge = next(x for x in range(449) if image.pixelColor(x, 350) == QColor("#cc3300"))
    assert image.pixelColor(edge + 299, 350) == QColor("#cc3300")
    assert image.pixelColor(edge + 300, 350) != QColor("#cc3300")


def test_a_sentence_stands_where_no_picture_is(view: PictureView, palette: Palette, svg: bytes) -> None:
    view.show_picture(load_picture(svg, "image/svg+xml"))
    view.show_words("Nothing to be seen")
    assert view.picture() is None
    image = grab(view)
    colours = {image.pixelColor(x, y).name() for x in range(448) for y in range(200, 248)}
    assert palette.panel in colours
    assert len(colours) > 1
    view.zoom_in()
    assert view.camera().fitted
    view.clear()
    assert {grab(view).pixelColor(x, 224).name() for x in range(448)} == {palette.panel}


def test_zooming_by_the_commands(view: PictureView, svg: bytes, qtbot: QtBot) -> None:
    view.show_picture(load_picture(svg, "image/svg+xml"))
    with qtbot.waitSignal(view.moved):
        view.zoom_in()
    assert view.camera().scale == 1.25
    view.zoom_out()
    view.zoom_out()
    assert view.camera().scale == 0.75
    view.show_actual()
    assert view.camera().scale == 1
    assert not view.camera().fitted
    view.fit()
    assert view.camera().fitted


def test_toggling_between_whole_and_own_size(view: PictureView, jpeg: bytes) -> None:
    view.show_picture(load_picture(jpeg, "image/jpeg"))
    assert view.camera().scale == 0.5
    view.toggle_fit(QPointF(24, 224))
    assert view.camera().scale == 1
    assert view.camera().target().left() == pytest.approx(24)
    view.toggle_fit(QPointF(24, 224))
    assert view.camera().fitted


def test_toggling_does_something_where_both_are_the_same(view: PictureView, svg: bytes) -> None:
    view.show_picture(load_picture(svg, "image/svg+xml"))
    view.toggle_fit(QPointF(224, 224))
    assert view.camera().scale == 2


def test_looking_aside(view: PictureView, svg: bytes) -> None:
    view.show_picture(load_picture(svg, "image/svg+xml"))
    for _ in range(9):
        view.zoom_in()
    before = view.camera().centre
    view.step_aside(1, 0)
    assert view.camera().centre.x() > before.x()
    view.step_aside(-1, 1)
    assert view.camera().centre.x() == pytest.approx(before.x())
    assert view.camera().centre.y() > before.y()


def test_another_language_keeps_the_zoom(view: PictureView, svg: bytes) -> None:
    picture = load_picture(svg, "image/svg+xml")
    view.show_picture(picture)
    view.toggle_fit(QPointF(100, 224))
    before = view.camera()
    view.swap_picture(load_picture(svg, "image/svg+xml"))
    assert view.camera() == before
    assert view.picture() is not picture


def test_another_language_of_a_picture_that_could_not_be_shown(view: PictureView, svg: bytes) -> None:
    view.show_words("Damaged")
    view.swap_picture(load_picture(svg, "image/svg+xml"))
    assert view.camera().scale == 1


def test_the_view_grows(view: PictureView, svg: bytes) -> None:
    view.show_picture(load_picture(svg, "image/svg+xml"))
    view.resize(848, 848)
    assert view.camera().scale == 2


def test_a_movement_comes_to_its_goal(view: PictureView, svg: bytes, qtbot: QtBot) -> None:
    view.show_picture(load_picture(svg, "image/svg+xml"))
    grab(view)
    view.set_motion(True)
    view.toggle_fit(QPointF(224, 224))
    assert view.camera().scale == 2
    assert grab(view).pixelColor(4, 224) == QColor(PALETTES["light"].panel)
    qtbot.waitUntil(lambda: grab(view).pixelColor(4, 224) == QColor("#2266aa"))


def test_a_movement_that_is_overtaken_starts_from_where_it_goes(view: PictureView, svg: bytes) -> None:
    view.show_picture(load_picture(svg, "image/svg+xml"))
    view.set_motion(True)
    for _ in range(3):
        view.zoom_in()
    assert view.camera().scale == 2


def test_a_picture_fades_in(view: PictureView, svg: bytes, qtbot: QtBot) -> None:
    view.set_motion(True)
    view.show_picture(load_picture(svg, "image/svg+xml"))
    point = QPoint(100, 224)
    assert grab(view).pixelColor(point) != QColor("#2266aa")
    qtbot.waitUntil(lambda: grab(view).pixelColor(point) == QColor("#2266aa"))
