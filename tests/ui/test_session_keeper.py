"""What is kept of a session whose process ends without a word."""

import json
from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.desk.preferences import Preferences
from reader.ui.reading_room import ReadingRoom
from reader.ui.session_keeper import SessionKeeper
from tests.rooms import NERIS, Rooms, part, press

Do = Callable[[ReadingRoom], object]


def kept(rooms: Rooms) -> dict[str, object]:
    found: dict[str, object] = json.loads((rooms.data / "session.json").read_bytes())
    return found


def calm(room: ReadingRoom) -> QTimer:
    return part(part(room.window, SessionKeeper), QTimer)


@pytest.mark.parametrize(
    ("change", "field", "value"),
    [
        (lambda room: press("Ctrl+L"), "language", "en"),
        (lambda room: room.search_field.setText("upė"), "query", "upė"),
    ],
)
def test_a_change_is_kept_a_while_after_it(
    room: ReadingRoom, rooms: Rooms, qtbot: QtBot, change: Do, field: str, value: str
) -> None:
    room.navigator.go_to(NERIS)
    change(room)
    assert kept(rooms)[field] != value
    qtbot.waitUntil(lambda: kept(rooms)[field] == value)


def test_the_place_is_kept_a_while_after_scrolling(room: ReadingRoom, rooms: Rooms, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    bar = room.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = msgspec.to_builtins(room.navigator.place())
    assert kept(rooms)["place"] != place
    qtbot.waitUntil(lambda: kept(rooms)["place"] == place)


def test_the_end_of_a_search_is_kept(room: ReadingRoom, rooms: Rooms, qtbot: QtBot) -> None:
    room.search_field.setText("upė")
    qtbot.waitUntil(lambda: kept(rooms)["query"] == "upė")
    room.search_field.clear()
    qtbot.waitUntil(lambda: kept(rooms)["query"] == "")


def test_nothing_is_kept_of_a_search_if_nothing_is_wanted(room: ReadingRoom, rooms: Rooms, qtbot: QtBot) -> None:
    room.appearance.choose(Preferences(search_history=False, motion=False))
    room.search_field.setText("upė")
    with qtbot.waitSignal(calm(room).timeout):
        pass
    assert kept(rooms)["query"] == ""


def test_what_has_not_changed_is_not_written(room: ReadingRoom, rooms: Rooms, qtbot: QtBot) -> None:
    with qtbot.waitSignal(calm(room).timeout):
        room.view.progress_changed.emit(0.0)
    file = rooms.data / "session.json"
    before = file.stat()
    with qtbot.waitSignal(calm(room).timeout):
        room.view.progress_changed.emit(0.0)
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_fault_is_told_once_while_one_scrolls(room: ReadingRoom, rooms: Rooms, qtbot: QtBot) -> None:
    rooms.take_away()
    with qtbot.waitSignal(calm(room).timeout):
        press("Ctrl+L")
    assert room.notice.isVisible()
    room.notice.hide()
    with qtbot.waitSignal(calm(room).timeout):
        press("Ctrl+L")
    assert not room.notice.isVisible()
