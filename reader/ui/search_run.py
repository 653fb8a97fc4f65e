"""Searching beside the interface: the newest query wins, older ones are called off."""

from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from reader.model.errors import Cancelled, ReaderError
from reader.model.hits import Hits, Suggestion
from reader.model.report import Language
from reader.model.searching import SearchOptions


class Question(NamedTuple):
    """Hold what is asked: a query, how it is meant, at most how many hits, and whether to tell how it may go on."""

    text: str
    language: Language
    options: SearchOptions
    limit: int
    completes: bool = False


class Seeker(Protocol):
    """Answer queries; called in the worker's thread, but for ``cancel``."""

    def prepare(self) -> None:
        """Do beforehand what the first search would have to; raises Cancelled, EditionError."""

    def search(self, text: str, language: Language, *, limit: int, options: SearchOptions) -> Hits:
        """Give the hits; raises Cancelled, EditionError."""

    def complete(self, text: str, language: Language) -> tuple[Suggestion, ...]:
        """Tell how a query may go on; raises Cancelled, EditionError."""

    def cancel(self) -> None:
        """Stop the query that is being answered."""

    def close(self) -> None:
        """Let go of the file."""


OpenSearcher = Callable[[], Seeker]
"""Opens the searcher in the worker's thread; raises EditionError."""


class _Worker(QObject):
    """Live on the worker thread and answer queries there."""

    answered = Signal(int, object)
    completed = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self, open_searcher: OpenSearcher) -> None:
        super().__init__()
        self._open = open_searcher
        self._seeker: Seeker | None = None
        self.newest = 0

    def prepare(self) -> None:
        """Do beforehand what the first answer would wait for."""
        with suppress(ReaderError):  # the first question meets it again, and tells
            self._opened().prepare()

    def answer(self, number: int, question: Question) -> None:
        """Answer a question, unless a newer one has been asked meanwhile."""
        if number < self.newest:
            return
        try:
            seeker = self._opened()
            text, language = question.text, question.language
            hits = seeker.search(text, language, limit=question.limit, options=question.options)
            self.answered.emit(number, hits)
            if question.completes and number == self.newest:
                self.completed.emit(number, seeker.complete(text, language))
        except Cancelled:
            return  # a newer query took its place
        except ReaderError as error:
            self.failed.emit(number, error)

    def _opened(self) -> Seeker:
        if self._seeker is None:
            self._seeker = self._open()
        return self._seeker

    def close(self) -> None:
        """Let go of the file."""
        if self._seeker is not None:
            self._seeker.close()
            self._seeker = None

    def call_off(self) -> None:
        """Stop the query that is being answered; called from the interface's thread."""
        if self._seeker is not None:
            self._seeker.cancel()


class SearchRun(QObject):
    """Ask for hits without keeping anyone waiting.

    Signals: ``answered(Hits)``, then ``completed(tuple[Suggestion, ...])`` if that was wanted, or
    ``failed(ReaderError)``; for the newest question only.
    """

    answered = Signal(object)
    completed = Signal(object)
    failed = Signal(object)
    _asked = Signal(int, object)
    _awaited = Signal()

    def __init__(self, open_searcher: OpenSearcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._is_closed = False
        self._worker = _Worker(open_searcher)
        self._thread = QThread(self)
        self._worker.moveToThread(self._thread)
        self._thread.finished.connect(self._worker.close)
        self._asked.connect(self._worker.answer)
        self._awaited.connect(self._worker.prepare)
        self._worker.answered.connect(self._on_answered)
        self._worker.completed.connect(self._on_completed)
        self._worker.failed.connect(self._on_failed)

    def prepare(self) -> None:
        """Make ready for the first question, which is about to be asked."""
        if not self._thread.isRunning() and not self._is_closed:
            self._thread.start()
            self._awaited.emit()

    def ask(self, question: Question) -> None:
        """Ask for the hits of a query; the answer to an older question will not come any more.

        Once closed it answers nothing: a timer may ask while the window goes.
        """
        if self._is_closed:
            return
        if not self._thread.isRunning():
            self._thread.start()
        self.forget()
        self._asked.emit(self._number, question)

    def forget(self) -> None:
        """Want no answer to what was asked."""
        self._number += 1
        self._worker.newest = self._number
        self._worker.call_off()

    def close(self) -> None:
        """End the worker thread for good."""
        self._is_closed = True
        self.forget()
        self._thread.quit()
        self._thread.wait()

    def _on_answered(self, number: int, hits: object) -> None:
        if number == self._number:
            self.answered.emit(hits)

    def _on_completed(self, number: int, suggestions: object) -> None:
        if number == self._number:
            self.completed.emit(suggestions)

    def _on_failed(self, number: int, error: ReaderError) -> None:
        if number == self._number:
            self.failed.emit(error)
