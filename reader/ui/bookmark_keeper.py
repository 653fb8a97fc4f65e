"""Bookmarks between the desk, the panel, the margin of the page and the person."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.desk.bookmarks import Bookmarks
from reader.desk.exchange import Imported, export_bookmarks, import_bookmarks
from reader.edition.edition import Edition
from reader.model.bookmark import Bookmark, make_bookmark, sort_by_place
from reader.model.contents import find_chapter
from reader.model.errors import ReaderError
from reader.model.location import Location
from reader.ui.listed import Kept, Listed
from reader.ui.navigator import Navigator
from reader.ui.passages import Passages
from reader.ui.reading.view import ReadingView

if TYPE_CHECKING:
    from reader.desk.carrying import Carried


class BookmarkKeeper(QObject):
    """Keep what the person marks; every change is on the disk before it is shown.

    Signals: ``changed()`` when the bookmarks are others; ``added(Bookmark)``, ``removed(Bookmark)``,
    ``current_changed(bool)`` whether the paragraph one reads is
    marked, ``failed(ReaderError)``.
    """

    changed = Signal()
    added = Signal(object)
    removed = Signal(object)
    current_changed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        edition: Edition,
        bookmarks: Bookmarks,
        passages: Passages,
        view: ReadingView,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edition, self._bookmarks, self._passages = edition, bookmarks, passages
        self._view, self._navigator = view, navigator
        self._by_place = True
        self._removed: Bookmark | None = None
        self._shown: dict[Location, Bookmark] = {}
        self._connect()

    def _connect(self) -> None:
        self._view.bookmark_toggle_requested.connect(self._on_toggle_requested)
        self._view.location_reached.connect(self._tell_current)
        self._navigator.chapter_changed.connect(self.show)
        self._navigator.language_changed.connect(self.show)

    def show(self) -> None:
        """Show the bookmarks as they are now."""
        edition, chapter = self._edition.report.id, self._navigator.chapter
        try:
            self._shown = {one.location: one for one in self._bookmarks.all(edition)}
        except ReaderError as error:
            self.failed.emit(error)
            return
        self._view.set_bookmarked({place.block for place in self._shown if place.chapter == chapter})
        self._tell_current()
        self.changed.emit()

    def list(self) -> Listed:
        """Give the bookmarks as they were last read, as a panel shows them."""
        bookmarks = self._shown.values()
        ordered = sort_by_place(bookmarks, self._passages.order) if self._by_place and self._shown else bookmarks
        return Listed([self._kept(one) for one in ordered], self._by_place)

    def all(self) -> tuple[Bookmark, ...]:
        """Give the bookmarks of this edition as they were last read, in no order that means anything."""
        return tuple(self._shown.values())

    def locations(self) -> frozenset[Location]:
        """Give where the bookmarks are, as they were last read."""
        return frozenset(self._shown)

    def look_elsewhere(self) -> None:
        """Show what another copy of the reader has changed meanwhile."""
        if self._bookmarks.changed_elsewhere():
            self.show()

    def toggle(self) -> None:
        """Mark the paragraph one reads, or take its mark away."""
        self._toggle(self._view.current_block())

    def undo(self) -> None:
        """Put back the bookmark that was removed last."""
        if self._removed is not None and self._change(partial(self._bookmarks.restore, self._removed)):
            self._removed = None

    def _kept(self, bookmark: Bookmark) -> Kept:
        language = self._navigator.language
        entry = find_chapter(self._edition.report, bookmark.location.chapter)
        title = entry.short_title[language] if entry is not None else bookmark.location.chapter
        return Kept(bookmark, title, self._passages.text(bookmark.location, language) or bookmark.quotation)

    def _location(self, block: str) -> Location:
        return Location(self._navigator.chapter, block, self._edition.report.id)

    def _toggle(self, block: str) -> None:
        location = self._location(block)
        if location in self._shown:
            self._remove(location)
            return
        language = self._navigator.language
        made = make_bookmark(location, language, self._passages.text(location, language), datetime.now(UTC))
        if self._change(partial(self._bookmarks.add, made)) is not None:
            self.added.emit(made)

    def _remove(self, location: Location) -> None:
        removed = self._change(partial(self._bookmarks.remove, location))
        if removed is not None:
            self._removed = removed
            self.removed.emit(removed)

    def _change(self, change: Callable[[], Bookmark | None]) -> Bookmark | None:
        """Do it, show it, and give the bookmark it is about; None if it failed, which is told."""
        try:
            bookmark = change()
        except ReaderError as error:
            self._tell_current()
            self.failed.emit(error)
            return None
        self.show()
        return bookmark

    def _tell_current(self) -> None:
        self.current_changed.emit(self._location(self._view.current_block()) in self._shown)

    def sort(self, by_place: bool) -> None:
        """List the bookmarks by place, or by time."""
        self._by_place = by_place
        self.show()

    def go_to(self, bookmark: Bookmark) -> None:
        """Go to where a bookmark is."""
        self._navigator.go_to(bookmark.location)

    def _on_toggle_requested(self, location: Location) -> None:
        self._toggle(location.block)

    def remove(self, bookmark: Bookmark) -> None:
        """Take a bookmark away; it can be put back."""
        self._remove(bookmark.location)

    def rename(self, bookmark: Bookmark, name: str) -> None:
        """Name a bookmark."""
        self._change(partial(self._bookmarks.rename, bookmark, name))

    def annotate(self, bookmark: Bookmark, note: str) -> None:
        """Give a bookmark a note."""
        self._change(partial(self._bookmarks.annotate, bookmark, note))

    def waiting_elsewhere(self) -> int:
        """Count the bookmarks of other editions that could be brought over: none once this edition has its own."""
        if self._shown:
            return 0
        from reader.desk.carrying import from_elsewhere

        try:
            return len(from_elsewhere(self._bookmarks, self._edition.report.id))
        except ReaderError as error:
            self.failed.emit(error)
            return 0

    def bring_over(self) -> "Carried":
        """Mark here what is marked in other editions; raises DeskError."""
        from reader.desk.carrying import carry_over

        carried = carry_over(self._bookmarks, self._edition.report.id, self._passages.texts)
        self.show()
        return carried

    def export_to(self, file: Path) -> int:
        """Write all bookmarks of the edition to a file and give their number; raises DeskError."""
        language = self._navigator.language
        bookmarks = self._bookmarks.all(self._edition.report.id, self._passages.order)
        entries = [(self._passages.words_for(one.location, language), one) for one in bookmarks]
        export_bookmarks(file, self._edition.report.title[language], entries)
        return len(entries)

    def import_from(self, file: Path) -> Imported:
        """Take in the bookmarks of a file; raises DeskError."""
        imported = import_bookmarks(file, self._bookmarks)
        self.show()
        return imported
