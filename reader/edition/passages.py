"""The passages that an expression of the index finds."""

import sqlite3
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from heapq import nsmallest
from itertools import chain, repeat
from typing import NamedTuple

import msgspec

from reader.edition.ranking import ROLE_WEIGHTS, TYPED_WEIGHT
from reader.edition.rows import json_numbers, json_texts, read_rows
from reader.edition.soundness import UnsoundError
from reader.edition.stretches import Stretch
from reader.model.hits import Role

_WEIGHTS = " ".join(f"WHEN '{role}' THEN {weight}" for role, weight in ROLE_WEIGHTS.items())
_SCORED = f"""
    SELECT bm25(search, 1.0, {TYPED_WEIGHT}) * CASE role {_WEIGHTS} END, passage.id, place
    FROM search CROSS JOIN passage ON passage.id = search.rowid
    WHERE search MATCH :expression AND search.rowid BETWEEN :first AND :last
"""  # noqa: S608 - made of the weights above, nothing else
_OF_ROLES = " AND role IN (SELECT value FROM json_each(:roles))"
_OF_PLACES = " AND place IN (SELECT value FROM json_each(:places))"
_READ = """
    SELECT passage.id, chapter, block, role, place, text, words
    FROM passage JOIN passage_text ON passage_text.id = passage.id
    WHERE passage.id IN (SELECT value FROM json_each(?))
"""
_ELSEWHERE = """
    SELECT passage.id, chapter, block, role, place, text, words
    FROM passage JOIN passage_text ON passage_text.id = passage.id
    WHERE place IN (SELECT value FROM json_each(?)) AND passage.id BETWEEN ? AND ?
"""
_CHUNK = 2_000


class Reach(NamedTuple):
    """Hold where is searched: in stretches of one language that follow each other, of some roles, at some places.

    No roles and None as places set no bounds.
    """

    stretches: Sequence[Stretch]
    roles: tuple[Role, ...] = ()
    places: frozenset[int] | None = None


class Scored(NamedTuple):
    """Hold the number of a passage, that of its location, and its score, which is smaller for better ones."""

    score: float
    id: int
    place: int


class Tally(NamedTuple):
    """Hold the best of what is found, and by chapter in reading order how much is found in all."""

    best: list[Scored]
    chapters: dict[str, int]


class Passage(msgspec.Struct, frozen=True, array_like=True):
    """Hold a passage as the index keeps it."""

    id: int
    chapter: str
    block: str
    role: Role
    place: int
    text: str
    words: bytes


def tally(connection: sqlite3.Connection, expression: str, reach: Reach, limit: int) -> Tally:
    """Find passages; an empty expression finds none. Those of one score are in reading order.

    Raises sqlite3.Error, msgspec.ValidationError if the index is damaged.
    """
    best: list[Scored] = []
    counts = Counter[int]()
    firsts = [stretch.first for stretch in reach.stretches]
    for chunk in _found(connection, expression, reach):
        counts.update(map(bisect_right, repeat(firsts), [row.id for row in chunk]))
        best = nsmallest(limit, chain(best, chunk))
    return Tally(best, {reach.stretches[at - 1].chapter: counts[at] for at in sorted(counts)})


def find_places(connection: sqlite3.Connection, expression: str, reach: Reach) -> dict[str, set[int]]:
    """Give the numbers of all locations that are found, by chapter.

    Raises sqlite3.Error, msgspec.ValidationError if the index is damaged.
    """
    found: dict[str, set[int]] = {}
    firsts = [stretch.first for stretch in reach.stretches]
    for chunk in _found(connection, expression, reach):
        for row in chunk:
            chapter = reach.stretches[bisect_right(firsts, row.id) - 1].chapter
            found.setdefault(chapter, set()).add(row.place)
    return found


def holds(connection: sqlite3.Connection, expression: str, reach: Reach) -> bool:
    """Tell whether anything is found. Raises sqlite3.Error if the index is damaged."""
    return next(_rows(connection, expression, reach), None) is not None


def _found(connection: sqlite3.Connection, expression: str, reach: Reach) -> Iterator[list[Scored]]:
    cursor = _rows(connection, expression, reach)
    while rows := cursor.fetchmany(_CHUNK):
        yield [Scored(*row) for row in msgspec.convert(rows, list[tuple[float, int, int]])]


def _rows(connection: sqlite3.Connection, expression: str, reach: Reach) -> sqlite3.Cursor:
    if not expression or not reach.stretches:
        return connection.execute("SELECT 0 WHERE 0")
    question = _SCORED
    values: dict[str, object] = {
        "expression": expression,
        "first": reach.stretches[0].first,
        "last": reach.stretches[-1].last,
    }
    if reach.roles:
        question += _OF_ROLES
        values["roles"] = json_texts(reach.roles)
    if reach.places is not None:
        question += _OF_PLACES
        values["places"] = json_numbers(sorted(reach.places))
    return connection.execute(question, values)


def read_passages(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Passage]:
    """Give passages by their number.

    Raises sqlite3.Error, msgspec.ValidationError, UnsoundError if the index is damaged.
    """
    found = {passage.id: passage for passage in read_rows(connection, _READ, (json_numbers(ids),), Passage)}
    if len(found) < len(ids):
        raise UnsoundError("passage")
    return found


def read_places(
    connection: sqlite3.Connection, places: Sequence[int], stretches: Sequence[Stretch]
) -> Mapping[int, Passage]:
    """Give the passages at locations, by the number of these, in the language of stretches.

    Raises sqlite3.Error, msgspec.ValidationError if the index is damaged.
    """
    values = (json_numbers(places), stretches[0].first, stretches[-1].last)
    return {passage.place: passage for passage in read_rows(connection, _ELSEWHERE, values, Passage)}
