"""Rows of an edition's index, decoded with validation: an index may be damaged, or made by somebody else."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import TypeVar

import msgspec

_Row = TypeVar("_Row")


def read_rows(
    connection: sqlite3.Connection, question: str, values: Sequence[object] | Mapping[str, object], kind: type[_Row]
) -> list[_Row]:
    """Give the rows that answer a question. Raises sqlite3.Error, msgspec.ValidationError."""
    return msgspec.convert(connection.execute(question, values).fetchall(), list[kind])  # type: ignore[valid-type]


def read_numbers(
    connection: sqlite3.Connection, question: str, values: Sequence[object] | Mapping[str, object]
) -> list[int]:
    """Give many numbers that a question answers with as one JSON list, which is faster than rows.

    Raises sqlite3.Error, msgspec.ValidationError.
    """
    ((text,),) = read_rows(connection, question, values, tuple[str])
    return msgspec.json.decode(text, type=list[int])


def json_numbers(numbers: Sequence[int]) -> str:
    """Write numbers for SQLite's ``json_each``, which makes a list one value of a question."""
    return msgspec.json.encode(numbers).decode()


def json_texts(texts: Sequence[str]) -> str:
    """Write texts for SQLite's ``json_each``."""
    return msgspec.json.encode(texts).decode()
