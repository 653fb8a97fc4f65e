"""How and where is searched: the filters that are set, and what they mean where one is."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from reader.model.contents import chapters
from reader.model.filters import Filter, add_filter, filters_of, remove_filter
from reader.model.location import Location
from reader.model.report import Report
from reader.model.searching import Scope, SearchOptions
from reader.ui.navigator import Navigator


class SearchFilters(QObject):
    """Set and remove filters.

    Signals: ``options_changed(SearchOptions)``.
    """

    options_changed = Signal(object)

    def __init__(self, report: Report, navigator: Navigator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = {entry.id: entry.part for entry in chapters(report)}
        self._navigator = navigator
        self._options = SearchOptions()
        self._bookmarked: frozenset[Location] = frozenset()

    @property
    def options(self) -> SearchOptions:
        """How is searched."""
        return self._options

    def add(self, wanted: Filter) -> None:
        """Narrow the search to where one is, to a kind of passages or of words."""
        chapter = self._navigator.chapter
        here = Scope(self._parts.get(chapter, ""), chapter, locations=self._bookmarked)
        self._choose(add_filter(self._options, wanted, here))

    def remove(self, unwanted: Filter) -> None:
        """Widen the search again."""
        self._choose(remove_filter(self._options, unwanted))

    def clear(self) -> None:
        """Search the whole report for all forms of the words."""
        self._choose(SearchOptions())

    def set_bookmarked(self, locations: Collection[Location]) -> None:
        """Take note of what is bookmarked, which one may search."""
        self._bookmarked = frozenset(locations)
        if "bookmarks" in filters_of(self._options):
            self.add("bookmarks")

    def _choose(self, options: SearchOptions) -> None:
        if options != self._options:
            self._options = options
            self.options_changed.emit(options)
