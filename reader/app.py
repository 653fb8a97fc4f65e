"""The program once its first page is seen: what lives long, another edition, and what goes wrong."""

import logging
import sys
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, qVersion
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.desk.desk import Desk
from reader.desk.files import write_beside
from reader.edition.edition import Edition, open_edition
from reader.model.errors import ReaderError
from reader.texts.catalogue import Texts
from reader.ui.collector import Collector
from reader.ui.first_page import FirstPage
from reader.ui.qt_texts import QtTexts
from reader.ui.reading.accessible import AccessibleViews
from reader.ui.reading_room import ReadingRoom
from reader.ui.wiring import open_room

if TYPE_CHECKING:
    from reader.search.searcher import Searcher

_log = logging.getLogger(__name__)

LOG = "reader.log"
_LOG_BYTES = 256 * 1024


class Reader(QObject):
    """Run the program on one edition at a time, for one person.

    ``first`` is the page that is seen already, if one is.
    """

    _went_wrong = Signal(object, str)

    def __init__(self, application: QApplication, edition: Edition, desk: Desk, first: FirstPage | None = None) -> None:
        super().__init__()
        self._application = application
        self._desk = desk
        self._qt_texts = QtTexts(application)
        self._is_telling = False
        self._went_wrong.connect(self._tell_defect, Qt.ConnectionType.QueuedConnection)
        self._accessible_views = AccessibleViews()
        self._collector = Collector(self)
        self.room = self._open(edition, first or self._first_page(edition))

    def _first_page(self, edition: Edition) -> FirstPage:
        return FirstPage(self._application, edition, self._desk.preferences, self._desk.session.value)

    def _open(self, edition: Edition, first: FirstPage) -> ReadingRoom:
        room = ReadingRoom(first, edition, self._desk, partial(_open_searcher, edition.path), write_beside)
        self._accessible_views.follow(room.view)
        room.appearance.spoken.connect(self._speak_qt)
        self._speak_qt(room.appearance.texts)
        self.annexes = open_room(room)
        room.window.edition_requested.connect(self.open_edition)  # after the session has been remembered
        if self._desk.notice is not None:
            room.messages.tell_failure(self._desk.notice)
        return room

    def _speak_qt(self, texts: Texts) -> None:
        """Let Qt's own dialogs speak too, but not before the first page is to be seen: none is open yet."""
        QTimer.singleShot(0, partial(self._qt_texts.set_language, texts.language))

    def open_edition(self, path: Path) -> None:
        """Turn to another edition; if it cannot be opened, say why and stay."""
        try:
            edition = open_edition(path)
        except ReaderError as error:
            self.room.messages.tell_failure(error)
            return
        before, self.room = self.room, self._open(edition, self._first_page(edition))
        self.room.window.show()
        before.window.close()
        before.window.deleteLater()
        before.edition.close()

    def show_defect(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log a defect of the program and show its report; the program goes on. A fault of the world is told as such.

        May be called in any thread and while something is painted: the report waits for its turn.
        """
        report = describe_defect(kind, error, trace)
        if not isinstance(error, ReaderError):
            _log.error("%s", report)
        self._went_wrong.emit(error, report)

    def _tell_defect(self, error: BaseException, report: str) -> None:
        if isinstance(error, ReaderError):
            self.room.messages.tell_failure(error)
            return
        if self._is_telling:
            return  # one report is enough to act on; the others are in the log
        from reader.ui.sheets.defect import DefectSheet

        self._is_telling = True
        DefectSheet(report, self.room.appearance.texts, self.room.window).exec()
        self._is_telling = False

    def close(self) -> None:
        """Close what is open."""
        self._collector.stop()
        self.room.edition.close()
        self._desk.close()


def _open_searcher(path: Path) -> "Searcher":
    from reader.search.searcher import open_searcher

    return open_searcher(path)


def describe_defect(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Write the report of a defect: versions and trace, nothing of the person's."""
    import traceback

    versions = f"report-reader {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}, {sys.platform}"
    return versions + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


def keep_log(folder: Path) -> None:
    """Write what is told and what goes wrong to a file, begun anew when it is long, where the folder can be written."""
    file = folder / LOG
    try:
        if file.exists() and file.stat().st_size > _LOG_BYTES:
            file.replace(file.with_suffix(".old.log"))
        handler = logging.FileHandler(file, encoding="utf-8")
    except OSError:
        return  # the desk says that nothing can be written
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
