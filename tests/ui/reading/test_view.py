"""The keyboard alone is enough."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.model.location import Location
from reader.page.style import PageStyle
from reader.page.target import AddressTarget, BackTarget, FigureTarget, LinkTarget, NoteTarget, TermTarget
from reader.texts.catalogue import Texts
from reader.ui.reading.stops import stop_rect
from reader.ui.reading.view import ReadingView
from tests.page.sample import ADDRESS, load_picture
from tests.ui.reading.conftest import HEIGHT, place_on_screen, sheet_of, show_sample

KEYS = Qt.Key
NO_MODIFIER, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def tab(view: ReadingView, times: int = 1, *, back: bool = False) -> None:
    for _ in range(times):
        QTest.keyClick(view, KEYS.Key_Backtab if back else KEYS.Key_Tab)


def tab_to(view: ReadingView, kind: type) -> None:
    for _ in sheet_of(view).page.targets:
        tab(view)
        if isinstance(view.focused_target(), kind):
            return
    raise AssertionError(kind)


def test_tab_goes_through_every_stop_in_order_and_brings_it_into_view(view: ReadingView) -> None:
    sheet = sheet_of(view)
    for target in sheet.page.targets:
        tab(view)
        assert view.focused_target() == target
        place = place_on_screen(view, stop_rect(sheet, target))
        assert 0 <= place.y() <= HEIGHT


def test_tab_goes_back(view: ReadingView) -> None:
    tab(view, 3)
    tab(view, back=True)
    assert view.focused_target() == sheet_of(view).page.targets[1]


def test_first_stop_is_the_first_in_view(view: ReadingView) -> None:
    show_sample(view, "en", "p4", 20.0)
    tab(view)
    target = view.focused_target()
    assert isinstance(target, LinkTarget)
    assert target.location == Location("dependence", "p3")


def test_tab_leaves_after_the_last_stop_and_returns(dressed: QApplication, style: PageStyle, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view, before, after = ReadingView(load_picture, style), QLineEdit(), QLineEdit()
    view.retranslate(Texts("en"))
    column = QVBoxLayout(window)
    for widget in (before, view, after):
        column.addWidget(widget)
    show_sample(view, "en")
    window.resize(900, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    view.setFocus()
    for _ in sheet_of(view).page.targets:
        tab(view)
    tab(view)
    assert after.hasFocus()
    assert view.focused_target() is None
    QTest.keyClick(after, KEYS.Key_Backtab)
    assert view.hasFocus()


def test_enter_follows_a_link(view: ReadingView, qtbot: QtBot) -> None:
    tab_to(view, LinkTarget)
    with qtbot.waitSignal(view.link_activated) as activated:
        QTest.keyClick(view, KEYS.Key_Return)
    assert activated.args == [Location("dependence", "p3")]


def test_enter_opens_a_figure(view: ReadingView, qtbot: QtBot) -> None:
    tab_to(view, FigureTarget)
    with qtbot.waitSignal(view.figure_activated) as activated:
        QTest.keyClick(view, KEYS.Key_Enter)
    assert activated.args == ["budget"]


@pytest.mark.parametrize("kind", [NoteTarget, TermTarget, AddressTarget])
def test_card_shows_at_a_focused_stop(view: ReadingView, kind: type) -> None:
    tab_to(view, kind)
    assert view._cards.is_open()


def test_card_goes_when_the_view_has_another_size_and_the_stop_stays(view: ReadingView, qtbot: QtBot) -> None:
    tab_to(view, AddressTarget)
    QTest.keyClick(view, KEYS.Key_Return)
    qtbot.waitUntil(view._cards.card.button.hasFocus)
    view.resize(600, HEIGHT)
    assert not view._cards.is_open()
    qtbot.waitUntil(view.hasFocus)
    assert sheet_of(view).page.width <= 600
    assert isinstance(view.focused_target(), AddressTarget)


def test_selecting_by_keys_begins_in_view_and_scrolls_along(view: ReadingView) -> None:
    bar, sheet = view.verticalScrollBar(), sheet_of(view)
    bar.setValue(bar.maximum() // 2)
    begun_at = bar.value()
    QTest.keyClick(view, KEYS.Key_Down, SHIFT)
    start, _ = sheet.selection.range()
    assert begun_at <= sheet.page.line_rect(start).bottom() <= begun_at + HEIGHT / 4
    assert bar.value() == begun_at
    for _ in range(40):
        QTest.keyClick(view, KEYS.Key_Down, SHIFT)
        line = sheet.area(sheet.page.line_rect(sheet.selection.position), bar.value())
        assert view.viewport().rect().contains(line.center())
    assert sheet.selection.range()[0] == start
    assert bar.value() > begun_at


def test_figure_has_no_card(view: ReadingView) -> None:
    tab_to(view, FigureTarget)
    assert not view._cards.is_open()


def test_address_is_copied_by_keys_alone(view: ReadingView, qtbot: QtBot) -> None:
    tab_to(view, AddressTarget)
    QTest.keyClick(view, KEYS.Key_Return)
    qtbot.waitUntil(view._cards.card.button.hasFocus)
    with qtbot.waitSignal(view.address_copied):
        QTest.keyClick(view._cards.card.button, KEYS.Key_Space)
    assert QGuiApplication.clipboard().text() == ADDRESS
    qtbot.waitUntil(view.hasFocus)
    assert isinstance(view.focused_target(), AddressTarget)


def test_escape_closes_the_card_then_unselects_then_leaves_the_stop(view: ReadingView) -> None:
    tab_to(view, TermTarget)
    view.select_all()
    QTest.keyClick(view, KEYS.Key_Escape)
    assert not view._cards.is_open()
    QTest.keyClick(view, KEYS.Key_Escape)
    assert view.selected_text() == ""
    QTest.keyClick(view, KEYS.Key_Escape)
    assert view.focused_target() is None


def test_escape_with_nothing_to_let_go_is_left_to_the_window(view: ReadingView) -> None:
    assert not view._let_go()


def test_enter_without_a_stop_does_nothing(view: ReadingView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.link_activated), qtbot.assertNotEmitted(view.figure_activated):
        QTest.keyClick(view, KEYS.Key_Return)


@pytest.mark.parametrize(
    ("key", "modifiers", "is_down"),
    [
        (KEYS.Key_Space, NO_MODIFIER, True),
        (KEYS.Key_PageDown, NO_MODIFIER, True),
        (KEYS.Key_Down, NO_MODIFIER, True),
        (KEYS.Key_End, NO_MODIFIER, True),
        (KEYS.Key_Space, SHIFT, False),
        (KEYS.Key_PageUp, NO_MODIFIER, False),
        (KEYS.Key_Up, NO_MODIFIER, False),
        (KEYS.Key_Home, NO_MODIFIER, False),
    ],
)
def test_keys_scroll(view: ReadingView, key: Qt.Key, modifiers: Qt.KeyboardModifier, is_down: bool) -> None:
    sheet_of(view)
    view.verticalScrollBar().setValue(700)
    QTest.keyClick(view, key, modifiers)
    assert (view.verticalScrollBar().value() > 700) == is_down
    assert view.verticalScrollBar().value() != 700


def test_shift_and_arrows_draw_the_selection_on(view: ReadingView) -> None:
    entry = sheet_of(view).page.index["lead"]
    sheet_of(view).selection.set_range(entry.start, entry.start + 4)
    QTest.keyClick(view, KEYS.Key_Right, SHIFT)
    assert view.selected_text() == "Minsk"


def test_everything_is_selected_and_copied_by_keys(view: ReadingView) -> None:
    QTest.keyClick(view, KEYS.Key_A, CTRL)
    QTest.keyClick(view, KEYS.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert copied[:3] == ["2  Belarus", "Belarus: a party to the war", "Minsk lends its infrastructure."]
    assert "\ufffc" not in "".join(copied)


def test_wheel_with_ctrl_asks_for_larger_text(view: ReadingView, qtbot: QtBot) -> None:
    for delta, steps in ((120, 1), (-120, -1)):
        event = QWheelEvent(
            QPointF(300, 300),
            QPointF(300, 300),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        with qtbot.waitSignal(view.zoom_requested) as asked:
            QApplication.sendEvent(view.viewport(), event)
        assert asked.args == [steps]


def test_focus_by_key_is_shown_around_the_page(view: ReadingView, qtbot: QtBot) -> None:
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.viewport().grab().toImage().pixelColor(300, 1).name() == view._style.palette.focus
    tab(view)
    assert view.viewport().grab().toImage().pixelColor(300, 1).name() == view._style.palette.paper


def test_focused_stop_is_ringed(view: ReadingView) -> None:
    tab_to(view, FigureTarget)
    target = view.focused_target()
    assert target is not None
    area = view._words_of(target)
    image = view.viewport().grab().toImage()
    colours = {image.pixelColor(x, area.center().y()).name() for x in range(area.left() - 5, area.left() + 1)}
    assert view._style.palette.focus in colours


def test_back_from_a_note_leads_to_its_mark(view: ReadingView, qtbot: QtBot) -> None:
    back = next(target for target in sheet_of(view).page.targets if isinstance(target, BackTarget))
    with qtbot.waitSignal(view.link_activated) as activated:
        view.activate(back)
    assert activated.args == [Location("war", "p2")]
