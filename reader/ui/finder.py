"""What is typed into the search field, and what is found of it."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.contents import chapters
from reader.model.found import Found
from reader.model.hits import Hits, Suggestion
from reader.model.report import Report
from reader.ui.bars.search_field import SearchField
from reader.ui.navigator import Navigator
from reader.ui.search_filters import SearchFilters
from reader.ui.search_run import Question, SearchRun

AT_FIRST = 16
"""Hits that are asked for while one types: they come at once. A list in a window 1,080 pixels high shows eight."""

WHEN_IDLE = 1_000
"""Hits that are asked for once one has stopped typing: all there are, but in a very long report."""

_IDLE_MS = 150
_PAUSE_MS = 120
"""Suggestions come when one pauses: above the hits they would move these with every letter."""

_MORE = 4
"""How many times as many hits are asked for when one wants more."""


class Finder(QObject):
    """Search the report as one types.

    Signals: ``begun()`` when one begins to search; ``query_changed()`` at every change of what is searched for;
    ``found_changed(Found)`` what is found now, None when nothing is searched for; ``completed(tuple[Suggestion, ...])``
    how the query may go on; ``suggested(tuple[Suggestion, ...])`` the same when the person pauses in typing, nothing
    once it has been chosen how to go on.
    """

    begun = Signal()
    query_changed = Signal()
    found_changed = Signal(object)
    completed = Signal(object)
    suggested = Signal(object)

    def __init__(
        self,
        report: Report,
        run: SearchRun,
        field: SearchField,
        filters: SearchFilters,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._order = {entry.id: place for place, entry in enumerate(chapters(report))}
        self._run, self._field, self._filters, self._navigator = run, field, filters, navigator
        self._limit = AT_FIRST
        self._found: Found | None = None
        self._is_typed = False
        self._suggestions: tuple[Suggestion, ...] = ()
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._ask_for_all)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._suggest)
        field.textEdited.connect(self._on_typed)
        field.query_changed.connect(self._on_query_changed)
        field.completion_taken.connect(self.settle)
        run.answered.connect(self._on_answered)
        run.completed.connect(self._on_completed)
        run.failed.connect(self._on_failed)
        filters.options_changed.connect(self._ask_again)
        navigator.language_changed.connect(self._ask_again)

    @property
    def found(self) -> Found | None:
        """What is found now; None when nothing is searched for."""
        return self._found

    def query(self) -> str:
        """Give what is searched for."""
        return self._field.text()

    def is_answered(self) -> bool:
        """Tell whether what is found is the answer to what is searched for now."""
        return self._found is not None and self._found.hits.query == self.query()

    def start(self, query: str) -> None:
        """Search for something."""
        self.settle()
        self._field.setText(query)

    def clear(self) -> None:
        """End the search."""
        self._field.clear()

    def settle(self) -> None:
        """Take the query as it stands: nothing is suggested until one types on."""
        self._is_typed = False
        self._pause.stop()
        self.suggested.emit(())

    def list_more(self) -> None:
        """List more of the hits there are."""
        self._ask(self._limit * _MORE)

    def _on_typed(self) -> None:
        self._is_typed = True

    def _on_query_changed(self, text: str) -> None:
        self.query_changed.emit()
        if not text.strip():
            self._idle.stop()
            self._run.forget()
            self.settle()
            self._show(None)
            return
        if self._found is None:
            self.begun.emit()
        self._ask(AT_FIRST)

    def _ask_again(self) -> None:
        if self.query().strip():
            self._ask(AT_FIRST)

    def _ask_for_all(self) -> None:
        self._ask(WHEN_IDLE)

    def _ask(self, limit: int) -> None:
        self._idle.stop()
        self._limit = limit
        language, options = self._navigator.language, self._filters.options
        self._run.ask(Question(self.query(), language, options, limit, completes=limit == AT_FIRST))

    def _on_answered(self, hits: Hits) -> None:
        has_more_coming = len(hits.hits) < hits.total and self._limit < WHEN_IDLE
        self._show(Found(hits, self._order, has_more_coming=has_more_coming))
        if has_more_coming:
            self._idle.start()

    def _on_completed(self, suggestions: tuple[Suggestion, ...]) -> None:
        words_first = sorted(suggestions, key=lambda one: one.kind != "word")  # names are long, and seldom meant
        self._field.set_completions([one.query for one in words_first])
        self.completed.emit(suggestions)
        self._suggestions = suggestions
        if self._is_typed:
            self._pause.start()

    def _suggest(self) -> None:
        self.suggested.emit(self._suggestions)

    def _on_failed(self) -> None:
        self._show(None)

    def _show(self, found: Found | None) -> None:
        self._found = found
        self.found_changed.emit(found)
