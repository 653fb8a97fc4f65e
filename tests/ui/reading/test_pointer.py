"""The pointer selects, follows, marks and hovers."""

from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.location import Location
from reader.page.target import AddressTarget, BackTarget, FigureTarget, LinkTarget, NoteTarget, Target, TermTarget
from reader.ui.reading.view import ReadingView
from tests.page.sample import ADDRESS
from tests.ui.reading.conftest import sheet_of, show_sample, target_on_screen

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def target_of(view: ReadingView, kind: type[Target], number: int = 0) -> Target:
    return [target for target in sheet_of(view).page.targets if isinstance(target, kind)][number]


def bring(view: ReadingView, target: Target) -> QPoint:
    """Scroll a target into view and give its middle."""
    block = sheet_of(view).page.index.block_at(target.start)
    show_sample(view, "en", block, 200.0)
    sheet_of(view)
    return target_on_screen(view, target)


def character(view: ReadingView, block: str, offset: int) -> QPoint:
    """Give where a character of a block is in the viewport, at its left edge."""
    page = sheet_of(view).page
    position = page.index[block].start + offset
    text = page.document.findBlock(position)
    line = text.layout().lineForTextPosition(position - text.position())
    x, _ = cast("tuple[float, int]", line.cursorToX(position - text.position()))
    corner = page.document.documentLayout().blockBoundingRect(text).topLeft()
    return QPoint(
        round(corner.x() + x) + sheet_of(view).column.left,
        round(corner.y() + line.y() + 10) - view.verticalScrollBar().value(),
    )


def press_at(view: ReadingView, kind: QEvent.Type, place: QPoint, milliseconds: int) -> None:
    """Press at a moment of our own: Qt's test functions let some time pass between clicks."""
    event = QMouseEvent(kind, QPointF(place), QPointF(view.mapToGlobal(place)), LEFT, LEFT, NONE)
    event.setTimestamp(milliseconds)
    QApplication.sendEvent(view.viewport(), event)


def drag(view: ReadingView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, end)


def test_dragging_selects_words(view: ReadingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.copy_available) as told:
        drag(view, character(view, "p2", 6), character(view, "p2", 16))
    assert told.args == [True]
    assert view.selected_text() == "the autumn"
    view.copy()
    assert QGuiApplication.clipboard().text() == "the autumn"


def test_click_lets_the_selection_go(view: ReadingView) -> None:
    drag(view, character(view, "p2", 6), character(view, "p2", 16))
    QTest.mouseClick(view.viewport(), LEFT, NONE, character(view, "p2", 2))
    assert view.selected_text() == ""


def test_double_click_selects_a_word_and_triple_click_a_paragraph(view: ReadingView) -> None:
    place = character(view, "lead", 8)
    press_at(view, QEvent.Type.MouseButtonDblClick, place, 10_000)
    assert view.selected_text() == "lends"
    press_at(view, QEvent.Type.MouseButtonPress, place, 10_100)
    assert view.selected_text() == "Minsk lends its infrastructure."
    press_at(view, QEvent.Type.MouseButtonPress, place, 20_000)
    assert view.selected_text() == ""


def test_shift_and_click_draw_the_selection_on(view: ReadingView) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, character(view, "lead", 0))
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, character(view, "lead", 11))
    assert view.selected_text() == "Minsk lends"


def test_selecting_beyond_the_edge_scrolls(view: ReadingView, qtbot: QtBot) -> None:
    QTest.mousePress(view.viewport(), LEFT, NONE, character(view, "p2", 6))
    QTest.mouseMove(view.viewport(), QPoint(400, view.viewport().height() + 80))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 50)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(400, view.viewport().height() + 80))
    assert "Forces and dependence" in view.selected_text()


