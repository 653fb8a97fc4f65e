"""The bar of menus, whose sign for those that have no room can be hit."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QMenuBar, QProxyStyle, QStyle, QStyleOption, QToolButton, QWidget

_LEAST = 24
"""Pixels: the least side of what is pressed (WCAG 2.2, success criterion 2.5.8)."""


class _MoreStyle(QProxyStyle):
    """Give the sign for more menus room that grows with the text; Qt's own has 12 pixels at any size."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Give the room for the sign, and Qt's measure for all else."""
        if metric == QStyle.PixelMetric.PM_ToolBarExtensionExtent and widget is not None:
            return _side(widget)
        return super().pixelMetric(metric, option, widget)


class MenuBar(QMenuBar):
    """Show menus in one line; behind a sign at its end stand those that have no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = _MoreStyle()
        style.setParent(self)
        self.setStyle(style)

    def changeEvent(self, event: QEvent) -> None:
        """Let the sign grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for sign in self.findChildren(QToolButton):
                sign.setIconSize(QSize(_side(self), _side(self)))


def _side(bar: QWidget) -> int:
    return max(_LEAST, bar.fontMetrics().height() * 2 // 3)
