"""The passages that an expression of the index finds."""

import sqlite3
from typing import NamedTuple

import msgspec

from reader.edition.ranking import ROLE_WEIGHTS
from reader.edition.rows import read_rows
from reader.model.hits import Role
from reader.model.report import Language

_WEIGHTS = " ".join(f"WHEN '{role}' THEN {weight}" for role, weight in ROLE_WEIGHTS.items())
_FOUND = """
    FROM search JOIN passage ON passage.id = search.rowid
    WHERE search MATCH :expression AND language = :language AND (:chapter = '' OR chapter = :chapter)
"""
_COUNTS = f"SELECT chapter, count(*) {_FOUND} GROUP BY chapter ORDER BY min(passage.id)"
_SCORED = f"SELECT passage.id AS found, -bm25(search) * CASE role {_WEIGHTS} END AS score {_FOUND}"
_BEST = f"""
    SELECT passage.id, chapter, block, role, text, score
    FROM passage JOIN ({_SCORED} ORDER BY score DESC, passage.id LIMIT :limit) ON passage.id = found
    ORDER BY score DESC, passage.id
"""  # noqa: S608 - made of the weights above, nothing else


class Scope(NamedTuple):
    """Hold where is searched: in one language, and in one chapter unless that is empty."""

    language: Language
    chapter: str = ""


class FoundPassage(msgspec.Struct, frozen=True, array_like=True):
    """Hold a passage as the index gives it; ``score`` is greater for better ones."""

    id: int
    chapter: str
    block: str
    role: Role
    text: str
    score: float


def count_passages(connection: sqlite3.Connection, expression: str, scope: Scope) -> dict[str, int]:
    """Count what is found in each chapter, in reading order; an empty expression finds nothing.

    Raises sqlite3.Error, msgspec.ValidationError if the index is damaged.
    """
    if not expression:
        return {}
    values = {"expression": expression, **scope._asdict()}
    return dict(read_rows(connection, _COUNTS, values, tuple[str, int]))


def best_passages(connection: sqlite3.Connection, expression: str, scope: Scope, limit: int) -> list[FoundPassage]:
    """Give the best of what is found, those of one score in reading order.

    Raises sqlite3.Error, msgspec.ValidationError if the index is damaged.
    """
    values = {"expression": expression, "limit": limit, **scope._asdict()}
    return read_rows(connection, _BEST, values, FoundPassage)
