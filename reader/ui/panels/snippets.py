"""Drawing of rows with a few lines of text in which words are marked."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.model.hits import Span
from reader.model.theme import Palette

ELLIPSIS = "…"


class Lines(NamedTuple):
    """Hold laid-out text and its height in pixels."""

    layout: QTextLayout
    height: float


def utf16_offset(text: str, offset: int) -> int:
    """Turn an offset in code points into one in the units that Qt counts (UTF-16)."""
    return offset + sum(1 for character in text[:offset] if ord(character) > 0xFFFF)


def lay_out(text: str, font: QFont, width: float, most_lines: int) -> Lines:
    """Lay text out in lines of a width; what does not fit in the last line is cut with an ellipsis."""
    layout = _broken(text, font, width, most_lines + 1)
    if layout.lineCount() > most_lines:
        last = layout.lineAt(most_lines - 1)
        start = last.textStart()
        units = text.encode("utf-16-le")
        kept = units[: start * 2].decode("utf-16-le")
        rest = units[start * 2 :].decode("utf-16-le").rstrip()
        room = width - QFontMetricsF(font).horizontalAdvance(ELLIPSIS)
        layout = _broken(kept + _cut(rest, font, room) + ELLIPSIS, font, width, most_lines)
    height = sum(layout.lineAt(index).height() for index in range(layout.lineCount()))
    return Lines(layout, height)


def _cut(text: str, font: QFont, room: float) -> str:
    metrics = QFontMetricsF(font)
    words = text.split(" ")
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(longer) > room:
            break
        line = longer
    whole = room + metrics.horizontalAdvance(ELLIPSIS)
    return line or metrics.elidedText(text, Qt.TextElideMode.ElideRight, whole).removesuffix(ELLIPSIS)


def _broken(text: str, font: QFont, width: float, most_lines: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    for _ in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def draw(
    painter: QPainter, lines: Lines, at: QPointF, palette: Palette, marks: Sequence[Span] = (), *, muted: bool = False
) -> None:
    """Draw laid-out text, the marked ranges on the ground of a match."""
    text = lines.layout.text()
    ranges = []
    for mark in marks:
        if mark.start >= len(text):
            break  # cut off
        form = QTextLayout.FormatRange()
        form.start = utf16_offset(text, mark.start)
        form.length = utf16_offset(text, mark.end) - form.start
        form.format = _mark_format(palette)
        ranges.append(form)
    painter.setPen(QColor(palette.muted if muted else palette.ink))
    lines.layout.draw(painter, at, ranges, QRectF(at, QSizeF(1e6, 1e6)))


def _mark_format(palette: Palette) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(QColor(palette.mark))
    form.setForeground(QColor(palette.ink))
    return form
