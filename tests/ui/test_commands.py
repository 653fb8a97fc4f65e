"""What each action of the table does, in the whole window."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import SIGNAL, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.desk.exchange import SUFFIX
from reader.model.location import Location
from reader.ui.actions import ROWS
from reader.ui.commands import INTERFACES, THEMES
from reader.ui.folders import documents_folder
from reader.ui.paper.panel import PaperPanel
from reader.ui.reading_room import ReadingRoom
from reader.ui.sheets.about import AboutSheet
from reader.ui.sheets.go_to import GoToSheet
from reader.ui.sheets.reading_settings import ReadingSettings
from reader.ui.sheets.shortcuts import ShortcutSheet
from tests.rooms import NERIS, Rooms, part, place_of, press, write

Dialog = TypeVar("Dialog", bound=QDialog)


class FileDialog:
    """Answer in the place of Qt's file dialog; an empty answer is Cancel."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: Path | str) -> None:
        self._answer = str(answer)
        self.asked: list[tuple[str, str, str]] = []
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, self)

    def __call__(self, _parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        self.asked.append((title, start, kinds))
        return self._answer, kinds


def mark(room: ReadingRoom, *blocks: str) -> None:
    for block in blocks:
        room.navigator.go_to(Location("neris", block))
        press("Ctrl+D")


def opened(qtbot: QtBot, room: ReadingRoom, kind: type[Dialog]) -> Dialog:
    """Give a dialog once it has the keyboard."""
    dialog = part(room.window, kind)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def leave(dialog: QDialog) -> None:
    """Close a dialog by Escape and let it be deleted."""
    press("Escape")
    assert not dialog.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_every_action_has_a_deed(room: ReadingRoom) -> None:
    heard = [row.id for row in ROWS if room.actions[row.id].receivers(SIGNAL("triggered(bool)"))]
    assert heard == [row.id for row in ROWS]


def test_every_theme_and_interface_has_an_action() -> None:
    known = {row.id for row in ROWS}
    assert {f"theme_{name}" for name in THEMES} | {f"interface_{name}" for name in INTERFACES} <= known


def test_a_reference_is_copied_with_the_paragraph(room: ReadingRoom) -> None:
    room.navigator.go_to(Location("neris", "p7"))
    press("Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text()
    assert copied == room.passages.cite(Location("neris", "p7"), "lt")
    assert "sample-2023/neris#p7" in copied
    assert room.notice.words() == room.appearance.texts("window.reference_copied")


def test_selected_words_are_copied(room: ReadingRoom) -> None:
    assert not room.actions["copy"].isEnabled()
    room.view.select_all()
    assert room.actions["copy"].isEnabled()
    press("Ctrl+C")
    assert "Apie ką ši ataskaita." in QGuiApplication.clipboard().text()


def test_find_gives_the_field_the_keyboard_and_chooses_what_is_in_it(room: ReadingRoom) -> None:
    room.search_field.setText("upė")
    press("Ctrl+F")
    assert room.search_field.hasFocus()
    assert room.search_field.selectedText() == "upė"
    press("F6")
    assert room.view.hasFocus()


def test_the_whole_screen_and_back(room: ReadingRoom, qtbot: QtBot) -> None:
    press("F11")
    qtbot.waitUntil(room.window.isFullScreen)
    press("F11")
    qtbot.waitUntil(lambda: not room.window.isFullScreen())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_settings_open_beneath_their_button(room: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+,")
    settings = part(room.window, ReadingSettings)
    qtbot.waitUntil(settings.isVisible)
    anchor = room.top_bar.button("reading_settings")
    assert settings.y() >= anchor.mapToGlobal(anchor.rect().bottomLeft()).y()
    settings.close()


@pytest.mark.parametrize(("key", "kind"), [("F1", ShortcutSheet), ("Shift+F1", AboutSheet), ("Ctrl+G", GoToSheet)])
def test_a_sheet_opens_and_goes_by_escape(room: ReadingRoom, key: str, kind: type[QDialog], qtbot: QtBot) -> None:
    press(key)
    sheet = opened(qtbot, room, kind)
    assert sheet.isModal()
    leave(sheet)
    assert room.window.findChildren(kind) == []


def test_go_to_a_paragraph_of_this_chapter(rooms: Rooms, qtbot: QtBot) -> None:
    reader = rooms.open()
    reader.room.navigator.go_to(NERIS)
    press("Ctrl+G")
    opened(qtbot, reader.room, GoToSheet)
    write("33")
    press("Return")
    assert place_of(reader).location == Location("neris", "p33", "sample-2023")
    reader.room.navigator.go_back()
    assert place_of(reader).location == Location("neris", "", "sample-2023")


def test_go_to_nowhere_stays_and_a_slip_of_a_letter_leads_there(rooms: Rooms, qtbot: QtBot) -> None:
    reader = rooms.open()
    reader.room.navigator.go_to(NERIS)
    press("Ctrl+G")
    sheet = opened(qtbot, reader.room, GoToSheet)
    write("nowhere")
    press("Return")
    assert sheet.isVisible()
    assert reader.room.navigator.chapter == "neris"
    press("Ctrl+A")
    write("nemunaas")
    press("Return")
    assert reader.room.navigator.chapter == "nemunas"
    assert reader.room.notice.isVisible()


def test_bookmarks_are_exported_in_reading_order_and_imported_elsewhere(
    room: ReadingRoom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    texts = room.appearance.texts
    mark(room, "p9", "p2")
    file = tmp_path / f"mine{SUFFIX}"
    dialog = FileDialog(monkeypatch, file)
    press("Ctrl+Shift+E")
    written = file.read_text("utf-8")
    assert written.index("sample-2023/neris#p2") < written.index("sample-2023/neris#p9")
    assert room.notice.words() == texts("window.bookmarks_exported", n=2, name=file.name)
    proposed = str(Path(documents_folder()) / f"sample-2023{SUFFIX}")
    assert dialog.asked == [(texts("window.export_bookmarks"), proposed, texts("window.bookmark_files", suffix=SUFFIX))]

    room.navigator.go_to(Location("neris", "p9"))
    press("Ctrl+D")
    press("Ctrl+Shift+I")
    assert room.notice.words() == texts("window.bookmarks_imported", n=1, updated=0, skipped=1)
    assert room.actions["bookmark"].isChecked()


def test_an_import_says_what_it_could_not_read(
    room: ReadingRoom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mark(room, "p2")
    file = tmp_path / f"mine{SUFFIX}"
    FileDialog(monkeypatch, file)
    press("Ctrl+Shift+E")
    file.write_text(file.read_text("utf-8") + "\n## Nonsense\nno address\n", "utf-8")
    press("Ctrl+Shift+I")
    texts = room.appearance.texts
    imported = texts("window.bookmarks_imported", n=0, updated=0, skipped=1)
    assert room.notice.words() == f"{imported} {texts('window.bookmarks_unreadable', n=1)}"


def test_a_file_that_cannot_be_written_or_read_is_told(
    room: ReadingRoom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    FileDialog(monkeypatch, tmp_path / "missing" / "mine.txt")
    for key in ("Ctrl+Shift+E", "Ctrl+Shift+I"):
        room.notice.hide()
        press(key)
        assert room.notice.isVisible()
        assert "mine.txt" in room.notice.words()


@pytest.mark.parametrize("key", ["Ctrl+Shift+E", "Ctrl+Shift+I", "Ctrl+O"])
def test_cancel_in_a_file_dialog_does_nothing(
    room: ReadingRoom, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, key: str
) -> None:
    dialog = FileDialog(monkeypatch, "")
    with qtbot.assertNotEmitted(room.window.edition_requested):
        press(key)
    assert len(dialog.asked) == 1
    assert not room.notice.isVisible()


def test_another_edition_is_asked_for(
    room: ReadingRoom, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    FileDialog(monkeypatch, tmp_path / "missing.edition")
    with qtbot.waitSignal(room.window.edition_requested) as asked:
        press("Ctrl+O")
    assert asked.args == [tmp_path / "missing.edition"]
    assert "missing.edition" in room.notice.words()


@pytest.mark.parametrize(("key", "title"), [("Ctrl+Shift+S", "press.save_title"), ("Ctrl+P", "press.print_title")])
def test_the_sheet_of_pages_opens_and_is_gone_with_escape(
    room: ReadingRoom, key: str, title: str, qtbot: QtBot
) -> None:
    press(key)
    sheet = opened(qtbot, room, PaperPanel)
    assert sheet.windowTitle() == room.appearance.texts(title)
    leave(sheet)
    assert room.window.findChildren(PaperPanel) == []


def test_the_window_takes_the_sheet_of_pages_with_it(room: ReadingRoom) -> None:
    press("Ctrl+P")
    sheet = part(room.window, PaperPanel)
    left: list[int] = []
    sheet.finished.connect(left.append)
    room.window.close()
    assert left == [QDialog.DialogCode.Rejected]


def test_quit_closes_the_window(room: ReadingRoom) -> None:
    press("Ctrl+Q")
    assert not room.window.isVisible()


def test_a_figure_over_the_page_takes_its_actions_away(rooms: Rooms) -> None:
    reader = rooms.open()
    room = reader.room
    room.navigator.go_to(Location("nemunas"))
    reader.annexes.open_figure("map")
    press("Ctrl+PgDown")
    press("Ctrl+D")
    assert room.navigator.chapter == "nemunas"
    press("Ctrl+L")
    press("Ctrl+PgDown")
    assert (room.navigator.language, room.navigator.chapter) == ("en", "nemunas")
    assert reader.annexes.viewer.isVisible()
    press("Escape")
    assert not reader.annexes.viewer.isVisible()
    press("Ctrl+PgDown")
    assert room.navigator.chapter == "neris"
    assert room.actions["back"].isEnabled()
    assert not room.actions["forward"].isEnabled()


def test_a_dialog_begins_in_its_field(room: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+G")
    assert part(opened(qtbot, room, GoToSheet), QLineEdit).hasFocus()
