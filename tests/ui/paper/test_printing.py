"""Sending pages to a printer: here it is a PDF file."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.errors import PaperError
from reader.paper.pages import PdfPages
from reader.ui.paper.printing import PrintRun, page_image, wanted_pages


@pytest.fixture
def printer(dressed: QApplication, tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(72)
    return made


def printed(tmp_path: Path) -> PdfReader:
    return PdfReader(tmp_path / "printed.pdf")


def test_a_page_as_pixels(pages: PdfPages) -> None:
    image = page_image(pages, 0, 1.0)
    width, height = pages.size(0)
    assert image.width() == pytest.approx(width, abs=1)
    assert image.height() == pytest.approx(height, abs=1)
    assert image.pixelColor(1, 1) == QColor("#ffffff")
    assert any(image.pixelColor(x, y).lightness() < 100 for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [(0, 0, [0, 1, 2, 3, 4]), (2, 4, [1, 2, 3]), (5, 5, [4]), (4, 9, [3, 4])],
)
def test_the_pages_that_are_asked_for(printer: QPrinter, first: int, last: int, wanted: list[int]) -> None:
    printer.setFromTo(first, last)
    assert wanted_pages(printer, 5) == wanted


def test_the_last_page_first(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(printer, 3) == [2, 1, 0]


def test_every_page_is_sent_one_at_a_time(pages: PdfPages, printer: QPrinter, qtbot: QtBot, tmp_path: Path) -> None:
    run = PrintRun(pages, printer)
    sent: list[tuple[int, int]] = []
    run.page_sent.connect(lambda page, count: sent.append((page, count)))
    with qtbot.waitSignal(run.finished):
        run.start()
        assert sent == []
    assert sent == [(number, len(pages)) for number in range(1, len(pages) + 1)]
    assert len(printed(tmp_path).pages) == len(pages)


def test_a_range_of_pages(pages: PdfPages, printer: QPrinter, qtbot: QtBot, tmp_path: Path) -> None:
    printer.setFromTo(2, 3)
    run = PrintRun(pages, printer)
    with qtbot.waitSignal(run.finished):
        run.start()
    assert len(printed(tmp_path).pages) == 2


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_take_the_pages(
    pages: PdfPages, printer: QPrinter, qtbot: QtBot, tmp_path: Path
) -> None:
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    run = PrintRun(pages, printer)
    with qtbot.waitSignal(run.failed) as failed, qtbot.assertNotEmitted(run.finished):
        run.start()
    assert isinstance(failed.args[0], PaperError)
    assert failed.args[0].key == "printer_refused"


def test_stopping_sends_no_more(pages: PdfPages, printer: QPrinter, qtbot: QtBot) -> None:
    run = PrintRun(pages, printer)
    with qtbot.waitSignal(run.page_sent):
        run.start()
    with qtbot.assertNotEmitted(run.page_sent, wait=50), qtbot.assertNotEmitted(run.finished):
        run.cancel()
    run.cancel()
