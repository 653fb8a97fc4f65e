"""A layout that sets widgets side by side and begins a new line where there is no room."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from reader.ui.controls.line_layout import LineLayout


class Flow(LineLayout):
    """Lay widgets out as words are laid out in a paragraph. None is made wider than the line."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._gap = gap

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        width = sum(item.sizeHint().width() + self._gap for item in self._items)
        return QSize(width, self.tallest())

    def minimumSize(self) -> QSize:
        """Ask for no width of its own."""
        return QSize(0, max((item.minimumSize().height() for item in self._items), default=0))

    def arrange(self, rect: QRect, *, moves: bool) -> int:
        """Go through the lines, and move the items if wanted; give the height."""
        at, line = rect.topLeft(), 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(rect.width(), 1_000_000))
            if at.x() > rect.left() and at.x() + size.width() > rect.right() + 1:
                at, line = QPoint(rect.left(), at.y() + line + self._gap), 0
            if moves:
                item.setGeometry(QRect(at, size))
            at += QPoint(size.width() + self._gap, 0)
            line = max(line, size.height())
        return at.y() + line - rect.top()


def count_lines(widths: Iterable[int], room: int, gap: int) -> int:
    """Count the lines that widgets of these widths take where a line has so much room."""
    lines, at = 0, room + 1
    for width in (min(one, room) for one in widths):
        if at + gap + width > room:
            lines, at = lines + 1, width
        else:
            at += gap + width
    return lines
