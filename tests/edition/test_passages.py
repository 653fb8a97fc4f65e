import sqlite3

import pytest

from reader.edition.passages import Scope, best_passages, count_passages
from tests.edition.indexed import chapter, write_chapters

LITHUANIAN = Scope("lt")


@pytest.fixture(scope="module")
def connection() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:")
    write_chapters(made, "lt", [chapter("b", "karas", "#karas"), chapter("a", "karas", "taika")])
    write_chapters(made, "en", [chapter("b", "karas")])
    return made


def test_passages_are_counted_by_chapter_in_reading_order(connection: sqlite3.Connection) -> None:
    assert list(count_passages(connection, 'form : "karas"', LITHUANIAN).items()) == [("b", 2), ("a", 1)]
    assert count_passages(connection, 'form : "karas"', Scope("lt", "a")) == {"a": 1}
    assert count_passages(connection, 'form : "karas"', Scope("en")) == {"b": 1}
    assert count_passages(connection, 'form : "nieko"', LITHUANIAN) == {}


def test_an_empty_expression_finds_nothing(connection: sqlite3.Connection) -> None:
    assert count_passages(connection, "", LITHUANIAN) == {}


def test_the_best_come_first_and_those_of_one_score_in_reading_order(connection: sqlite3.Connection) -> None:
    found = best_passages(connection, 'form : "karas"', LITHUANIAN, 10)
    assert [(passage.chapter, passage.block, passage.role) for passage in found] == [
        ("b", "h2", "heading"),
        ("b", "p1", "text"),
        ("a", "p1", "text"),
    ]
    assert [passage.id for passage in best_passages(connection, 'form : "karas"', LITHUANIAN, 2)] == [2, 1]
