"""The pages as they will be."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.theme import Palette
from reader.ui.paper.preview import ACTUAL, GAP, STEP, Fit, PagePreview
from tests.ui.paper.doubles import A4, COLOUR, WIDE_PAGE, Drawn, colours, look


@pytest.fixture
def preview(qtbot: QtBot, dressed: QApplication, palette: Palette) -> PagePreview:
    made = PagePreview(palette)
    qtbot.addWidget(made)
    made.resize(500, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def seen(preview: PagePreview) -> set[str]:
    return colours(preview.viewport())


def test_no_pages(preview: PagePreview, palette: Palette) -> None:
    assert seen(preview) == {palette.panel}


def test_a_sentence_stands_where_there_are_no_pages(preview: PagePreview, palette: Palette) -> None:
    preview.show_pages([A4], Drawn())
    preview.clear("Pažymėkite bent vieną skyrių.")
    assert COLOUR not in seen(preview)
    assert len(seen(preview)) > 1


def test_only_what_is_in_view_is_drawn(preview: PagePreview) -> None:
    drawn = Drawn()
    preview.show_pages([A4] * 100, drawn)
    assert COLOUR in seen(preview)
    assert drawn.pages() <= {0, 1}


def test_a_page_is_drawn_once_while_it_is_kept(preview: PagePreview) -> None:
    drawn = Drawn()
    preview.show_pages([A4] * 3, drawn)
    look(preview)
    count = len(drawn.asked)
    look(preview)
    assert len(drawn.asked) == count


def test_pages_fit_the_width(preview: PagePreview) -> None:
    preview.show_pages([A4, WIDE_PAGE], Drawn())
    look(preview)
    assert preview.scale() == pytest.approx((preview.viewport().width() - 2 * GAP) / WIDE_PAGE[0])
    assert preview.horizontalScrollBar().maximum() == 0


def test_pages_grow_with_the_width_to_their_size_on_paper(preview: PagePreview) -> None:
    preview.show_pages([A4], Drawn())
    preview.resize(2000, 600)
    assert preview.scale() == ACTUAL


def test_a_whole_page_fits(preview: PagePreview) -> None:
    preview.show_pages([A4, A4, A4], Drawn())
    preview.go_to_page(1)
    preview.fit(Fit.PAGE)
    assert preview.scale() == pytest.approx((preview.viewport().height() - 2 * GAP) / A4[1])
    assert preview.page == 1
    preview.fit(Fit.WIDTH)
    assert preview.page == 1


def test_zooming_and_back(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_pages([A4] * 3, Drawn())
    at_first, fitted = look(preview), preview.scale()
    with qtbot.waitSignal(preview.zoom_changed) as changed:
        preview.zoom_by(STEP)
    assert changed.args == [pytest.approx(fitted * STEP)]
    assert look(preview) != at_first
    preview.fit(Fit.WIDTH)
    assert look(preview) == at_first


@pytest.mark.parametrize(("factor", "scale"), [(1000, 4.0), (0.0001, 0.25)])
def test_zoom_has_bounds(preview: PagePreview, factor: float, scale: float) -> None:
    preview.show_pages([A4], Drawn())
    preview.zoom_by(factor)
    assert preview.scale() == scale


def turn_wheel(preview: PagePreview, angle: int, modifiers: Qt.KeyboardModifier, place: QPointF) -> None:
    event = QWheelEvent(
        place,
        preview.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview.viewport(), event)


def test_the_wheel_scrolls_and_with_ctrl_zooms(preview: PagePreview) -> None:
    preview.show_pages([A4] * 5, Drawn())
    turn_wheel(preview, -120, Qt.KeyboardModifier.NoModifier, QPointF(100, 100))
    assert preview.verticalScrollBar().value() > 0
    before = preview.scale()
    turn_wheel(preview, 120, Qt.KeyboardModifier.ControlModifier, QPointF(100, 100))
    assert preview.scale() == pytest.approx(before * STEP)


def place_in_page(preview: PagePreview, height: int) -> float:
    """Give what stands at a height of the view, in points from the top of the second page."""
    top = GAP + round(A4[1] * preview.scale()) + GAP
    return (preview.verticalScrollBar().value() + height - top) / preview.scale()


def test_what_is_under_the_pointer_stays_there(preview: PagePreview) -> None:
    preview.show_pages([A4] * 5, Drawn())
    preview.go_to_page(1)
    before = place_in_page(preview, 300)
    for _ in range(3):
        turn_wheel(preview, 120, Qt.KeyboardModifier.ControlModifier, QPointF(200, 300))
    assert place_in_page(preview, 300) == pytest.approx(before, abs=2)


def test_home_and_end(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_pages([A4] * 5, Drawn())
    with qtbot.waitSignal(preview.page_reached):
        QTest.keyClick(preview, Qt.Key.Key_End)
    assert preview.page == 4
    assert preview.verticalScrollBar().value() == preview.verticalScrollBar().maximum()
    QTest.keyClick(preview, Qt.Key.Key_Home)
    assert preview.page == 0
    assert preview.verticalScrollBar().value() == 0


def test_a_screen_further(preview: PagePreview) -> None:
    preview.show_pages([A4] * 5, Drawn())
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.verticalScrollBar().value() == preview.viewport().height()
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.verticalScrollBar().value() == 0


@pytest.mark.parametrize(("asked", "reached"), [(2, 2), (4, 4), (99, 4), (-1, 0)])
def test_jumping_to_a_page(preview: PagePreview, asked: int, reached: int) -> None:
    preview.show_pages([A4] * 5, Drawn())
    preview.go_to_page(asked)
    assert preview.page == reached


def test_one_stays_where_one_was_when_the_pages_are_others(preview: PagePreview) -> None:
    preview.show_pages([A4] * 20, Drawn())
    preview.go_to_page(7)
    preview.show_pages([A4] * 18, Drawn("#ff0000"))
    assert preview.page == 7
    assert "#ff0000" in seen(preview)
    preview.show_pages([A4] * 3, Drawn())
    assert preview.page == 2


def test_old_pages_stay_dimmed_until_there_are_others(preview: PagePreview) -> None:
    preview.show_pages([A4], Drawn("#000000"))
    assert "#000000" in seen(preview)
    preview.set_stale()
    assert "#000000" not in seen(preview)
    assert len(seen(preview)) > 1
    preview.show_pages([A4], Drawn("#ff0000"))
    assert {"#000000", "#ff0000"} & seen(preview) == {"#ff0000"}


def test_fewer_pages_stay_in_reach(preview: PagePreview) -> None:
    preview.show_pages([A4] * 50, Drawn())
    QTest.keyClick(preview, Qt.Key.Key_End)
    preview.show_pages([A4], Drawn())
    assert COLOUR in seen(preview)


def test_a_wider_view_keeps_the_page_one_looks_at(preview: PagePreview) -> None:
    preview.show_pages([A4] * 9, Drawn())
    preview.go_to_page(5)
    before = preview.scale()
    preview.resize(620, 600)
    assert preview.scale() > before
    assert preview.page == 5
