"""The passages that an expression of the index finds."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from reader.edition.soundness import UnsoundError
from reader.model.hits import Role
from reader.search.numbering import ROLES, case_by_role, chapter_code, role_code, role_of
from reader.search.ranking import ROLE_WEIGHTS, TYPED_WEIGHT
from reader.search.rows import json_numbers, read_rows
from reader.search.stretches import Stretch

_FOUND = "FROM search WHERE search MATCH :expression AND rowid BETWEEN :first AND :last"
_OF_ROLES = f" AND {role_code('rowid')} IN (SELECT value FROM json_each(:roles))"  # noqa: S608 - no one's words
_OF_TEXT = f" AND {role_code('rowid')} <> {ROLES.index('index')}"
# The plus keeps SQLite from asking the index once for each of the passages.
_OF_PLACES = " AND +rowid IN (SELECT id FROM passage WHERE place IN (SELECT value FROM json_each(:places)))"
_SCORE = f"bm25(search, 1.0, {TYPED_WEIGHT}) * {case_by_role('rowid', ROLE_WEIGHTS.__getitem__)}"
_TALLY = f"""
    WITH found AS MATERIALIZED (SELECT {_SCORE} AS score, rowid AS id {{found}})
    SELECT
        (SELECT json_group_array(json_array(score, id)) FROM (SELECT * FROM found ORDER BY score, id LIMIT :limit)),
        (SELECT json_group_array({chapter_code("id")}) FROM found)
"""  # noqa: S608 - made of the weights, nothing else
_HELD = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"
_READ = """
    SELECT id, place, chapter, block, text, words FROM passage WHERE id IN (SELECT value FROM json_each(?))
"""
_ELSEWHERE = """
    SELECT id, place, chapter, block, text, words FROM passage
    WHERE place IN (SELECT value FROM json_each(?)) AND id BETWEEN ? AND ?
"""
_NO_BOUND = -1
_PLACES = f"""
    SELECT json_group_array(json_array({chapter_code("id")}, place)) FROM passage
    WHERE id IN (SELECT rowid {{found}} LIMIT :most)
"""  # noqa: S608 - no one's words


class Reach(NamedTuple):
    """Hold where is searched: in a stretch of one language, of some roles, at some places, and whether in the lists of
    the index of names.

    No roles and None as places set no bounds.
    """

    stretch: Stretch
    roles: tuple[Role, ...] = ()
    places: frozenset[int] | None = None
    has_names: bool = True


class Scored(NamedTuple):
    """Hold the number of a passage and its score, which is smaller for better ones."""

    score: float
    id: int


class Tally(NamedTuple):
    """Hold the best of what is found, and by chapter in reading order how much is found in all."""

    best: list[Scored]
    chapters: dict[str, int]


class Passage(msgspec.Struct, frozen=True, array_like=True):
    """Hold a passage as the index keeps it; ``reader.search.numbering`` tells what its id says."""

    id: int
    place: int
    chapter: str
    block: str
    text: str
    words: bytes

    @property
    def role(self) -> Role:
        """What the passage is in its chapter. Raises UnsoundError if the index is damaged."""
        return role_of(self.id)


def tally(connection: sqlite3.Connection, expression: str, reach: Reach, limit: int) -> Tally:
    """Find passages; an empty expression finds none. Those of one score are in reading order.

    Raises sqlite3.Error, msgspec.MsgspecError, UnsoundError if the index is damaged.
    """
    if not expression or not reach.stretch.chapters:
        return Tally([], {})
    found, values = _question(expression, reach)
    values["limit"] = limit
    ((best, numbers),) = read_rows(connection, _TALLY.format(found=found), values, tuple[str, str])
    counts = Counter(msgspec.json.decode(numbers, type=list[int]))
    chapters = {reach.stretch.chapter(number): count for number, count in counts.items()}
    return Tally(msgspec.json.decode(best, type=list[Scored]), chapters)


def find_places(
    connection: sqlite3.Connection, expression: str, reach: Reach, most: int = _NO_BOUND
) -> dict[str, set[int]]:
    """Give the numbers of all locations that are found, or of so many at ``most``, by chapter.

    Raises sqlite3.Error, msgspec.MsgspecError, UnsoundError if the index is damaged.
    """
    if not expression or not reach.stretch.chapters:
        return {}
    found, values = _question(expression, reach)
    values["most"] = most
    ((pairs,),) = read_rows(connection, _PLACES.format(found=found), values, tuple[str])
    places = defaultdict[str, set[int]](set)
    for number, place in msgspec.json.decode(pairs, type=list[tuple[int, int]]):
        places[reach.stretch.chapter(number)].add(place)
    return places


def holds(connection: sqlite3.Connection, expression: str) -> bool:
    """Tell whether anything is found anywhere, in any language. Raises sqlite3.Error if the index is damaged."""
    return bool(expression) and connection.execute(_HELD, (expression,)).fetchone() is not None


def _question(expression: str, reach: Reach) -> tuple[str, dict[str, object]]:
    """Write where rows are sought, with the values for that."""
    values: dict[str, object] = {
        "expression": expression,
        "first": reach.stretch.first,
        "last": reach.stretch.last,
    }
    found = _FOUND
    if reach.roles:
        found += _OF_ROLES
        values["roles"] = json_numbers([ROLES.index(role) for role in reach.roles])
    if not reach.has_names:
        found += _OF_TEXT
    if reach.places is not None:
        found += _OF_PLACES
        values["places"] = json_numbers(sorted(reach.places))
    return found, values


def read_passages(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Passage]:
    """Give passages by their number.

    Raises sqlite3.Error, msgspec.ValidationError, UnsoundError if the index is damaged.
    """
    found = {passage.id: passage for passage in read_rows(connection, _READ, (json_numbers(ids),), Passage)}
    if len(found) < len(ids):
        raise UnsoundError("passage")
    return found


def read_places(connection: sqlite3.Connection, places: Sequence[int], stretch: Stretch) -> Mapping[int, Passage]:
    """Give the passages at locations in a stretch, by the number of the location.

    Raises sqlite3.Error, msgspec.ValidationError if the index is damaged.
    """
    values = (json_numbers(places), stretch.first, stretch.last)
    return {passage.place: passage for passage in read_rows(connection, _ELSEWHERE, values, Passage)}
