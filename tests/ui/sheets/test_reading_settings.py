"""The sheet of reading settings."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.desk.preferences import InterfaceLanguage, Preferences
from reader.texts.catalogue import Texts
from reader.ui.reading_room import ReadingRoom
from reader.ui.sheets.reading_settings import CHECKS, CHOICES, ReadingSettings
from tests.rooms import part, press
from tests.ui.looking import cut_buttons

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform raises no window and grabs no keyboard, which popups ask for."""


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def settings(home: QWidget, texts: Texts) -> ReadingSettings:
    made = ReadingSettings(Preferences(), home)
    made.retranslate(texts)
    made.show()
    return made


def choice_button(settings: ReadingSettings, texts: Texts, field: str, value: object) -> QAbstractButton:
    name = f"{texts(f'settings.{field}.title')}: {texts(f'settings.{field}.{value}')}"
    return next(one for one in settings.findChildren(QAbstractButton) if one.accessibleName() == name)


@pytest.mark.parametrize(("field", "value"), [(choice.field, value) for choice in CHOICES for value in choice.values])
def test_each_choice_is_one_change(
    settings: ReadingSettings, texts: Texts, qtbot: QtBot, field: str, value: object
) -> None:
    before = replace(Preferences(theme="dark", column="wide", line_spacing=140, interface_language="en"))
    if getattr(before, field) == value:
        before = Preferences()
    settings.set_preferences(before)
    with qtbot.waitSignal(settings.chosen) as chosen:
        choice_button(settings, texts, field, value).click()
    assert chosen.args == [replace(before, **{field: value})]


@pytest.mark.parametrize("name", CHECKS)
def test_each_tick_is_one_change(settings: ReadingSettings, texts: Texts, qtbot: QtBot, name: str) -> None:
    tick = next(one for one in settings.findChildren(QCheckBox) if one.text() == texts(f"settings.{name}"))
    with qtbot.waitSignal(settings.chosen) as chosen:
        tick.click()
    assert chosen.args == [replace(Preferences(), **{name: False})]


def test_the_size_goes_from_100_to_300_in_steps_of_ten(settings: ReadingSettings, qtbot: QtBot) -> None:
    slider = part(settings, QSlider)
    chosen: list[Preferences] = []
    settings.chosen.connect(chosen.append)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_End)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert [one.text_percent for one in chosen] == [110, 300, 100]
    assert "100\u00a0%" in [one.text() for one in settings.findChildren(QLabel)]


def test_what_is_chosen_elsewhere_is_shown_and_not_chosen_again(
    settings: ReadingSettings, texts: Texts, qtbot: QtBot
) -> None:
    wanted = Preferences("sepia", 200, "narrow", 108, False, "lt", False, False)
    with qtbot.assertNotEmitted(settings.chosen):
        settings.set_preferences(wanted)
    for choice in CHOICES:
        assert choice_button(settings, texts, choice.field, getattr(wanted, choice.field)).isChecked()
    assert part(settings, QSlider).value() == 20
    assert not any(one.isChecked() for one in settings.findChildren(QCheckBox))
    assert "200\u00a0%" in [one.text() for one in settings.findChildren(QLabel)]


def test_a_spacing_that_no_button_has_is_left_alone(settings: ReadingSettings, texts: Texts, qtbot: QtBot) -> None:
    settings.set_preferences(Preferences(line_spacing=133))
    with qtbot.waitSignal(settings.chosen) as chosen:
        choice_button(settings, texts, "column", "wide").click()
    assert chosen.args == [Preferences(line_spacing=133, column="wide")]


def test_the_sheet_stays_within_the_window_beneath_its_button(
    settings: ReadingSettings, home: QWidget, qtbot: QtBot
) -> None:
    anchor = QPushButton("", home)
    anchor.setGeometry(860, 10, 30, 30)
    settings.hide()
    settings.open_beneath(anchor)
    assert settings.isVisible()
    assert settings.geometry().right() <= anchor.mapToGlobal(anchor.rect().bottomRight()).x() + 1
    assert settings.y() >= anchor.mapToGlobal(anchor.rect().bottomLeft()).y()
    anchor.move(20, 10)
    settings.open_beneath(anchor)
    assert settings.x() >= home.mapToGlobal(home.rect().topLeft()).x()


