"""The sheet of keyboard shortcuts."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts, load_area
from reader.ui.actions import MENUS, ROWS, shown_key
from reader.ui.sheets.shortcuts import ShortcutSheet
from tests.rooms import part


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


@pytest.fixture
def sheet(home: QWidget, texts: Texts) -> ShortcutSheet:
    made = ShortcutSheet(texts, home)
    made.show()
    return made


def words(sheet: ShortcutSheet) -> list[str]:
    return [one.text() for one in sheet.findChildren(QLabel)]


def test_every_action_and_its_key(sheet: ShortcutSheet, texts: Texts) -> None:
    shown = words(sheet)
    for row in ROWS:
        name = texts(f"action.{row.id}").replace("&", "").rstrip("…")
        assert (name, shown_key(row)) in list(pairwise(shown)), row.id


def test_every_menu_heads_its_actions(sheet: ShortcutSheet, texts: Texts) -> None:
    assert {texts(f"menu.{name}").replace("&", "") for name in MENUS} <= set(words(sheet))


def test_keys_of_the_text_and_of_the_viewer(sheet: ShortcutSheet, texts: Texts) -> None:
    keys = [key for key in load_area(texts.language, "shortcuts") if key != "shortcuts.title"]
    assert {texts(key) for key in keys} <= set(words(sheet))


@pytest.mark.parametrize("size", [(1200, 800), (500, 400), (320, 240)])
def test_it_fits_into_the_window_and_scrolls(home: QWidget, texts: Texts, size: tuple[int, int]) -> None:
    home.resize(*size)
    sheet = ShortcutSheet(texts, home)
    sheet.show()
    assert sheet.height() <= size[1]
    assert sheet.width() <= max(360, size[0])
    area = part(sheet, QScrollArea)
    inside = area.widget()
    assert inside is not None
    assert area.verticalScrollBar().maximum() >= inside.height() - area.viewport().height()
