"""Pages drawn and printed as pictures, for printers that take no PDF."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from reader.model.errors import Cancelled, PaperError
from reader.model.paper import Duplex
from reader.paper.imposition import copy_order, impose
from reader.paper.pages import PdfPages
from reader.paper.wishes import PrintWishes
from reader.ui.paper.page_image import as_image

_POINTS_PER_INCH = 72
_FINEST = 600
"""Dots per inch; finer costs memory and nobody sees it."""

_PIXELS_AT_ONCE = 1 << 22
"""As many as are drawn between two questions whether the pages are still wanted."""

_DUPLEX: dict[Duplex, QPrinter.DuplexMode] = {
    "off": QPrinter.DuplexMode.DuplexNone,
    "long": QPrinter.DuplexMode.DuplexLongSide,
    "short": QPrinter.DuplexMode.DuplexShortSide,
}


def print_pictures(
    data: bytes,
    wishes: PrintWishes,
    printer: QPrinter,
    tell: Callable[[int, int], None],
    demand_wanted: Callable[[], None],
) -> None:
    """Print a PDF's pages as pictures; returns when the printer has them.

    ``tell`` hears after each side how many of how many are drawn. ``demand_wanted`` is asked many times a second and
    raises Cancelled, which is passed on, if they need not be printed any more; a printer that cannot take back what is
    drawn, as those of CUPS in Qt 6, is then left in the middle of a page, and must never be ended. Raises PaperError
    ``printer_refused``.
    """
    with PdfPages(impose(data, wishes)) as pages:
        _PictureRun(pages, printer, demand_wanted).run(wishes, tell)


class _PictureRun:
    """Draw pages on a printer."""

    def __init__(self, pages: PdfPages, printer: QPrinter, demand_wanted: Callable[[], None]) -> None:
        self._pages, self._printer, self._demand_wanted = pages, printer, demand_wanted
        self._painter = QPainter()

    def run(self, wishes: PrintWishes, tell: Callable[[int, int], None]) -> None:
        """Draw all sides in their order."""
        copies_itself = self._set_up(wishes)
        count = len(self._pages)
        sides = tuple(range(count)) if copies_itself else copy_order(count, wishes)
        self._expect(self._painter.begin(self._printer))
        try:
            for number, side in enumerate(sides):
                self._expect(not number or self._printer.newPage())
                if side is not None:
                    self._send(self._draw(side))
                tell(number + 1, len(sides))
                self._demand_wanted()
        except (Cancelled, PaperError):
            if self._printer.abort():
                self._painter.end()
            raise
        self._expect(self._painter.end())

    def _set_up(self, wishes: PrintWishes) -> bool:
        """Ask the printer for the size and the way of the sheets; tell whether it makes the copies itself."""
        width, height = self._pages.size(0)
        lies = width > height
        self._printer.setFullPage(True)
        self._printer.setPageSize(QPageSize(QSizeF(*sorted((width, height))), QPageSize.Unit.Point))
        self._printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
        )
        self._printer.setDuplex(_DUPLEX[wishes.sides])
        copies_itself = self._printer.supportsMultipleCopies()
        if copies_itself:
            self._printer.setCopyCount(wishes.copies)
            self._printer.setCollateCopies(wishes.collate)
        return copies_itself

    def _draw(self, index: int) -> QImage:
        """Draw a page in bands."""
        scale = min(self._printer.resolution(), _FINEST) / _POINTS_PER_INCH
        width, height = (math.ceil(points * scale) for points in self._pages.size(index))
        page = QImage(width, height, QImage.Format.Format_RGB32)
        top = 0
        for band in self._pages.render_bands(index, scale, max(_PIXELS_AT_ONCE // width, 1)):
            with QPainter(page) as painter:
                painter.drawImage(0, top, as_image(band))
            top += band.height
            self._demand_wanted()
        return page

    def _send(self, page: QImage) -> None:
        """Send a page as one picture: between several, scaling would leave seams."""
        room = self._painter.viewport()
        size = QSizeF(page.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        self._painter.drawImage(QRectF(QPointF(0, 0), size), page)

    def _expect(self, is_taken: bool) -> None:
        if not is_taken:
            raise PaperError("printer_refused", name=self._printer.printerName())
