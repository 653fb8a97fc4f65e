"""Boxes and circles that are ticked, drawn in the theme's colours so that they are seen on dark grounds too."""

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication

_ROLE = QPalette.ColorRole
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.30))
"""The ends of a tick's strokes as shares of the box."""


def draw_check(painter: QPainter, place: QRect, state: Qt.CheckState, *, enabled: bool) -> None:
    """Draw a box: empty, ticked, or with a bar for partly."""
    box = _square(place)
    _ground(painter, enabled=enabled, filled=state != Qt.CheckState.Unchecked)
    painter.drawRoundedRect(box, box.width() / 5, box.width() / 5)
    painter.setPen(_stroke(box))
    if state == Qt.CheckState.Checked:
        points = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in _TICK]
        painter.drawPolyline(points)
    elif state == Qt.CheckState.PartiallyChecked:
        inset = box.width() / 4
        painter.drawLine(QLineF(box.left() + inset, box.center().y(), box.right() - inset, box.center().y()))
    painter.restore()


def draw_radio(painter: QPainter, place: QRect, *, checked: bool, enabled: bool) -> None:
    """Draw a circle, empty or with a point."""
    circle = _square(place)
    _ground(painter, enabled=enabled, filled=checked)
    painter.drawEllipse(circle)
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QApplication.palette().color(_ROLE.Base))
        inset = circle.width() * 0.3
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def _square(place: QRect) -> QRectF:
    side = min(place.width(), place.height()) - 1
    return QRectF(place.left() + 0.5, place.top() + (place.height() - side) / 2, side, side)


def _ground(painter: QPainter, *, enabled: bool, filled: bool) -> None:
    """Take up the colours of a mark; the caller restores the painter."""
    group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
    palette = QApplication.palette()
    edge = palette.color(_ROLE.Accent if filled else _ROLE.Dark) if enabled else palette.color(group, _ROLE.Text)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(edge if filled else palette.color(_ROLE.Base))


def _stroke(box: QRectF) -> QPen:
    pen = QPen(QApplication.palette().color(_ROLE.Base), max(1.5, box.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
