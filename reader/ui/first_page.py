"""What is seen first: the page where the person was, in a window that is still bare."""

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.desk.preferences import Preferences
from reader.desk.records import Record
from reader.desk.session import Session
from reader.edition.edition import Edition
from reader.model.contents import COVER
from reader.model.errors import ReaderError
from reader.model.location import Location
from reader.model.place import Place
from reader.model.report import Language
from reader.page.frame import frame_of
from reader.ui.appearance import Appearance
from reader.ui.look import system_language
from reader.ui.reading.view import ReadingView
from reader.ui.window import ReaderWindow

_PATIENCE_MS = 500
"""A window that opens as an icon paints nothing; what is around the page is built all the same."""


class FirstPage(QObject):
    """Own the window, its appearance and the view, which are all that the first page needs; ``language`` is that in
    which reading begins.

    What this imports and builds delays the first page; everything else comes after it, with the reading room.
    """

    def __init__(
        self, application: QApplication, edition: Edition, preferences: Record[Preferences], session: Session
    ) -> None:
        self.window = ReaderWindow()
        super().__init__(self.window)
        self._edition = edition
        self._session = session
        self.appearance = Appearance(application, preferences, self.window)
        self.view = ReadingView(edition.picture, self.appearance.page_style())
        self.language = self._find_language()
        self.appearance.start(self.language)
        self.window.resize(session.window_width, session.window_height)
        if session.maximised:
            self.window.setWindowState(Qt.WindowState.WindowMaximized)

    def _find_language(self) -> Language:
        """Give the language that was read last, or, at a first start, the system's; the edition has it."""
        kept, languages = self._session.language, self._edition.report.languages
        return kept if kept in languages else system_language(languages)

    def show(self) -> bool:
        """Show the page where it will stand when the rest is there, wait until it is painted, and tell whether the
        window is still open.

        A place that is not there is left to the navigator, who knows what to do and says so.
        """
        session = self._session
        self.window.show_page(self.view, session.page_left, session.page_above, session.page_below)
        place = session.place or Place(Location(COVER))
        try:
            is_read = self._read(place)
        except ReaderError:
            is_read = False
        if not is_read:
            return True
        self.window.show()
        self._wait()
        return self.window.isVisible()

    def _read(self, place: Place) -> bool:
        """Put the chapter of a place into the view; tell whether there is such a place."""
        found, is_exact = self._edition.nearest(place.location)
        if is_exact:
            texts = self.appearance.texts_of(self.language)
            chapter = self._edition.chapter(found.chapter, texts.language)
            self.view.show_chapter(chapter, frame_of(self._edition, chapter, texts), Place(found, place.offset))
        return is_exact

    def _wait(self) -> None:
        loop = QEventLoop()
        self.view.laid_out.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        self.window.closed.connect(loop.quit)
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        loop.exec()
