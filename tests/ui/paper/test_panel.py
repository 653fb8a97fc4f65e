"""The panel on which pages are chosen, seen, saved, copied and printed."""

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QStandardItemModel
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.desk.paper import NAME, SCHEMA, Manner, PaperHabits
from reader.desk.records import Record
from reader.edition.edition import Edition
from reader.model.errors import PaperError
from reader.model.theme import Palette
from reader.paper.options import Marked, Remark
from reader.paper.press import Press
from reader.texts.catalogue import Texts
from reader.ui.controls.combo import ValueCombo
from reader.ui.controls.wrapping import WrappingLabel
from reader.ui.icons import Icons
from reader.ui.paper.delivery import Delivery
from reader.ui.paper.filing import ClipboardFile
from reader.ui.paper.foot import PanelFoot
from reader.ui.paper.habits import HabitKeeper
from reader.ui.paper.occasion import Occasion, Purpose
from reader.ui.paper.panel import PanelLook, PaperPanel
from reader.ui.paper.preview import PagePreview
from reader.ui.paper.printers import PrinterList
from reader.ui.paper.scope import ScopeChoice
from reader.ui.paper.sections import SectionTree
from reader.ui.paper.sending import SendingChoice
from reader.ui.paper.thumbnails import Thumbnails
from reader.ui.paper.work import PaperWork
from tests.rooms import button, part, press
from tests.ui.paper.doubles import OFFICE, PLAIN, Printers, colours

pytestmark = pytest.mark.usefixtures("no_threads_left")

Open = Callable[..., "Opened"]
MARKS = (Marked("neris#p1", "lt", ((0, 9),)),)
REMARKS = (Remark("neris#p7", "Upė", "Pasiteirauti"),)


class Opened(NamedTuple):
    """Hold a panel and what is looked at on it."""

    panel: PaperPanel
    texts: Texts

    def state(self) -> str:
        return part(part(self.panel, PanelFoot), WrappingLabel).words

    def counts(self) -> str:
        return part(part(self.panel, ScopeChoice), WrappingLabel).words

    def pages(self) -> int:
        return part(self.panel, Thumbnails).model().rowCount()

    def deed(self, name: str) -> QPushButton:
        words = self.texts(f"press.{name}")
        found = [one for one in part(self.panel, PanelFoot).findChildren(QPushButton) if one.text() == words]
        assert len(found) == 1
        return found[0]

    def choose(self, key: str, **gaps: object) -> None:
        button(self.panel, self.texts(f"press.{key}", **gaps)).click()

    def combo(self, key: str) -> ValueCombo:
        name = self.texts(f"press.{key}")
        return next(one for one in self.panel.findChildren(ValueCombo) if one.accessibleName() == name)

    def pick(self, key: str, value: object) -> None:
        """Choose from a list as a person does."""
        combo = self.combo(key)
        combo.set_value(value)
        combo.activated.emit(combo.currentIndex())


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1300, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def record(tmp_path: Path) -> Record[PaperHabits]:
    return Record(tmp_path / NAME, PaperHabits, SCHEMA, remembers=True)


@pytest.fixture
def open_panel(
    home: QWidget,
    edition: Edition,
    press: Press,
    palette: Palette,
    icons: Icons,
    record: Record[PaperHabits],
    spooler: Printers,
    temporary: Path,
    qtbot: QtBot,
) -> Iterator[Open]:
    spooler.listed = (OFFICE, PLAIN)
    opened: list[PaperPanel] = []
    clipboard = ClipboardFile(QObject(home))

    def make(
        purpose: Purpose = Purpose.SAVE,
        chapter: str = "neris",
        selected: tuple[str, ...] = (),
        remarks: tuple[Remark, ...] = (),
        marks: tuple[Marked, ...] = (),
        *,
        waits: bool = True,
    ) -> Opened:
        texts = Texts("lt")
        panel = PaperPanel(
            Occasion(purpose, chapter, "lt", selected, remarks, marks),
            edition,
            date(2023, 3, 9),
            HabitKeeper(record),
            PaperWork(edition, press, home),
            Delivery(spooler, clipboard, home),
            PrinterList(spooler, home),
            PanelLook(palette, icons, texts, 1.0),
            home,
        )
        opened.append(panel)
        panel.open()
        panel.activateWindow()
        if waits:
            qtbot.waitUntil(panel.isActiveWindow)
        return Opened(panel, texts)

    yield make
    for panel in opened:
        panel.reject()
    clipboard.remove()


