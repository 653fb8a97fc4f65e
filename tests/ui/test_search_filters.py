"""How and where is searched."""

from pytestqt.qtbot import QtBot

from reader.model.filters import filters_of
from reader.model.location import Location
from reader.model.searching import Scope, SearchOptions
from reader.ui.reading_room import ReadingRoom
from tests.rooms import NERIS


def test_a_filter_means_where_one_is(room: ReadingRoom) -> None:
    room.navigator.go_to(NERIS)
    room.search_filters.add("chapter")
    assert room.search_filters.options == SearchOptions(Scope(chapter="neris"))
    room.search_filters.add("part")
    assert room.search_filters.options == SearchOptions(Scope(part="rivers"))


def test_filters_are_set_together_and_removed_apart(room: ReadingRoom) -> None:
    for name in ("titles", "exact", "both"):
        room.search_filters.add(name)
    room.search_filters.remove("exact")
    assert filters_of(room.search_filters.options) == ("titles", "both")
    room.search_filters.clear()
    assert room.search_filters.options == SearchOptions()


def test_what_changes_nothing_is_not_told(room: ReadingRoom, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.search_filters.options_changed):
        room.search_filters.add("exact")
    with qtbot.assertNotEmitted(room.search_filters.options_changed):
        room.search_filters.add("exact")
        room.search_filters.remove("both")


def test_the_filter_of_bookmarks_follows_them(room: ReadingRoom) -> None:
    place = Location("neris", "p1")
    room.search_filters.set_bookmarked([place])
    assert room.search_filters.options == SearchOptions()
    room.search_filters.add("bookmarks")
    assert room.search_filters.options.scope.locations == frozenset({place})
    room.search_filters.set_bookmarked([])
    assert room.search_filters.options.scope.locations == frozenset()
