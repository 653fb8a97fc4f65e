"""The page is scrolled by keys, within its ends, and held beyond them only where a place wants it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from reader.ui.reading.scroller import Scroller

KEYS = Qt.Key
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> QScrollBar:
    made = QScrollBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def scroller(bar: QScrollBar) -> Scroller:
    made = Scroller(bar)
    made.set_motion(False)
    made.set_extent(3000, 600, 30)
    made.jump(1000)
    return made


def press(scroller: Scroller, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> bool:
    return scroller.press_key(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


@pytest.mark.parametrize(
    ("key", "modifiers", "value"),
    [
        (KEYS.Key_Space, NONE, 1540),
        (KEYS.Key_Space, SHIFT, 460),
        (KEYS.Key_PageDown, NONE, 1540),
        (KEYS.Key_PageUp, NONE, 460),
        (KEYS.Key_Down, NONE, 1060),
        (KEYS.Key_Up, NONE, 940),
        (KEYS.Key_Home, NONE, 0),
        (KEYS.Key_End, NONE, 2400),
    ],
)
def test_keys_scroll(scroller: Scroller, key: Qt.Key, modifiers: Qt.KeyboardModifier, value: int) -> None:
    assert press(scroller, key, modifiers)
    assert scroller.value == value


@pytest.mark.parametrize(("key", "modifiers"), [(KEYS.Key_A, NONE), (KEYS.Key_PageDown, CTRL), (KEYS.Key_Left, NONE)])
def test_other_keys_are_left_alone(scroller: Scroller, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert not press(scroller, key, modifiers)
    assert scroller.value == 1000


def test_keys_stop_at_the_ends(scroller: Scroller) -> None:
    for _ in range(9):
        press(scroller, KEYS.Key_Space)
    assert scroller.value == 2400
    assert scroller.share == 1


@pytest.mark.parametrize("value", [-120, 2700])
def test_place_beyond_the_ends_is_held_until_one_scrolls_back(scroller: Scroller, bar: QScrollBar, value: int) -> None:
    scroller.jump(value)
    assert scroller.value == value
    scroller.nudge(0)
    assert (bar.minimum(), bar.maximum()) == (0, 2400)


def test_place_held_beyond_the_end_survives_a_new_extent(scroller: Scroller) -> None:
    scroller.jump(2700)
    scroller.set_extent(2900, 600, 30)
    assert scroller.value == 2700


def test_short_page_is_read_as_soon_as_shown(scroller: Scroller) -> None:
    scroller.jump(0)
    scroller.set_extent(300, 600, 30)
    assert scroller.share == 1


def test_gliding_arrives(scroller: Scroller, bar: QScrollBar, qtbot: QtBot) -> None:
    scroller.set_motion(True)
    press(scroller, KEYS.Key_Space)
    press(scroller, KEYS.Key_Space)
    qtbot.waitUntil(lambda: bar.value() == 2080)
