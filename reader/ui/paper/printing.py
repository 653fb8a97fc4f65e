"""Printing beside the window: the PDF itself where the printer takes it, else its pages as pictures."""

import math
from collections.abc import Generator, Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from reader.model.errors import PaperError
from reader.paper.imposition import copy_order, impose
from reader.paper.pages import PageImage, PdfPages
from reader.paper.sent_job import JobState, SentJob
from reader.paper.spool import Spooler
from reader.paper.wishes import Duplex, PrintWishes

_POINTS_PER_INCH = 72
_FINEST = 600
"""Dots per inch; finer costs memory and nobody sees it."""
_LOOK_MS = 20
"""Between two looks at what a thread has done."""
_PIXELS_AT_ONCE = 1 << 20
"""As many as are drawn between two frames or so of the window."""

_DUPLEX: dict[Duplex, QPrinter.DuplexMode] = {
    "off": QPrinter.DuplexMode.DuplexNone,
    "long": QPrinter.DuplexMode.DuplexLongSide,
    "short": QPrinter.DuplexMode.DuplexShortSide,
}


def page_image(pages: PdfPages, index: int, scale: float) -> QImage:
    """Draw a page, ``scale`` pixels to a point."""
    return _as_image(pages.render(index, scale)).copy()


def _as_image(drawn: PageImage) -> QImage:
    """Look at pixels as a picture; they must outlive it."""
    return QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)


class SendRun(QObject):
    """Send the PDF itself.

    Signals: ``progressed(int, int)`` how many bytes of how many, ``finished()`` when the print service has it all,
    ``failed(PaperError)``. A run that is cancelled says nothing.
    """

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(object)

    def __init__(
        self, data: bytes, wishes: PrintWishes, title: str, spooler: Spooler, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data, self._wishes, self._title = data, wishes, title
        self._spooler = spooler
        self._job: SentJob | None = None
        self._next = QTimer(self, interval=_LOOK_MS)
        self._next.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; the pages go in a thread."""
        self._job = self._spooler.send(self._data, self._wishes, self._title)
        self._next.start()

    def cancel(self) -> None:
        """Stop: what was sent is called back."""
        self._next.stop()
        if self._job is not None:
            self._job.cancel()

    def _look(self) -> None:
        assert self._job is not None
        self.progressed.emit(*self._job.progress)
        if self._job.state is JobState.SENDING:
            return
        self._next.stop()
        if self._job.state is JobState.FAILED:
            self._fail(self._job)
        else:
            self._job.leave()
            self.finished.emit()

    def _fail(self, job: SentJob) -> None:
        try:
            job.result()
        except PaperError as error:
            self.failed.emit(error)


class PrintRun(QObject):
    """Send the pages of a PDF as pictures, a band at a time, so that the window lives and one can stop.

    Signals: ``progressed(int, int)`` how many sides of how many, ``finished()``, ``failed(PaperError)``. A run that is
    cancelled says nothing.
    """

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(object)

    def __init__(self, data: bytes, wishes: PrintWishes, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = PdfPages(impose(data, wishes))
        self._printer = printer
        self._set_up(wishes)
        copies_itself = printer.supportsMultipleCopies()
        self._sides = tuple(range(len(self._pages))) if copies_itself else copy_order(len(self._pages), wishes)
        self._sent = 0
        self._steps = self._work()
        self._painter = QPainter()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._send)

    def _set_up(self, wishes: PrintWishes) -> None:
        """Ask the printer for the size and the way of the sheets, and for what it does itself."""
        width, height = self._pages.size(0)
        lies = width > height
        self._printer.setFullPage(True)
        self._printer.setPageSize(QPageSize(QSizeF(*sorted((width, height))), QPageSize.Unit.Point))
        self._printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
        )
        self._printer.setDuplex(_DUPLEX[wishes.sides])
        if self._printer.supportsMultipleCopies():
            self._printer.setCopyCount(wishes.copies)
            self._printer.setCollateCopies(wishes.collate)

    def start(self) -> None:
        """Begin; the pages go when the window has nothing else to do."""
        if self._painter.begin(self._printer):
            self._next.start()
        else:
            self._fail()

    def cancel(self) -> None:
        """Stop: what was sent is called back where the system can."""
        self._next.stop()
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
        self._close()

    def _send(self) -> None:
        """Do one step, and tell of a side that is done."""
        try:
            sent = next(self._steps, None)
        except PaperError as error:
            self.cancel()
            self.failed.emit(error)
            return
        if sent is None:
            self._finish()
        elif sent > self._sent:
            self._sent = sent
            self.progressed.emit(sent, len(self._sides))

    def _work(self) -> Generator[int, None, None]:
        """Draw all sides in steps, and give after each how many are done."""
        for number, side in enumerate(self._sides):
            if number and not self._printer.newPage():
                raise self._refusal()
            if side is not None:
                for _ in self._draw(side):
                    yield number
            yield number + 1

    def _draw(self, index: int) -> Iterator[None]:
        """Draw a page in bands, then send it as one picture: between several, scaling would leave seams."""
        scale = min(self._printer.resolution(), _FINEST) / _POINTS_PER_INCH
        width, height = (math.ceil(points * scale) for points in self._pages.size(index))
        page = QImage(width, height, QImage.Format.Format_RGB32)
        top = 0
        for band in self._pages.render_bands(index, scale, max(_PIXELS_AT_ONCE // width, 1)):
            with QPainter(page) as painter:
                painter.drawImage(0, top, _as_image(band))
            top += band.height
            yield
        room = self._painter.viewport()
        size = QSizeF(page.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        self._painter.drawImage(QRectF(QPointF(0, 0), size), page)

    def _finish(self) -> None:
        self._next.stop()
        self._close()
        if self._painter.end():
            self.finished.emit()
        else:
            self._fail()

    def _fail(self) -> None:
        self.cancel()
        self.failed.emit(self._refusal())

    def _refusal(self) -> PaperError:
        return PaperError("printer_refused", name=self._printer.printerName())

    def _close(self) -> None:
        """Let go of the page that is being drawn, then of the document."""
        self._steps.close()
        self._pages.close()
