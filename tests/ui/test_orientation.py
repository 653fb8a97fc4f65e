"""What the bars and panels say of the place where one is, and what a session remembers."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from reader.desk.session import Session
from reader.model.contents import chapters, find_chapter, position
from reader.model.location import Location
from reader.model.place import Place
from reader.ui.panels.contents_model import LOCATION_ROLE
from reader.ui.reading_room import ReadingRoom
from tests.rooms import NERIS, Rooms, click, part, place_of, press, write

DEEP = Location("neris", "p30")


def crumbs(room: ReadingRoom) -> list[str]:
    return [step.toolTip() for step in room.breadcrumb.findChildren(QToolButton) if not step.isHidden()]


def step(room: ReadingRoom, words: str) -> QToolButton:
    steps = room.breadcrumb.findChildren(QToolButton)
    return next(step for step in steps if not step.isHidden() and step.toolTip() == words)


def foot_words(room: ReadingRoom) -> list[str]:
    return [label.text() for label in room.foot_bar.findChildren(QLabel) if not label.isHidden()]


def current_in_contents(room: ReadingRoom) -> Location | None:
    found: Location | None = part(room.contents, QTreeView).currentIndex().data(LOCATION_ROLE)
    return found


def test_the_title_names_chapter_and_report(room: ReadingRoom) -> None:
    assert room.window.windowTitle() == "Viršelis – Pavyzdys"
    room.navigator.go_to(NERIS)
    assert room.window.windowTitle() == "Neris – Pavyzdys"
    press("Ctrl+L")
    assert room.window.windowTitle() == "The Neris – Sample"


def test_the_breadcrumb_leads_from_the_report_through_the_part_to_the_chapter(room: ReadingRoom, qtbot: QtBot) -> None:
    assert crumbs(room) == ["Pavyzdys"]
    room.navigator.go_to(NERIS)
    qtbot.waitUntil(lambda: crumbs(room) == ["Pavyzdys", "Upės", "Neris"])
    click(step(room, "Upės"))
    assert room.navigator.chapter == "rivers"
    qtbot.waitUntil(lambda: crumbs(room) == ["Pavyzdys", "Upės"])
    click(step(room, "Pavyzdys"))
    assert room.navigator.chapter == "cover"
    assert room.view.hasFocus()


def test_the_contents_follow_the_scroll(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    assert current_in_contents(room) == NERIS
    room.navigator.go_to(DEEP)
    qtbot.waitUntil(lambda: current_in_contents(room) == Location("neris", "mile-21"))
    room.view.verticalScrollBar().setValue(room.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: current_in_contents(room) == Location("neris", "mile-51"))


def test_a_double_click_in_the_contents_is_one_step_of_the_way(room: ReadingRoom) -> None:
    tree = part(room.contents, QTreeView)
    tree.setCurrentIndex(tree.model().index(0, 0))
    tree.scrollTo(tree.currentIndex())
    room.navigator.go_to(NERIS)
    way = room.navigator.history
    middle = tree.visualRect(tree.model().index(0, 0)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(room.navigator.history.behind) == len(way.behind) + 1
    room.navigator.go_back()
    assert room.navigator.chapter == "neris"


def test_the_contents_lead_into_the_text(room: ReadingRoom) -> None:
    press("Ctrl+1")
    write("mylia 31")
    press("Return")
    assert room.navigator.chapter == "neris"
    assert room.navigator.place().location.block == "mile-31"
    assert room.view.hasFocus()


def words_at_the_foot(room: ReadingRoom, minutes: int) -> list[str]:
    texts = room.appearance.texts
    number, count = position(room.edition.report, "neris")
    said = [texts("window.edition", year=2023), texts("window.chapter_of", number=number, count=count)]
    return [*said, texts("window.left", n=minutes) if minutes else ""]


def test_the_foot_bar_tells_edition_chapter_and_time(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    entry = find_chapter(room.edition.report, "neris")
    assert entry is not None
    minutes = -(-entry.words["lt"] // 200)
    progress = part(room.foot_bar, QProgressBar)
    qtbot.waitUntil(lambda: foot_words(room) == words_at_the_foot(room, minutes))
    before = progress.value()
    room.view.verticalScrollBar().setValue(room.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: foot_words(room) == words_at_the_foot(room, 0))
    assert progress.value() > before
    *_, last = chapters(room.edition.report)
    room.navigator.go_to(Location(last.id))
    qtbot.waitUntil(lambda: progress.value() == progress.maximum())


def test_the_foot_bar_speaks_the_other_language(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    qtbot.waitUntil(lambda: bool(foot_words(room)[2]))
    press("Ctrl+F12")
    assert room.appearance.texts.language == "en"
    assert foot_words(room)[:2] == words_at_the_foot(room, 0)[:2]
    assert foot_words(room)[2].endswith("in this chapter")


def test_a_panel_is_opened_by_its_key_and_has_the_keyboard(room: ReadingRoom) -> None:
    room.shell.set_sidebar_open(False)
    for key, panel in (("Ctrl+2", "search"), ("Ctrl+3", "bookmarks"), ("Ctrl+4", "figures"), ("Ctrl+1", "contents")):
        press(key)
        assert room.shell.is_sidebar_open()
        assert room.sidebar.panel() == panel
        assert room.sidebar.isAncestorOf(room.window.focusWidget())


def test_the_sidebar_s_action_tells_whether_it_is_open(room: ReadingRoom) -> None:
    assert room.actions["toggle_sidebar"].isChecked()
    press("F9")
    assert not room.shell.is_sidebar_open()
    assert not room.actions["toggle_sidebar"].isChecked()
    press("F9")
    assert room.actions["toggle_sidebar"].isChecked()


def test_the_next_start_opens_everything_as_it_was(rooms: Rooms, qtbot: QtBot) -> None:
    first = rooms.open()
    room = first.room
    room.window.resize(1040, 720)
    room.shell.set_sidebar_width(350)
    room.navigator.go_to(NERIS)
    press("Ctrl+L")
    room.navigator.go_to(DEEP)
    room.view.verticalScrollBar().setValue(room.view.verticalScrollBar().value() + 37)
    with qtbot.waitSignal(room.search_run.answered):
        room.search_field.setText("river")
    press("Ctrl+3")
    place, history = place_of(first), room.navigator.history
    rooms.close(first)

    again = rooms.open()
    room = again.room
    qtbot.waitUntil(lambda: room.finder.found is not None)
    assert place_of(again) == place
    assert room.navigator.history == history
    assert room.navigator.language == "en"
    assert room.sidebar.panel() == "bookmarks"
    assert room.search_field.text() == "river"
    assert (room.window.width(), room.window.height()) == (1040, 720)
    assert room.shell.sidebar_width() == 350
    assert room.actions["back"].isEnabled()


def test_a_sidebar_that_was_closed_stays_closed_though_a_search_was_left(rooms: Rooms, qtbot: QtBot) -> None:
    first = rooms.open()
    with qtbot.waitSignal(first.room.search_run.answered):
        first.room.search_field.setText("upė")
    first.room.shell.set_sidebar_open(False)
    rooms.close(first)
    again = rooms.open()
    qtbot.waitUntil(lambda: again.room.finder.found is not None)
    assert not again.room.shell.is_sidebar_open()


def test_a_maximised_window_is_maximised_again_and_its_size_is_kept(rooms: Rooms, qtbot: QtBot) -> None:
    first = rooms.open()
    first.room.window.resize(900, 650)
    first.room.window.showMaximized()
    qtbot.waitUntil(first.room.window.isMaximized)
    rooms.close(first)
    kept = json.loads((rooms.data / "session.json").read_bytes())
    assert (kept["window_width"], kept["window_height"], kept["maximised"]) == (900, 650, True)

    again = rooms.open()
    assert again.room.window.isMaximized()
    again.room.window.showNormal()
    qtbot.waitUntil(lambda: again.room.window.size().toTuple() == (900, 650))


def test_a_window_over_the_whole_screen_leaves_its_size(rooms: Rooms, qtbot: QtBot) -> None:
    first = rooms.open()
    first.room.window.resize(900, 650)
    press("F11")
    qtbot.waitUntil(first.room.window.isFullScreen)
    rooms.close(first)
    kept = json.loads((rooms.data / "session.json").read_bytes())
    assert (kept["window_width"], kept["window_height"]) == (900, 650)


def test_the_place_is_remembered_at_every_chapter(rooms: Rooms) -> None:
    rooms.open().room.navigator.go_to(NERIS)
    kept = json.loads((rooms.data / "session.json").read_bytes())
    assert kept["place"]["location"] == {"chapter": "neris", "block": "", "edition": "sample-2023"}


def test_an_endless_query_is_remembered_in_part(rooms: Rooms) -> None:
    first = rooms.open()
    first.room.search_field.setText("upė" * 400)
    rooms.close(first)
    again = rooms.open()
    assert again.room.search_field.text() == ("upė" * 400)[:1000]


@pytest.mark.parametrize("panel", ["contents", "search", "bookmarks", "figures"])
def test_every_panel_is_opened_again(rooms: Rooms, panel: str) -> None:
    first = rooms.open()
    first.room.sidebar.show_panel(panel)
    rooms.close(first)
    assert rooms.open().room.sidebar.panel() == panel


def test_a_session_that_cannot_be_written_is_told(room: ReadingRoom, rooms: Rooms) -> None:
    rooms.take_away()
    room.navigator.go_to(NERIS)
    assert room.notice.isVisible()
    assert str(rooms.data) in room.notice.words()
    assert room.navigator.chapter == "neris"


def test_a_session_begins_at_a_place_that_is_gone(rooms: Rooms) -> None:
    rooms.leave(Session(place=Place(Location("neris", "p900", "sample-2023"), 11.0), language="en"))
    reader = rooms.open()
    assert place_of(reader).location.block == "p60"
    assert reader.room.notice.words() == reader.room.appearance.texts("window.strayed", asked="sample-2023/neris#p900")
