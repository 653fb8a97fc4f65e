"""The one verb that moves the reader: go to a Location."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from reader.edition.edition import Edition
from reader.model.contents import COVER, chapters, neighbours
from reader.model.errors import ReaderError
from reader.model.location import Location
from reader.model.place import History, Place
from reader.model.report import Language
from reader.page.frame import frame_of
from reader.texts.catalogue import Texts
from reader.ui.reading.view import ReadingView


class Navigator(QObject):
    """Show places of an edition in the reading view and remember the way.

    Signals: ``chapter_changed(str)`` when another chapter is shown, ``language_changed(str)`` when the text is in
    another language, ``history_changed()``, ``strayed(Location)`` when a place that was asked for does not exist,
    ``failed(ReaderError)`` when a chapter cannot be read: then one stays where one is.
    """

    chapter_changed = Signal(str)
    language_changed = Signal(str)
    history_changed = Signal()
    strayed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, edition: Edition, view: ReadingView, texts_of: Callable[[Language], Texts], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._edition = edition
        self._view = view
        self._texts_of = texts_of
        self._history = History()
        self._chapter = ""
        self._language = edition.report.languages[0]

    @property
    def language(self) -> Language:
        """The language that is read."""
        return self._language

    @property
    def chapter(self) -> str:
        """The id of the chapter that is shown."""
        return self._chapter

    @property
    def history(self) -> History:
        """The way there and back."""
        return self._history

    def place(self) -> Place:
        """Give the spot that is shown, its edition named."""
        place = self._view.place()
        location = Location(self._chapter, place.location.block, self._edition.report.id)
        return Place(location, place.offset)

    def start(self, place: Place | None, language: Language, history: History) -> None:
        """Show the place where one was, or the cover, in a language of the edition."""
        self._language = language
        wanted = place.location if place is not None else Location(COVER)
        if wanted.edition not in ("", self._edition.report.id):
            history = History()
        self._history = history
        exact = True
        with self._unless_damaged():
            found, exact = self._edition.nearest(wanted)
            self._show(Place(found, place.offset if place is not None and exact else 0.0))
        self._show_any()
        self.language_changed.emit(self._language)
        self.history_changed.emit()
        if not exact:
            self.strayed.emit(wanted)

    def _show_any(self) -> None:
        """Show the first chapter that can be read, if none is shown yet."""
        for entry in chapters(self._edition.report):
            if not self._chapter:
                with self._unless_damaged():
                    self._show(Place(Location(entry.id)))

    def go_to(self, location: Location) -> None:
        """Move the reader to a place, or to the nearest that exists, and remember where one was, if elsewhere."""
        with self._unless_damaged():
            found, exact = self._edition.nearest(location)
            before, way = self.place(), self._history
            self._history = way.leave(before)
            self._move(found)
            if self.place() == before:
                self._history = way
            self.history_changed.emit()
            if not exact:
                self.strayed.emit(location)

    def look_at(self, location: Location) -> None:
        """Show a place in passing: the way back leads to where one was before."""
        with self._unless_damaged():
            found, _ = self._edition.nearest(location)
            self._move(found)

    def return_to(self, place: Place) -> None:
        """Show a spot one was at, to the pixel, and remember where one was."""
        with self._unless_damaged():
            found, exact = self._edition.nearest(place.location)
            self._history = self._history.leave(self.place())
            self._show(place if exact else Place(found))
            self.history_changed.emit()

    def _move(self, location: Location) -> None:
        if location.chapter != self._chapter:
            self._show(Place(location))
        if location.block or location.chapter == self._chapter:
            self._view.go_to_block(location.block)

    def go_back(self) -> None:
        """Return to the exact spot before."""
        self._travel(self._history.back(self.place()))

    def go_forward(self) -> None:
        """Return to the exact spot one went back from."""
        self._travel(self._history.forward(self.place()))

    def _travel(self, step: tuple[Place, History] | None) -> None:
        if step is None:
            return
        with self._unless_damaged():
            place, self._history = step
            found, exact = self._edition.nearest(place.location)
            self._show(place if exact else Place(found))
            self.history_changed.emit()

    def go_to_previous_chapter(self) -> None:
        """Go to the chapter before, if there is one."""
        self._go_to_entry(0)

    def go_to_next_chapter(self) -> None:
        """Go to the chapter after, if there is one."""
        self._go_to_entry(1)

    def _go_to_entry(self, side: int) -> None:
        entry = neighbours(self._edition.report, self._chapter)[side]
        if entry is not None:
            self.go_to(Location(entry.id))

    def read_in(self, language: Language) -> None:
        """Show the same paragraph, at the same height, in another language."""
        if language == self._language:
            return
        with self._unless_damaged():
            place = self._view.place()
            self._language = language
            self._show(place)
            self.language_changed.emit(language)

    def read_in_other_language(self) -> None:
        """Turn to the next language of the edition."""
        languages = self._edition.report.languages
        self.read_in(languages[(languages.index(self._language) + 1) % len(languages)])

    @contextmanager
    def _unless_damaged(self) -> Iterator[None]:
        """Tell that a chapter cannot be read, and leave language and way as they were."""
        before = self._language, self._history
        try:
            yield
        except ReaderError as error:
            self._language, self._history = before
            self.failed.emit(error)

    def _show(self, place: Place) -> None:
        chapter = self._edition.chapter(place.location.chapter, self._language)
        frame = frame_of(self._edition, chapter, self._texts_of(self._language))
        self._view.show_chapter(chapter, frame, place)
        if chapter.id != self._chapter:
            self._chapter = chapter.id
            self.chapter_changed.emit(chapter.id)
