"""The way through what is found: from match to match, into the text and back to where the search began."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.model.found import Found, Step, matches_in, other_language, step_to, stops_in
from reader.model.hits import Hit
from reader.model.location import Location
from reader.model.place import Place
from reader.ui.bars.search_field import SearchField
from reader.ui.finder import Finder
from reader.ui.navigator import Navigator
from reader.ui.reading.view import ReadingView


class HitWalk(QObject):
    """Mark the matches on the page and lead through them.

    Signals: ``hit_reached(Hit)`` the hit that one stands on; ``turned_to_text()`` when one turns from what is found to
    the text, and does not only pass through the list; ``query_used(str)`` when a query has led somewhere.
    """

    hit_reached = Signal(object)
    turned_to_text = Signal()
    query_used = Signal(str)

    def __init__(
        self,
        finder: Finder,
        field: SearchField,
        view: ReadingView,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._finder, self._view, self._navigator = finder, view, navigator
        self._step: Step | None = None
        self._began: Place | None = None
        self._has_left = False
        self._used = ""
        self._awaiting: Callable[[Found], None] | None = None
        field.accepted.connect(partial(self._answer, self._go_on))
        field.translation_accepted.connect(partial(self._answer, self._read_translation))
        field.cleared.connect(self.end)
        self.turned_to_text.connect(finder.settle)
        finder.begun.connect(self._on_begun)
        finder.query_changed.connect(self._on_query_changed)
        finder.found_changed.connect(self._on_found_changed)
        navigator.chapter_changed.connect(self._mark_page)
        navigator.history_changed.connect(self._mark_page)

    @property
    def began(self) -> Place | None:
        """Where one was when the search began, or the last one if it has ended; None before the first."""
        return self._began

    @property
    def step(self) -> Step | None:
        """The match that one stands on; None before one has gone to any."""
        return self._step

    def go_to_next(self) -> None:
        """Go to the next match in the text, or to the first from where one reads if one stands on none."""
        if (found := self._finder.found) is not None:
            step = found.same(self._step)
            self._walk(found.after(step) if step is not None else found.after_place(*self._here()))

    def go_to_previous(self) -> None:
        """Go to the match before."""
        if (found := self._finder.found) is not None:
            step = found.same(self._step)
            self._walk(found.before(step) if step is not None else found.before_place(*self._here()))

    def pass_hit(self, hit: Hit) -> None:
        """Show where the words of a hit stand together while one goes through the list."""
        self._pass(step_to(hit, self._navigator.language))

    def go_to_hit(self, hit: Hit) -> None:
        """Go to where the words of a hit stand together, else to its first match."""
        self._go_to(step_to(hit, self._navigator.language))
        self.turned_to_text.emit()

    def read_hit(self, hit: Hit) -> None:
        """Go to a hit in a language besides the one that is read: one that it is shown in, else the next."""
        shown = other_language(hit, self._navigator.language)
        if shown == self._navigator.language:
            self._navigator.read_in_other_language()
        else:
            self._navigator.read_in(shown)
        self.go_to_hit(hit)

    def return_to_beginning(self) -> None:
        """Return to where one was when the search began."""
        if self._began is not None:
            self._step = None
            self._navigator.return_to(self._began)
            self._has_left = False
            self._view.setFocus()
            self.turned_to_text.emit()

    def end(self) -> None:
        """End the search and return to the text."""
        self._finder.clear()
        self._view.setFocus()
        self.turned_to_text.emit()

    def _on_begun(self) -> None:
        self._began, self._has_left = self._navigator.place(), False

    def _on_query_changed(self) -> None:
        self._awaiting = self._step = None
        self._used = ""

    def _on_found_changed(self, found: Found | None) -> None:
        if found is None:
            self._step = None
        elif (same := found.same(self._step)) is not None or not found.has_more_coming:
            self._step = same  # the answer may be to other filters, or in the other language
        self._mark_page()
        if self._awaiting is not None:
            self._answer(self._awaiting)

    def _answer(self, deed: Callable[[Found], None]) -> None:
        """Do with what is found as Enter in the field wants; Enter before the answer waits for it."""
        found = self._finder.found
        if not self._finder.query().strip():
            return
        self._awaiting = None if self._finder.is_answered() else deed
        if found is not None and self._awaiting is None:
            deed(found)

    def _go_on(self, found: Found) -> None:
        """Go to the best hit; at the next Enter to the next match."""
        self._go_to(found.best() if self._step is None else found.after(self._step))
        if self._step is not None:
            self.turned_to_text.emit()

    def _read_translation(self, found: Found) -> None:
        """Go to the hit that one stands on, or to the best, in its other language."""
        step = self._step or found.best()
        if step is not None:
            self.read_hit(step.hit)

    def _here(self) -> tuple[str, Callable[[Step], bool]]:
        """Give the chapter that is shown, and what tells whether a step in it lies above what is to be seen."""
        return self._navigator.chapter, self._is_above

    def _is_above(self, step: Step) -> bool:
        stops = stops_in(step.hit, self._navigator.language)
        span = stops[step.stop] if step.stop < len(stops) else None
        return self._view.is_above(step.hit.location.block, span)

    def _walk(self, step: Step | None) -> None:
        """Go to a match to read it."""
        if step is not None:
            self._pass(step)
            self.turned_to_text.emit()

    def _pass(self, step: Step | None) -> None:
        """Go to a match in passing: the way back leads to where one was before, not to every match."""
        self._go_to(step, in_passing=self._has_left)

    def _go_to(self, step: Step | None, *, in_passing: bool = False) -> None:
        if step is None:
            return
        self._step = step
        location, language = step.hit.location, self._navigator.language
        is_here = location.chapter == self._navigator.chapter and bool(matches_in(step.hit, language))
        if not is_here:
            self._leave_for(location, in_passing=in_passing)
        self._mark_page()
        if not self._view.show_current_mark() and is_here:  # it stands in words that the page does not show
            self._leave_for(location, in_passing=in_passing)
        self.hit_reached.emit(step.hit)
        self._use_query()

    def _use_query(self) -> None:
        """Tell, once for a query, that it has led somewhere."""
        query = found.hits.query if (found := self._finder.found) is not None else ""
        if query not in ("", self._used):
            self._used = query
            self.query_used.emit(query)

    def _leave_for(self, location: Location, *, in_passing: bool) -> None:
        (self._navigator.look_at if in_passing else self._navigator.go_to)(location)
        self._has_left = True

    def _mark_page(self) -> None:
        chapter, language, found = self._navigator.chapter, self._navigator.language, self._finder.found
        marks = found.marks(chapter, language) if found is not None else []
        current = None
        if self._step is not None and self._step.hit.location.chapter == chapter:
            hit, stop = self._step
            stops = stops_in(hit, language)
            current = (hit.location.block, stops[stop]) if stop < len(stops) else None
        self._view.set_marks(marks, current)
