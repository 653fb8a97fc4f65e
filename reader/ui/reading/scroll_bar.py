"""The scroll bar of the reading view, on which matches are ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from reader.model.theme import Palette

_HANDLE_MARGIN = 3
_TICK_HEIGHT = 3


class MarkScrollBar(QScrollBar):
    """A quiet vertical scroll bar with a tick for every match of the page."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._palette = palette
        self._ticks: tuple[float, ...] = ()
        self._current = -1
        self._hovered = False

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

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the handle more clearly under the pointer."""
        self._set_hovered(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Draw the handle back."""
        self._set_hovered(False)
        super().leaveEvent(event)

    def _set_hovered(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the ticks and the handle over them."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.maximum() > self.minimum():
            self._paint_handle(painter)
        self._paint_ticks(painter)

    def _paint_handle(self, painter: QPainter) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
        area = QRectF(handle).adjusted(_HANDLE_MARGIN, 1, -_HANDLE_MARGIN, -1)
        is_clear = self._hovered or self.isSliderDown()
        painter.setBrush(QColor(self._palette.muted if is_clear else self._palette.faint))
        painter.drawRoundedRect(area, area.width() / 2, area.width() / 2)

    def _paint_ticks(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for number, area in enumerate(self.tick_rects()):
            if number != self._current:
                painter.fillRect(area, QColor(self._palette.accent).lighter(_FAINTER if self._palette.dark else 100))
        if 0 <= self._current < len(self._ticks):
            area = self.tick_rects()[self._current].adjusted(-1, -1, 1, 1)
            painter.fillRect(area, QColor(self._palette.ink))


_FAINTER = 80
"""Ticks on a dark ground are drawn darker than the accent (``QColor.lighter`` below 100 darkens)."""
