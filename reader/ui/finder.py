"""What the search field, the hits, the page and the keys for the next match have to do with each other."""

from PySide6.QtCore import QObject, Signal

from reader.model.contents import chapters
from reader.model.found import Found, Step
from reader.model.hits import Hit, Hits
from reader.model.report import Report
from reader.ui.bars.search_field import SearchField
from reader.ui.navigator import Navigator
from reader.ui.reading.view import ReadingView
from reader.ui.search_run import SearchRun


class Finder(QObject):
    """Search the report as one types and lead through the matches.

    Signals: ``found_changed(Found)`` what is found now, None when nothing is searched for; ``hit_reached(Hit)`` the hit
    that one stands on.
    """

    found_changed = Signal(object)
    hit_reached = Signal(object)

    def __init__(
        self,
        report: Report,
        run: SearchRun,
        field: SearchField,
        view: ReadingView,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._order = {entry.id: place for place, entry in enumerate(chapters(report))}
        self._run, self._field, self._view, self._navigator = run, field, view, navigator
        self._found: Found | None = None
        self._step: Step | None = None
        self._best_wanted = False
        self._connect()

    def _connect(self) -> None:
        self._field.query_changed.connect(self._on_query_changed)
        self._field.accepted.connect(self._on_accepted)
        self._field.cleared.connect(self.clear)
        self._run.answered.connect(self._on_answered)
        self._run.failed.connect(self._on_failed)
        self._navigator.chapter_changed.connect(self._mark_page)
        self._navigator.language_changed.connect(self._on_language_changed)

    @property
    def found(self) -> Found | None:
        """What is found now; None when nothing is searched for."""
        return self._found

    def query(self) -> str:
        """Give what is searched for."""
        return self._field.text()

    def start(self, query: str) -> None:
        """Search for something."""
        self._field.setText(query)

    def clear(self) -> None:
        """End the search and return to the text."""
        self._field.clear()
        self._view.setFocus()

    def go_to_next(self) -> None:
        """Go to the next match in the text."""
        if self._found is not None:
            self._go_to(self._found.after(self._step))

    def go_to_previous(self) -> None:
        """Go to the match before."""
        if self._found is not None:
            self._go_to(self._found.before(self._step))

    def _on_query_changed(self, text: str) -> None:
        self._best_wanted = False
        if text.strip():
            self._run.ask(text, self._navigator.language)
            return
        self._run.forget()
        self._show(None)

    def _on_language_changed(self, language: str) -> None:
        if self._field.text().strip():
            self._run.ask(self._field.text(), language)

    def _on_answered(self, hits: Hits) -> None:
        self._show(Found(hits, self._order))
        if self._best_wanted:
            self._on_accepted()

    def _on_failed(self) -> None:
        self._show(None)

    def _show(self, found: Found | None) -> None:
        self._found, self._step = found, None
        self._mark_page()
        self.found_changed.emit(found)

    def _on_accepted(self) -> None:
        """Go to the best hit; at the next Enter to the next match. Enter before the answer waits for it."""
        if not self._field.text().strip():
            return
        self._best_wanted = self._found is None or self._found.hits.query != self._field.text()
        if self._found is not None and not self._best_wanted:
            self._go_to(self._found.best() if self._step is None else self._found.after(self._step))

    def go_to_hit(self, hit: Hit) -> None:
        """Go to the first match of a hit."""
        self._go_to(Step(hit, 0))

    def _go_to(self, step: Step | None) -> None:
        if step is None:
            return
        self._step = step
        if step.hit.location.chapter != self._navigator.chapter:
            self._navigator.go_to(step.hit.location)
        self._mark_page()
        self._view.show_current_mark()
        self.hit_reached.emit(step.hit)

    def _mark_page(self) -> None:
        chapter, language = self._navigator.chapter, self._navigator.language
        marks = self._found.marks(chapter, language) if self._found is not None else []
        current = None
        if self._step is not None and self._step.hit.location.chapter == chapter:
            hit, match = self._step
            if match < len(hit.block_matches):
                current = (hit.location.block, hit.block_matches[match])
        self._view.set_marks(marks, current)
