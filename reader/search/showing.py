"""From passages that the index has found to hits: ranked by how the terms stand, with what to show of each."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from heapq import heappush, heappushpop
from itertools import islice
from typing import NamedTuple

from reader.edition.soundness import UnsoundError, is_showable
from reader.model.hits import Counterpart, Hit, Reasons, Role, Span
from reader.model.location import Location
from reader.model.report import Language
from reader.search.asking import Asked
from reader.search.beside import ShortTitles
from reader.search.expression import Place
from reader.search.passages import Passage, Scored, read_passages
from reader.search.ranking import ROLE_WEIGHTS, highest_rank, rank_of, reasons_for
from reader.search.snippet import Snippet, cut_snippet
from reader.search.text import IndexedText, read_words

_BATCH = 32
"""Passages that are read at a time: fewer are asked for than the index finds."""


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
        self._short_titles = ShortTitles(connection)

    def rank(self, asked: Asked, found: Sequence[Scored], language: Language, pool: int, limit: int) -> list[Candidate]:
        """Give at most so many passages, the best first: of the ``pool`` that the index finds best by how their terms
        stand, then the others as they are.

        ``found`` are in the order of the index. Raises sqlite3.Error, msgspec.ValidationError, UnsoundError if the
        index is damaged.
        """
        near = self._rank_near(asked, found[:pool], language, limit)
        far = (self._candidate(asked, *one, language, is_near=False) for one in self._read(found[pool:]))
        return [*near, *islice((one for one in far if any(one.places)), max(0, limit - len(near)))]

    def _rank_near(self, asked: Asked, found: Sequence[Scored], language: Language, limit: int) -> list[Candidate]:
        """Rank passages by how their terms stand; stop where none that follows can be among the best."""
        best: list[float] = []
        candidates = []
        for scored, passage in self._read(found):
            if len(best) == limit and (not best or _highest_rank(asked, scored, passage.role) <= best[0]):
                break
            candidate = self._candidate(asked, scored, passage, language, is_near=True)
            if any(candidate.places):
                candidates.append(candidate)
                (heappush if len(best) < limit else heappushpop)(best, candidate.rank)
        candidates.sort(key=lambda candidate: -candidate.rank)
        return candidates[:limit]

    def _read(self, found: Sequence[Scored]) -> Iterator[tuple[Scored, Passage]]:
        for first in range(0, len(found), _BATCH):
            some = found[first : first + _BATCH]
            passages = read_passages(self._connection, [scored.id for scored in some])
            yield from ((scored, passages[scored.id]) for scored in some)

    def _candidate(
        self, asked: Asked, scored: Scored, passage: Passage, language: Language, is_near: bool
    ) -> Candidate:
        self._check()
        text = read_words(passage.text, passage.words)
        row = text.row(asked.words)
        wanted = asked.wanted.places(row)
        words = _words(scored, passage.role)
        if is_near:
            typed, welcome = asked.wanted.typed_share(row), asked.welcome.places(row)
            reasons = reasons_for(words, passage.role, wanted, typed, welcome)
        else:
            reasons = Reasons(words, ROLE_WEIGHTS[passage.role])
        return Candidate(rank_of(reasons), reasons, language, passage, text, wanted)

    def hit(self, candidate: Candidate, counterparts: tuple[Counterpart, ...] = ()) -> Hit:
        """Show a candidate. Raises UnsoundError if the index is damaged."""
        self._check()
        passage = candidate.passage
        snippet, matches = self._shown(candidate.language, passage, candidate.text, candidate.places)
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

    def counterpart(self, asked: Asked, passage: Passage, language: Language) -> Counterpart:
        """Show a passage beside a hit in another language. Raises UnsoundError if the index is damaged."""
        text = read_words(passage.text, passage.words)
        row = text.row(asked.words)
        wanted = asked.wanted.places(row)
        is_found = bool(wanted) and all(wanted) and not any(asked.unwanted.places(row))
        snippet, matches = self._shown(language, passage, text, wanted if is_found else [])
        return Counterpart(language, snippet.text, snippet.matches, tuple(matches))

    def _shown(
        self, language: Language, passage: Passage, text: IndexedText, places: Sequence[Sequence[Place]]
    ) -> tuple[Snippet, list[Span]]:
        matches, clauses = _matches(text, places)
        short = self._short_titles.snippet(language, passage.chapter, text, places)
        snippet = short or cut_snippet(text.text, matches, clauses)
        if not is_showable(snippet.text):
            raise UnsoundError("characters")
        return snippet, matches


def _words(scored: Scored, role: Role) -> float:
    """Give the score of a passage without its role, greater for better ones."""
    return -scored.score / ROLE_WEIGHTS[role]


def _highest_rank(asked: Asked, scored: Scored, role: Role) -> float:
    return highest_rank(_words(scored, role), role, len(asked.wanted), len(asked.welcome))


def _matches(text: IndexedText, places: Sequence[Sequence[Place]]) -> tuple[list[Span], list[int]]:
    """Give the ranges that match, in order and without overlap, and for each the clause that begins it."""
    matches: list[Span] = []
    clauses: list[int] = []
    spans = [(text.span(place), clause) for clause, some in enumerate(places) for place in some]
    for start, end, clause in sorted((span.start, span.end, clause) for span, clause in spans if span is not None):
        if matches and start < matches[-1].end:
            matches[-1] = Span(matches[-1].start, max(end, matches[-1].end))
        else:
            matches.append(Span(start, end))
            clauses.append(clause)
    return matches, clauses
