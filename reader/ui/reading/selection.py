"""The words that the person selects, by pointer or keyboard, and their plain text."""

from enum import Enum

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from reader.model.prose import SOFT_HYPHEN
from reader.model.theme import Palette
from reader.page.page import Selection

_STRENGTH = 0.26
"""How much of the accent lies under selected words: plain to see on every paper, and ink and links stay readable."""

_OBJECT = "\ufffc"
_LINE_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n", "\u00a0": " ", "\ufdd0": "\n", "\ufdd1": "\n"})

Move = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Unit(Enum):
    """By what a selection grows under the pointer."""

    CHARACTER = None
    WORD = QTextCursor.SelectionType.WordUnderCursor
    PARAGRAPH = QTextCursor.SelectionType.BlockUnderCursor


class TextSelection:
    """Hold what is selected in one document."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._unit = Unit.CHARACTER
        self._first = (0, 0)

    def __bool__(self) -> bool:
        return self._cursor.hasSelection()

    @property
    def position(self) -> int:
        """The moving end, a position in the document."""
        return self._cursor.position()

    def start(self, position: int, unit: Unit) -> None:
        """Begin a selection with the unit at a position; nothing is selected yet if it is a character."""
        self._unit = unit
        self._first = self._unit_at(position)
        self._set(*self._first)

    def extend(self, position: int) -> None:
        """Draw the moving end to the unit at a position."""
        start, end = self._unit_at(position)
        if start < self._first[0]:
            self._set(self._first[1], start)
        else:
            self._set(self._first[0], max(end, self._first[1]))

    def move(self, move: Move) -> None:
        """Move the moving end by a step of the keyboard."""
        self._cursor.movePosition(move, _KEEP)

    def select_all(self) -> None:
        """Select the whole page."""
        self._cursor.select(QTextCursor.SelectionType.Document)

    def clear(self) -> None:
        """Select nothing."""
        self._cursor.clearSelection()

    def set_range(self, start: int, end: int) -> None:
        """Select from a position to another."""
        self._set(start, end)

    def range(self) -> tuple[int, int]:
        """Give the first position and the one behind the last."""
        return self._cursor.selectionStart(), self._cursor.selectionEnd()

    def _unit_at(self, position: int) -> tuple[int, int]:
        if self._unit is Unit.CHARACTER:
            return position, position
        cursor = QTextCursor(self._cursor)
        cursor.setPosition(position)
        if self._unit is Unit.WORD:
            cursor.select(self._unit.value)
        else:
            cursor.movePosition(Move.StartOfBlock)
            cursor.movePosition(Move.EndOfBlock, _KEEP)
        return cursor.selectionStart(), cursor.selectionEnd()

    def _set(self, anchor: int, position: int) -> None:
        self._cursor.setPosition(anchor)
        self._cursor.setPosition(position, _KEEP)

    def text(self) -> str:
        """Give the plain text of what is selected, without what is there for the eye alone."""
        text = self._cursor.selectedText().translate(_LINE_BREAKS)
        lines = (line.replace(SOFT_HYPHEN, "").replace(_OBJECT, "").rstrip() for line in text.split("\n"))
        return "\n".join(line for line in lines if line)

    def painted(self, palette: Palette) -> Selection:
        """Give how the page is to paint it."""
        made = Selection()
        made.cursor = self._cursor
        look = QTextCharFormat()
        ground = QColor(palette.accent)
        ground.setAlphaF(_STRENGTH)
        look.setBackground(ground)
        made.format = look
        return made
