"""Everything in the window has a name and is reached by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.location import Location
from reader.texts.catalogue import Texts
from reader.ui.paper.panel import PaperPanel
from reader.ui.reading_room import ReadingRoom
from reader.ui.sheets.about import AboutSheet
from reader.ui.sheets.go_to import GoToSheet
from reader.ui.sheets.reading_settings import ReadingSettings
from reader.ui.sheets.shortcuts import ShortcutSheet
from tests.rooms import NERIS, part, press
from tests.ui.looking import controls, describe, name_of, tab_stops, visit_everything

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform raises no window and grabs no keyboard, which popups ask for."""


@pytest.fixture(autouse=True)
def full(reader: Reader, qtbot: QtBot) -> None:
    """Have something in every panel, and both ways of history."""
    room = reader.room
    room.navigator.go_to(NERIS)
    press("Ctrl+D")
    room.finder.start("upė")
    qtbot.waitUntil(lambda: room.finder.found is not None)
    room.navigator.go_to(Location("neris", "p20"))
    room.navigator.go_back()


def nameless(window: QWidget) -> list[str]:
    return [describe(one) for one in controls(window) if not name_of(one)]


def without_tip(window: QWidget) -> list[str]:
    needy = [one for one in controls(window) if isinstance(one, QToolButton | QLineEdit)]
    return [describe(one) for one in needy if not one.toolTip()]


def test_every_control_of_the_window_has_a_name_and_a_tip(room: ReadingRoom) -> None:
    for panel in visit_everything(room):
        assert nameless(room.window) == [], panel
        assert without_tip(room.window) == [], panel


def test_the_editor_of_bookmarks_too(room: ReadingRoom) -> None:
    press("Ctrl+3")
    press("F2")
    assert nameless(room.window) == []
    assert without_tip(room.window) == []


def test_the_viewer_too(reader: Reader) -> None:
    reader.annexes.open_figure("map")
    assert nameless(reader.annexes.viewer) == []
    assert without_tip(reader.annexes.viewer) == []
    press("Escape")


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("F1", ShortcutSheet),
        ("Shift+F1", AboutSheet),
        ("Ctrl+G", GoToSheet),
        ("Ctrl+Shift+S", PaperPanel),
        ("Ctrl+,", ReadingSettings),
    ],
)
def test_every_sheet_too(room: ReadingRoom, key: str, kind: type[QWidget]) -> None:
    press(key)
    sheet = part(room.window, kind)
    assert sheet.isVisible()
    assert name_of(sheet) or sheet.windowTitle()
    assert nameless(sheet) == []
    assert without_tip(sheet) == []
    sheet.close()


def test_names_are_in_the_interface_s_language(room: ReadingRoom) -> None:
    press("Ctrl+F12")
    texts = Texts("en")
    assert name_of(room.search_field) == texts("window.search_name")
    assert name_of(room.view) == texts("reading.text")
    assert name_of(room.top_bar.button("back")) == texts("action.back").replace("&", "")


@pytest.mark.parametrize("panel", ["contents", "search", "bookmarks", "figures"])
def test_tab_reaches_every_control(room: ReadingRoom, panel: str) -> None:
    room.sidebar.show_panel(panel)
    room.view.setFocus()
    QApplication.processEvents()
    reached = tab_stops(room.window)
    wanted = [one for one in controls(room.window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [describe(one) for one in wanted if one not in reached] == []
    assert room.view in reached


def test_every_control_can_be_reached_by_tab_or_by_arrows(room: ReadingRoom) -> None:
    for panel in visit_everything(room):
        out_of_reach = [
            describe(one)
            for one in controls(room.window)
            if isinstance(one, QToolButton | QLineEdit | QAbstractItemView)
            and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not isinstance(one.parentWidget(), QLineEdit)  # the signs in a field have keys of their own
        ]
        assert out_of_reach == [], panel


def test_the_page_is_a_document_with_headings(room: ReadingRoom) -> None:
    roles = [item.role for item in room.view.describe()]
    assert {QAccessible.Role.Heading, QAccessible.Role.Paragraph} <= set(roles)
