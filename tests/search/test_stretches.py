import sqlite3

import pytest
from msgspec.structs import replace

from reader.edition.soundness import UnsoundError
from reader.model.blocks import Chapter
from reader.model.location import Location
from reader.model.report import ChapterEntry, Part
from reader.search.index import write_index
from reader.search.numbering import number_passage
from reader.search.stretches import Stretch, Stretches
from tests.search.indexed import REPORT, chapter, write_chapters


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
    assert [stretches.of(language) for language in ("lt", "en")] == [Stretch(1, ("b", "a")), Stretch(3, ("b", "a"))]


def test_a_part_and_a_chapter_narrow(stretches: Stretches) -> None:
    assert stretches.of("en", chapter="a") == Stretch(4, ("a",))
    assert not stretches.of("en", part="nowhere").chapters
    assert not stretches.of("xx").chapters


def test_a_part_is_all_of_its_chapters() -> None:
    connection = sqlite3.connect(":memory:")
    parts = tuple(Part(part, 0, tuple(entry(name) for name in names)) for part, names in (("p", "ab"), ("q", "cd")))
    chapters = [chapter(name, "x") for name in "abcd"]
    write_index(connection, replace(REPORT, parts=parts), "lt", chapters, (), ())
    assert Stretches(connection).of("lt", part="q") == Stretch(3, ("c", "d"))
    assert Stretches(connection).of("lt", part="q", chapter="d") == Stretch(4, ("d",))
    assert not Stretches(connection).of("lt", part="p", chapter="d").chapters


def entry(name: str) -> ChapterEntry:
    return ChapterEntry(name, "", False, {}, {}, {}, (), {})


def test_a_stretch_holds_the_passages_of_its_chapters_and_no_others() -> None:
    stretch = Stretch(3, ("b", "a"))
    assert stretch.first <= number_passage(3, 1, "title") < number_passage(4, 9, "note") <= stretch.last
    assert number_passage(2, 99, "note") < stretch.first
    assert stretch.last < number_passage(5, 1, "title")
    assert [stretch.chapter(number) for number in (3, 4)] == ["b", "a"]


@pytest.mark.parametrize(
    "sentence",
    [
        "UPDATE stretch SET number = number + 2 WHERE number = 2",
        "UPDATE stretch SET number = number + (1 << 60)",
        "UPDATE stretch SET number = -number",
    ],
)
def test_numbers_with_gaps_or_beyond_all_bounds_are_damage(sentence: str) -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "x"), chapter("b", "y")])
    connection.execute(sentence)
    with pytest.raises(UnsoundError):
        Stretches(connection).of("lt")


def test_locations_have_numbers(stretches: Stretches) -> None:
    places = stretches.places([Location("b"), Location("b", "p2"), Location("a", "p1", "another"), Location("a", "p9")])
    assert places == {1, 3, 4}
    assert stretches.places([Location("nowhere")]) == frozenset()
