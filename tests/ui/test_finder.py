"""Searching the report as one types."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.errors import EditionError
from reader.model.found import Found
from reader.model.location import Location
from reader.ui.finder import AT_FIRST
from reader.ui.panels.search_offers import SearchOffers
from reader.ui.reading_room import ReadingRoom
from tests.rooms import NERIS, part, press, write
from tests.ui.searching import marks, search, shown_hits, wait_for


def test_hits_come_as_one_types_and_the_field_keeps_the_keyboard(room: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+F")
    write("u")
    assert room.finder.found is None  # typing goes on before the answer is there
    write("pė")
    wait_for(qtbot, room, "upė")
    assert room.search_field.hasFocus()
    assert room.sidebar.panel() == "search"
    assert [hit.location.chapter for hit in shown_hits(room.sidebar)][-1] == "baltic"


def test_a_closed_sidebar_opens_for_the_hits(room: ReadingRoom, qtbot: QtBot) -> None:
    press("F9")
    search(qtbot, room, "upė")
    assert room.shell.is_sidebar_open()


def test_emptying_the_field_ends_the_search(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "up")
    press("Backspace")
    press("Backspace")
    assert room.finder.found is None
    write("   ")
    assert room.finder.found is None
    assert room.sidebar.panel() == "search"


def test_the_rest_of_many_hits_comes_by_itself(room: ReadingRoom, qtbot: QtBot) -> None:
    founds: list[Found] = []
    room.finder.found_changed.connect(founds.append)
    search(qtbot, room, "mylią")
    first = founds[-1]
    assert (len(first.in_order), first.has_more_coming) == (AT_FIRST, True)
    qtbot.waitUntil(lambda: len(founds[-1].in_order) > AT_FIRST)
    assert (founds[-1].is_whole(), founds[-1].has_more_coming) == (True, False)


def test_no_hits_say_so_and_offer_what_is_near(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "nemonas")
    texts = room.appearance.texts
    words = [label.text() for label in room.sidebar.findChildren(QLabel) if label.isVisible()]
    assert texts("search.nothing_title", query="nemonas") in words
    assert texts("search.near") in words
    offers = part(room.sidebar, SearchOffers)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in offers.findChildren(QPushButton)))
    near = [one for one in offers.findChildren(QPushButton) if one.isVisible()]
    assert near[0].text().casefold() == "nemunas"
    near[0].click()
    wait_for(qtbot, room, near[0].text())
    assert shown_hits(room.sidebar)


def test_nothing_near_gives_advice(room: ReadingRoom, qtbot: QtBot) -> None:
    search(qtbot, room, "qqqqqqq")
    words = [label.text() for label in room.sidebar.findChildren(QLabel) if label.isVisible()]
    assert room.appearance.texts("search.nothing") in words


def test_the_search_carries_over_into_the_other_language(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    search(qtbot, room, "nemunas")
    press("Ctrl+1")
    press("Ctrl+L")
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.hits.language == "en")
    assert room.search_field.text() == "nemunas"
    assert room.sidebar.panel() == "contents"
    room.navigator.go_to(Location("nemunas"))
    assert marks(room) > 0


@pytest.mark.parametrize(
    "query", ['"', "ES/NATO", "2024-2025", "-", "-upė", "V. Putinas", "NEAR(", "*", "\u0301", "😀"]
)
def test_no_query_is_an_error(room: ReadingRoom, qtbot: QtBot, query: str) -> None:
    room.finder.start(query)
    wait_for(qtbot, room, query)
    assert not room.notice.isVisible()


def test_a_search_that_fails_is_told(reader: Reader) -> None:
    room = reader.room
    room.search_run.failed.emit(EditionError("edition_damaged", path="a.edition"))
    assert "a.edition" in room.notice.words()
    assert room.finder.found is None
