"""The sheet that the panel lies on: its size over the window, and the keys that belong to no control."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

_WIDEST, _HIGHEST = 1440, 1100
_BORDER = 24
"""How much of a large window is seen around the sheet."""

_SMALL = 900
"""A window that is narrower than this is filled."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TURNING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKING_ENTER = (QLineEdit, QAbstractItemView, QComboBox)


class PanelFrame(QDialog):
    """Lie over a window as large as it allows. Enter does the default deed, but not out of a field or a list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        border = 2 * _BORDER if parent.width() >= _SMALL else 0
        self._columns: QWidget | None = None
        self._was_at: QWidget | None = None
        self.setSizeGripEnabled(False)
        self.setMinimumSize(320, 240)
        self.resize(min(_WIDEST, parent.width() - border), min(_HIGHEST, parent.height() - border))

    def furnish(self, columns: QWidget, foot: QWidget) -> None:
        """Lay out what is chosen and seen above what can be done."""
        self._columns = columns
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(columns, 1)
        column.addWidget(foot)

    def set_busy(self, is_busy: bool) -> None:
        """Let nothing be chosen while something is under way; the keyboard is afterwards where it was."""
        assert self._columns is not None, "nothing is under way in an empty panel"
        if is_busy:
            self._was_at = self.focusWidget()
        self._columns.setDisabled(is_busy)
        if not is_busy and self._was_at is not None:
            self._was_at.setFocus()

    def turn_pages(self, event: QKeyEvent) -> None:
        """Scroll the pages by a key; for those who have pages."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages from anywhere; let Enter end in a field or list what it ends there."""
        if event.key() in _TURNING:
            self.turn_pages(event)
        elif event.key() in _ENTER and isinstance(self.focusWidget(), _TAKING_ENTER):
            event.accept()
        else:
            super().keyPressEvent(event)
