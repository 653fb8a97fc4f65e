"""The matches of a search on the page."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextCursor

from reader.model.hits import Span
from reader.model.theme import Palette
from reader.page.index import Range
from reader.page.page import Page, Selection

Mark = tuple[str, Span]
"""A block id and a range in the block's text."""

_RADIUS = 3


class Marks:
    """Know where the matches are on a page, and paint them. ``current`` is one of the marks, or none."""

    def __init__(self, page: Page, marks: Sequence[Mark], current: Mark | None) -> None:
        self._page = page
        self._ranges = [page.index.ranges(block, span) for block, span in marks]
        self._current = marks.index(current) if current in marks else -1
        self._rects = [[rect for one in ranges for rect in page.line_rects(one)] for ranges in self._ranges]

    def current_rect(self) -> QRectF | None:
        """Give where the current match is; None if there is none to be seen."""
        rects = self._rects[self._current] if self._current >= 0 else []
        return rects[0] if rects else None

    def ticks(self) -> tuple[list[float], int]:
        """Give where the matches stand in the page's height, from 0 to 1, and which is current (-1: none)."""
        height = max(1.0, self._page.height)
        shown = [number for number, rects in enumerate(self._rects) if rects]
        ticks = [self._rects[number][0].top() / height for number in shown]
        return ticks, shown.index(self._current) if self._current in shown else -1

    def paint(self, painter: QPainter, clip: QRectF, palette: Palette) -> None:
        """Paint the grounds of the matches that lie in a rectangle."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, rects in enumerate(self._rects):
            is_current = number == self._current
            painter.setBrush(QColor(palette.mark_current if is_current else palette.mark))
            painter.setPen(QColor(palette.ink) if is_current else Qt.PenStyle.NoPen)
            for rect in rects:
                if rect.intersects(clip):
                    painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), _RADIUS, _RADIUS)
        painter.restore()

    def selections(self, clip: QRectF, palette: Palette) -> list[Selection]:
        """Give the matches in a rectangle as selections that are written in ink: links are not readable on marks."""
        look = QTextCharFormat()
        look.setForeground(QColor(palette.ink))
        shown = zip(self._ranges, self._rects, strict=True)
        return [
            self._selection(one, look)
            for ranges, rects in shown
            if any(rect.intersects(clip) for rect in rects)
            for one in ranges
        ]

    def _selection(self, one: Range, look: QTextCharFormat) -> Selection:
        cursor = QTextCursor(self._page.document)
        cursor.setPosition(one.start)
        cursor.setPosition(one.end, QTextCursor.MoveMode.KeepAnchor)
        made = Selection()
        made.cursor = cursor
        made.format = look
        return made
