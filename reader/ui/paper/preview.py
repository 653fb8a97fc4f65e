"""The pages as they will be, one below the other."""

from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.model.theme import Palette
from reader.ui.paper.drawings import Drawings, Render

GAP = 16
ACTUAL = 96 / 72
"""Pixels per point at which a page is as large as on paper."""

STEP = 1.2
_SMALLEST, _LARGEST = 0.25, 4.0
_MOST_PIXELS = 24_000_000
"""Two pages at the largest zoom; 96 MB."""

_VEIL = 0.55
"""How much of the ground lies over pages that are being made anew."""

_LOOKED_AT = 0.4
"""Where in the view's height the page is that one looks at."""

Size = tuple[float, float]
"""Width and height of a page in points."""


class Fit(Enum):
    """What the pages' size follows; ``NONE``: the zoom that was chosen."""

    WIDTH = "width"
    PAGE = "page"
    NONE = "none"


class PagePreview(QAbstractScrollArea):
    """Show the pages of a PDF, or a sentence where there are none.

    Signals: ``page_reached(int)`` the index of the page one looks at, ``zoom_changed(float)`` pixels per point.
    """

    page_reached = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._sizes: list[Size] = []
        self._tops: list[int] = []
        self._page = 0
        self._fit, self._zoom, self._shown_scale = Fit.WIDTH, 1.0, 0.0
        self._is_stale = False
        self._words = ""
        self._drawings = Drawings(_MOST_PIXELS, self)
        self._drawings.drawn.connect(self.viewport().update)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # What is shown

    def show_pages(self, sizes: list[Size], render: Render) -> None:
        """Show pages of these sizes. One stays where one was."""
        self._sizes, self._is_stale, self._words = sizes, False, ""
        self._drawings.set_render(render)
        self._place()
        self._reach(min(self._page, max(0, len(sizes) - 1)))

    def clear(self, words: str = "") -> None:
        """Show no pages but a sentence."""
        self._sizes, self._is_stale, self._words = [], False, words
        self._drawings.set_render(None)
        self._place()

    def set_stale(self) -> None:
        """Show the pages as what they are no longer, until there are others."""
        self._is_stale = True
        self.viewport().update()

    # Zoom

    def scale(self) -> float:
        """Give pixels per point."""
        if self._fit is Fit.NONE or not self._sizes:
            return self._zoom
        room = self.viewport().size()
        wide = (room.width() - 2 * GAP) / max(width for width, _ in self._sizes)
        if self._fit is Fit.WIDTH:
            return max(0.1, min(ACTUAL, wide))
        return max(0.1, min(wide, (room.height() - 2 * GAP) / max(height for _, height in self._sizes)))

    def zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Make the pages larger or smaller; what is at a place of the view stays there, else what is at its top."""
        before, self._zoom = self.scale(), max(_SMALLEST, min(_LARGEST, self.scale() * factor))
        held = self._held(at or QPoint(self.viewport().width() // 2, 0))
        self._fit = Fit.NONE
        self._place()
        self._hold(held, at or QPoint(self.viewport().width() // 2, 0), self._zoom / before)

    def fit(self, to: Fit) -> None:
        """Make the pages as wide as the view, or as large as fits into it; the page one looks at stays in view."""
        self._fit, page = to, self._page
        self._place()
        self.go_to_page(page)

    def _held(self, at: QPoint) -> tuple[int, int]:
        """Give the page at a height of the view and how far below its top the height is."""
        place = self.verticalScrollBar().value() + at.y()
        index = self._index_at(place)
        return index, place - (self._tops[index] if self._tops else 0)

    def _hold(self, held: tuple[int, int], at: QPoint, factor: float) -> None:
        """Scroll so that what was held before the pages grew by a factor is at a place of the view again."""
        index, below = held
        across = self.horizontalScrollBar()
        across.setValue(round((across.value() + at.x()) * factor) - at.x())
        if self._tops:
            self.verticalScrollBar().setValue(self._tops[index] + round(below * factor) - at.y())

    # Place

    @property
    def page(self) -> int:
        """The index of the page one looks at."""
        return self._page

    def go_to_page(self, index: int) -> None:
        """Go to the top of a page, the nearest there is."""
        if self._sizes:
            index = max(0, min(index, len(self._sizes) - 1))
            self.verticalScrollBar().setValue(self._tops[index] - GAP)
            self._reach(index)

    def _place(self) -> None:
        """Lay out the pages in the view as it is."""
        scale, view = self.scale(), self.viewport().size()
        self._tops, bottom = [], GAP
        for _, height in self._sizes:
            self._tops.append(bottom)
            bottom += round(height * scale) + GAP
        width = max((round(wide * scale) for wide, _ in self._sizes), default=0) + 2 * GAP
        for bar, whole, part in (
            (self.verticalScrollBar(), bottom, view.height()),
            (self.horizontalScrollBar(), width, view.width()),
        ):
            bar.setPageStep(part)
            bar.setSingleStep(40)
            bar.setRange(0, max(0, whole - part))
        if scale != self._shown_scale:
            self._shown_scale = scale
            self.zoom_changed.emit(scale)
        self.viewport().update()

    def _index_at(self, place: int) -> int:
        return max((index for index, top in enumerate(self._tops) if top <= place), default=0)

    def _rect(self, index: int) -> QRect:
        scale, (width, height) = self.scale(), self._sizes[index]
        size = QSize(round(width * scale), round(height * scale))
        left = max(GAP, (self.viewport().width() - size.width()) // 2) - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[index] - self.verticalScrollBar().value()), size)

    def _on_scrolled(self, value: int) -> None:
        self._reach(self._index_at(value + round(self.viewport().height() * _LOOKED_AT)) if value else 0)

    def _reach(self, index: int) -> None:
        if index != self._page:
            self._page = index
            self.page_reached.emit(index)

    # Qt's

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the view."""
        super().resizeEvent(event)
        held = self._held(QPoint(0, 0))
        before = self._shown_scale or 1.0
        self._place()
        if self._fit is not Fit.NONE:
            self._hold(held, QPoint(0, 0), self._shown_scale / before)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are in view."""
        painter = QPainter(self.viewport())
        ground = QColor(self._palette.panel)
        painter.fillRect(self.viewport().rect(), ground)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in range(len(self._sizes)):
            rect = self._rect(index)
            if rect.intersects(event.rect()):
                self._paint_page(painter, index, rect)
        if self._is_stale:
            ground.setAlphaF(_VEIL)
            painter.fillRect(self.viewport().rect(), ground)
        if self._words:
            painter.setPen(QColor(self._palette.muted))
            room = self.viewport().rect().adjusted(GAP, GAP, -GAP, -GAP)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        painter.end()

    def _paint_page(self, painter: QPainter, index: int, rect: QRect) -> None:
        picture = self._drawings.picture(index, self.scale() * self.devicePixelRatioF())
        if picture.isNull():
            painter.fillRect(rect, Qt.GlobalColor.white)
        else:
            painter.drawImage(rect, picture)
        painter.setPen(QPen(QColor(self._palette.line), 1))
        painter.drawRect(rect)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = STEP ** (event.angleDelta().y() / 120)
            self.zoom_by(factor, event.position().toPoint())
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the ends by Home and End; other keys that move scroll."""
        match event.key():
            case Qt.Key.Key_Home:
                self.go_to_page(0)
            case Qt.Key.Key_End:
                self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
                self._reach(max(0, len(self._sizes) - 1))
            case _:
                super().keyPressEvent(event)
