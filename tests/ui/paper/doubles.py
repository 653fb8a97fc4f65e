"""What stands in the place of printers, and pages that are drawn at once."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from reader.paper.sent_job import SentJob
from reader.paper.spool import Printer, Spooler
from reader.paper.wishes import PrintWishes

OFFICE = Printer("office", "Kabineto spausdintuvas", "2 aukštas", True, True, True, "ready")
PLAIN = Printer("plain", "Paprastas", "", False, False, False, "ready")
STOPPED = Printer("stopped", "Sustojęs", "Rūsys", False, True, True, "stopped")

A4 = (595.0, 842.0)
WIDE_PAGE = (842.0, 595.0)
COLOUR = "#aabbcc"


class Printers(Spooler):
    """List printers without asking any service."""

    def __init__(self, *printers: Printer) -> None:
        super().__init__()
        self.listed = printers

    def printers(self) -> tuple[Printer, ...]:
        """List them."""
        return self.listed

    def send(self, data: bytes, wishes: PrintWishes, title: str) -> SentJob:
        """Send nothing anywhere."""
        raise AssertionError("nothing is sent from here")


class Drawn:
    """Draw pages of one colour and remember which."""

    def __init__(self, colour: str = COLOUR) -> None:
        self._colour = QColor(colour)
        self.asked: list[tuple[int, float]] = []

    def __call__(self, index: int, scale: float) -> QImage:
        self.asked.append((index, scale))
        image = QImage(10, 10, QImage.Format.Format_RGB32)
        image.fill(self._colour)
        return image

    def pages(self) -> set[int]:
        return {index for index, _ in self.asked}


def look(widget: QWidget) -> QImage:
    """Look at a widget until all that is in view is drawn, and give what is to be seen."""
    before = QImage()
    while (seen := widget.grab().toImage()) != before:
        before = seen
        QApplication.processEvents()
    return seen


def colours(widget: QWidget) -> set[str]:
    """Give the colours that are to be seen."""
    image = look(widget)
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
