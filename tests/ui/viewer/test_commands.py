"""The keys of the viewer."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from reader.ui.viewer.commands import COMMANDS, command_of, shown_key

NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def press(key: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> str | None:
    return command_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "command"),
    [
        (Qt.Key.Key_Plus, SHIFT, "+", "zoom_in"),
        (Qt.Key.Key_Plus, KEYPAD, "+", "zoom_in"),
        (Qt.Key.Key_Equal, NONE, "=", "zoom_in"),
        (Qt.Key.Key_Plus, CTRL | SHIFT, "+", "zoom_in"),
        (Qt.Key.Key_Minus, KEYPAD, "-", "zoom_out"),
        (Qt.Key.Key_Minus, CTRL, "", "zoom_out"),
        (Qt.Key.Key_0, NONE, "0", "fit"),
        (Qt.Key.Key_1, NONE, "1", "actual"),
        (Qt.Key.Key_Escape, NONE, "", "close"),
        (Qt.Key.Key_PageDown, NONE, "", "next"),
        (Qt.Key.Key_PageUp, KEYPAD, "", "previous"),
        (Qt.Key.Key_Left, NONE, "", "left"),
        (Qt.Key.Key_C, CTRL, "", "copy"),
        (Qt.Key.Key_Insert, CTRL, "", "copy"),
        (Qt.Key.Key_S, CTRL, "", "save"),
        (Qt.Key.Key_I, NONE, "i", "information"),
    ],
)
def test_keys(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, command: str) -> None:
    assert press(key, modifiers, text) == command


@pytest.mark.parametrize(("text", "command"), [("ž", "zoom_in"), ("ą", "actual"), ("“", "fit")])
def test_keys_of_the_lithuanian_layout(text: str, command: str) -> None:
    assert press(ord(text.upper()), NONE, text) == command


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_S, CTRL | SHIFT),
        (Qt.Key.Key_PageDown, CTRL),
        (Qt.Key.Key_Left, ALT),
        (Qt.Key.Key_1, CTRL),
        (Qt.Key.Key_X, NONE),
        (Qt.Key.Key_Tab, NONE),
    ],
)
def test_what_is_left_to_the_window(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert press(key, modifiers) is None


def test_no_key_has_two_commands() -> None:
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))


def test_every_button_shows_its_key() -> None:
    assert all(shown_key(command) for command in COMMANDS)