def seen_in(window: QWidget) -> QRect:
    return QRect(window.mapToGlobal(QPoint(0, 0)), window.size())


@pytest.mark.parametrize("language", ["lt", "en"])
@pytest.mark.parametrize("size", [(420, 700), (1400, 900), (500, 300)])
def test_it_stays_within_any_window_in_any_size_of_text_and_scrolls(
    room: ReadingRoom, qtbot: QtBot, language: InterfaceLanguage, size: tuple[int, int]
) -> None:
    room.appearance.choose(replace(room.appearance.preferences, interface_language=language))
    room.window.resize(*size)
    qtbot.waitUntil(lambda: room.window.size().toTuple() == size)
    for percent in (100, 220, 300, 100):
        room.appearance.choose(replace(room.appearance.preferences, text_percent=percent))
        QApplication.processEvents()
        press("Ctrl+,")
        settings = part(room.window, ReadingSettings)
        QApplication.processEvents()
        assert seen_in(room.window).contains(settings.geometry()), percent
        assert cut_buttons(settings) == [], percent
        check_that_all_can_be_reached(settings)
        settings.close()


def check_that_all_can_be_reached(settings: ReadingSettings) -> None:
    area, last = part(settings, QScrollArea), settings.findChildren(QCheckBox)[-1]
    area.ensureWidgetVisible(last)
    place = QRect(last.mapTo(area.viewport(), QPoint(0, 0)), last.size())
    assert area.viewport().rect().contains(place)
    assert area.horizontalScrollBar().maximum() == 0


def test_it_does_not_scroll_where_all_has_room(room: ReadingRoom) -> None:
    room.window.resize(1200, 800)
    press("Ctrl+,")
    QApplication.processEvents()
    settings = part(room.window, ReadingSettings)
    bar = part(settings, QScrollArea).verticalScrollBar()
    assert (bar.isVisible(), bar.maximum()) == (False, 0)
    settings.close()


def test_it_is_as_large_again_as_it_was_when_the_text_is(room: ReadingRoom) -> None:
    sizes = []
    for percent in (100, 300, 100):
        room.appearance.choose(replace(room.appearance.preferences, text_percent=percent))
        press("Ctrl+,")
        settings = part(room.window, ReadingSettings)
        sizes.append(settings.size().toTuple())
        settings.close()
    assert sizes[0] == sizes[2] != sizes[1]


def test_it_grows_and_shrinks_with_its_own_slider(room: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+,")
    settings = part(room.window, ReadingSettings)
    before = settings.geometry()
    QTest.keyClick(part(settings, QSlider), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: settings.width() > before.width())
    assert seen_in(room.window).contains(settings.geometry())
    QTest.keyClick(part(settings, QSlider), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: settings.geometry() == before)
    settings.close()


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_words_are_whole_in_large_text(room: ReadingRoom, percent: int) -> None:
    room.appearance.choose(replace(room.appearance.preferences, text_percent=percent))
    press("Ctrl+,")
    settings = part(room.window, ReadingSettings)
    assert settings.isVisible()
    for button in settings.findChildren(QToolButton):
        assert button.width() >= button.sizeHint().width(), button.text()
    settings.close()


def test_escape_closes_it(room: ReadingRoom, qtbot: QtBot) -> None:
    press("Ctrl+,")
    settings = part(room.window, ReadingSettings)
    QTest.keyClick(settings, Qt.Key.Key_Escape)
    assert not settings.isVisible()


def test_a_choice_shows_on_the_page_at_once(room: ReadingRoom) -> None:
    press("Ctrl+,")
    settings = part(room.window, ReadingSettings)
    choice_button(settings, room.appearance.texts, "theme", "dark").click()
    assert room.appearance.page_style().palette.dark
    choice_button(settings, room.appearance.texts, "interface_language", "en").click()
    assert choice_button(settings, Texts("en"), "interface_language", "en").isChecked()
    assert room.appearance.preferences.theme == "dark"
    settings.close()


def test_the_pictures_of_the_themes_grow_with_the_text(settings: ReadingSettings) -> None:
    settings.set_scale(2)
    pictured = [one for one in settings.findChildren(QToolButton) if not one.icon().isNull()]
    assert len(pictured) == 5
    for one in pictured:
        assert one.icon().actualSize(QSize(500, 500)).width() >= one.iconSize().width() == 72
