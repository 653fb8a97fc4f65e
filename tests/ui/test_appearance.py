"""What the person chooses, and how it shows."""

import json

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.desk.preferences import Column, Preferences, ThemeChoice
from reader.model.location import Location
from reader.model.theme import PALETTES
from reader.ui.look import system_theme
from reader.ui.reading_room import ReadingRoom
from tests.rooms import NERIS, Rooms, place_of, press

THEMES: tuple[tuple[str, ThemeChoice], ...] = (
    ("Ctrl+F5", "light"),
    ("Ctrl+F6", "sepia"),
    ("Ctrl+F7", "dark"),
    ("Ctrl+F8", "contrast"),
)


def ground_of(room: ReadingRoom) -> str:
    """Give the colour in the corner of the page as it is painted."""
    return room.view.viewport().grab().toImage().pixelColor(2, 2).name()


def choose(room: ReadingRoom, **chosen: object) -> None:
    room.appearance.choose(replace(room.appearance.preferences, **chosen))


def turn_system(monkeypatch: pytest.MonkeyPatch, theme: str) -> None:
    """Let the system change its colours, which the offscreen platform has none of."""
    monkeypatch.setattr("reader.ui.appearance.system_theme", lambda _application: theme)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


@pytest.mark.parametrize(("key", "theme"), THEMES)
def test_a_theme_colours_page_and_interface(room: ReadingRoom, key: str, theme: ThemeChoice) -> None:
    press(key)
    palette = PALETTES[theme]  # type: ignore[index]
    assert room.appearance.palette is palette
    assert ground_of(room) == palette.paper
    assert QApplication.palette().window().color().name() == palette.panel
    assert room.actions[f"theme_{theme}"].isChecked()
    assert room.appearance.page_style().palette is palette


def test_the_system_s_colours_are_followed_while_the_program_runs(
    room: ReadingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("Ctrl+F9")
    turn_system(monkeypatch, "dark")
    assert QApplication.palette().window().color().name() == PALETTES["dark"].panel
    assert ground_of(room) == PALETTES["dark"].paper
    turn_system(monkeypatch, "light")
    assert ground_of(room) == PALETTES["light"].paper


def test_a_chosen_theme_does_not_follow_the_system(room: ReadingRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    press("Ctrl+F6")
    turn_system(monkeypatch, "dark")
    assert ground_of(room) == PALETTES["sepia"].paper


def test_a_system_without_a_preference_is_light(dressed: QApplication) -> None:
    assert system_theme(dressed) == "light"


def test_text_grows_and_shrinks_within_bounds(room: ReadingRoom) -> None:
    for _ in range(25):
        press("Ctrl++")
    assert room.appearance.preferences.text_percent == 300
    assert room.appearance.page_style().scale == 3
    press("Ctrl+-")
    assert room.appearance.preferences.text_percent == 290
    press("Ctrl+0")
    assert room.appearance.preferences.text_percent == 100
    press("Ctrl+-")
    assert room.appearance.preferences.text_percent == 100


def test_the_wheel_with_ctrl_resizes_the_text(room: ReadingRoom) -> None:
    for turn, percent in ((120, 110), (-120, 100)):
        place = QPointF(room.view.viewport().rect().center())
        event = QWheelEvent(
            place,
            room.view.viewport().mapToGlobal(place),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(room.view.viewport(), event)
        assert room.appearance.preferences.text_percent == percent


def test_the_place_stays_when_the_text_grows(rooms: Rooms) -> None:
    reader = rooms.open()
    room = reader.room
    room.navigator.go_to(Location("neris", "p30"))
    before = place_of(reader)
    press("Ctrl++")
    press("Ctrl++")
    assert place_of(reader) == before


@pytest.mark.parametrize(("column", "pixels"), [("narrow", 560), ("normal", 680), ("wide", 800)])
def test_the_column_is_as_wide_as_chosen(room: ReadingRoom, column: Column, pixels: int, qtbot: QtBot) -> None:
    room.window.resize(1600, 800)
    qtbot.waitUntil(lambda: room.view.viewport().width() > 1200)
    choose(room, column=column)
    assert room.appearance.page_style().column == pixels
    assert room.view.sheet is not None
    assert room.view.sheet.column.width == pixels


@pytest.mark.parametrize(("percent", "spacing"), [(108, 0.9), (120, 1), (140, 140 / 120)])
def test_the_lines_are_as_far_apart_as_chosen(room: ReadingRoom, percent: int, spacing: float) -> None:
    choose(room, line_spacing=percent)
    assert room.appearance.page_style().spacing == pytest.approx(spacing)


def test_paragraph_numbers_come_and_go(room: ReadingRoom) -> None:
    room.navigator.go_to(NERIS)
    assert room.actions["paragraph_numbers"].isChecked()
    press("Ctrl+Shift+N")
    assert not room.appearance.page_style().numbers
    assert not room.actions["paragraph_numbers"].isChecked()
    press("Ctrl+Shift+N")
    assert room.appearance.page_style().numbers


def test_the_interface_follows_the_report_or_stands_apart(room: ReadingRoom, dressed: QApplication) -> None:
    assert room.appearance.texts.language == "lt"
    press("Ctrl+L")
    assert room.appearance.texts.language == "en"
    press("Ctrl+F11")
    assert room.appearance.texts.language == "lt"
    assert room.navigator.language == "en"
    press("Ctrl+L")
    press("Ctrl+F12")
    assert (room.navigator.language, room.appearance.texts.language) == ("lt", "en")
    press("Ctrl+F10")
    assert room.appearance.texts.language == "lt"
    assert room.actions["interface_report"].isChecked()


def test_qt_s_own_words_follow_the_interface(room: ReadingRoom, qtbot: QtBot) -> None:
    def close() -> str:
        return QApplication.translate("QPlatformTheme", "Close")

    lithuanian = room.appearance.texts("window.notice_close")
    qtbot.waitUntil(lambda: close() == lithuanian)
    press("Ctrl+L")
    qtbot.waitUntil(lambda: close() == "Close")
    press("Ctrl+F11")
    qtbot.waitUntil(lambda: close() == lithuanian)


def test_every_choice_survives_a_restart(rooms: Rooms) -> None:
    first = rooms.open()
    chosen = Preferences("dark", 140, "wide", 140, False, "en", False)
    first.room.appearance.choose(chosen)
    assert json.loads((rooms.data / "preferences.json").read_bytes())["theme"] == "dark"  # before anything is closed
    rooms.close(first)
    room = rooms.open().room
    assert room.appearance.preferences == chosen
    assert ground_of(room) == PALETTES["dark"].paper
    assert room.appearance.texts.language == "en"
    assert room.actions["theme_dark"].isChecked()
    assert not room.actions["paragraph_numbers"].isChecked()


def test_a_choice_that_cannot_be_remembered_shows_all_the_same_and_is_told(room: ReadingRoom, rooms: Rooms) -> None:
    rooms.take_away()
    press("Ctrl+F7")
    assert ground_of(room) == PALETTES["dark"].paper
    assert room.actions["theme_dark"].isChecked()
    assert room.notice.isVisible()
    assert "preferences.json" in room.notice.words()


def test_the_same_choice_again_changes_nothing(room: ReadingRoom, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(room.appearance.changed):
        room.appearance.choose(room.appearance.preferences)
