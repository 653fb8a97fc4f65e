"""Who hears whom: what happens in one place of the window shows in the others."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.location import Location
from reader.page.target import AddressTarget, LinkTarget
from reader.ui.panels.contents_model import LOCATION_ROLE
from reader.ui.reading_room import ReadingRoom
from tests.rooms import NERIS, Rooms, button, click, part, place_of, press


def target(room: ReadingRoom, kind: type[LinkTarget] | type[AddressTarget]) -> LinkTarget | AddressTarget:
    assert room.view.sheet is not None
    return next(one for one in room.view.sheet.page.targets if isinstance(one, kind))


def test_a_link_in_the_text_leads_there_and_back(reader: Reader) -> None:
    room = reader.room
    room.navigator.go_to(Location("nemunas"))
    before = place_of(reader)
    room.view.activate(target(room, LinkTarget))
    assert room.navigator.chapter == "cover"
    press("Alt+Left")
    assert place_of(reader) == before


def test_an_outside_address_is_copied_and_told(room: ReadingRoom) -> None:
    press("Ctrl+L")
    room.navigator.go_to(Location("nemunas"))
    room.view.activate(target(room, AddressTarget))
    click(button(room.view, room.appearance.texts("reading.copy_address")))
    assert QGuiApplication.clipboard().text() == "https://example.org/a_(b)"
    assert room.notice.words() == room.appearance.texts("window.address_copied")


def test_the_language_switch_turns_everything(room: ReadingRoom) -> None:
    room.navigator.go_to(NERIS)
    click(button(room.language_switch, "EN"))
    assert room.navigator.language == "en"
    assert room.window.windowTitle() == "The Neris – Sample"
    contents = part(room.contents, QTreeView)
    assert contents.currentIndex().data() == "The Neris"
    press("Ctrl+L")
    assert button(room.language_switch, "LT").isChecked()


def test_a_press_beside_the_overlay_closes_it_and_gives_the_text_the_keyboard(room: ReadingRoom, qtbot: QtBot) -> None:
    room.window.resize(500, 700)
    qtbot.waitUntil(room.shell.is_overlay)
    press("Ctrl+1")
    assert room.shell.is_sidebar_open()
    press("Return")
    assert not room.shell.is_sidebar_open()
    assert room.view.hasFocus()
    assert not room.actions["toggle_sidebar"].isChecked()


def test_a_bookmark_that_is_followed_closes_the_overlay(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(Location("neris", "p20"))
    press("Ctrl+D")
    room.window.resize(500, 700)
    qtbot.waitUntil(room.shell.is_overlay)
    press("Ctrl+3")
    press("Return")
    assert not room.shell.is_sidebar_open()


@pytest.mark.parametrize("panel", ["contents", "bookmarks", "figures"])
def test_a_tab_gives_its_panel_the_keyboard(room: ReadingRoom, panel: str) -> None:
    tab = button(room.sidebar, room.appearance.texts(f"window.tab_{panel}"))
    click(tab)
    assert room.sidebar.panel() == panel
    assert room.sidebar.isAncestorOf(room.window.focusWidget())


def test_nothing_of_a_closed_window_hears_the_next_one(rooms: Rooms) -> None:
    rooms.close(rooms.open())
    room = rooms.open().room
    press("Ctrl+F7")
    room.navigator.go_to(NERIS)
    contents = part(room.contents, QTreeView)
    assert contents.currentIndex().data(LOCATION_ROLE) == NERIS
