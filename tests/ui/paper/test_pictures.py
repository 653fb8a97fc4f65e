"""Printing pages as pictures, here into a PDF file."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from reader.model.errors import Cancelled, PaperError
from reader.paper.wishes import PrintWishes
from reader.ui.paper.pictures import print_pictures
from tests.paper.numbered import LETTER, numbered_pdf, sides_of, sizes_of

PLAIN = PrintWishes("any")


class Printed(QPrinter):
    """Print into a file, at the resolution of a screen."""

    def __init__(self, file: Path) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(file))
        self.setResolution(72)

    def result(self) -> bytes:
        """Give the file."""
        return Path(self.outputFileName()).read_bytes()


@pytest.fixture
def printer(dressed: QApplication, tmp_path: Path) -> Printed:
    return Printed(tmp_path / "printed.pdf")


def wanted() -> None:
    """Let it be printed."""


def nobody(_done: int, _whole: int) -> None:
    """Tell nobody."""


def print_out(data: bytes, wishes: PrintWishes, printer: Printed) -> bytes:
    """Print, and give the file that came of it."""
    print_pictures(data, wishes, printer, nobody, wanted)
    return printer.result()


def test_every_page_is_told_of(pdf: bytes, printer: Printed) -> None:
    told: list[tuple[int, int]] = []
    print_pictures(pdf, PLAIN, printer, lambda done, whole: told.append((done, whole)), wanted)
    count = len(sides_of(pdf))
    assert told == [(number, count) for number in range(1, count + 1)]
    assert len(sides_of(printer.result())) == count


@pytest.mark.parametrize("pages", [(2,), (0, 1, 3), (4, 3, 0)])
def test_the_pages_that_are_wished_for_in_their_order(pages: tuple[int, ...], printer: Printed) -> None:
    assert sides_of(print_out(numbered_pdf(5), PrintWishes("any", pages), printer)) == [(page,) for page in pages]


@pytest.mark.parametrize(
    ("wishes", "sides"),
    [
        (PrintWishes("any", copies=2), [0, 1, 2, 0, 1, 2]),
        (PrintWishes("any", copies=2, collate=False), [0, 0, 1, 1, 2, 2]),
        (PrintWishes("any", (2,), copies=3), [2, 2, 2]),
        (PrintWishes("any", copies=2, duplex="long"), [0, 1, 2, None, 0, 1, 2]),
    ],
)
def test_copies(wishes: PrintWishes, sides: list[int | None], printer: Printed) -> None:
    assert sides_of(print_out(numbered_pdf(3), wishes, printer)) == [(side,) for side in sides]


def test_a_booklet_lies_on_the_same_sheets(printer: Printed) -> None:
    out = print_out(numbered_pdf(6), PrintWishes("any", booklet=True), printer)
    assert sides_of(out, halves=True) == [(None, 0), (1, None), (5, 2), (3, 4)]
    assert sizes_of(out) == {(842, 595)}


def test_the_sheet_is_that_of_the_document(printer: Printed) -> None:
    assert sizes_of(print_out(numbered_pdf(1, LETTER), PLAIN, printer)) == {(612, 792)}


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_take_the_pages(dressed: QApplication, pdf: bytes, tmp_path: Path) -> None:
    with pytest.raises(PaperError) as caught:
        print_out(pdf, PLAIN, Printed(tmp_path / "missing" / "printed.pdf"))
    assert caught.value.key == "printer_refused"


class Jammed(Printed):
    """Take one page and no more."""

    def newPage(self) -> bool:
        return False


def test_a_printer_that_gives_up_on_the_way(dressed: QApplication, tmp_path: Path) -> None:
    with pytest.raises(PaperError) as caught:
        print_out(numbered_pdf(3), PLAIN, Jammed(tmp_path / "printed.pdf"))
    assert caught.value.key == "printer_refused"


class Retracting(Printed):
    """Take back what is drawn, as printers of some systems do."""

    is_retracted = False

    def abort(self) -> bool:
        self.is_retracted = True
        return True


@pytest.mark.parametrize("pages", [0, 1])
def test_what_is_called_off_is_taken_back(pages: int, dressed: QApplication, pdf: bytes, tmp_path: Path) -> None:
    printer, told = Retracting(tmp_path / "printed.pdf"), list[int]()

    def demand_wanted() -> None:
        if len(told) == pages:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_pictures(pdf, PLAIN, printer, lambda done, _whole: told.append(done), demand_wanted)
    assert printer.is_retracted
    assert len(told) == pages
