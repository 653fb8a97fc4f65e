"""The scroll bar of the reading view, on which matches are ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.model.theme import Palette

_TICK_HEIGHT = 3


class MarkScrollBar(QScrollBar):
    """A quiet vertical scroll bar with a tick for every match of the page; the style sheet draws its handle."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._palette = palette
        self._ticks: tuple[float, ...] = ()
        self._current = -1

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._palette = palette
        self.update()

    def set_ticks(self, ticks: Sequence[float], current: int) -> None:
        """Show ticks at shares of the page's height, from 0 to 1; one of them, by its number, is the current one."""
        self._ticks = tuple(ticks)
        self._current = current
        self.update()

    def tick_rects(self) -> list[QRectF]:
        """Give where the ticks are drawn, in reading order."""
        return [
            QRectF(1, tick * (self.height() - _TICK_HEIGHT), self.width() - 2, _TICK_HEIGHT) for tick in self._ticks
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle, if there is anything to scroll to, and the ticks over it."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)
        painter = QPainter(self)
        if self.maximum() == self.minimum():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._palette.paper))
            painter.drawRect(self.rect())
        self._paint_ticks(painter)

    def _paint_ticks(self, painter: QPainter) -> None:
        for number, area in enumerate(self.tick_rects()):
            if number != self._current:
                painter.fillRect(area, QColor(self._palette.accent).lighter(_FAINTER if self._palette.dark else 100))
        if 0 <= self._current < len(self._ticks):
            area = self.tick_rects()[self._current].adjusted(-1, -1, 1, 1)
            painter.fillRect(area, QColor(self._palette.ink))


_FAINTER = 80
"""Ticks on a dark ground are drawn darker than the accent (``QColor.lighter`` below 100 darkens)."""
