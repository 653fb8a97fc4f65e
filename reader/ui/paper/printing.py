"""Sending pages to a printer, one at a time, so that the window lives and one can stop."""

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from reader.model.errors import PaperError
from reader.paper.pages import PdfPages

_POINTS_PER_INCH = 72
_FINEST = 600
"""Dots per inch; finer costs memory and nobody sees it."""


def page_image(pages: PdfPages, index: int, scale: float) -> QImage:
    """Draw a page, ``scale`` pixels to a point."""
    drawn = pages.render(index, scale)
    return QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()


def wanted_pages(printer: QPrinter, count: int) -> list[int]:
    """List the indexes of the pages that a printer's settings ask for, in the order they are to come."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(first - 1, min(last, count)))
    return pages[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else pages


class PrintRun(QObject):
    """Print the pages of a PDF.

    Signals: ``page_sent(int, int)`` how many of how many, ``finished()``, ``failed(PaperError)``.
    """

    page_sent = Signal(int, int)
    finished = Signal()
    failed = Signal(object)

    def __init__(self, pages: PdfPages, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._printer = printer
        self._indexes = wanted_pages(printer, len(pages))
        self._sent = 0
        self._painter = QPainter()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._send)

    def start(self) -> None:
        """Begin; the pages go when the window has nothing else to do."""
        self._printer.setFullPage(True)
        if not self._painter.begin(self._printer):
            self.failed.emit(PaperError("printer_refused", name=self._printer.printerName()))
            return
        self._next.start()

    def cancel(self) -> None:
        """Stop: what was sent is called back where the system can."""
        self._next.stop()
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _send(self) -> None:
        if self._sent == len(self._indexes):
            self._next.stop()
            self._painter.end()
            self.finished.emit()
            return
        if self._sent and not self._printer.newPage():
            self.cancel()
            self.failed.emit(PaperError("printer_refused", name=self._printer.printerName()))
            return
        self._draw(self._indexes[self._sent])
        self._sent += 1
        self.page_sent.emit(self._sent, len(self._indexes))

    def _draw(self, index: int) -> None:
        scale = min(self._printer.resolution(), _FINEST) / _POINTS_PER_INCH
        image = page_image(self._pages, index, scale)
        room = QRectF(self._painter.viewport())
        size = image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
