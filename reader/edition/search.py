"""Search in an edition: a query gives hits, best first, with what to show of each.

A searcher has a connection of its own and lives on one thread; only ``cancel`` may be called from another.
"""

import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import NamedTuple, Self

import msgspec

from reader.edition.expression import Place, Sought, expression_of
from reader.edition.passages import FoundPassage, Scope, best_passages, count_passages
from reader.edition.query import Term, parse_query
from reader.edition.ranking import raise_score
from reader.edition.schema import connect_read_only
from reader.edition.snippet import cut_snippet
from reader.edition.soundness import UNSHOWABLE
from reader.edition.suggestions import Suggestions
from reader.edition.vocabulary import Vocabulary
from reader.model.errors import Cancelled, EditionError
from reader.model.hits import Hit, Hits, Span
from reader.model.location import Location
from reader.model.report import Language
from reader.words.tokens import bounds, forms

POOL = 200
"""How many of the index's best are ranked again by how close together the terms stand."""

_UNSHOWABLE = re.compile(f"[{UNSHOWABLE}]")


class _Asked(NamedTuple):
    """Hold a query with what its terms stand for in the edition."""

    wanted: list[Sought]
    welcome: list[Sought]
    expression: str

    def needs_ranking(self) -> bool:
        """Tell whether it matters how close together the terms stand."""
        return len(self.wanted) > 1 or bool(self.welcome)


class _Candidate(NamedTuple):
    """Hold a passage and the places of each wanted term."""

    rank: float
    passage: FoundPassage
    places: list[list[Place]]


class Searcher:
    """Answer queries from the index of one edition."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._vocabulary = Vocabulary(connection)
        self._suggestions = Suggestions(connection)
        self._cancelled = Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def cancel(self) -> None:
        """Stop the search that is going on, which then raises Cancelled; may be called from any thread."""
        self._cancelled.set()
        self._connection.interrupt()

    def search(self, text: str, language: Language, limit: int = POOL, chapter: str = "") -> Hits:
        """Find what a query wants, in the whole report or in one chapter; give at most ``limit`` hits.

        Any text is a query. Raises Cancelled, EditionError edition_damaged.
        """
        self._cancelled.clear()
        try:
            return self._answer(text, Scope(language, chapter), max(0, limit))
        except (sqlite3.Error, msgspec.ValidationError) as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                raise Cancelled from error
            raise EditionError("edition_damaged", path=self._path) from error

    def _answer(self, text: str, scope: Scope, limit: int) -> Hits:
        asked = self._ask(text, scope.language)
        counts = count_passages(self._connection, asked.expression, scope)
        if not counts:
            near = self._suggestions.suggest(scope.language, asked.wanted, lambda query: self._has_hits(query, scope))
            return Hits(text, scope.language, (), tuple(near))
        hits = tuple(self._hit(candidate, scope.language) for candidate in self._best(asked, scope, limit))
        return Hits(text, scope.language, hits, total=sum(counts.values()), chapters=counts)

    def _ask(self, text: str, language: Language) -> _Asked:
        query = parse_query(text)
        wanted, unwanted, welcome = ([self._seek(language, term) for term in terms] for terms in query)
        return _Asked(wanted, welcome, expression_of(wanted, unwanted))

    def _seek(self, language: Language, term: Term) -> Sought:
        self._check()
        last = len(term.words) - 1
        look_up = self._vocabulary.look_up
        meanings = (look_up(language, word, term.prefix and at == last) for at, word in enumerate(term.words))
        return Sought(term, tuple(meanings))

    def _check(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled

    def _has_hits(self, text: str, scope: Scope) -> bool:
        return bool(count_passages(self._connection, self._ask(text, scope.language).expression, scope))

    def _best(self, asked: _Asked, scope: Scope, limit: int) -> list[_Candidate]:
        """Give the best hits. Those of the index's best that stand in the pool are ranked again, whatever the limit
        is, so that it does not change the order.
        """
        wide = max(limit, POOL) if asked.needs_ranking() else limit
        passages = best_passages(self._connection, asked.expression, scope, wide)
        found = [self._candidate(asked, passage) for passage in passages]
        ranked = sorted(found[:POOL], key=lambda candidate: (-candidate.rank, candidate.passage.id)) + found[POOL:]
        return [candidate for candidate in ranked if any(candidate.places)][:limit]

    def _candidate(self, asked: _Asked, passage: FoundPassage) -> _Candidate:
        self._check()
        if _UNSHOWABLE.search(passage.text):
            raise EditionError("edition_damaged", path=self._path)
        row = forms(passage.text)
        wanted, welcome = ([sought.places(row) for sought in some] for some in (asked.wanted, asked.welcome))
        return _Candidate(raise_score(passage.score, wanted, welcome), passage, wanted)

    def _hit(self, candidate: _Candidate, language: Language) -> Hit:
        passage = candidate.passage
        matches, terms = _matches(bounds(passage.text), candidate.places)
        snippet = cut_snippet(passage.text, matches, terms)
        return Hit(
            location=Location(passage.chapter, passage.block),
            language=language,
            snippet=snippet.text,
            matches=snippet.matches,
            block_matches=tuple(matches),
            rank=candidate.rank,
            order=passage.id,
            role=passage.role,
        )


def _matches(words: Sequence[tuple[int, int]], places: Sequence[Sequence[Place]]) -> tuple[list[Span], list[int]]:
    """Give the ranges that match, in order and without overlap, and for each the term that begins it; ``words`` tells
    where the words of the text begin and end.
    """
    matches: list[Span] = []
    terms: list[int] = []
    for place, term in sorted((place, term) for term, some in enumerate(places) for place in some):
        start, end = words[place.first][0], words[place.after - 1][1]
        if matches and start < matches[-1].end:
            matches[-1] = Span(matches[-1].start, max(end, matches[-1].end))
        else:
            matches.append(Span(start, end))
            terms.append(term)
    return matches, terms


def open_searcher(path: Path) -> Searcher:
    """Open an edition file, which ``reader.edition.edition`` has found to be one, for searching.

    Raises EditionError edition_damaged.
    """
    try:
        return Searcher(connect_read_only(path), path)
    except sqlite3.Error as error:
        raise EditionError("edition_damaged", path=path) from error
