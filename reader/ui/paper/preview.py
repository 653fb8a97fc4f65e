"""The pages as they will be, one below the other, drawn when they come into view."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.model.theme import Palette

_GAP = 16
_POINTS_PER_PIXEL = 0.75
_SMALLEST, _LARGEST = 0.25, 4.0
_STEP = 1.2
_KEPT = 12

Render = Callable[[int, float], QImage]
"""Draws a page, by its index from 0, at pixels per point."""


class PagePreview(QAbstractScrollArea):
    """Show the pages of a PDF.

    Signals: ``page_reached(int)`` the index of the topmost page in view.
    """

    page_reached = Signal(int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._sizes: list[tuple[float, float]] = []
        self._draw = lru_cache(maxsize=_KEPT)(_nothing)
        self._zoom = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_pages(self, sizes: list[tuple[float, float]], render: Render) -> None:
        """Show pages of these sizes in points. One stays where one was."""
        self._sizes = sizes
        self._draw = lru_cache(maxsize=_KEPT)(render)
        self._fit()
        self.viewport().update()

    def clear(self) -> None:
        """Show no pages."""
        self.show_pages([], _nothing)

    def page_count(self) -> int:
        """Count the pages."""
        return len(self._sizes)

    def zoom_by(self, factor: float) -> None:
        """Make the pages larger or smaller."""
        before = self._scale()
        self._zoom = max(_SMALLEST, min(_LARGEST, before * factor))
        place = self.verticalScrollBar().value()
        self._fit()
        self.verticalScrollBar().setValue(round(place * self._scale() / before))
        self.viewport().update()

    def fit_width(self) -> None:
        """Make the pages as wide as the view."""
        self._zoom = 0.0
        self._fit()
        self.viewport().update()

    def _scale(self) -> float:
        """Give pixels per point."""
        if self._zoom or not self._sizes:
            return self._zoom or 1.0
        widest = max(width for width, _ in self._sizes)
        return max(0.1, min(1 / _POINTS_PER_PIXEL, (self.viewport().width() - 2 * _GAP) / widest))

    def _rects(self) -> list[QRect]:
        scale, left, top = self._scale(), -self.horizontalScrollBar().value(), _GAP - self.verticalScrollBar().value()
        rects = []
        for width, height in self._sizes:
            size = QSize(round(width * scale), round(height * scale))
            middle = max(_GAP, (self.viewport().width() - size.width()) // 2)
            rects.append(QRect(left + middle, top, size.width(), size.height()))
            top += size.height() + _GAP
        return rects

    def _fit(self) -> None:
        scale, view = self._scale(), self.viewport().size()
        height = sum(round(page * scale) + _GAP for _, page in self._sizes) + _GAP
        width = max((round(page * scale) for page, _ in self._sizes), default=0) + 2 * _GAP
        self.verticalScrollBar().setRange(0, max(0, height - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(0, width - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())

    def _on_scrolled(self) -> None:
        for index, rect in enumerate(self._rects()):
            if rect.bottom() > 0:
                self.page_reached.emit(index)
                break

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the view."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._palette.panel))
        ratio = self.devicePixelRatioF()
        for index, rect in enumerate(self._rects()):
            if not rect.intersects(event.rect()):
                continue
            painter.drawImage(rect, self._draw(index, self._scale() * ratio))
            painter.setPen(QPen(QColor(self._palette.line), 1))
            painter.drawRect(rect)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by plus, minus and zero; move by the keys that move."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(_STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / _STEP)
            case Qt.Key.Key_0:
                self.fit_width()
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)


def _nothing(_index: int, _scale: float) -> QImage:
    return QImage()
