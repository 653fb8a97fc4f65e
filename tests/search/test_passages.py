import sqlite3

import pytest

from reader.search.numbering import number_passage
from reader.search.passages import Reach, find_places, holds, read_passages, read_places, tally
from reader.search.stretches import Stretches
from tests.search.indexed import chapter, write_chapters

WAR = 'form : "karas"'


@pytest.fixture(scope="module")
def connection() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:")
    write_chapters(made, "lt", [chapter("b", "karas", "#karas"), chapter("a", "karas", "taika")])
    write_chapters(made, "en", [chapter("b", "karas")])
    return made


def reach(connection: sqlite3.Connection, language: str, chapter_id: str = "") -> Reach:
    return Reach(Stretches(connection).of(language, chapter=chapter_id))


def test_passages_are_counted_by_chapter_in_reading_order(connection: sqlite3.Connection) -> None:
    assert list(tally(connection, WAR, reach(connection, "lt"), 9).chapters.items()) == [("b", 2), ("a", 1)]
    assert tally(connection, WAR, reach(connection, "lt", "a"), 9).chapters == {"a": 1}
    assert tally(connection, WAR, reach(connection, "en"), 9).chapters == {"b": 1}
    assert tally(connection, 'form : "nieko"', reach(connection, "lt"), 9).chapters == {}


def test_an_empty_expression_and_an_unknown_language_find_nothing(connection: sqlite3.Connection) -> None:
    assert tally(connection, "", reach(connection, "lt"), 9) == ([], {})
    assert tally(connection, WAR, reach(connection, "xx"), 9) == ([], {})
    assert find_places(connection, WAR, reach(connection, "lt", "nowhere")) == {}


def test_places_are_all_or_the_first_of_them(connection: sqlite3.Connection) -> None:
    assert {chapter: len(some) for chapter, some in find_places(connection, WAR, reach(connection, "lt")).items()} == {
        "b": 2,
        "a": 1,
    }
    assert find_places(connection, WAR, reach(connection, "lt"), most=1).keys() == {"b"}


def test_an_expression_is_held_by_any_language_or_none(connection: sqlite3.Connection) -> None:
    assert holds(connection, WAR)
    assert not holds(connection, 'form : "nieko"')
    assert not holds(connection, "")


def test_the_best_come_first_and_those_of_one_score_in_reading_order(connection: sqlite3.Connection) -> None:
    best = tally(connection, WAR, reach(connection, "lt"), 9).best
    passages = read_passages(connection, [row.id for row in best])
    found = [passages[row.id] for row in best]
    assert [(passage.chapter, passage.block, passage.role) for passage in found] == [
        ("b", "h2", "heading"),
        ("b", "p1", "text"),
        ("a", "p1", "text"),
    ]
    assert [row.id for row in tally(connection, WAR, reach(connection, "lt"), 2).best] == [row.id for row in best[:2]]
    assert tally(connection, WAR, reach(connection, "lt"), 0).best == []


def test_roles_and_places_narrow(connection: sqlite3.Connection) -> None:
    whole = reach(connection, "lt")
    assert tally(connection, WAR, whole._replace(roles=("heading",)), 9).chapters == {"b": 1}
    places = frozenset().union(*find_places(connection, WAR, reach(connection, "lt", "a")).values())
    assert tally(connection, WAR, whole._replace(places=places), 9).chapters == {"a": 1}
    assert tally(connection, WAR, whole._replace(places=frozenset()), 9).chapters == {}


def test_a_location_has_one_number_in_all_languages(connection: sqlite3.Connection) -> None:
    (english,) = find_places(connection, WAR, reach(connection, "en"))["b"]
    (same,) = read_places(connection, [english], reach(connection, "lt").stretch).values()
    assert (same.chapter, same.block, same.text) == ("b", "p1", "karas")
    assert english in find_places(connection, WAR, reach(connection, "lt"))["b"]


def test_many_are_counted() -> None:
    made = sqlite3.connect(":memory:")
    write_chapters(made, "lt", [chapter("a", *["karas"] * 2_500), chapter("b", *["karas"] * 2_000)])
    found = tally(made, WAR, reach(made, "lt"), 3)
    assert found.chapters == {"a": 2_500, "b": 2_000}
    assert [row.id for row in found.best] == [number_passage(1, order, "text") for order in (1, 2, 3)]
