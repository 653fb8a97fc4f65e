"""What is painted under the text: the grounds of boxes, code and large links, and the rules beside and between."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.page.style import GAP_2, PageStyle

GroundKind = Literal["box", "key-points", "quote", "code", "link", "start", "rule"]

MARKER_GAP = 0.4
"""The space between a list's marker and its text, as a share of the line's height."""

_RULE = 3
_THIN = 1


class Ground(Struct, frozen=True):
    """Hold a ground: its kind, the document range it lies under, its edges, and how far it reaches beyond the text.

    ``left`` and ``right`` are in the column, ``reach`` is above and below, all in pixels of the page.
    """

    kind: GroundKind
    start: int
    end: int
    left: float
    right: float
    reach: float = 0


class Marker(Struct, frozen=True):
    """Hold what hangs before a list item: a bullet or a number, and the document position of the item."""

    position: int
    words: str


def paint_ground(painter: QPainter, kind: GroundKind, area: QRectF, style: PageStyle, *, hovered: bool = False) -> None:
    """Paint a ground on its area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    _LOOKS[kind](painter, area, style, hovered)
    painter.restore()


def _round(painter: QPainter, area: QRectF, colour: str, style: PageStyle) -> None:
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(area, style.px(GAP_2), style.px(GAP_2))


def _bar(painter: QPainter, area: QRectF, colour: str, width: float) -> None:
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(area.left(), area.top(), width, area.height()), width / 2, width / 2)


def _box(painter: QPainter, area: QRectF, style: PageStyle, hovered: bool) -> None:
    radius = style.px(GAP_2) / 2
    painter.setBrush(QColor(style.palette.panel))
    painter.drawRoundedRect(area, radius, radius)
    _bar(painter, area, style.palette.accent, style.px(_RULE))


def _key_points(painter: QPainter, area: QRectF, style: PageStyle, hovered: bool) -> None:
    painter.setBrush(QColor(style.palette.accent))
    painter.drawRect(QRectF(area.left(), area.top(), area.width(), style.px(2)))
    painter.setBrush(QColor(style.palette.line))
    painter.drawRect(QRectF(area.left(), area.bottom() - _THIN, area.width(), _THIN))


def _quote(painter: QPainter, area: QRectF, style: PageStyle, hovered: bool) -> None:
    _bar(painter, area, style.palette.faint, style.px(_RULE))


def _code(painter: QPainter, area: QRectF, style: PageStyle, hovered: bool) -> None:
    _round(painter, area, style.palette.panel, style)


def _link(painter: QPainter, area: QRectF, style: PageStyle, hovered: bool) -> None:
    palette = style.palette
    painter.setPen(QPen(QColor(palette.accent if hovered else palette.line), _THIN))
    _round(painter, area.adjusted(0.5, 0.5, -0.5, -0.5), palette.hover if hovered else palette.panel, style)


def _start(painter: QPainter, area: QRectF, style: PageStyle, hovered: bool) -> None:
    _round(painter, area, style.palette.ink if hovered else style.palette.accent, style)


def _rule(painter: QPainter, area: QRectF, style: PageStyle, hovered: bool) -> None:
    painter.setBrush(QColor(style.palette.line))
    painter.drawRect(QRectF(area.left(), area.top(), area.width(), _THIN))


_LOOKS: dict[GroundKind, Callable[[QPainter, QRectF, PageStyle, bool], None]] = {
    "box": _box,
    "key-points": _key_points,
    "quote": _quote,
    "code": _code,
    "link": _link,
    "start": _start,
    "rule": _rule,
}
