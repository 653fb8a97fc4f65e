"""The table of actions: complete, worded, and no key twice."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.actions import MENUS, ROWS, Actions, shown_key
from reader.ui.icons import Icons


def test_no_key_and_no_id_stands_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for row in ROWS for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert len({row.id for row in ROWS}) == len(ROWS)


def test_every_action_has_a_key() -> None:
    assert [row.id for row in ROWS if not row.keys] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for row in ROWS:
        assert all(not QKeySequence(key).isEmpty() for key in row.keys), row.id


def test_menus_hold_every_action(qtbot: QtBot, dressed: QApplication, icons: Icons, texts: Texts) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(icons, window)
    actions.fill_menus(window.menuBar())
    actions.retranslate(texts)
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == [texts(f"menu.{name}") for name in MENUS]
    held = {action.objectName() for menu in window.findChildren(QMenu) for action in menu.actions()}
    assert {row.id for row in ROWS} <= held


def test_no_two_letters_under_the_line_in_one_menu(texts: Texts) -> None:
    for menu in MENUS:
        rows = [row for row in ROWS if row.menu == menu and not row.submenu]
        letters = Counter(
            words[words.index("&") + 1].casefold() for row in rows if "&" in (words := texts(f"action.{row.id}"))
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], menu


def test_tool_tips_name_the_key(qtbot: QtBot, dressed: QApplication, icons: Icons, texts: Texts) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(icons, window)
    actions.retranslate(texts)
    for row in ROWS:
        assert shown_key(row) in actions[row.id].toolTip()
        assert "&" not in actions[row.id].toolTip()
