"""Taking the PDF away: into a file, or as a file on the clipboard."""

import shutil
import tempfile
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication

from reader.model.errors import PaperError, ReaderError
from reader.paper.saving import PdfDraft, as_paper_error


class FileRun(QObject):
    """Write one PDF into a file beside the interface: a stick or a share may take its time.

    Signals: ``finished()``, ``failed(ReaderError)``; neither after ``cancel``.
    """

    finished = Signal()
    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, data: bytes, target: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data, self._target = data, target
        self._is_cancelled = Event()
        self._ended.connect(self._on_ended)

    def start(self) -> None:
        """Begin; returns at once."""
        Thread(target=self._run, name="paper").start()

    def cancel(self) -> None:
        """Stop; what does not have its place yet never gets it, and nothing of it is left."""
        self._is_cancelled.set()

    def _run(self) -> None:
        fault: ReaderError | None = None
        try:
            with PdfDraft(self._data, self._target) as draft:
                if not self._is_cancelled.is_set():
                    draft.keep()
        except PaperError as error:
            fault = error
        if not self._is_cancelled.is_set():
            self._ended.emit(fault)

    def _on_ended(self, fault: ReaderError | None) -> None:
        if self._is_cancelled.is_set():
            return
        if fault is None:
            self.finished.emit()
        else:
            self.failed.emit(fault)


class ClipboardFile(QObject):
    """Keep a PDF where it can be pasted from, as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: Path | None = None

    def place(self, name: str) -> Path:
        """Give where a file of a name is to be written.

        Raises PaperError as ``save_pdf`` does.
        """
        if self._folder is None:
            self._folder = _make_folder()
        return self._folder / name

    def offer(self, file: Path) -> None:
        """Put a file on the clipboard."""
        taken = QMimeData()
        taken.setUrls([QUrl.fromLocalFile(str(file))])
        QGuiApplication.clipboard().setMimeData(taken)

    def remove(self) -> None:
        """Leave nothing behind, on the clipboard neither."""
        if self._folder is None:
            return
        clipboard = QGuiApplication.clipboard()
        held: QMimeData | None = clipboard.mimeData()
        if held is not None and any(Path(url.toLocalFile()).parent == self._folder for url in held.urls()):
            clipboard.clear()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = None


def _make_folder() -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix="report-reader-"))
    except OSError as error:
        raise as_paper_error(error, Path(error.filename or ".")) from error
