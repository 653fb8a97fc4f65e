"""No word in the window is cut off: in both languages, large, in narrow windows, and with longer words."""

from collections.abc import Iterator
from math import ceil

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.desk.preferences import InterfaceLanguage
from reader.texts.catalogue import Texts
from reader.ui.paper.columns import Columns
from reader.ui.paper.panel import PaperPanel
from reader.ui.reading_room import ReadingRoom
from reader.ui.sheets.about import AboutSheet
from reader.ui.sheets.go_to import GoToSheet
from reader.ui.sheets.reading_settings import ReadingSettings
from tests.rooms import NERIS, Rooms, part, press
from tests.ui.looking import cut_buttons, visit_everything

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform raises no window and grabs no keyboard, which popups ask for."""

SHEETS: tuple[tuple[str, type[QWidget]], ...] = (
    ("Shift+F1", AboutSheet),
    ("Ctrl+G", GoToSheet),
    ("Ctrl+Shift+S", PaperPanel),
    ("Ctrl+P", PaperPanel),
    ("Ctrl+,", ReadingSettings),
)


class Stretched(Texts):
    """Speak as a language would whose words are longer by two fifths."""

    def __call__(self, key: str, **gaps: object) -> str:
        words = super().__call__(key, **gaps)
        return words + "w" * ceil(0.4 * len(words)) if words.strip() else words


def furnish(room: ReadingRoom, qtbot: QtBot) -> None:
    """Have something in every panel."""
    room.navigator.go_to(NERIS)
    press("Ctrl+D")
    room.finder.start("upė")
    qtbot.waitUntil(lambda: room.finder.found is not None)


def sheets(room: ReadingRoom, qtbot: QtBot) -> Iterator[QWidget]:
    """Open one sheet after another; the caller looks meanwhile."""
    for key, kind in SHEETS:
        room.window.activateWindow()
        qtbot.waitUntil(room.window.isActiveWindow)
        press(key)
        sheet = part(room.window, kind)
        QApplication.processEvents()
        yield sheet
        sheet.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def cut(reader: Reader) -> dict[str, list[str]]:
    """Name what is cut off, by where: in each panel, the editor, the viewer, a notice."""
    room = reader.room
    found = {panel: cut_buttons(room.window) for panel in visit_everything(room)}
    room.shell.set_sidebar_open(True)
    press("Ctrl+3")
    press("F2")
    QApplication.processEvents()
    found["editor"] = cut_buttons(room.window)
    room.shell.close_overlay()
    room.messages.offer("window.bookmark_removed", "window.undo", press_nothing)
    QApplication.processEvents()
    found["notice"] = cut_buttons(room.window)
    room.notice.hide()
    reader.annexes.open_figure("map")
    QApplication.processEvents()
    found["viewer"] = cut_buttons(reader.annexes.viewer)
    return {place: problems for place, problems in found.items() if problems}


def press_nothing() -> None:
    """Take up no offer."""


@pytest.mark.parametrize("language", ["lt", "en"])
@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("width", [1280, 800, 420])
def test_every_word_on_a_button_is_whole(
    reader: Reader, qtbot: QtBot, language: InterfaceLanguage, percent: int, width: int
) -> None:
    room = reader.room
    furnish(room, qtbot)
    room.appearance.choose(replace(room.appearance.preferences, interface_language=language, text_percent=percent))
    room.window.resize(width, 800)
    qtbot.waitUntil(lambda: room.window.width() == width)
    QApplication.processEvents()
    assert cut(reader) == {}


@pytest.mark.parametrize("language", ["lt", "en"])
@pytest.mark.parametrize("percent", [100, 200])
def test_every_word_on_a_sheet_is_whole(
    room: ReadingRoom, qtbot: QtBot, language: InterfaceLanguage, percent: int
) -> None:
    room.appearance.choose(replace(room.appearance.preferences, interface_language=language, text_percent=percent))
    room.window.resize(1280, 800)
    for sheet in sheets(room, qtbot):
        assert cut_buttons(sheet) == [], type(sheet).__name__


@pytest.mark.parametrize("language", ["lt", "en"])
def test_longer_words_fit_into_the_usual_window(
    rooms: Rooms, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: InterfaceLanguage
) -> None:
    monkeypatch.setattr("reader.ui.appearance.Texts", Stretched)
    reader = rooms.open()
    room = reader.room
    room.appearance.choose(replace(room.appearance.preferences, interface_language=language))
    furnish(room, qtbot)
    assert cut(reader) == {}


@pytest.mark.parametrize("language", ["lt", "en"])
def test_longer_words_fit_onto_the_sheets(
    rooms: Rooms, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: InterfaceLanguage
) -> None:
    monkeypatch.setattr("reader.ui.appearance.Texts", Stretched)
    room = rooms.open().room
    room.appearance.choose(replace(room.appearance.preferences, interface_language=language))
    for sheet in sheets(room, qtbot):
        assert cut_buttons(sheet) == [], type(sheet).__name__


@pytest.mark.parametrize("language", ["lt", "en"])
@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("width", [900, 420])
def test_every_word_on_the_panel_for_paper_is_whole_in_a_small_window(
    room: ReadingRoom, qtbot: QtBot, language: InterfaceLanguage, percent: int, width: int
) -> None:
    room.appearance.choose(replace(room.appearance.preferences, interface_language=language, text_percent=percent))
    room.window.resize(width, 800)
    qtbot.waitUntil(lambda: room.window.width() == width)
    press("Ctrl+P")
    panel = part(room.window, PaperPanel)
    for name in ("what", "pages", "how"):
        part(panel, Columns).show_part(name)
        QApplication.processEvents()
        assert cut_buttons(panel) == [], name
    panel.reject()
