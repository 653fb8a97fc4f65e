"""Pictures that carry their credit with them, wherever they are pasted or sent.

The credit is a visible line below the picture, because what is pasted into a document or shown on a screen loses its
metadata; and it is metadata too, because a line can be cut off and a machine cannot read it. The picture itself stays
as it is.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextLayout

from reader.model.theme import PALETTES, SANS
from reader.ui.viewer.picture import Picture
from reader.ui.viewer.words import FigureWords

GROUND = PALETTES["light"].paper
INK = PALETTES["light"].muted
"""Colours of the line; on paper and in other programs there is no theme."""

_LINES_ACROSS = 60
_SMALLEST = 11
_LEADING = 1.35


class CreditStrip:
    """Hold the credit line broken to a width: ``lines``, the type size and the height that they take."""

    def __init__(self, words: FigureWords, width: float) -> None:
        self.type_size = max(_SMALLEST, round(width / _LINES_ACROSS))
        self.margin = self.type_size * 0.75
        self.lines = break_lines(words.credit_line(), self.font(), width - 2 * self.margin)
        self.height = ceil(len(self.lines) * self.type_size * _LEADING + 2 * self.margin) if self.lines else 0

    def font(self) -> QFont:
        """Give the typeface of the line."""
        font = QFont(SANS)
        font.setPixelSize(self.type_size)
        return font

    def baseline(self, line: int) -> float:
        """Give how far below the strip's top a line stands."""
        return self.margin + (line + 0.8) * self.type_size * _LEADING

    def draw(self, painter: QPainter, top: float) -> None:
        """Draw the lines below ``top``."""
        painter.setFont(self.font())
        painter.setPen(QColor(INK))
        for number, line in enumerate(self.lines):
            painter.drawText(QPointF(self.margin, top + self.baseline(number)), line)


def break_lines(text: str, font: QFont, width: float) -> list[str]:
    """Break a text into lines of a width in pixels, at words, or within one that is wider than a line."""
    layout = QTextLayout(text, font)
    option = layout.textOption()
    option.setWrapMode(option.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, QFontMetricsF(font).maxWidth()))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return [line for line in lines if line]


def credited_image(picture: Picture, words: FigureWords, side: int) -> QImage:
    """Draw a picture with the credit line below it; shapes so that the longer side has ``side`` pixels."""
    size = picture.size()
    if picture.vector:
        size = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    strip = CreditStrip(words, size.width())
    image = QImage(QSize(round(size.width()), round(size.height() + strip.height)), QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    picture.draw(painter, QRectF(0, 0, size.width(), size.height()))
    strip.draw(painter, size.height())
    painter.end()
    _describe(image, words)
    return image


def _describe(image: QImage, words: FigureWords) -> None:
    """Put the words into the image's own data (PNG: the registered keywords of its text chunks)."""
    for key, text in (
        ("Title", words.caption),
        ("Description", words.description),
        ("Author", words.credit),
        ("Copyright", words.licence),
        ("Source", words.source),
        ("Creation Time", words.date),
    ):
        if text:
            image.setText(key, text)
