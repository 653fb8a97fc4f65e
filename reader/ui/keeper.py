"""Bookmarks between the desk, the panel, the margin of the page and the person."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.desk.bookmarks import Bookmarks
from reader.desk.exchange import Imported, export_bookmarks, import_bookmarks
from reader.edition.edition import Edition
from reader.model.bookmark import Bookmark, make_bookmark
from reader.model.contents import find_chapter
from reader.model.errors import ReaderError
from reader.model.location import Location
from reader.ui.navigator import Navigator
from reader.ui.panels.bookmarks import BookmarksPanel
from reader.ui.panels.bookmarks_model import Kept
from reader.ui.passages import Passages
from reader.ui.reading.view import ReadingView


class Keeper(QObject):
    """Keep what the person marks; every change is on the disk before it is shown.

    Signals: ``added(Bookmark)``, ``removed(Bookmark)``, ``current_changed(bool)`` whether the paragraph one reads is
    marked, ``failed(ReaderError)``.
    """

    added = Signal(object)
    removed = Signal(object)
    current_changed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        edition: Edition,
        bookmarks: Bookmarks,
        passages: Passages,
        panel: BookmarksPanel,
        view: ReadingView,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edition, self._bookmarks, self._passages = edition, bookmarks, passages
        self._panel, self._view, self._navigator = panel, view, navigator
        self._by_place = True
        self._removed: Bookmark | None = None
        self._connect()

    def _connect(self) -> None:
        self._panel.order_chosen.connect(self._on_order_chosen)
        self._panel.bookmark_requested.connect(self._on_bookmark_requested)
        self._panel.removal_requested.connect(self._on_removal_requested)
        self._panel.renamed.connect(self._on_renamed)
        self._panel.annotated.connect(self._on_annotated)
        self._view.bookmark_toggle_requested.connect(self._on_toggle_requested)
        self._view.location_reached.connect(self._tell_current)
        self._navigator.chapter_changed.connect(self.show)
        self._navigator.language_changed.connect(self.show)

    def show(self) -> None:
        """Show the bookmarks as they are now."""
        order = list(self._passages.order()) if self._by_place else None
        bookmarks = self._bookmarks.all(self._edition.report.id, order)
        self._panel.show_bookmarks([self._kept(one) for one in bookmarks], by_place=self._by_place)
        chapter = self._navigator.chapter
        self._view.set_bookmarked({one.location.block for one in bookmarks if one.location.chapter == chapter})
        self._tell_current()

    def look_elsewhere(self) -> None:
        """Show what another copy of the reader has changed meanwhile."""
        if self._bookmarks.changed_elsewhere():
            self.show()

    def toggle(self) -> None:
        """Mark the paragraph one reads, or take its mark away."""
        self._toggle(self._view.current_block())

    def undo(self) -> None:
        """Put back the bookmark that was removed last."""
        if self._removed is not None and self._try(self._bookmarks.restore, self._removed):
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
        kept = self._bookmarks.find(location)
        if kept is not None:
            self._on_removal_requested(kept)
            return
        language = self._navigator.language
        text = self._passages.text(location, language)
        made = make_bookmark(location, language, text, datetime.now(UTC))
        if self._try(self._bookmarks.add, made):
            self.added.emit(made)

    def _try(self, change: Callable[[Bookmark], object], bookmark: Bookmark) -> bool:
        try:
            change(bookmark)
        except ReaderError as error:
            self.failed.emit(error)
            return False
        self.show()
        return True

    def _tell_current(self) -> None:
        location = self._location(self._view.current_block())
        self.current_changed.emit(self._bookmarks.find(location) is not None)

    def _on_order_chosen(self, by_place: bool) -> None:
        self._by_place = by_place
        self.show()

    def _on_bookmark_requested(self, bookmark: Bookmark) -> None:
        self._navigator.go_to(bookmark.location)

    def _on_toggle_requested(self, location: Location) -> None:
        self._toggle(location.block)

    def _on_removal_requested(self, bookmark: Bookmark) -> None:
        if self._try(lambda one: self._bookmarks.remove(one.location), bookmark):
            self._removed = bookmark
            self.removed.emit(bookmark)

    def _on_renamed(self, bookmark: Bookmark, name: str) -> None:
        self._try(lambda one: self._bookmarks.rename(one, name), bookmark)

    def _on_annotated(self, bookmark: Bookmark, note: str) -> None:
        self._try(lambda one: self._bookmarks.annotate(one, note), bookmark)

    def export_to(self, file: Path) -> int:
        """Write all bookmarks of the edition to a file and give their number; raises DeskError."""
        language = self._navigator.language
        bookmarks = self._bookmarks.all(self._edition.report.id, list(self._passages.order()))
        entries = [(self._passages.words_for(one.location, language), one) for one in bookmarks]
        export_bookmarks(file, self._edition.report.title[language], entries)
        return len(entries)

    def import_from(self, file: Path) -> Imported:
        """Take in the bookmarks of a file; raises DeskError."""
        imported = import_bookmarks(file, self._bookmarks)
        self.show()
        return imported
