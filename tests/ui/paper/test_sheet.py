"""The sheet on which pages are chosen, seen, saved and printed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import enumerate as running_threads
from typing import NamedTuple

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QStandardItemModel
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.edition.edition import Edition
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.paper.preview import PagePreview
from reader.ui.paper.printing import PrintRun
from reader.ui.paper.purpose import Purpose
from reader.ui.paper.sections import SectionTree
from reader.ui.paper.sheet import PaperSheet
from tests.rooms import button, part, press

Open = Callable[..., "Opened"]


class Opened(NamedTuple):
    """Hold a sheet and what is looked at on it."""

    sheet: PaperSheet
    texts: Texts

    def deed(self) -> QPushButton:
        return next(one for one in self.sheet.findChildren(QPushButton) if one.isDefault())

    def state(self) -> str:
        hints = [one for one in self.sheet.findChildren(QLabel) if one.property("role") == "hint"]
        return hints[0].text()

    def pages(self) -> int:
        return part(self.sheet, PagePreview).page_count()

    def choose(self, key: str) -> None:
        button(self.sheet, self.texts(f"press.{key}")).click()


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def open_sheet(home: QWidget, edition: Edition, palette: Palette, qtbot: QtBot) -> Iterator[Open]:
    sheets: list[PaperSheet] = []

    def make(purpose: Purpose, chapter: str = "neris", language: str = "lt") -> Opened:
        texts = Texts(language)
        sheet = PaperSheet(purpose, edition, chapter, language, palette, texts, home)
        sheets.append(sheet)
        sheet.open()
        return Opened(sheet, texts)

    yield make
    for sheet in sheets:
        sheet.reject()
    qtbot.waitUntil(lambda: not [one for one in running_threads() if one.name == "paper"])


def ready(qtbot: QtBot, opened: Opened) -> Opened:
    """Wait until the pages are there."""
    qtbot.waitUntil(opened.deed().isEnabled)
    return opened


def ask_for_file(monkeypatch: pytest.MonkeyPatch, answer: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(answer), ""))


@pytest.mark.parametrize("purpose", Purpose)
def test_the_pages_appear(open_sheet: Open, qtbot: QtBot, purpose: Purpose) -> None:
    opened = open_sheet(purpose)
    assert not opened.deed().isEnabled()
    assert opened.state() == opened.texts("press.working")
    assert part(opened.sheet, QProgressBar).isVisible()
    ready(qtbot, opened)
    assert opened.pages() > 2
    assert opened.state() == opened.texts("press.pages", n=opened.pages())
    assert not part(opened.sheet, QProgressBar).isVisible()
    preview = part(opened.sheet, PagePreview).viewport().grab().toImage()
    colours = {preview.pixelColor(x, 200).name() for x in range(preview.width())}
    assert "#ffffff" in colours


def test_other_choices_make_other_pages(open_sheet: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_sheet(Purpose.SAVE))
    before = opened.pages()
    opened.choose("whole")
    assert not opened.deed().isEnabled()
    ready(qtbot, opened)
    assert opened.pages() > before


def test_nothing_ticked_is_said_and_makes_nothing(open_sheet: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_sheet(Purpose.SAVE))
    opened.choose("chosen")
    model = part(opened.sheet, SectionTree).model()
    assert isinstance(model, QStandardItemModel)
    ready(qtbot, opened)
    neris = model.item(1).child(1)
    neris.setCheckState(neris.checkState().Unchecked)
    qtbot.waitUntil(lambda: opened.state() == opened.texts("press.nothing_chosen"))
    assert not opened.deed().isEnabled()
    neris.setCheckState(neris.checkState().Checked)
    ready(qtbot, opened)


def test_a_pdf_is_saved_under_the_name_that_was_given(
    open_sheet: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = ready(qtbot, open_sheet(Purpose.SAVE))
    ask_for_file(monkeypatch, tmp_path / "neris")
    with qtbot.waitSignal(opened.sheet.saved) as saved:
        opened.deed().click()
    assert saved.args == ["neris.pdf"]
    assert not opened.sheet.isVisible()
    pdf = PdfReader(tmp_path / "neris.pdf")
    assert str(pdf.root_object["/Lang"]) == "lt"
    assert "Pastraipa 60" in "".join(page.extract_text() for page in pdf.pages)


def test_cancel_in_the_file_dialog_returns_to_the_pages(
    open_sheet: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = ready(qtbot, open_sheet(Purpose.SAVE))
    ask_for_file(monkeypatch, "")
    with qtbot.assertNotEmitted(opened.sheet.saved):
        opened.deed().click()
    assert opened.sheet.isVisible()
    assert opened.deed().isEnabled()


def test_a_place_that_takes_no_file_is_said_and_another_can_be_chosen(
    open_sheet: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = ready(qtbot, open_sheet(Purpose.SAVE))
    ask_for_file(monkeypatch, tmp_path / "missing" / "neris.pdf")
    with qtbot.waitSignal(opened.sheet.failed):
        opened.deed().click()
    assert str(tmp_path / "missing" / "neris.pdf") in opened.state()
    assert opened.sheet.isVisible()
    ask_for_file(monkeypatch, tmp_path / "neris.pdf")
    opened.deed().click()
    assert (tmp_path / "neris.pdf").exists()


def test_pages_that_cannot_be_made_are_said(open_sheet: Open, qtbot: QtBot) -> None:
    opened = open_sheet(Purpose.SAVE, chapter="nowhere")
    with qtbot.waitSignal(opened.sheet.failed) as failed:
        pass
    assert opened.state() == opened.texts.of_error(failed.args[0])
    assert not opened.deed().isEnabled()
    assert not part(opened.sheet, QProgressBar).isVisible()


@pytest.mark.parametrize("how", ["cancel", "escape", "close"])
def test_leaving_during_the_work_leaves_nothing(
    open_sheet: Open, qtbot: QtBot, how: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    opened = open_sheet(Purpose.SAVE)
    opened.sheet.activateWindow()
    qtbot.waitUntil(opened.sheet.isActiveWindow)
    with qtbot.assertNotEmitted(opened.sheet.failed), qtbot.assertNotEmitted(opened.sheet.saved):
        match how:
            case "cancel":
                opened.choose("cancel")
            case "escape":
                press("Escape")
            case "close":
                opened.sheet.close()
        assert not opened.sheet.isVisible()
        qtbot.waitUntil(lambda: list(folder.iterdir()) == [])
        qtbot.waitUntil(lambda: not [one for one in running_threads() if one.name == "paper"])


def test_no_printer_is_said(open_sheet: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    opened = ready(qtbot, open_sheet(Purpose.PRINT))
    opened.deed().click()
    assert opened.state() == opened.texts("error.no_printer")
    assert opened.sheet.isVisible()
    assert opened.deed().isEnabled()


def choose_printer(monkeypatch: pytest.MonkeyPatch, file: Path, answer: QDialog.DialogCode) -> None:
    """Answer in the place of the print dialog: print into a PDF file, coarsely."""

    def choose(dialog: QPrintDialog) -> QDialog.DialogCode:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        printer.setResolution(72)
        return answer

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["A printer"])
    monkeypatch.setattr(QPrintDialog, "exec", choose)


def test_the_same_pages_are_printed(
    open_sheet: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = ready(qtbot, open_sheet(Purpose.PRINT))
    count = opened.pages()
    choose_printer(monkeypatch, tmp_path / "printed.pdf", QDialog.DialogCode.Accepted)
    with qtbot.waitSignal(opened.sheet.printed):
        opened.deed().click()
        assert not opened.deed().isEnabled()
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == count
    assert not opened.sheet.isVisible()


def test_cancel_in_the_print_dialog_returns_to_the_pages(
    open_sheet: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = ready(qtbot, open_sheet(Purpose.PRINT))
    choose_printer(monkeypatch, tmp_path / "printed.pdf", QDialog.DialogCode.Rejected)
    opened.deed().click()
    assert opened.sheet.isVisible()
    assert opened.deed().isEnabled()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_said_and_another_can_be_chosen(
    open_sheet: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = ready(qtbot, open_sheet(Purpose.PRINT))
    choose_printer(monkeypatch, tmp_path / "missing" / "printed.pdf", QDialog.DialogCode.Accepted)
    with qtbot.waitSignal(opened.sheet.failed) as failed:
        opened.deed().click()
    assert opened.state() == opened.texts.of_error(failed.args[0])
    assert not part(opened.sheet, QProgressBar).isVisible()
    assert opened.deed().isEnabled()


def test_leaving_while_pages_are_sent_stops(
    open_sheet: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = ready(qtbot, open_sheet(Purpose.PRINT))
    choose_printer(monkeypatch, tmp_path / "printed.pdf", QDialog.DialogCode.Accepted)
    with qtbot.assertNotEmitted(opened.sheet.printed):
        opened.deed().click()
        run = part(opened.sheet, PrintRun)
        with qtbot.waitSignal(run.progressed):
            pass
        assert opened.state() == opened.texts("press.printing", page=1, count=opened.pages())
        opened.sheet.reject()
        with qtbot.assertNotEmitted(run.progressed, wait=50):
            pass
    assert not opened.sheet.isVisible()


@pytest.mark.parametrize("language", ["lt", "en"])
def test_it_speaks_the_interface_s_language(open_sheet: Open, language: str) -> None:
    opened = open_sheet(Purpose.PRINT, language=language)
    assert opened.sheet.windowTitle() == opened.texts("press.print_title")
    assert opened.deed().text() == opened.texts("press.print")
    assert part(opened.sheet, PagePreview).accessibleName() == opened.texts("press.preview")
