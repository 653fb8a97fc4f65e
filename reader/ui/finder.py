"""What the search field, the hits, the page and the keys for the next match have to do with each other."""

from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.contents import chapters
from reader.model.filters import Filter, add_filter, filters_of, remove_filter
from reader.model.found import Found, Step, matches_in, other_language
from reader.model.hits import Hit, Hits, Suggestion
from reader.model.location import Location
from reader.model.place import Place
from reader.model.report import Report
from reader.model.searching import Scope, SearchOptions
from reader.ui.bars.search_field import SearchField
from reader.ui.navigator import Navigator
from reader.ui.reading.view import ReadingView
from reader.ui.search_run import Question, SearchRun

AT_FIRST = 24
"""Hits that are asked for while one types: they come at once."""

WHEN_IDLE = 1_000
"""Hits that are asked for once one has stopped typing: all there are, but in a very long report."""

_IDLE_MS = 150
_MORE = 4
"""How many times as many hits are asked for when one wants more."""


class Finder(QObject):
    """Search the report as one types and lead through the matches.

    Signals: ``found_changed(Found)`` what is found now, None when nothing is searched for; ``hit_reached(Hit)`` the hit
    that one stands on; ``options_changed(SearchOptions)`` how is searched; ``completed(tuple[Suggestion, ...])`` how
    the query may go on; ``query_used(str)`` when a query has led somewhere.
    """

    found_changed = Signal(object)
    hit_reached = Signal(object)
    options_changed = Signal(object)
    completed = Signal(object)
    query_used = Signal(str)

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
        self._parts = {entry.id: entry.part for entry in chapters(report)}
        self._order = {entry: place for place, entry in enumerate(self._parts)}
        self._run, self._field, self._view, self._navigator = run, field, view, navigator
        self._options = SearchOptions()
        self._bookmarked: frozenset[Location] = frozenset()
        self._limit = AT_FIRST
        self._found: Found | None = None
        self._step: Step | None = None
        self._began: Place | None = None
        self._best_wanted = self._has_left = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._connect()

    def _connect(self) -> None:
        self._idle.timeout.connect(self._ask_for_all)
        self._field.query_changed.connect(self._on_query_changed)
        self._field.accepted.connect(self._on_accepted)
        self._field.cleared.connect(self.clear)
        self._run.answered.connect(self._on_answered)
        self._run.completed.connect(self._on_completed)
        self._run.failed.connect(self._on_failed)
        self._navigator.chapter_changed.connect(self._mark_page)
        self._navigator.history_changed.connect(self._mark_page)
        self._navigator.language_changed.connect(self._ask_again)

    # What is searched for

    @property
    def found(self) -> Found | None:
        """What is found now; None when nothing is searched for."""
        return self._found

    @property
    def options(self) -> SearchOptions:
        """How is searched."""
        return self._options

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

    def add_filter(self, wanted: Filter) -> None:
        """Narrow the search to where one is, to a kind of passages or of words."""
        chapter = self._navigator.chapter
        here = Scope(self._parts.get(chapter, ""), chapter, locations=self._bookmarked)
        self._choose(add_filter(self._options, wanted, here))

    def remove_filter(self, unwanted: Filter) -> None:
        """Widen the search again."""
        self._choose(remove_filter(self._options, unwanted))

    def clear_filters(self) -> None:
        """Search the whole report for all forms of the words."""
        self._choose(SearchOptions())

    def set_bookmarked(self, locations: Collection[Location]) -> None:
        """Take note of what is bookmarked, which one may search."""
        self._bookmarked = frozenset(locations)
        if "bookmarks" in filters_of(self._options):
            self.add_filter("bookmarks")

    def list_more(self) -> None:
        """List more of the hits there are."""
        self._ask(self._limit * _MORE)

    def _choose(self, options: SearchOptions) -> None:
        if options != self._options:
            self._options = options
            self.options_changed.emit(options)
            self._ask_again()

    def _on_query_changed(self, text: str) -> None:
        self._best_wanted = False
        if not text.strip():
            self._end()
            return
        if self._found is None:
            self._began, self._has_left = self._navigator.place(), False
        self._ask(AT_FIRST)

    def _end(self) -> None:
        self._idle.stop()
        self._run.forget()
        self._show(None)

    def _ask_again(self) -> None:
        if self._field.text().strip():
            self._ask(AT_FIRST)

    def _ask_for_all(self) -> None:
        self._ask(WHEN_IDLE)

    def _ask(self, limit: int) -> None:
        self._idle.stop()
        self._limit = limit
        text, language = self._field.text(), self._navigator.language
        self._run.ask(Question(text, language, self._options, limit, completes=limit == AT_FIRST))

    # What is found

    def _on_answered(self, hits: Hits) -> None:
        found = Found(hits, self._order)
        self._show(found)
        if not found.is_whole() and self._limit < WHEN_IDLE:
            self._idle.start()
        if self._best_wanted:
            self._on_accepted()

    def _on_completed(self, suggestions: tuple[Suggestion, ...]) -> None:
        self._field.set_completions([one.query for one in suggestions])
        self.completed.emit(suggestions)

    def _on_failed(self) -> None:
        self._show(None)

    def _show(self, found: Found | None) -> None:
        self._found = found
        if self._step is not None and (found is None or self._step.hit not in found.hits.hits):
            self._step = None
        self._mark_page()
        self.found_changed.emit(found)

    # Going through it

    def go_to_next(self) -> None:
        """Go to the next match in the text."""
        if self._found is not None:
            self._pass(self._found.after(self._step))

    def go_to_previous(self) -> None:
        """Go to the match before."""
        if self._found is not None:
            self._pass(self._found.before(self._step))

    def pass_hit(self, hit: Hit) -> None:
        """Show the first match of a hit while one goes through the list."""
        self._pass(Step(hit, 0))

    def go_to_hit(self, hit: Hit) -> None:
        """Go to the first match of a hit."""
        self.query_used.emit(self._field.text())
        self._go_to(Step(hit, 0))

    def read_hit(self, hit: Hit) -> None:
        """Go to a hit in the language besides the one that is read, if it is shown in another."""
        self._navigator.read_in(other_language(hit, self._navigator.language))
        self.go_to_hit(hit)

    @property
    def began(self) -> Place | None:
        """Where one was when the search began, or the last one if it has ended; None before the first."""
        return self._began

    def return_to_beginning(self) -> None:
        """Return to where one was when the search began."""
        if self._began is not None:
            self._step = None
            self._navigator.return_to(self._began)
            self._has_left = False
            self._view.setFocus()

    def _on_accepted(self) -> None:
        """Go to the best hit; at the next Enter to the next match. Enter before the answer waits for it."""
        if not self._field.text().strip():
            return
        self._best_wanted = self._found is None or self._found.hits.query != self._field.text()
        if self._found is not None and not self._best_wanted:
            self.query_used.emit(self._field.text())
            self._go_to(self._found.best() if self._step is None else self._found.after(self._step))

    def _pass(self, step: Step | None) -> None:
        """Go to a match in passing: the way back leads to where one was before, not to every match."""
        self._go_to(step, in_passing=self._has_left)

    def _go_to(self, step: Step | None, *, in_passing: bool = False) -> None:
        if step is None:
            return
        self._step = step
        location, language = step.hit.location, self._navigator.language
        if location.chapter != self._navigator.chapter or not matches_in(step.hit, language):
            (self._navigator.look_at if in_passing else self._navigator.go_to)(location)
            self._has_left = True
        self._mark_page()
        self._view.show_current_mark()
        self.hit_reached.emit(step.hit)

    def _mark_page(self) -> None:
        chapter, language = self._navigator.chapter, self._navigator.language
        marks = self._found.marks(chapter, language) if self._found is not None else []
        current = None
        if self._step is not None and self._step.hit.location.chapter == chapter:
            hit, match = self._step
            matches = matches_in(hit, language)
            current = (hit.location.block, matches[match]) if match < len(matches) else None
        self._view.set_marks(marks, current)
