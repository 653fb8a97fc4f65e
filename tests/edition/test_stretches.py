import sqlite3

import pytest

from reader.edition.numbering import order_of
from reader.edition.stretches import Stretches
from reader.model.blocks import Chapter
from reader.model.location import Location
from tests.edition.indexed import chapter, write_chapters


@pytest.fixture(scope="module")
def stretches() -> Stretches:
    connection = sqlite3.connect(":memory:")
    chapters: list[Chapter] = [chapter("b", "x", "y", title="B"), chapter("a", "z")]
    for language in ("lt", "en"):
        write_chapters(connection, language, chapters)
    return Stretches(connection)


def test_languages_come_in_the_order_of_the_index(stretches: Stretches) -> None:
    assert stretches.languages() == ("lt", "en")
    assert Stretches(empty()).languages() == ()


def empty() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [])
    return connection


def test_stretches_follow_each_other(stretches: Stretches) -> None:
    rows = [
        (order_of(one.first), order_of(one.last), one.chapter)
        for language in ("lt", "en")
        for one in stretches.of(language)
    ]
    assert rows == [(1, 3, "b"), (4, 4, "a"), (5, 7, "b"), (8, 8, "a")]


def test_a_part_and_a_chapter_narrow(stretches: Stretches) -> None:
    assert [order_of(one.first) for one in stretches.of("en", chapter="a")] == [8]
    assert stretches.of("en", part="nowhere") == []
    assert stretches.of("xx") == ()


def test_locations_have_numbers(stretches: Stretches) -> None:
    places = stretches.places([Location("b"), Location("b", "p2"), Location("a", "p1", "another"), Location("a", "p9")])
    assert places == {1, 3, 4}
    assert stretches.places([Location("nowhere")]) == frozenset()
