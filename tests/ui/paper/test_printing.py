"""Sending pages to a printer: as pictures, here into a PDF file, and as the PDF itself."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.errors import PaperError
from reader.paper.pages import PdfPages
from reader.paper.spool import Spooler
from reader.paper.wishes import PrintWishes
from reader.ui.paper.printing import PrintRun, SendRun, page_image
from tests.paper.numbered import LETTER, numbered_pdf, sides_of, sizes_of
from tests.paper.print_daemon import PrintDaemon, received_on, wait_until

ROOT = Path(__file__).resolve().parents[3]
PRINT_PICTURES = """
import sys
import msgspec
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from reader.paper.wishes import PrintWishes
from reader.ui.paper.printing import PrintRun
from tests.paper.numbered import numbered_pdf

application = QApplication([])
wishes = msgspec.json.decode(sys.argv[1], type=PrintWishes)
printer = QPrinter(QPrinterInfo.printerInfo(wishes.printer), QPrinter.PrinterMode.HighResolution)
printer.setResolution(72)
run = PrintRun(numbered_pdf(3), wishes, printer)
run.finished.connect(lambda: print("finished"))
run.finished.connect(application.quit)
run.failed.connect(application.quit)
run.start()
application.exec()
"""
PLAIN = PrintWishes("any")
OFFICE = PrintWishes("Office")


@pytest.fixture
def printer(dressed: QApplication, tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(72)
    return made


def print_out(qtbot: QtBot, data: bytes, wishes: PrintWishes, printer: QPrinter) -> bytes:
    """Print, and give the file that came of it."""
    run = PrintRun(data, wishes, printer)
    with qtbot.waitSignal(run.finished):
        run.start()
    return Path(printer.outputFileName()).read_bytes()


def test_a_page_as_pixels(pages: PdfPages) -> None:
    image = page_image(pages, 0, 1.0)
    width, height = pages.size(0)
    assert image.width() == pytest.approx(width, abs=1)
    assert image.height() == pytest.approx(height, abs=1)
    assert image.pixelColor(1, 1) == QColor("#ffffff")
    assert any(image.pixelColor(x, y).lightness() < 100 for x in range(image.width()) for y in range(image.height()))


def test_every_page_is_sent_one_at_a_time(pdf: bytes, printer: QPrinter, qtbot: QtBot) -> None:
    run = PrintRun(pdf, PLAIN, printer)
    sent: list[tuple[int, int]] = []
    run.progressed.connect(lambda side, count: sent.append((side, count)))
    with qtbot.waitSignal(run.finished):
        run.start()
        assert sent == []
    count = len(sides_of(pdf))
    assert sent == [(number, count) for number in range(1, count + 1)]
    assert len(sides_of(Path(printer.outputFileName()).read_bytes())) == count


@pytest.mark.parametrize("pages", [(2,), (0, 1, 3), (4, 3, 0)])
def test_the_pages_that_are_wished_for_in_their_order(pages: tuple[int, ...], printer: QPrinter, qtbot: QtBot) -> None:
    out = print_out(qtbot, numbered_pdf(5), PrintWishes("any", pages), printer)
    assert sides_of(out) == [(page,) for page in pages]


@pytest.mark.parametrize(
    ("wishes", "sides"),
    [
        (PrintWishes("any", copies=2), [0, 1, 2, 0, 1, 2]),
        (PrintWishes("any", copies=2, collate=False), [0, 0, 1, 1, 2, 2]),
        (PrintWishes("any", (2,), copies=3), [2, 2, 2]),
        (PrintWishes("any", copies=2, duplex="long"), [0, 1, 2, None, 0, 1, 2]),
    ],
)
def test_copies(wishes: PrintWishes, sides: list[int | None], printer: QPrinter, qtbot: QtBot) -> None:
    out = print_out(qtbot, numbered_pdf(3), wishes, printer)
    assert sides_of(out) == [(side,) for side in sides]


def test_a_booklet_lies_on_the_same_sheets(printer: QPrinter, qtbot: QtBot) -> None:
    out = print_out(qtbot, numbered_pdf(6), PrintWishes("any", booklet=True), printer)
    assert sides_of(out, halves=True) == [(None, 0), (1, None), (5, 2), (3, 4)]
    assert sizes_of(out) == {(842, 595)}


def test_the_sheet_is_that_of_the_document(printer: QPrinter, qtbot: QtBot) -> None:
    assert sizes_of(print_out(qtbot, numbered_pdf(1, LETTER), PLAIN, printer)) == {(612, 792)}


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_take_the_pages(pdf: bytes, printer: QPrinter, qtbot: QtBot, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    run = PrintRun(pdf, PLAIN, printer)
    with qtbot.waitSignal(run.failed) as failed, qtbot.assertNotEmitted(run.finished):
        run.start()
    assert isinstance(failed.args[0], PaperError)
    assert failed.args[0].key == "printer_refused"


class Jammed(QPrinter):
    """Take one page and no more."""

    def newPage(self) -> bool:
        return False


def test_a_printer_that_gives_up_on_the_way(dressed: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    printer = Jammed(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    run = PrintRun(numbered_pdf(3), PLAIN, printer)
    with qtbot.waitSignal(run.failed) as failed, qtbot.assertNotEmitted(run.finished):
        run.start()
    assert failed.args[0].key == "printer_refused"


def test_stopping_sends_no_more(pdf: bytes, printer: QPrinter, qtbot: QtBot) -> None:
    run = PrintRun(pdf, PLAIN, printer)
    with qtbot.waitSignal(run.progressed):
        run.start()
    with qtbot.assertNotEmitted(run.progressed, wait=50), qtbot.assertNotEmitted(run.finished):
        run.cancel()
    run.cancel()


@pytest.fixture(scope="module")
def daemon() -> Iterator[PrintDaemon]:
    with PrintDaemon() as running:
        running.add_pdf_printer("Office")
        yield running


@pytest.mark.parametrize(
    ("wishes", "head", "sides"),
    [
        (OFFICE, ["DUPLEX=OFF"], [(0,), (1,), (2,)]),
        (PrintWishes("Office", (2, 0), 2, "long"), ["DUPLEX=ON", "BINDING=LONGEDGE", "QTY=2"], [(2,), (0,)]),
        (PrintWishes("Office", booklet=True), ["DUPLEX=ON", "BINDING=SHORTEDGE"], [(None, 0), (1, 2)]),
    ],
)
def test_a_printer_gets_the_pictures_as_is_wished(
    wishes: PrintWishes, head: list[str], sides: list[tuple[int | None, ...]], daemon: PrintDaemon
) -> None:
    """Print through Qt in a process of its own, since libcups looks but once for where the service is."""
    paper = daemon.add_pdf_printer("Office")
    environment = os.environ | {"CUPS_SERVER": str(daemon.socket)}
    command = [sys.executable, "-c", PRINT_PICTURES, msgspec.json.encode(wishes).decode()]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("finished\n", "")
    wait_until(lambda: b"%%EOF" in paper.read_bytes(), "the pages are printed")
    received = received_on(paper)
    assert received.settings == head
    assert sides_of(received.pdf, wishes.booklet) == sides


def test_the_pdf_itself_is_sent_beside_the_window(daemon: PrintDaemon, qtbot: QtBot) -> None:
    data = numbered_pdf(3)
    run = SendRun(data, OFFICE, "A report", Spooler(daemon.socket))
    sent: list[tuple[int, int]] = []
    run.progressed.connect(lambda done, whole: sent.append((done, whole)))
    with qtbot.waitSignal(run.finished), qtbot.assertNotEmitted(run.failed):
        run.start()
        assert sent == []
    assert sent[-1] == (len(data), len(data))


def test_a_printer_that_is_not_there(daemon: PrintDaemon, qtbot: QtBot) -> None:
    run = SendRun(numbered_pdf(1), PrintWishes("Lost"), "A report", Spooler(daemon.socket))
    with qtbot.waitSignal(run.failed) as failed, qtbot.assertNotEmitted(run.finished):
        run.start()
    assert isinstance(failed.args[0], PaperError)
    assert (failed.args[0].key, failed.args[0].values) == ("print_printer_gone", {"name": "Lost"})


def test_a_run_that_is_stopped_says_nothing(daemon: PrintDaemon, qtbot: QtBot) -> None:
    run = SendRun(numbered_pdf(1), OFFICE, "A report", Spooler(daemon.socket))
    with qtbot.assertNotEmitted(run.finished, wait=100), qtbot.assertNotEmitted(run.failed):
        run.start()
        run.cancel()
    run.cancel()
