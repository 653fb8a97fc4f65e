"""Swatches of the themes, as the reading settings show them."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from reader.model.theme import PALETTES, Palette

SIDE = 36
"""Pixels at 100 %."""


def draw_swatch(theme: str, scale: float) -> QIcon:
    """Draw a theme as a small page, 36 px square at scale 1; that of the system is half light, half dark."""
    side = round(SIDE * scale)
    pixmap = QPixmap(side * 2, side * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(side / SIDE, side / SIDE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if theme == "system":
        _draw_page(painter, PALETTES["light"])
        painter.setClipRect(QRectF(SIDE / 2, 0, SIDE / 2, SIDE))
        _draw_page(painter, PALETTES["dark"])
    else:
        _draw_page(painter, next(palette for name, palette in PALETTES.items() if name == theme))
    painter.end()
    return QIcon(pixmap)


def _draw_page(painter: QPainter, palette: Palette) -> None:
    painter.setBrush(QColor(palette.paper))
    painter.setPen(QPen(QColor(palette.muted), 1))
    painter.drawRoundedRect(QRectF(1.5, 1.5, SIDE - 3, SIDE - 3), 6, 6)
    for line, (colour, width) in enumerate(((palette.accent, 0.4), (palette.ink, 0.6), (palette.ink, 0.5))):
        painter.setPen(QPen(QColor(colour), 2))
        y = 11 + 7 * line
        painter.drawLine(QPoint(8, y), QPoint(round(8 + SIDE * width), y))
