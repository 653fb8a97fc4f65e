"""The one table of what can be done in the viewer; its buttons and keys are drawn from it."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.keys import write_key


class Command(NamedTuple):
    """Hold a command: its id, which names its text (``viewer.<id>``), its icon, and its keys, the first one shown."""

    id: str
    icon: str
    keys: tuple[str, ...]


# Where other layouts have = 1 0, the Lithuanian one has ž ą “.
COMMANDS = (
    Command("previous", "previous", ("PgUp",)),
    Command("next", "next", ("PgDown",)),
    Command("zoom_out", "minus", ("-", "Ctrl+-")),
    Command("zoom_in", "plus", ("+", "=", "Ž", "Ctrl++", "Ctrl+=")),
    Command("fit", "fit", ("0", "“", "Ctrl+0")),
    Command("actual", "actual", ("1", "Ą")),
    Command("copy", "copy", ("Ctrl+C", "Ctrl+Ins")),
    Command("save", "save", ("Ctrl+S",)),
    Command("information", "info", ("I",)),
    Command("close", "close", ("Esc",)),
    Command("first", "", ("Home",)),
    Command("last", "", ("End",)),
    Command("left", "", ("Left",)),
    Command("right", "", ("Right",)),
    Command("up", "", ("Up",)),
    Command("down", "", ("Down",)),
)


def _combined(key: str) -> int:
    return QKeySequence(key)[0].toCombined()  # type: ignore[index, no-any-return]  # Qt's stubs do not say so


_BY_KEY = {_combined(key): command.id for command in COMMANDS for key in command.keys}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def command_of(event: QKeyEvent) -> str | None:
    """Name the command of a key; None if it has none. Shift counts only where it does not make another sign."""
    modifiers = event.modifiers() & ~_KEYPAD
    if modifiers & _SHIFT and event.text().isprintable() and event.text().strip():
        modifiers &= ~_SHIFT
    if modifiers not in (Qt.KeyboardModifier.NoModifier, _CONTROL):
        return None
    return _BY_KEY.get(event.key() | modifiers.value)


def shown_key(command: Command) -> str:
    """Give the key of a command as it is read."""
    return write_key(command.keys[0])