def ready(qtbot: QtBot, opened: Opened) -> Opened:
    """Wait until the pages and the printers are there."""
    qtbot.waitUntil(opened.deed("save").isEnabled)
    qtbot.waitUntil(lambda: opened.combo("printer").count() > 0)
    return opened


def file_dialog(opened: Opened, qtbot: QtBot) -> QFileDialog:
    qtbot.waitUntil(lambda: bool(opened.panel.findChildren(QFileDialog)))
    return part(opened.panel, QFileDialog)


def save_as(opened: Opened, qtbot: QtBot, path: Path) -> None:
    """Answer the question for a file as a person does."""
    opened.deed("save").click()
    dialog = file_dialog(opened, qtbot)
    field = part(dialog, QLineEdit, "fileNameEdit")
    field.setText(str(path))
    dialog.accept()


@pytest.mark.parametrize("purpose", Purpose)
def test_the_pages_appear(open_panel: Open, qtbot: QtBot, purpose: Purpose) -> None:
    opened = open_panel(purpose, waits=False)
    assert opened.panel.windowTitle() == opened.texts(f"press.{purpose.value}_title")
    assert opened.deed(purpose.value).isDefault()
    assert not opened.deed("save").isEnabled()
    assert opened.state() == opened.texts("press.working")
    assert part(opened.panel, QProgressBar).isVisible()
    assert opened.counts().endswith("…")
    ready(qtbot, opened)
    assert opened.pages() > 2
    assert opened.counts().endswith(opened.texts("press.pages", n=opened.pages()))
    assert opened.state() == ""
    assert not part(opened.panel, QProgressBar).isVisible()
    assert all(opened.deed(name).isEnabled() for name in ("save", "copy_file", "print"))
    assert "#ffffff" in colours(part(opened.panel, PagePreview).viewport())


def test_both_keys_lead_to_the_same_panel(open_panel: Open, qtbot: QtBot) -> None:
    names = [{one.text() for one in open_panel(purpose).panel.findChildren(QPushButton)} for purpose in Purpose]
    assert names[0] == names[1]


def test_other_choices_make_other_pages_and_the_old_ones_stay_meanwhile(open_panel: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_panel())
    before = opened.pages()
    opened.choose("whole")
    assert not opened.deed("save").isEnabled()
    assert opened.pages() == before
    assert opened.counts().endswith("…")
    ready(qtbot, opened)
    assert opened.pages() > before


def test_the_word_count_follows_the_ticks_at_once(open_panel: Open, qtbot: QtBot, edition: Edition) -> None:
    opened = open_panel()
    before = opened.counts()
    opened.choose("whole")
    assert opened.counts() != before
    model = part(opened.panel, SectionTree).model()
    assert isinstance(model, QStandardItemModel)
    model.item(1).setCheckState(model.item(1).checkState().Unchecked)
    words = sum(one.words["lt"] for one in edition.report.parts[0].chapters + edition.report.parts[2].chapters)
    rest = sum(one.words["lt"] for part_ in edition.report.parts[3:] for one in part_.chapters)
    assert opened.counts().startswith(opened.texts("press.words", n=words + rest))


def test_nothing_ticked_is_said_and_makes_nothing(open_panel: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_panel())
    model = part(opened.panel, SectionTree).model()
    assert isinstance(model, QStandardItemModel)
    neris = model.item(1).child(1)
    neris.setCheckState(neris.checkState().Unchecked)
    assert opened.pages() == 0
    assert not any(opened.deed(name).isEnabled() for name in ("save", "copy_file", "print"))
    assert opened.counts() == f"{opened.texts('press.words', n=0)} · {opened.texts('press.pages', n=0)}"
    neris.setCheckState(neris.checkState().Checked)
    ready(qtbot, opened)
    assert opened.pages() > 2


