"""What becomes of the pages: a file, a file on the clipboard, paper. One deed at a time."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.model.errors import PaperError, ReaderError
from reader.paper.spool import Printer, Spooler
from reader.paper.wishes import PrintWishes
from reader.ui.paper.filing import ClipboardFile, FileRun
from reader.ui.paper.printing import PrintRun, begin_pictures


class Delivery(QObject):
    """Do what is asked with a PDF.

    Signals: ``progressed(int, int)`` how much of how much, the whole 0 while nobody knows; ``saved(str)`` the name of a
    file, ``printed(str)`` the name of a printer, ``copied()``; ``failed(ReaderError)``. None of them after ``cancel``.
    """

    progressed = Signal(int, int)
    saved = Signal(str)
    printed = Signal(str)
    copied = Signal()
    failed = Signal(object)

    def __init__(self, spooler: Spooler, clipboard: ClipboardFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spooler, self._clipboard = spooler, clipboard
        self._run: FileRun | PrintRun | None = None
        self._name = ""

    def save(self, data: bytes, target: Path) -> None:
        """Begin to write a file."""
        run = FileRun(data, target, self)
        run.finished.connect(self._on_saved)
        self._start(run, target.name)

    def send(self, data: bytes, wishes: PrintWishes, printer: Printer, title: str) -> None:
        """Begin to send pages to a printer, which sees the title."""
        begin = self._spooler.send if printer.takes_pdf else begin_pictures
        run = PrintRun(partial(begin, data, wishes, title), self)
        run.progressed.connect(self.progressed)
        run.finished.connect(self._on_printed)
        self._start(run, printer.description or printer.name)

    def copy(self, data: bytes, name: str) -> None:
        """Begin to put a file of a name on the clipboard."""
        try:
            file = self._clipboard.place(name)
        except ReaderError as error:
            self.failed.emit(error)
            return
        run = FileRun(data, file, self)
        run.finished.connect(partial(self._on_copied, file))
        self._start(run, name)

    def cancel(self) -> None:
        """Stop what is under way: nothing half-written stays, and nothing more goes to the printer."""
        if self._run is not None:
            self._run.cancel()
            self._run = None

    def _start(self, run: "FileRun | PrintRun", name: str) -> None:
        self._run, self._name = run, name
        run.failed.connect(self._on_failed)
        self.progressed.emit(0, 0)
        run.start()

    def _on_saved(self) -> None:
        self._run = None
        self.saved.emit(self._name)

    def _on_copied(self, file: Path) -> None:
        self._run = None
        self._clipboard.offer(file)
        self.copied.emit()

    def _on_printed(self) -> None:
        self._run = None
        self.printed.emit(self._name)

    def _on_failed(self, error: ReaderError) -> None:
        """Pass a fault on; a printer goes by the name that the person sees."""
        run, self._run = self._run, None
        if isinstance(run, PrintRun) and "name" in error.values:
            error = PaperError(error.key, **error.values | {"name": self._name})
        if run is not None:
            self.failed.emit(error)
