"""A chapter laid out: the document, where everything in it is, and how it is painted."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextLine,
)

from reader.page.ground import MARKER_GAP, Ground, Marker, paint_ground
from reader.page.index import PageIndex, Range
from reader.page.style import PageStyle
from reader.page.target import Target

if TYPE_CHECKING:
    from reader.page.picture import PictureObject

Selection = QAbstractTextDocumentLayout.Selection


class Page:
    """Hold one chapter in one language at one style and width.

    Coordinates are pixels from the top left of the column; positions are the document's. A page does not change:
    another style or width is another page.
    """

    def __init__(
        self,
        document: QTextDocument,
        index: PageIndex,
        targets: Sequence[Target],
        grounds: Sequence[Ground],
        markers: Sequence[Marker],
        *,
        style: PageStyle,
        pictures: "PictureObject | None",
    ) -> None:
        self.document = document
        self.index = index
        self.targets = tuple(targets)
        self.style = style
        self._grounds = tuple(grounds)
        self._markers = tuple(markers)
        self._pictures = pictures  # the document's layout does not keep its handlers
        self._layout = document.documentLayout()
        self._target_starts = [target.start for target in self.targets]

    @property
    def width(self) -> float:
        """Give the width of the column."""
        return self.document.textWidth()

    @cached_property
    def height(self) -> float:
        """Give the height of the whole page."""
        return self.document.size().height()

    # Where things are

    def rect(self, start: int, end: int) -> QRectF:
        """Give the smallest rectangle around the whole blocks of a document range."""
        found = QRectF()
        for block in self._blocks(start, end):
            found = found.united(self._layout.blockBoundingRect(block))
        return found

    def block_rect(self, block: str) -> QRectF:
        """Give the rectangle of an addressed block; KeyError if the page has none of this address."""
        entry = self.index[block]
        ground = next((at for at, ground in enumerate(self._grounds) if self._is_whole_ground(ground, entry.start)), -1)
        return self.ground_rects[ground] if ground >= 0 else self.rect(entry.start, entry.end)

    @staticmethod
    def _is_whole_ground(ground: Ground, start: int) -> bool:
        return ground.start == start and ground.kind in ("box", "key-points", "code")

    @cached_property
    def tops(self) -> tuple[tuple[float, str], ...]:
        """Give the top of every block with its address, in reading order."""
        return tuple((self.block_rect(entry.block).top(), entry.block) for entry in self.index)

    @cached_property
    def ground_rects(self) -> tuple[QRectF, ...]:
        """Give the rectangle of every ground."""
        return tuple(self._ground_rect(ground) for ground in self._grounds)

    def _ground_rect(self, ground: Ground) -> QRectF:
        text = self.rect(ground.start, ground.end)
        top, bottom = text.top() - ground.reach, text.bottom() + ground.reach
        return QRectF(ground.left, top, ground.right - ground.left, bottom - top)

    def baseline(self, block: str) -> float:
        """Give the y of the first baseline of an addressed block."""
        return self._line_start(self.index[block].start).y()

    def _line_start(self, position: int) -> QPointF:
        """Give where the first baseline of the block at a document position begins."""
        text = self.document.findBlock(position)
        line = text.layout().lineAt(0)
        return self._layout.blockBoundingRect(text).topLeft() + QPointF(line.x(), line.y() + line.ascent())

    def line_rects(self, span: Range) -> list[QRectF]:
        """Give the rectangles of a document range, one for each line that it runs over."""
        found: list[QRectF] = []
        for block in self._blocks(span.start, span.end):
            origin = self._layout.blockBoundingRect(block).topLeft()
            first, last = max(0, span.start - block.position()), min(block.length() - 1, span.end - block.position())
            found.extend(rect.translated(origin) for rect in _line_rects(block, first, last))
        return found

    def line_rect(self, position: int) -> QRectF:
        """Give the rectangle of what is written on the line that a document position is in."""
        block = self.document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        return line.naturalTextRect().translated(self._layout.blockBoundingRect(block).topLeft())

    def _blocks(self, start: int, end: int) -> Iterator[QTextBlock]:
        block = self.document.findBlock(start)
        while block.isValid() and (block.position() < end or block.contains(start)):
            yield block
            block = block.next()

    # What is at a point

    def position_at(self, point: QPointF) -> int:
        """Give the document position that is nearest to a point."""
        return self._layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)

    def target_at(self, point: QPointF) -> Target | None:
        """Give what can be activated at a point."""
        for target in self.targets:
            if target.ground is not None and self.ground_rects[target.ground].contains(point):
                return target
        position = self.position_at(point)
        for near in (position, position - 1):
            found = self._target_of(near)
            if found is not None and any(rect.contains(point) for rect in self.target_rects(found)):
                return found
        return None

    def _target_of(self, position: int) -> Target | None:
        place = bisect_right(self._target_starts, position) - 1
        if place >= 0 and self.targets[place].start <= position < self.targets[place].end:
            return self.targets[place]
        return None

    def target_rects(self, target: Target) -> list[QRectF]:
        """Give the rectangles of a target: its ground, or its lines."""
        if target.ground is not None:
            return [self.ground_rects[target.ground]]
        return self.line_rects(Range(target.start, target.end))

    def block_under(self, y: float) -> str:
        """Name the innermost addressed block that begins at or above a height; the first one above all."""
        found = self.tops[0][1]
        for top, block in self.tops:
            if top > y:
                break
            found = block
        return found

    # Painting

    def paint_grounds(self, painter: QPainter, clip: QRectF, hovered: Target | None = None) -> None:
        """Paint what lies under the text in a rectangle; a ground that is hovered shows it."""
        hovered_ground = None if hovered is None else hovered.ground
        for number, (ground, area) in enumerate(zip(self._grounds, self.ground_rects, strict=True)):
            if area.intersects(clip):
                paint_ground(painter, ground.kind, area, self.style, hovered=number == hovered_ground)

    def paint_text(self, painter: QPainter, clip: QRectF, selections: Sequence[Selection] = ()) -> None:
        """Paint the text and pictures in a rectangle, with selections over them."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        context.palette = QPalette(self.style.palette.ink)
        context.selections = list(selections)
        painter.save()
        painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        self._layout.draw(painter, context)
        self._paint_markers(painter, clip)
        painter.restore()

    @cached_property
    def _hung(self) -> tuple[tuple[QPointF, str, QFont], ...]:
        """Give the baseline ends, words and fonts of the list markers."""
        return tuple(
            (
                self._line_start(marker.position),
                marker.words,
                self.document.findBlock(marker.position).charFormat().font(),
            )
            for marker in self._markers
        )

    def _paint_markers(self, painter: QPainter, clip: QRectF) -> None:
        painter.setPen(QColor(self.style.palette.ink))
        for start, words, font in self._hung:
            if clip.top() - font.pixelSize() < start.y() < clip.bottom() + font.pixelSize():
                measures = QFontMetricsF(font)
                painter.setFont(font)
                back = measures.horizontalAdvance(words) + measures.height() * MARKER_GAP
                painter.drawText(start - QPointF(back, 0), words)


def _line_rects(block: QTextBlock, first: int, last: int) -> Iterator[QRectF]:
    """Yield the rectangles of a range of characters of one block, line by line, from the block's corner."""
    lines = block.layout()
    for number in range(lines.lineCount()):
        line = lines.lineAt(number)
        start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if start < end:
            left, right = sorted((_x(line, start), _x(line, end)))
            right = min(right, line.x() + line.naturalTextWidth())  # without the space at which the line was broken
            yield QRectF(left, line.y(), right - left, line.height())


def _x(line: QTextLine, position: int) -> float:
    """Give the x of a character; the binding gives the position along with it."""
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x