def test_only_the_selected_paragraphs(open_panel: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_panel(selected=("neris#p1", "neris#p2")))
    opened.choose("selection", n=2)
    ready(qtbot, opened)
    assert opened.pages() == 1
    assert opened.counts().endswith(opened.texts("press.pages", n=1))


def test_notes_marks_and_watermark_are_on_the_pages(open_panel: Open, qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_panel(remarks=REMARKS, marks=MARKS)
    opened.choose("remarks")
    opened.choose("marks")
    field = next(
        one for one in opened.panel.findChildren(QLineEdit) if one.accessibleName() == opened.texts("press.watermark")
    )
    QTest.keyClicks(field, "Rasa {date}")
    ready(qtbot, opened)
    with qtbot.waitSignal(opened.panel.saved):
        save_as(opened, qtbot, tmp_path / "a.pdf")
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages)
    assert "Pasiteirauti" in text
    assert "Rasa 2023" in text.replace("\u00a0", " ")


# Saving


def test_a_pdf_is_saved_under_the_name_that_was_given(open_panel: Open, qtbot: QtBot, tmp_path: Path) -> None:
    opened = ready(qtbot, open_panel())
    with qtbot.waitSignal(opened.panel.saved) as saved:
        save_as(opened, qtbot, tmp_path / "neris")
    assert saved.args == ["neris.pdf"]
    assert not opened.panel.isVisible()
    pdf = PdfReader(tmp_path / "neris.pdf")
    assert str(pdf.root_object["/Lang"]) == "lt"
    assert "Pastraipa 60" in "".join(page.extract_text() for page in pdf.pages)


def test_a_name_is_offered(open_panel: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_panel())
    press("Ctrl+S")
    dialog = file_dialog(opened, qtbot)
    assert Path(dialog.selectedFiles()[0]).name == "sample-2023-neris-lt.pdf"
    dialog.reject()
    assert opened.panel.isVisible()
    assert opened.deed("save").isEnabled()


