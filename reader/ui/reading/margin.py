"""The left margin: paragraph numbers and bookmarks."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from reader.model.theme import SANS
from reader.page.page import Page
from reader.page.style import GAP_2, GAP_3, Column

_RIBBON_WIDTH = 0.75
_RIBBON_HEIGHT = 1.1
"""The bookmark's size as a share of the numbers' type size."""


class Margin:
    """Paint the margin of a page. Coordinates are the view's, ``shift`` is how far the page is scrolled."""

    def __init__(self, page: Page, column: Column) -> None:
        self._page = page
        self._column = column
        self._font = QFont(SANS)
        self._font.setPixelSize(column.number)
        self._measures = QFontMetricsF(self._font)
        self._right = column.left - min(page.style.px(GAP_3), max(4, column.left // 5))
        self._numbered = {entry.block: str(entry.number) for entry in page.index if entry.number}

    @property
    def gap(self) -> int:
        """The room between the numbers and the text in pixels."""
        return self._column.left - self._right

    def holds(self, x: float) -> bool:
        """Tell whether a place from the left edge of the view is in the margin."""
        return x < self._column.left

    def paint(
        self, painter: QPainter, clip: QRectF, *, current: str, hovered: str, bookmarked: Collection[str]
    ) -> None:
        """Paint the numbers and bookmarks of the blocks in a rectangle of the page."""
        if self._page.style.numbers:
            painter.setFont(self._font)
            for block, number in self._numbered.items():
                self._paint_number(painter, clip, block, number, is_clear=block in (current, hovered))
        for block in bookmarked:
            if block in self._page.index:
                self._paint_ribbon(painter, clip, block, is_set=True)
        if hovered and hovered not in bookmarked:
            self._paint_ribbon(painter, clip, hovered, is_set=False)

    def _paint_number(self, painter: QPainter, clip: QRectF, block: str, number: str, *, is_clear: bool) -> None:
        baseline = self._page.baseline(block)
        if clip.top() - self._column.number < baseline < clip.bottom() + self._column.number:
            palette = self._page.style.palette
            painter.setPen(QColor(palette.ink if is_clear else palette.muted))
            painter.drawText(QPointF(self._right - self._measures.horizontalAdvance(number), baseline), number)

    def ribbon_rect(self, block: str) -> QRectF:
        """Give where the bookmark of a block is painted, in the page's heights: before the number or under it."""
        size = self._column.number
        width, height = size * _RIBBON_WIDTH, size * _RIBBON_HEIGHT
        number = self._numbered.get(block, "") if self._page.style.numbers else ""
        top = self._top(block)
        left = self._right - width
        if number:
            beside = self._right - self._measures.horizontalAdvance("00") - self._page.style.px(GAP_2) - width
            left, top = (beside, top) if beside >= 2 else (left, top + size * 1.4)
        return QRectF(round(left), round(top), width, height)

    def _top(self, block: str) -> float:
        if block in self._numbered:
            return self._page.baseline(block) - self._column.number * 0.9
        return self._page.block_rect(block).top() + self._page.style.px(GAP_2) / 2

    def _paint_ribbon(self, painter: QPainter, clip: QRectF, block: str, *, is_set: bool) -> None:
        area = self.ribbon_rect(block)
        if not area.intersects(QRectF(area.left(), clip.top(), area.width(), clip.height())):
            return
        palette = self._page.style.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.accent if is_set else palette.muted), 1.2))
        painter.setBrush(QColor(palette.accent) if is_set else Qt.BrushStyle.NoBrush)
        painter.drawPath(_ribbon(area))
        painter.restore()


def _ribbon(area: QRectF) -> QPainterPath:
    path = QPainterPath(area.topLeft())
    path.lineTo(area.topRight())
    path.lineTo(area.bottomRight())
    path.lineTo(area.center().x(), area.bottom() - area.width() * 0.4)
    path.lineTo(area.bottomLeft())
    path.closeSubpath()
    return path
