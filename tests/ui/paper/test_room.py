"""Panels in the window: what they are opened with, what is told when they are done."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.location import Location
from reader.paper.options import Marked, Remark
from reader.paper.press import Press
from reader.paper.spool import Spooler
from reader.texts.catalogue import Texts
from reader.ui.controls.combo import ValueCombo
from reader.ui.paper.foot import PanelFoot
from reader.ui.paper.manner import MannerChoice
from reader.ui.paper.occasion import Purpose
from reader.ui.paper.panel import PaperPanel
from reader.ui.paper.scope import ScopeChoice
from reader.ui.reading_room import ReadingRoom
from tests.paper.print_daemon import PrintDaemon, received_on, wait_until
from tests.rooms import NERIS, Rooms, button, compile_other, part, press
from tests.ui.paper.doubles import Printers

pytestmark = pytest.mark.usefixtures("temporary")


@pytest.fixture(autouse=True)
def spooling(monkeypatch: pytest.MonkeyPatch, spooler: Printers) -> None:
    """Let no test meet the printers of the computer that it runs on."""
    monkeypatch.setattr("reader.paper.spool.Spooler", lambda: spooler)


def open_panel(room: ReadingRoom, qtbot: QtBot, key: str = "Ctrl+Shift+S") -> PaperPanel:
    press(key)
    panel = part(room.window, PaperPanel)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def words(room: ReadingRoom, key: str, **gaps: object) -> str:
    return room.appearance.texts(f"press.{key}", **gaps).replace("&", "")


def deed(panel: PaperPanel, room: ReadingRoom, name: str) -> QPushButton:
    wanted = room.appearance.texts(f"press.{name}")
    return next(one for one in part(panel, PanelFoot).findChildren(QPushButton) if one.text() == wanted)


def test_the_chapter_that_is_read_is_saved_and_told(room: ReadingRoom, qtbot: QtBot, tmp_path: Path) -> None:
    room.navigator.go_to(NERIS)
    panel = open_panel(room, qtbot)
    save = deed(panel, room, "save")
    qtbot.waitUntil(save.isEnabled)
    press("Return")
    qtbot.waitUntil(lambda: bool(panel.findChildren(QFileDialog)))
    dialog = part(panel, QFileDialog)
    part(dialog, QLineEdit, "fileNameEdit").setText(str(tmp_path / "neris.pdf"))
    with qtbot.waitSignal(panel.saved):
        dialog.accept()
    assert room.notice.words() == words(room, "saved", name="neris.pdf")
    assert len(PdfReader(tmp_path / "neris.pdf").pages) > 2


@pytest.fixture(scope="module")
def daemon() -> Iterator[PrintDaemon]:
    with PrintDaemon() as running:
        yield running


def test_the_chapter_is_printed_as_it_is_wanted_and_told(
    room: ReadingRoom, qtbot: QtBot, daemon: PrintDaemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = daemon.add_pdf_printer("Office")
    monkeypatch.setattr("reader.paper.spool.Spooler", lambda: Spooler(daemon.socket))
    room.navigator.go_to(NERIS)
    panel = open_panel(room, qtbot, "Ctrl+P")
    qtbot.waitUntil(deed(panel, room, "print").isEnabled)
    fields = {one.accessibleName(): one for one in panel.findChildren(QWidget)}
    pages, duplex = fields[words(room, "print_pages")], fields[words(room, "duplex")]
    assert isinstance(pages, QLineEdit)
    assert isinstance(duplex, ValueCombo)
    QTest.keyClicks(pages, "2-3")
    duplex.set_value("long")
    with qtbot.waitSignal(panel.printed):
        press("Ctrl+P")
    assert not panel.isVisible()
    assert room.notice.words() == words(room, "printed", name="Office")
    wait_until(lambda: paper.exists() and paper.read_bytes().rstrip().endswith(b"@PJL EOJ"), "the paper")
    received = received_on(paper)
    assert "DUPLEX=ON" in received.settings
    assert len(PdfReader(BytesIO(received.pdf)).pages) == 2


def test_the_press_rests_once_the_panel_is_closed(
    room: ReadingRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rests: list[Press] = []
    monkeypatch.setattr(Press, "rest", rests.append)
    panel = open_panel(room, qtbot)
    assert rests == []
    with qtbot.waitSignal(panel.finished):
        press("Escape")
    assert len(rests) == 1


def test_what_is_selected_can_be_printed(room: ReadingRoom, qtbot: QtBot) -> None:
    room.navigator.go_to(NERIS)
    room.view.setFocus()
    assert room.view.sheet is not None
    index = room.view.sheet.page.index
    room.view.sheet.selection.set_range(index["p2"].start + 3, index["p3"].start + 4)
    assert room.view.selected_blocks() == ("p2", "p3")
    panel = open_panel(room, qtbot)
    button(panel, words(room, "selection", n=2)).click()
    chosen = part(panel, ScopeChoice).scope()
    assert chosen is not None
    assert chosen.passages == ("neris#p2", "neris#p3")


def test_nothing_selected_offers_no_selection(room: ReadingRoom, qtbot: QtBot) -> None:
    assert room.view.selected_blocks() == ()
    panel = open_panel(room, qtbot)
    assert words(room, "selection", n=1) not in [one.text() for one in panel.findChildren(QAbstractButton)]
    assert not button(panel, words(room, "remarks")).isEnabled()
    assert not button(panel, words(room, "marks")).isEnabled()


def test_the_top_of_a_chapter_is_no_paragraph_and_a_box_stands_for_what_is_in_it(room: ReadingRoom) -> None:
    room.view.select_all()
    blocks = room.view.selected_blocks()
    assert "" not in blocks
    assert len(set(blocks)) == len(blocks) > 0


def test_bookmarks_come_in_reading_order(reader: Reader, qtbot: QtBot) -> None:
    room = reader.room
    for location in (Location("baltic", "p1"), Location("neris", "p9"), Location("neris", "p2")):
        room.navigator.go_to(location)
        press("Ctrl+D")
    keeper = room.bookmark_keeper
    marked = next(one for one in keeper.all() if one.location.block == "p9")
    keeper.rename(marked, "Devinta")
    keeper.annotate(marked, "Pasitikslinti")
    panel = open_panel(room, qtbot)
    button(panel, words(room, "bookmarked", n=3)).click()
    chosen = part(panel, ScopeChoice).scope()
    assert chosen is not None
    assert chosen.passages == ("neris#p2", "neris#p9", "baltic#p1")
    assert button(panel, words(room, "remarks")).isEnabled()
    occasion = reader.annexes.paper.occasion(Purpose.SAVE)
    assert occasion.remarks[1] == Remark("neris#p9", "Devinta", "Pasitikslinti")


def test_what_is_searched_for_can_be_marked(reader: Reader, qtbot: QtBot) -> None:
    room = reader.room
    room.finder.start("mylią")
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.is_whole())
    marks = reader.annexes.paper.occasion(Purpose.SAVE).marks
    assert {one.language for one in marks} <= {"lt", "en"}
    assert any(one.address == "neris#p3" for one in marks)
    for mark in marks:
        assert isinstance(mark, Marked)
        assert all(0 <= start < end for start, end in mark.ranges)
    panel = open_panel(room, qtbot)
    assert button(panel, words(room, "marks")).isEnabled()


def test_the_words_of_figures_are_marked_too(reader: Reader, qtbot: QtBot) -> None:
    room = reader.room
    figure = next(one for one in room.edition.figures if one.id == "map")
    word = max(figure.caption["lt"].split(), key=len).strip(".,„“")
    room.finder.start(word)
    qtbot.waitUntil(lambda: room.finder.found is not None and room.finder.found.is_whole())
    marks = reader.annexes.paper.occasion(Purpose.SAVE).marks
    assert str(Location(figure.chapter, figure.id)) in {one.address for one in marks}


def test_the_panel_speaks_as_the_interface_does(room: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+F12")
    panel = open_panel(room, qtbot, "Ctrl+P")
    assert panel.windowTitle() == Texts("en")("press.print_title")
    languages = part(part(panel, MannerChoice), ValueCombo)
    assert languages.value() == "lt"


def test_the_window_takes_everything_with_it(reader: Reader, qtbot: QtBot, temporary: Path) -> None:
    panel = open_panel(reader.room, qtbot)
    qtbot.waitUntil(deed(panel, reader.room, "copy_file").isEnabled)
    press("Ctrl+Shift+C")
    assert list(temporary.iterdir())
    reader.room.window.close()
    assert not panel.isVisible()
    clipboard = reader.annexes.paper.clipboard
    clipboard.remove()
    qtbot.waitUntil(lambda: list(temporary.iterdir()) == [])


def test_another_edition_has_panels_of_its_own(rooms: Rooms, qtbot: QtBot, tmp_path: Path) -> None:
    reader = rooms.open()
    panel = open_panel(reader.room, qtbot)
    panel.reject()
    (tmp_path / "other").mkdir()
    reader.open_edition(compile_other(tmp_path / "other"))
    rooms.show(reader)
    panel = open_panel(reader.room, qtbot)
    qtbot.waitUntil(deed(panel, reader.room, "save").isEnabled)
    panel.reject()
