"""Bookmarks between the desk, the panel, the margin and the person."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.desk.desk import open_desk
from reader.model.bookmark import Bookmark
from reader.model.location import Location
from reader.ui.listed import Kept
from reader.ui.panels.bookmarks import BookmarksPanel
from reader.ui.panels.grouped_rows import ROW_ROLE
from reader.ui.reading_room import ReadingRoom
from tests.rooms import NERIS, Rooms, button, click, compile_other, part, place_of, press, write

P7 = Location("neris", "p7", "sample-2023")
P40 = Location("neris", "p40", "sample-2023")


def on_disk(data: Path) -> list[tuple[str, str, str]]:
    """Read block, name and note of every bookmark from the file, as another program would."""
    with closing(sqlite3.connect(f"{(data / 'desk.sqlite').as_uri()}?mode=ro", uri=True)) as database:
        return database.execute("SELECT block, name, note FROM bookmark ORDER BY block").fetchall()


def mark(room: ReadingRoom, location: Location) -> None:
    room.navigator.go_to(Location(location.chapter, location.block))
    press("Ctrl+D")


def panel_of(room: ReadingRoom) -> BookmarksPanel:
    return part(room.sidebar, BookmarksPanel)


def listed(room: ReadingRoom) -> list[Kept]:
    model = part(panel_of(room), QListView).model()
    rows = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [row for row in rows if isinstance(row, Kept)]


def tool(room: ReadingRoom, tip: str) -> QToolButton:
    return next(one for one in panel_of(room).findChildren(QToolButton) if one.toolTip() == tip)


def test_a_paragraph_is_marked_and_on_the_disk_at_once(room: ReadingRoom, rooms: Rooms) -> None:
    mark(room, P7)
    assert on_disk(rooms.data) == [("p7", "", "")]
    assert room.actions["bookmark"].isChecked()
    assert room.view.sheet is not None
    assert room.notice.words() == room.appearance.texts("window.bookmark_added")


def test_a_second_press_takes_the_mark_away_and_it_can_be_undone(room: ReadingRoom, rooms: Rooms) -> None:
    mark(room, P7)
    before = listed_after_opening(room)
    press("F6")
    press("Ctrl+D")
    assert on_disk(rooms.data) == []
    assert not room.actions["bookmark"].isChecked()
    assert listed(room) == []
    click(button(room.notice, room.appearance.texts("window.undo")))
    assert listed(room) == before
    assert room.actions["bookmark"].isChecked()


def listed_after_opening(room: ReadingRoom) -> list[Kept]:
    press("Ctrl+3")
    return listed(room)


def test_an_undo_is_good_for_once(room: ReadingRoom, rooms: Rooms) -> None:
    mark(room, P7)
    press("Ctrl+D")
    room.bookmark_keeper.undo()
    press("Ctrl+D")
    room.bookmark_keeper.undo()
    room.bookmark_keeper.undo()
    assert on_disk(rooms.data) == [("p7", "", "")]


def test_the_panel_lists_by_place_and_by_time(room: ReadingRoom) -> None:
    mark(room, P7)
    mark(room, Location("nemunas", "map"))
    mark(room, P40)
    assert [one.bookmark.location.block for one in listed_after_opening(room)] == ["map", "p7", "p40"]
    tool(room, room.appearance.texts("bookmarks.by_time")).click()
    assert [one.bookmark.location.block for one in listed(room)] == ["p40", "map", "p7"]
    tool(room, room.appearance.texts("bookmarks.by_place")).click()
    assert [one.bookmark.location.block for one in listed(room)] == ["map", "p7", "p40"]


def test_the_panel_shows_the_text_in_the_language_that_is_read(room: ReadingRoom) -> None:
    mark(room, P7)
    assert listed_after_opening(room)[0].text.startswith("Pastraipa 7 ")
    press("Ctrl+L")
    kept = listed(room)[0]
    assert kept.text.startswith("Paragraph 7 ")
    assert kept.chapter == "The Neris"
    assert kept.bookmark.language == "lt"
    assert room.actions["bookmark"].isChecked()


def test_the_panel_leads_to_the_paragraph(rooms: Rooms) -> None:
    reader = rooms.open()
    mark(reader.room, P40)
    reader.room.navigator.go_to(Location("cover"))
    press("Ctrl+3")
    press("Return")
    assert place_of(reader).location == P40


def test_a_name_and_a_note_are_kept_as_one_types(room: ReadingRoom, rooms: Rooms, qtbot: QtBot) -> None:
    mark(room, P7)
    press("Ctrl+3")
    press("F2")
    write("Antradienio posėdžiui")
    part(panel_of(room), QPlainTextEdit).setFocus()
    write("Kiek tai?\tKas?")
    qtbot.waitUntil(lambda: on_disk(rooms.data) == [("p7", "Antradienio posėdžiui", "Kiek tai?\tKas?")])
    assert listed(room)[0].bookmark.name == "Antradienio posėdžiui"
    room.bookmark_keeper.look_elsewhere()
    assert part(panel_of(room), QLineEdit).text() == "Antradienio posėdžiui"


def test_what_was_typed_is_kept_when_the_window_is_closed(rooms: Rooms) -> None:
    reader = rooms.open()
    mark(reader.room, P7)
    press("Ctrl+3")
    press("F2")
    write("Posėdis")
    rooms.close(reader)
    assert on_disk(rooms.data) == [("p7", "Posėdis", "")]
    assert listed_after_opening(rooms.open().room)[0].bookmark.name == "Posėdis"


def test_a_removal_in_the_panel_can_be_undone_with_name_and_note(room: ReadingRoom, rooms: Rooms) -> None:
    mark(room, P7)
    room.bookmark_keeper.rename(listed_after_opening(room)[0].bookmark, "Vardas")
    press("Delete")
    assert on_disk(rooms.data) == []
    room.bookmark_keeper.undo()
    assert on_disk(rooms.data) == [("p7", "Vardas", "")]


def test_removal_from_the_editor(room: ReadingRoom, rooms: Rooms) -> None:
    mark(room, P7)
    press("Ctrl+3")
    press("F2")
    remove = room.appearance.texts("bookmarks.remove")
    next(one for one in panel_of(room).findChildren(QPushButton) if one.text() == remove).click()
    assert on_disk(rooms.data) == []


def test_the_margin_marks_the_paragraph_beside_it(room: ReadingRoom, rooms: Rooms) -> None:
    room.navigator.go_to(Location("neris", "p7"))
    room.view.bookmark_toggle_requested.emit(Location("neris", "p9"))
    assert on_disk(rooms.data) == [("p9", "", "")]


def test_the_action_shows_whether_the_paragraph_one_reads_is_marked(room: ReadingRoom, qtbot: QtBot) -> None:
    mark(room, P7)
    room.navigator.go_to(Location("neris", "p40"))
    qtbot.waitUntil(lambda: not room.actions["bookmark"].isChecked())
    room.navigator.go_back()
    qtbot.waitUntil(room.actions["bookmark"].isChecked)


def test_what_a_second_copy_marked_appears_when_the_window_comes_to_the_front(
    room: ReadingRoom, rooms: Rooms, qtbot: QtBot
) -> None:
    mark(room, P7)
    press("Ctrl+3")
    other = open_desk(rooms.data)
    other.bookmarks.add(Bookmark(P40, "en", "Paragraph 40", "2023-02-05T12:00:00Z", "Of the other copy"))
    other.bookmarks.rename(other.bookmarks.all()[0], "Renamed elsewhere")
    other.close()
    assert len(listed(room)) == 1
    room.window.activated.emit()
    assert {one.bookmark.name for one in listed(room)} == {"Renamed elsewhere", "Of the other copy"}


def test_a_bookmark_that_a_second_copy_removed_is_gone(room: ReadingRoom, rooms: Rooms) -> None:
    mark(room, P7)
    other = open_desk(rooms.data)
    other.bookmarks.remove(P7)
    other.close()
    room.window.activated.emit()
    assert not room.actions["bookmark"].isChecked()


def test_a_disk_that_fails_is_told_and_nothing_seems_marked(room: ReadingRoom, rooms: Rooms) -> None:
    room.navigator.go_to(NERIS)
    rooms.take_away()
    press("Ctrl+D")
    assert not room.actions["bookmark"].isChecked()
    assert room.notice.isVisible()
    assert "desk.sqlite" in room.notice.words()


def test_the_top_of_a_chapter_can_be_marked(rooms: Rooms) -> None:
    reader = rooms.open()
    reader.room.navigator.go_to(Location("cover"))
    press("Ctrl+D")
    assert len(on_disk(rooms.data)) == 1
    assert reader.room.actions["bookmark"].isChecked()


def test_bookmarks_of_another_edition_are_offered_and_brought_over(rooms: Rooms, tmp_path: Path, qtbot: QtBot) -> None:
    first = rooms.open()
    press("Ctrl+L")
    mark(first.room, P7)
    rooms.close(first)

    (tmp_path / "other").mkdir()
    room = rooms.open(compile_other(tmp_path / "other")).room
    assert room.notice.words() == room.appearance.texts("window.bookmarks_elsewhere", n=1)
    click(button(room.notice, room.appearance.texts("window.bring_over")))
    assert room.notice.words() == room.appearance.texts("window.bookmarks_carried", n=1, lost=0)
    kept = listed_after_opening(room)
    assert [one.bookmark.location for one in kept] == [Location("neris", "p7", "sample-2024")]
    assert len(on_disk(rooms.data)) == 2


def test_keys_in_the_list_that_mean_nothing_are_left_alone(room: ReadingRoom) -> None:
    mark(room, P7)
    press("Ctrl+3")
    press("x")
    assert len(listed(room)) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Delete])
def test_keys_in_an_empty_panel(room: ReadingRoom, key: Qt.Key, reader: Reader) -> None:
    press("Ctrl+3")
    QTest.keyClick(part(panel_of(room), QListView), key)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert listed(room) == []
