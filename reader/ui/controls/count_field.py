"""A field for a number of copies."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class CountField(QLineEdit):
    """Take a whole number from 1; the arrow keys up and down change it by one.

    Signals: ``count_changed()``.
    """

    count_changed = Signal()

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__("1", parent)
        self._most = most
        # Qt's own validator of numbers lets signs and the separators of thousands stand while one types.
        digits = QRegularExpression(f"[0-9]{{0,{len(str(most))}}}")
        self.setValidator(QRegularExpressionValidator(digits, self))
        self.textChanged.connect(self.count_changed)

    def count(self) -> int:
        """Give the number, the nearest that can be; 1 while none is typed."""
        return max(1, min(self._most, int(self.text() or 1)))

    def set_count(self, count: int) -> None:
        """Show a number, or the nearest that can be."""
        self.setText(str(max(1, min(self._most, count))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count up and down by the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_count(self.count() + step)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave no field empty."""
        super().focusOutEvent(event)
        self.set_count(self.count())
