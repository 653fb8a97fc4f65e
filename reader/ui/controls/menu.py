"""Menus, whose keys, ticks and arrows are drawn as the theme draws them, at any size of text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QMenu

from reader.ui.keys import write_minus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionMenuItem  # whose enumerations cost time, and no first page shows a menu

_BETWEEN = 0.6
"""Room between the words and their keys that Qt does not give, in heights of a line; the padding has it to give."""
_TICK = ((-0.22, 0.0), (-0.06, 0.17), (0.22, -0.17))
_ARROW = ((-0.09, -0.18), (0.09, 0.0), (-0.09, 0.18))
"""The ends of strokes around the middle of a sign, in heights of a line."""
_EDGE = 0.55
"""From the edge of a row to the middle of its sign, in heights of a line."""
_STROKE = 0.085


class Menu(QMenu):
    """Show actions; Qt's own ticks and arrows have some pixels at any size, and a hyphen for a minus."""

    def initStyleOption(self, option: "QStyleOptionMenuItem", action: QAction) -> None:
        """Leave ticks and arrows to us, write keys as they are written, and set them apart from the words."""
        super().initStyleOption(option, action)
        words, tab, key = option.text.partition("\t")
        option.text = words + tab + write_minus(key)
        room = round(_BETWEEN * self.fontMetrics().height())
        option.reservedShortcutWidth -= min(room, option.reservedShortcutWidth)
        option.checkType = option.CheckType.NotCheckable
        if action.menu() is not None:
            option.menuItemType = option.MenuItemType.Normal

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the ticks and arrows over them."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for action in self.actions():
            row = self.actionGeometry(action)
            edge = _EDGE * self.fontMetrics().height()
            if action.isCheckable() and action.isChecked():
                self._stroke(painter, _TICK, QPointF(row.left() + edge, _middle(row)), action)
            if action.menu() is not None:
                self._stroke(painter, _ARROW, QPointF(row.right() - edge, _middle(row)), action)

    def _stroke(
        self, painter: QPainter, ends: tuple[tuple[float, float], ...], middle: QPointF, action: QAction
    ) -> None:
        line = self.fontMetrics().height()
        pen = QPen(_ink(self.palette(), enabled=action.isEnabled()), _STROKE * line)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline([middle + QPointF(x, y) * line for x, y in ends])


def _middle(row: QRect) -> float:
    return row.top() + row.height() / 2


def _ink(palette: QPalette, *, enabled: bool) -> QColor:
    group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
    return palette.color(group, QPalette.ColorRole.WindowText)
