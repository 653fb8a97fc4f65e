"""Search in an edition: a query gives hits, best first, with what to show of each.

A searcher has a connection of its own and lives on one thread; only ``cancel`` may be called from another.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Self, TypeVar

import msgspec

from reader.edition.schema import connect_read_only
from reader.edition.soundness import UnsoundError
from reader.model.errors import Cancelled, EditionError
from reader.model.hits import Hits, Suggestion
from reader.model.report import Language
from reader.model.searching import SearchOptions
from reader.search.answering import POOL, Answerer, Enquiry
from reader.search.completion import Completions

_PLAIN = SearchOptions()
_COMPLETIONS = 8

_Answer = TypeVar("_Answer")


class Searcher:
    """Answer queries from the index of one edition; ``reader.search.query.Query`` tells what can be typed."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._cancelled = Event()
        self._answerer = Answerer(connection, self._check)
        self._completions = Completions(connection)

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

    def prepare(self) -> None:
        """Do beforehand what the first search would have to. Raises Cancelled, EditionError edition_damaged."""
        self._guard(self._answerer.prepare)

    def search(
        self, text: str, language: Language, limit: int = POOL, chapter: str = "", options: SearchOptions = _PLAIN
    ) -> Hits:
        """Find what a query wants; give at most ``limit`` hits, whose order does not depend on it.

        Where the language has none, hits in another language of the edition are given. ``chapter`` narrows the scope
        of the options. Any text is a query. Raises Cancelled, EditionError edition_damaged.
        """
        if chapter:
            scope = msgspec.structs.replace(options.scope, chapter=chapter)
            options = msgspec.structs.replace(options, scope=scope)
        enquiry = Enquiry(text, language, max(0, limit), options)
        return self._guard(lambda: self._answerer.answer(enquiry))

    def complete(self, text: str, language: Language, limit: int = _COMPLETIONS) -> tuple[Suggestion, ...]:
        """Give at most so many ways in which a query may go on while its last word is being typed.

        Raises Cancelled, EditionError edition_damaged.
        """
        return self._guard(lambda: self._completions.complete(text, language, max(0, limit)))

    def _guard(self, answer: Callable[[], _Answer]) -> _Answer:
        self._cancelled.clear()
        try:
            return answer()
        except (sqlite3.Error, msgspec.MsgspecError, UnsoundError) as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                raise Cancelled from error
            raise EditionError("edition_damaged", path=self._path) from error

    def _check(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled


def open_searcher(path: Path) -> Searcher:
    """Open an edition file, which ``reader.edition.edition`` has found to be one, for searching.

    Raises EditionError edition_damaged.
    """
    try:
        return Searcher(connect_read_only(path), path)
    except sqlite3.Error as error:
        raise EditionError("edition_damaged", path=path) from error
