"""From passages that the index has found to hits: ranked by how the terms stand, with what to show of each."""

import re
import sqlite3
from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.edition.asking import Asked
from reader.edition.expression import Choice, Place
from reader.edition.passages import Passage, Scored, read_passages
from reader.edition.ranking import ROLE_WEIGHTS, rank_of, reasons_for
from reader.edition.snippet import Snippet, cut_snippet
from reader.edition.soundness import UNSHOWABLE, UnsoundError
from reader.edition.text import IndexedText, read_words
from reader.model.hits import Counterpart, Hit, Reasons, Span
from reader.model.location import Location
from reader.model.report import Language

_UNSHOWABLE = re.compile(f"[{UNSHOWABLE}]")


class Candidate(NamedTuple):
    """Hold a passage in a language, why it is good, and the places of each wanted clause."""

    rank: float
    reasons: Reasons
    language: Language
    passage: Passage
    text: IndexedText
    places: list[list[Place]]


class Shower:
    """Rank passages and show them; ``check`` is called between passages and may raise."""

    def __init__(self, connection: sqlite3.Connection, check: Callable[[], None]) -> None:
        self._connection = connection
        self._check = check

    def rank(self, asked: Asked, found: Sequence[Scored], language: Language, pool: int) -> list[Candidate]:
        """Give passages, the best first: so many of the index's best by how their terms stand, the others as they
        are.

        Raises sqlite3.Error, msgspec.ValidationError, UnsoundError if the index is damaged.
        """
        passages = read_passages(self._connection, [row.id for row in found])
        near = [self._candidate(asked, row, passages[row.id], language) for row in found[:pool]]
        far = [self._candidate(asked, row, passages[row.id], language, plain=True) for row in found[pool:]]
        near.sort(key=lambda candidate: (-candidate.rank, candidate.passage.id))
        return [candidate for candidate in (*near, *far) if any(candidate.places)]

    def _candidate(
        self, asked: Asked, row: Scored, passage: Passage, language: Language, plain: bool = False
    ) -> Candidate:
        self._check()
        text = read_words(passage.text, passage.words)
        wanted = _places(asked.wanted, text)
        words = -row.score / ROLE_WEIGHTS[passage.role]
        if plain:
            reasons = Reasons(words, ROLE_WEIGHTS[passage.role])
        else:
            typed = [choice.is_typed(text.words) for choice in asked.wanted]
            reasons = reasons_for(words, passage.role, wanted, typed, _places(asked.welcome, text))
        return Candidate(rank_of(reasons), reasons, language, passage, text, wanted)

    def hit(self, candidate: Candidate, counterparts: tuple[Counterpart, ...] = ()) -> Hit:
        """Show a candidate. Raises UnsoundError if the index is damaged."""
        self._check()
        passage = candidate.passage
        snippet, matches = _shown(candidate.text, candidate.places)
        return Hit(
            location=Location(passage.chapter, passage.block),
            language=candidate.language,
            snippet=snippet.text,
            matches=snippet.matches,
            block_matches=tuple(matches),
            rank=candidate.rank,
            order=passage.place,
            role=passage.role,
            reasons=candidate.reasons,
            counterparts=counterparts,
        )


def counterpart(asked: Asked, passage: Passage, language: Language) -> Counterpart:
    """Show a passage beside a hit in another language. Raises UnsoundError if the index is damaged."""
    text = read_words(passage.text, passage.words)
    wanted = _places(asked.wanted, text)
    is_found = bool(wanted) and all(wanted) and not any(_places(asked.unwanted, text))
    snippet, matches = _shown(text, wanted if is_found else [])
    return Counterpart(language, snippet.text, snippet.matches, tuple(matches))


def _places(choices: Sequence[Choice], text: IndexedText) -> list[list[Place]]:
    return [choice.places(text.words) for choice in choices]


def _shown(text: IndexedText, places: Sequence[Sequence[Place]]) -> tuple[Snippet, list[Span]]:
    matches, clauses = _matches(text, places)
    snippet = cut_snippet(text.text, matches, clauses)
    if _UNSHOWABLE.search(snippet.text):
        raise UnsoundError("characters")
    return snippet, matches


def _matches(text: IndexedText, places: Sequence[Sequence[Place]]) -> tuple[list[Span], list[int]]:
    """Give the ranges that match, in order and without overlap, and for each the clause that begins it."""
    matches: list[Span] = []
    clauses: list[int] = []
    for place, clause in sorted((place, clause) for clause, some in enumerate(places) for place in some):
        span = text.span(place)
        if span is None:
            continue
        if matches and span.start < matches[-1].end:
            matches[-1] = Span(matches[-1].start, max(span.end, matches[-1].end))
        else:
            matches.append(span)
            clauses.append(clause)
    return matches, clauses
