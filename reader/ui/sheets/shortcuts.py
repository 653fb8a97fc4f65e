"""The sheet of keyboard shortcuts, drawn from the table of actions."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.texts.catalogue import Texts
from reader.ui.actions import ROWS, Row, shown_key

_OTHERS = {
    "reading": ("space", "tab", "enter", "escape"),
    "viewer": ("zoom", "fit", "actual", "pan", "turn", "close"),
    "paper": ("larger", "width", "whole", "pages", "save", "copy", "print"),
}
"""Keys that belong to a place rather than to an action; worded in ``shortcuts.toml``."""


class ShortcutSheet(QDialog):
    """Show every key and what it does."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts("shortcuts.title"))
        self._texts = texts
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for menus in (("file", "edit", "go"), ("view", "bookmarks", "language")):
            columns.addLayout(self._column(menus, ()))
        columns.addLayout(self._column(("help",), tuple(_OTHERS)))
        inside = QWidget()
        inside.setLayout(columns)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setAccessibleName(texts("shortcuts.title"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 12, 12)
        whole.addWidget(area)
        self._fit(inside, parent)

    def _fit(self, inside: QWidget, parent: QWidget | None) -> None:
        wanted = inside.sizeHint()
        room = parent.size() if parent else wanted
        self.resize(
            min(wanted.width() + 80, max(360, room.width() - 40)), min(wanted.height() + 60, room.height() - 40)
        )

    def _column(self, menus: tuple[str, ...], others: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
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
        return column

    def _of_row(self, row: Row) -> tuple[str, str]:
        return self._texts(f"action.{row.id}").replace("&", "").rstrip("…"), shown_key(row)

    def _section(self, column: QVBoxLayout, title: str, pairs: Iterable[tuple[str, str]]) -> None:
        heading = QLabel(title)
        heading.setProperty("role", "section")
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(24)
        for line, (words, key) in enumerate(pairs):
            grid.addWidget(QLabel(words), line, 0)
            sign = QLabel(key)
            sign.setProperty("role", "key")
            grid.addWidget(sign, line, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        column.addSpacing(16)
