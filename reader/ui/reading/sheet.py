"""A page as it lies in the view, with what one does on it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.model.hits import Span
from reader.model.prose import LEAD, TOP
from reader.page.page import Page
from reader.page.style import GAP_2, GAP_4, Column
from reader.page.target import FigureTarget, Target
from reader.ui.reading.margin import Margin
from reader.ui.reading.marks import Mark, Marks
from reader.ui.reading.selection import TextSelection

_RING = 2
_RADIUS = 4


class Sheet:
    """Hold a page, the column it stands in, its margin, what is selected, marked and focused on it."""

    def __init__(self, page: Page, column: Column) -> None:
        self.page = page
        self.column = column
        self.margin = Margin(page, column)
        self.selection = TextSelection(page.document)
        self.marks = Marks(page, (), None)
        self.hovered: Target | None = None
        self.hovered_block = ""
        self.focused: Target | None = None

    def set_marks(self, marks: Sequence[Mark], current: Mark | None) -> None:
        """Mark matches."""
        self.marks = Marks(self.page, marks, current)

    def move_to(self, column: Column) -> None:
        """Lie at another place of the view, as wide as before."""
        self.column = column
        self.margin = Margin(self.page, column)

    def take_over(self, other: "Sheet") -> None:
        """Keep what was selected and focused on the same text in another style."""
        if other.page.document.characterCount() != self.page.document.characterCount():
            return
        self.selection.set_range(*other.selection.range())
        if other.focused in other.page.targets:
            self.focused = self.page.targets[other.page.targets.index(other.focused)]

    # Between the view's places and the page's

    def point(self, place: QPoint, scroll: int) -> QPointF:
        """Give the page's point under a place of the view."""
        return QPointF(place.x() - self.column.left, place.y() + scroll)

    def area(self, rect: QRectF, scroll: int) -> QRect:
        """Give the view's rectangle of one on the page."""
        return rect.translated(self.column.left, -scroll).toAlignedRect()

    def target_at(self, place: QPoint, scroll: int) -> Target | None:
        """Give what can be activated at a place of the view."""
        return self.page.target_at(self.point(place, scroll))

    def first_rect(self, block: str, span: Span | None) -> QRectF:
        """Give the first rectangle on the page of a range of a block's text; the block's if the page shows none."""
        ranges = self.page.index.ranges(block, span) if span is not None else []
        rects = (rect for one in ranges for rect in self.page.line_rects(one))
        return next(rects, self.page.block_rect(block))

    def markable_at(self, place: QPoint, scroll: int) -> str:
        """Name the block at a place of the view that can be bookmarked; empty if there is none."""
        y = place.y() + scroll
        block = self.page.block_under(y)
        is_beside = block not in {TOP, LEAD} and y < self.page.block_rect(block).bottom() + self.page.style.px(GAP_4)
        return block if is_beside else ""

    # Painting

    def paint(
        self,
        painter: QPainter,
        dirty: QRect,
        scroll: int,
        *,
        current: str,
        bookmarked: Collection[str],
        light: tuple[str, float],
    ) -> None:
        """Paint the part of the view that is dirty; ``light`` is the block arrived at and how bright its light is."""
        page, palette = self.page, self.page.style.palette
        _paint_ground(painter, dirty, QColor(palette.paper))
        clip = QRectF(dirty.translated(-self.column.left, scroll))
        painter.translate(self.column.left, -scroll)
        page.paint_grounds(painter, clip, self.hovered)
        self._paint_light(painter, *light)
        self._paint_hover(painter)
        self.marks.paint(painter, clip, palette)
        selections = self.marks.selections(clip, palette)
        if self.selection:
            selections.append(self.selection.painted(palette))
        page.paint_text(painter, clip, selections)
        self._paint_focus(painter)
        painter.translate(-self.column.left, 0)
        self.margin.paint(painter, clip, current=current, hovered=self.hovered_block, bookmarked=bookmarked)

    def _paint_light(self, painter: QPainter, block: str, strength: float) -> None:
        if strength <= 0 or block not in self.page.index:
            return
        gap = self.page.style.px(GAP_2)
        side = min(gap, self.margin.gap * 2 / 3)  # not under the number
        colour = QColor(self.page.style.palette.light)
        colour.setAlphaF(strength)
        area = self.page.block_rect(block)
        area.setRight(max(area.right(), self.page.width))
        _paint_patch(painter, area.adjusted(-side, -gap, side, gap), colour)

    def _paint_hover(self, painter: QPainter) -> None:
        """Show which words the pointer is on; grounds and pictures show it by themselves and by the pointer."""
        if self.hovered is None or self.hovered.ground is not None or isinstance(self.hovered, FigureTarget):
            return
        for rect in self.page.target_rects(self.hovered):
            _paint_patch(painter, rect.adjusted(-2, 0, 2, 0), QColor(self.page.style.palette.hover))

    def _paint_focus(self, painter: QPainter) -> None:
        if self.focused is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.page.style.palette.focus), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in self.page.target_rects(self.focused):
            painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 1), 4, 4)
        painter.restore()


def _paint_ground(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Fill an area; not by ``fillRect``, on whose first call Python learns of every kind of gradient."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(area)


def _paint_patch(painter: QPainter, area: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    painter.restore()
