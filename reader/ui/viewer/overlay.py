"""A widget that lies over the whole of its parent and keeps the keyboard to itself."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Overlay(QWidget):
    """Cover the parent while it is open; the keyboard then goes back to where it was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._came_from: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.hide()

    def open_over(self, first: QWidget) -> None:
        """Cover the parent and give the keyboard to a widget of this one."""
        self._came_from = QApplication.focusWidget()
        self._home().installEventFilter(self)
        self._cover()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the keyboard back."""
        super().closeEvent(event)
        self._home().removeEventFilter(self)
        self.hide()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the parent."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self._home().rect())

    def _home(self) -> QWidget:
        home = self.parentWidget()
        assert home is not None, "an overlay has a parent from the beginning"
        return home

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead Tab around within: what is behind cannot be seen."""
        ring = list(self._focus_ring())
        if not ring:
            return False
        current = QApplication.focusWidget()
        here = ring.index(current) if current in ring else -1  # a button that was just disabled is not in it
        place = here + (1 if forward else -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ring[place % len(ring)].setFocus(reason)
        return True

    def _focus_ring(self) -> Iterator[QWidget]:
        """Yield what Tab stops at, in order.

        Qt's own chain is not asked: PySide 6.11 takes each widget that it gives for a child of the one before, and
        for deleted with it.
        """
        for widget in self.findChildren(QWidget):
            stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if stops and widget.isVisible() and widget.isEnabled():
                yield widget
