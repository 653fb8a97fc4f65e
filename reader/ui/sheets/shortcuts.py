"""The sheet of keyboard shortcuts, drawn from the table of actions."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.texts.catalogue import Texts
from reader.ui.actions import ROWS, Row, name_of, shown_key
from reader.ui.controls.pair import Pair
from reader.ui.controls.tiles import Tiles

_OTHERS = {
    "search": ("enter", "translate", "down", "suggestions", "complete"),
    "reading": ("space", "tab", "enter", "escape"),
    "viewer": ("zoom", "fit", "actual", "pan", "turn", "close"),
    "paper": ("larger", "width", "whole", "pages", "save", "copy", "print"),
}
"""Keys that belong to a place rather than to an action; worded in ``shortcuts.toml``."""
_GAP = 40
_BESIDE = 12
_AROUND = QSize(80, 60)
_NARROWEST = 360


class _Words(QLabel):
    """Words that ask for one line, and take more where there is no room for it."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, self.fontMetrics().height())


class ShortcutSheet(QDialog):
    """Show every key and what it does."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts("shortcuts.title"))
        self._texts = texts
        self._fit(self._lay_out(), parent)

    def _lay_out(self) -> Tiles:
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, _BESIDE, 0)
        columns = Tiles(_GAP, 0)
        around.addLayout(columns)
        columns.addWidget(self._column(("file", "edit", "go"), ("search",)))
        columns.addWidget(self._column(("view", "bookmarks", "language"), ()))
        columns.addWidget(self._column(("help",), ("reading", "viewer", "paper")))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        for clear in (inside, area.viewport()):
            clear.setAutoFillBackground(False)
        area.setAccessibleName(self._texts("shortcuts.title"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 12, 12)
        whole.addWidget(area)
        return columns

    def _fit(self, columns: Tiles, parent: QWidget | None) -> None:
        """Be as large as everything in one line, but no larger than the window."""
        wanted = columns.sizeHint() + _AROUND
        room = parent.size() - QSize(_BESIDE, _GAP) if parent else wanted
        width = min(wanted.width(), max(_NARROWEST, room.width()))
        height = columns.heightForWidth(width - _AROUND.width()) + _AROUND.height()
        self.resize(width, min(height, room.height()))

    def _column(self, menus: tuple[str, ...], others: tuple[str, ...]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name in menus:
            rows = [row for row in ROWS if row.menu == name and row.keys]
            self._section(column, self._texts(f"menu.{name}").replace("&", ""), map(self._of_row, rows))
        for name in others:
            pairs = (
                (self._texts(f"shortcuts.{name}.{key}"), self._texts(f"shortcuts.{name}.{key}_key"))
                for key in _OTHERS[name]
            )
            self._section(column, self._texts(f"shortcuts.{name}.title"), pairs)
        column.addStretch()
        return whole

    def _of_row(self, row: Row) -> tuple[str, str]:
        return name_of(row, self._texts), shown_key(row)

    def _section(self, column: QVBoxLayout, title: str, pairs: Iterable[tuple[str, str]]) -> None:
        heading = QLabel(title)
        heading.setProperty("role", "section")
        column.addWidget(heading)
        for words, key in pairs:
            sign = QLabel(key)
            sign.setProperty("role", "key")
            line = Pair(_BESIDE)
            line.addWidget(_Words(words))
            line.addWidget(sign)
            column.addLayout(line)
        column.addSpacing(16)
