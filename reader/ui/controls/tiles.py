"""A layout that sets widgets side by side in even columns, in as few lines as there is room for."""

from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from reader.ui.controls.line_layout import LineLayout


class Tiles(LineLayout):
    """Lay widgets out in columns that fill the width, evenly if they can; five become three and two, not four and one.

    ``gap`` and ``line_gap`` are pixels between columns and between lines.
    """

    def __init__(self, gap: int, line_gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._line_gap = line_gap

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        widths = [item.sizeHint().width() for item in self._items]
        return QSize(self._total(widths), self.tallest())

    def minimumSize(self) -> QSize:
        """Ask for the room of the largest widget alone."""
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _total(self, widths: list[int]) -> int:
        return sum(widths) + self._gap * max(0, len(widths) - 1)

    def _columns(self, width: int) -> list[int]:
        """Give the widths of the columns: as many as fit, one at least."""
        hints = [item.sizeHint().width() for item in self._items]
        shapes = (ceil(len(hints) / lines) for lines in range(1, len(hints) + 1))
        found = [width]
        for count in shapes:
            found = [max(hints[at::count]) for at in range(count)]
            if self._total(found) <= width:
                break
        return self._filled(found, width)

    def _filled(self, widths: list[int], width: int) -> list[int]:
        """Share out a width: evenly if that is enough for each, else what is left over."""
        even = (width - self._gap * (len(widths) - 1)) // len(widths)
        if len(widths) == 1 or max(widths) <= even:
            return [even] * len(widths)
        spare = max(0, width - self._total(widths)) // len(widths)
        return [one + spare for one in widths]

    def arrange(self, rect: QRect, *, moves: bool) -> int:
        """Go through the lines, and move the items if wanted; give the height."""
        columns = self._columns(rect.width())
        top = rect.top()
        for first in range(0, len(self._items), len(columns)):
            line = list(zip(self._items[first : first + len(columns)], columns, strict=False))
            height = max(_height(item, width) for item, width in line)
            left = rect.left()
            for item, width in line:
                if moves:
                    item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
                left += width + self._gap
            top += height + self._line_gap
        return max(0, top - self._line_gap - rect.top())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
