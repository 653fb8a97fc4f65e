import sqlite3

import msgspec
import pytest

from reader.search.rows import json_numbers, read_rows


def test_rows_are_decoded() -> None:
    connection = sqlite3.connect(":memory:")
    assert read_rows(connection, "SELECT ?, 2", ("a",), tuple[str, int]) == [("a", 2)]
    assert read_rows(connection, "SELECT 1 WHERE :no", {"no": 0}, tuple[int]) == []


@pytest.mark.parametrize("value", ["'1'", "x'00'", "NULL", "1.5"])
def test_a_value_of_another_type_is_refused(value: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        read_rows(sqlite3.connect(":memory:"), f"SELECT {value}", (), tuple[int])


def test_numbers_are_one_value_of_a_question() -> None:
    question = "SELECT value FROM json_each(?) ORDER BY value"
    assert read_rows(sqlite3.connect(":memory:"), question, (json_numbers([3, 1]),), tuple[int]) == [(1,), (3,)]
    assert read_rows(sqlite3.connect(":memory:"), question, (json_numbers([]),), tuple[int]) == []
