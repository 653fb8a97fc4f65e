"""Searching in a room, and what one sees of it."""

from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.model.found import stops_in
from reader.model.hits import Hit
from reader.ui.panels.grouped_rows import ROW_ROLE
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar import Sidebar
from tests.rooms import part, press, write


def wait_for(qtbot: QtBot, room: ReadingRoom, query: str) -> None:
    """Wait until the hits of a query, and no older ones, are shown."""
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.hits.query == query)


def search(qtbot: QtBot, room: ReadingRoom, query: str) -> None:
    press("Ctrl+F")
    write(query)
    wait_for(qtbot, room, query)


def current(room: ReadingRoom) -> tuple[str, str, int]:
    """Give chapter, block and start of the match that is marked as the current one."""
    sheet = room.view.sheet
    assert sheet is not None
    assert sheet.marks.current_rect() is not None
    step = room.hit_walk.step
    assert step is not None
    hit, stop = step
    return hit.location.chapter, hit.location.block, stops_in(hit, hit.language)[stop].start


def shown_hits(sidebar: Sidebar) -> list[Hit]:
    model = part(sidebar, QListView).model()
    rows = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [row for row in rows if isinstance(row, Hit)]


def marks(room: ReadingRoom) -> int:
    sheet = room.view.sheet
    assert sheet is not None
    return len(sheet.marks.ticks()[0])
