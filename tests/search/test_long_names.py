import sqlite3

import pytest

from reader.model.hits import Span
from reader.model.report import Term
from reader.search.long_names import LongNames
from reader.search.searcher import Searcher
from tests.search.indexed import PATH, chapter, write_chapters

TERMS = (
    Term(
        "is", "group", {"lt": "Islamo valstybė", "en": "Islamic State"}, {}, {"lt": ("Daesh",), "en": ("IS", "Daesh")}
    ),
    Term(
        "oblast",
        "place",
        {"lt": "Kaliningrado sritis", "en": "Kaliningrad Region"},
        {},
        {"lt": ("Karaliaučiaus kraštas",)},
    ),
    Term("hk", "place", {"lt": "Honkongas", "en": "Hong Kong"}, {}, {}),
    Term("us", "place", {"lt": "JAV", "en": "United States"}, {}, {"en": ("US",)}),
    Term("gone", "place", {"lt": "Pietų Osetija", "en": "South Ossetia"}, {}, {"lt": ("Osetijos pietūs",)}),
)


@pytest.fixture(scope="module")
def connection() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", check_same_thread=False)
    lithuanian = chapter("a", "Grasina Islamo valstybei.", "Šalia Kaliningrado sritis, valstybė.", "Honkonge.")
    write_chapters(made, "lt", [lithuanian], terms=TERMS)
    write_chapters(
        made,
        "en",
        [chapter("a", "This is the Islamic State.", "It is near the United States.", "It uses that.")],
        terms=TERMS,
    )
    made.commit()
    return made


def others(connection: sqlite3.Connection, language: str, *words: str) -> list[str]:
    return [one.spelling for one in LongNames(connection).others(language, words)]


@pytest.mark.parametrize(
    ("language", "words", "spellings"),
    [
        ("lt", ("daesh",), ["Islamo valstybė"]),
        ("lt", ("islamic", "state"), ["Islamo valstybė"]),
        ("lt", ("islamo", "valstybė"), []),
        ("lt", ("karaliaučiaus", "krašte"), ["Kaliningrado sritis"]),
        ("lt", ("karaliauciaus", "krasto"), ["Kaliningrado sritis"]),
        ("lt", ("karaliaučiaus",), []),
        ("lt", ("hong", "kong"), ["Honkongas"]),
        ("lt", ("hong", "kongo"), ["Honkongas"]),
        ("lt", ("osetijos", "pietūs"), []),
        ("en", ("daesh",), ["Islamic State"]),
        ("en", ("is",), []),
        ("en", ("us",), ["United States"]),
        ("en", ("uses",), []),
        ("en", ("united", "states"), []),
        ("lt", ("united", "states"), []),
        ("xx", ("daesh",), []),
    ],
)
def test_other_spellings_are_those_that_the_edition_holds(
    connection: sqlite3.Connection, language: str, words: tuple[str, ...], spellings: list[str]
) -> None:
    assert others(connection, language, *words) == spellings


def test_what_is_found_instead_is_marked_as_a_whole_and_nothing_else_is(connection: sqlite3.Connection) -> None:
    searcher = Searcher(connection, PATH)
    (hit,) = searcher.search("Daesh ", "lt").hits
    assert hit.block_matches == (Span(8, 24),)
    assert searcher.search("Karaliaučiaus kraštas šalia ", "lt").total == 1
    assert searcher.search("Karaliaučiaus kraštas grasina ", "lt").total == 0


def test_words_of_a_name_are_found_apart_too(connection: sqlite3.Connection) -> None:
    assert Searcher(connection, PATH).search("Kaliningrado valstybė ", "lt").total == 1


def test_no_look_up_of_a_word_meets_a_long_name(connection: sqlite3.Connection) -> None:
    assert Searcher(connection, PATH).search("is ", "en").total == 2
    assert Searcher(connection, PATH).search("Daesh* ", "en").total == 0


def test_names_are_read_again_after_reading_was_called_off(connection: sqlite3.Connection) -> None:
    names = LongNames(connection)
    connection.set_progress_handler(lambda: 1, 1)
    with pytest.raises(sqlite3.OperationalError):
        names.others("lt", ["daesh"])
    connection.set_progress_handler(None, 0)
    assert [one.spelling for one in names.others("lt", ["daesh"])] == ["Islamo valstybė"]
