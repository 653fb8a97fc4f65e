"""A layout that sets two widgets at the ends of one line, and the second below where the line is too short."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from reader.ui.controls.line_layout import LineLayout


class Pair(LineLayout):
    """Lay out words and what belongs to them: the words take the lines that they need, the other stands at the right.

    ``gap`` is the least room between the two in pixels.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(self._total(item.sizeHint().width() for item in self._items), self.tallest())

    def minimumSize(self) -> QSize:
        """Ask for the room of the wider one alone."""
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _total(self, widths: Iterable[int]) -> int:
        return sum(widths) + self._gap * max(0, len(self._items) - 1)

    def arrange(self, rect: QRect, *, moves: bool) -> int:
        """Set the two beside or below each other, and move them if wanted; give the height."""
        words, other = self._items
        size = other.sizeHint()
        is_beside = self._total((words.minimumSize().width(), size.width())) <= rect.width()
        width = rect.width() - self._gap - size.width() if is_beside else rect.width()
        height = words.heightForWidth(width) if words.hasHeightForWidth() else words.sizeHint().height()
        top = 0 if is_beside else height
        if moves:
            words.setGeometry(QRect(rect.left(), rect.top(), width, height))
            other.setGeometry(QRect(rect.right() + 1 - size.width(), rect.top() + top, size.width(), size.height()))
        return max(height, top + size.height())
