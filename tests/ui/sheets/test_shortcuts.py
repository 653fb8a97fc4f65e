"""The sheet of keyboard shortcuts."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts, load_area
from reader.ui.actions import MENUS, ROWS, name_of, shown_key
from reader.ui.look import apply_look
from reader.ui.sheets.shortcuts import ShortcutSheet
from tests.rooms import part


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    apply_look(dressed, "light", 100)


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
        assert (name_of(row, texts), shown_key(row)) in list(pairwise(shown)), row.id


def test_what_is_chosen_in_a_submenu_says_of_what_it_is_one(sheet: ShortcutSheet, texts: Texts) -> None:
    dark, colours = texts("action.theme_dark").replace("&", ""), texts("menu.theme").replace("&", "")
    assert f"{colours}: {dark}" in words(sheet)
    assert dark not in words(sheet)


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


def lefts(sheet: ShortcutSheet, texts: Texts) -> list[int]:
    """Give where the first heading of each column begins."""
    titles = [texts(f"menu.{name}").replace("&", "") for name in ("file", "view", "help")]
    found = {one.text(): one for one in sheet.findChildren(QLabel) if one.property("role") == "section"}
    return [found[title].mapTo(sheet, QPoint(0, 0)).x() for title in titles]


@pytest.mark.parametrize(("width", "columns"), [(1300, 3), (900, 2), (420, 1)])
def test_columns_stand_beneath_each_other_where_there_is_no_room(
    home: QWidget, texts: Texts, width: int, columns: int
) -> None:
    home.resize(width, 700)
    sheet = ShortcutSheet(texts, home)
    sheet.show()
    assert len(set(lefts(sheet, texts))) == columns
    assert part(sheet, QScrollArea).horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("percent", [220, 300])
def test_large_words_take_more_lines_in_a_narrow_window(
    home: QWidget, texts: Texts, qapp: QApplication, percent: int
) -> None:
    apply_look(qapp, "light", percent)
    home.resize(420, 700)
    sheet = ShortcutSheet(texts, home)
    sheet.show()
    assert part(sheet, QScrollArea).horizontalScrollBar().maximum() == 0
    longest = max(sheet.findChildren(QLabel), key=lambda one: len(one.text()))
    assert longest.height() > 1.5 * longest.fontMetrics().height()
