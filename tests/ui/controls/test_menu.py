"""Menus: their keys, ticks and arrows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES
from reader.ui.controls.menu import Menu
from reader.ui.look import apply_look


@pytest.fixture
def menu(qtbot: QtBot, dressed: QApplication) -> Iterator[Menu]:
    made = Menu()
    qtbot.addWidget(made)
    yield made
    apply_look(dressed, "light", 100)


def add(menu: Menu, words: str, key: str = "") -> QAction:
    action = menu.addAction(words)
    action.setShortcut(QKeySequence(key))
    return action


def option_of(menu: Menu, action: QAction) -> QStyleOptionMenuItem:
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    return option


def inked(menu: Menu, area: QRect) -> int:
    """Count the pixels of an area that are drawn in ink."""
    image = menu.grab().toImage()
    ink = QColor(PALETTES["light"].ink)
    spots = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    return sum(image.pixelColor(x, y) == ink for x, y in spots)


def test_the_key_is_written_with_a_minus_and_the_words_stay(menu: Menu) -> None:
    action = add(menu, "Smaller text", "Ctrl+-")
    assert option_of(menu, action).text == "Smaller text\tCtrl+−"
    assert action.text() == "Smaller text"


def test_words_without_a_key_stay_as_they_are(menu: Menu) -> None:
    assert option_of(menu, add(menu, "2023–")).text == "2023–"


def test_every_key_stands_apart_from_the_longest_words_and_within_its_row(menu: Menu) -> None:
    longest = add(menu, "The longest words of all", "F4")
    add(menu, "Short", "Ctrl+Shift+F")
    row = menu.actionGeometry(longest)
    metrics = menu.fontMetrics()
    widest_key = metrics.horizontalAdvance("Ctrl+Shift+F")
    option = option_of(menu, longest)
    assert widest_key - option.reservedShortcutWidth >= 0.5 * metrics.height()
    assert row.width() > metrics.horizontalAdvance(longest.text()) + widest_key + metrics.height()


@pytest.mark.parametrize("percent", [100, 300])
def test_a_tick_is_as_large_as_the_text_asks_for(menu: Menu, qapp: QApplication, percent: int) -> None:
    apply_look(qapp, "light", percent)
    action = add(menu, "Numbers")
    action.setCheckable(True)
    menu.resize(menu.sizeHint())
    row = menu.actionGeometry(action)
    room = QRect(row.left(), row.top(), menu.fontMetrics().height(), row.height())
    assert inked(menu, room) == 0
    action.setChecked(True)
    assert inked(menu, room) > menu.fontMetrics().height() / 4


@pytest.mark.parametrize("percent", [100, 300])
def test_an_arrow_tells_that_a_menu_follows(menu: Menu, qapp: QApplication, percent: int) -> None:
    apply_look(qapp, "light", percent)
    below = Menu(menu)
    below.setTitle("Colours")
    action = menu.addMenu(below)
    menu.resize(menu.sizeHint())
    row = menu.actionGeometry(action)
    line = menu.fontMetrics().height()
    assert inked(menu, QRect(row.right() - line, row.top(), line, row.height())) > line / 5