@pytest.mark.parametrize(
    ("kind", "number", "location"),
    [
        (LinkTarget, 0, Location("dependence", "p3")),
        (LinkTarget, -1, Location("dependence")),
        (LinkTarget, -2, Location("belarus")),
        (NoteTarget, 0, Location("war", "n1")),
        (BackTarget, 1, Location("war", "p7")),
    ],
)
def test_click_follows_links_and_marks(
    view: ReadingView, qtbot: QtBot, kind: type[Target], number: int, location: Location
) -> None:
    place = bring(view, target_of(view, kind, number))
    with qtbot.waitSignal(view.link_activated) as activated:
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert activated.args == [location]


def test_click_opens_a_figure(view: ReadingView, qtbot: QtBot) -> None:
    place = bring(view, target_of(view, FigureTarget))
    with qtbot.waitSignal(view.figure_activated) as activated:
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert activated.args == ["budget"]


def test_click_shows_an_address_and_follows_nothing(view: ReadingView, qtbot: QtBot) -> None:
    place = bring(view, target_of(view, AddressTarget))
    with qtbot.assertNotEmitted(view.link_activated):
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert view._cards.is_open()
    with qtbot.waitSignal(view.address_copied) as copied:
        QTest.mouseClick(view._cards.card.button, LEFT)
    assert copied.args == [ADDRESS]


def test_dragging_over_a_link_follows_nothing(view: ReadingView, qtbot: QtBot) -> None:
    link = target_of(view, LinkTarget)
    place = bring(view, link)
    with qtbot.assertNotEmitted(view.link_activated):
        drag(view, place, place + QPoint(40, 0))
    assert view.selected_text()


def test_click_in_the_margin_asks_for_a_bookmark(view: ReadingView, qtbot: QtBot) -> None:
    place = QPoint(sheet_of(view).column.left - 20, character(view, "p2", 0).y())
    with qtbot.waitSignal(view.bookmark_toggle_requested) as asked:
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert asked.args == [Location("war", "p2")]


def test_click_in_the_margin_of_the_title_asks_for_nothing(view: ReadingView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.bookmark_toggle_requested):
        QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(sheet_of(view).column.left - 20, 60))


@pytest.mark.parametrize("button", [LEFT, Qt.MouseButton.RightButton])
def test_click_chooses_the_current_block(view: ReadingView, button: Qt.MouseButton) -> None:
    QTest.mouseClick(view.viewport(), button, NONE, character(view, "p2", 3))
    assert view.current_block() == "p2"
    view.go_to_block("p7")
    assert view.current_block() != "p2"


def test_pointer_shows_what_it_can_do(view: ReadingView) -> None:
    viewport, column = view.viewport(), sheet_of(view).column
    for place, shape in (
        (target_on_screen(view, target_of(view, TermTarget)), Qt.CursorShape.PointingHandCursor),
        (character(view, "p2", 3), Qt.CursorShape.IBeamCursor),
        (QPoint(column.left - 10, character(view, "p2", 0).y()), Qt.CursorShape.PointingHandCursor),
        (QPoint(column.left + column.width + 40, 300), Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(viewport, place)
        assert viewport.cursor().shape() == shape


def test_hovered_block_is_offered_a_bookmark_until_the_pointer_leaves(view: ReadingView) -> None:
    QTest.mouseMove(view.viewport(), character(view, "p2", 3))
    assert sheet_of(view).hovered_block == "p2"
    view._pointer.leave()
    assert sheet_of(view).hovered_block == ""


def test_card_shows_at_a_hovered_term(view: ReadingView, qtbot: QtBot) -> None:
    QTest.mouseMove(view.viewport(), target_on_screen(view, target_of(view, TermTarget)))
    qtbot.waitUntil(view._cards.is_open)
    QTest.mouseMove(view.viewport(), character(view, "lead", 3))
    qtbot.waitUntil(lambda: not view._cards.is_open())


def test_card_goes_when_one_scrolls(view: ReadingView, qtbot: QtBot) -> None:
    QTest.mouseMove(view.viewport(), target_on_screen(view, target_of(view, TermTarget)))
    qtbot.waitUntil(view._cards.is_open)
    view.verticalScrollBar().setValue(60)
    assert not view._cards.is_open()