def test_a_place_that_takes_no_file_is_said_and_another_can_be_chosen(
    open_panel: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = ready(qtbot, open_panel())

    def refuse(*_arguments: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("os.fsync", refuse)
    with qtbot.waitSignal(opened.panel.failed) as failed:
        save_as(opened, qtbot, tmp_path / "neris.pdf")
    assert failed.args[0].key == "paper_disk_full"
    assert str(tmp_path / "neris.pdf") in opened.state()
    assert opened.panel.isVisible()
    monkeypatch.undo()
    with qtbot.waitSignal(opened.panel.saved):
        save_as(opened, qtbot, tmp_path / "neris.pdf")


# Copying


def test_the_pdf_is_copied_as_a_file(open_panel: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_panel())
    press("Ctrl+Shift+C")
    qtbot.waitUntil(lambda: opened.state() == opened.texts("press.copied"))
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    file = Path(url.toLocalFile())
    assert file.name == "sample-2023-neris-lt.pdf"
    assert len(PdfReader(BytesIO(file.read_bytes())).pages) == opened.pages()
    assert opened.panel.isVisible()


# Printing


def test_no_printer_is_said_before_one_prints(
    open_panel: Open, qtbot: QtBot, spooler: Printers, monkeypatch: pytest.MonkeyPatch
) -> None:
    spooler.listed = ()
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", list)
    opened = open_panel(Purpose.PRINT)
    qtbot.waitUntil(opened.deed("save").isEnabled)
    labels = [one.words for one in opened.panel.findChildren(WrappingLabel) if one.isVisible()]
    assert opened.texts("error.no_printer") in labels
    assert not opened.deed("print").isEnabled()


def test_a_printer_that_vanished_is_said_and_another_can_be_chosen(
    open_panel: Open, qtbot: QtBot, spooler: Printers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/at/all")
    opened = ready(qtbot, open_panel(Purpose.PRINT))
    opened.pick("printer", "plain")
    spooler.listed = (OFFICE,)
    with qtbot.waitSignal(opened.panel.failed, timeout=30_000) as failed:
        press("Ctrl+P")
    assert failed.args[0].key == "print_printer_gone"
    assert opened.state() == opened.texts("error.print_printer_gone", name=PLAIN.description)
    assert opened.deed("print").isEnabled()
    choice = part(opened.panel, SendingChoice)
    qtbot.waitUntil(lambda: choice.printer() == OFFICE)


def test_the_keyboard_stays_where_it_was_while_something_is_done(open_panel: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_panel(Purpose.PRINT))
    field = next(
        one for one in opened.panel.findChildren(QLineEdit) if one.accessibleName() == opened.texts("press.copies")
    )
    for widget, key in ((field, "Ctrl+Shift+C"), (opened.deed("copy_file"), "Space")):
        widget.setFocus()
        press(key)
        assert opened.state() == opened.texts("press.copying")
        assert not field.isEnabled()
        qtbot.waitUntil(lambda: opened.state() == opened.texts("press.copied"))
        assert opened.panel.focusWidget() is widget


def test_pages_that_are_not_there_are_not_printed(open_panel: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_panel(Purpose.PRINT))
    field = next(
        one for one in opened.panel.findChildren(QLineEdit) if one.accessibleName() == opened.texts("press.print_pages")
    )
    QTest.keyClicks(field, "99")
    assert not opened.deed("print").isEnabled()
    assert opened.deed("save").isEnabled()
    field.clear()
    QTest.keyClicks(field, "1")
    assert opened.deed("print").isEnabled()


# What cannot be made


def test_pages_that_cannot_be_made_are_said_and_tried_again(open_panel: Open, qtbot: QtBot) -> None:
    opened = open_panel(chapter="nowhere")
    qtbot.waitUntil(lambda: opened.state() != opened.texts("press.working"))
    assert opened.state() == opened.texts.of_error(PaperError("paper_unknown_section", section="nowhere"))
    assert not opened.deed("save").isEnabled()
    assert not part(opened.panel, QProgressBar).isVisible()
    with qtbot.waitSignal(opened.panel.failed):
        opened.choose("retry")
    opened.choose("whole")
    ready(qtbot, opened)


def test_a_picture_that_is_unfit_is_said_and_the_pages_before_stay(
    open_panel: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = ready(qtbot, open_panel())
    before = opened.pages()
    fault = PaperError("paper_picture_unfit", number=3)

    def refuse(*_arguments: object, **_more: object) -> bytes:
        raise fault

    monkeypatch.setattr(Press, "typeset", refuse)
    with qtbot.waitSignal(opened.panel.failed):
        opened.choose("grey")
    assert opened.state() == opened.texts.of_error(fault)
    assert opened.pages() == before
    assert not opened.deed("save").isEnabled()
    monkeypatch.undo()
    opened.choose("retry")
    ready(qtbot, opened)


def test_making_can_be_stopped_and_begun_again(open_panel: Open, qtbot: QtBot) -> None:
    opened = open_panel(waits=False)
    opened.choose("stop")
    assert opened.state() == opened.texts("press.stopped")
    assert not part(opened.panel, QProgressBar).isVisible()
    opened.choose("retry")
    ready(qtbot, opened)


# What is remembered


def test_how_it_was_is_remembered_but_not_what(open_panel: Open, qtbot: QtBot, record: Record[PaperHabits]) -> None:
    opened = open_panel()
    opened.choose("whole")
    opened.choose("grey")
    opened.pick("language", "en")
    opened.pick("columns", 2)
    toggle = next(
        one
        for one in opened.panel.findChildren(QToolButton)
        if one.accessibleName() == opened.texts("press.thumbnails")
    )
    toggle.click()
    opened.deed("close").click()
    assert record.value == PaperHabits(Manner(grey=True, columns=2), thumbnails=False, printer=record.value.printer)
    again = ready(qtbot, open_panel())
    assert button(again.panel, again.texts("press.this_chapter")).isChecked()
    assert button(again.panel, again.texts("press.grey")).isChecked()
    assert again.combo("language").value() == "lt"
    assert not part(again.panel, Thumbnails).isVisible()


def test_a_preset_is_kept_chosen_and_deleted(open_panel: Open, qtbot: QtBot, record: Record[PaperHabits]) -> None:
    opened = open_panel()
    assert opened.combo("preset").currentText() == opened.texts("press.preset_usual")
    opened.choose("grey")
    assert opened.combo("preset").currentText() == ""
    menu = next(one.menu() for one in opened.panel.findChildren(QToolButton) if one.menu() is not None)
    deeds = {action.text(): action for action in menu.actions()}
    deeds[opened.texts("press.preset_keep")].trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Pilkas")
    press("Return")
    assert opened.panel.isVisible()
    assert record.value.presets[0].manner == Manner(grey=True)
    assert opened.combo("preset").currentText() == "Pilkas"
    opened.pick("preset", "large")
    assert opened.combo("size").value() == "large"
    assert not button(opened.panel, opened.texts("press.grey")).isChecked()
    opened.pick("preset", "own: Pilkas")
    assert button(opened.panel, opened.texts("press.grey")).isChecked()
    deeds[opened.texts("press.preset_drop")].trigger()
    assert record.value.presets == ()


# Keys


def test_enter_in_a_field_or_a_list_does_no_deed(open_panel: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_panel())
    for widget in (*opened.panel.findChildren(QLineEdit), part(opened.panel, SectionTree), opened.combo("size")):
        if widget.isVisible() and widget.isEnabled():
            widget.setFocus()
            press("Return")
            assert not opened.panel.findChildren(QFileDialog), widget.accessibleName()


def test_pages_are_turned_from_anywhere(open_panel: Open, qtbot: QtBot) -> None:
    opened = ready(qtbot, open_panel())
    part(opened.panel, ScopeChoice).setFocus()
    bar = part(opened.panel, PagePreview).verticalScrollBar()
    press("PgDown")
    assert bar.value() > 0
    press("PgUp")
    assert bar.value() == 0


# Leaving


@pytest.mark.parametrize("how", ["button", "escape", "close"])
def test_leaving_during_the_work_leaves_nothing(open_panel: Open, qtbot: QtBot, how: str, temporary: Path) -> None:
    opened = open_panel(waits=how == "escape")
    with qtbot.assertNotEmitted(opened.panel.failed), qtbot.assertNotEmitted(opened.panel.saved):
        match how:
            case "button":
                opened.deed("close").click()
            case "escape":
                press("Escape")
            case "close":
                opened.panel.close()
        assert not opened.panel.isVisible()
        qtbot.waitUntil(lambda: not list(temporary.glob("**/manuscript.json")))


def test_leaving_while_a_file_is_written_leaves_no_half_of_it(open_panel: Open, qtbot: QtBot, tmp_path: Path) -> None:
    opened = ready(qtbot, open_panel())
    target = tmp_path / "out" / "a.pdf"
    target.parent.mkdir()
    with qtbot.assertNotEmitted(opened.panel.saved):
        save_as(opened, qtbot, target)
        opened.panel.reject()
    qtbot.waitUntil(lambda: [one.name for one in target.parent.iterdir()] in ([], ["a.pdf"]))
    if target.exists():
        assert len(PdfReader(target).pages) > 2


@pytest.mark.parametrize(("purpose", "is_shown"), [(Purpose.SAVE, False), (Purpose.PRINT, True)])
def test_a_narrow_panel_for_printing_shows_the_printer_first(
    open_panel: Open, home: QWidget, purpose: Purpose, is_shown: bool
) -> None:
    home.resize(420, 800)
    assert open_panel(purpose).combo("printer").isVisible() == is_shown


@pytest.mark.parametrize("width", [1300, 820, 420])
def test_it_fills_small_windows(open_panel: Open, home: QWidget, width: int) -> None:
    home.resize(width, 800)
    opened = open_panel()
    assert opened.panel.width() == (width - 48 if width > 900 else width)
