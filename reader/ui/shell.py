"""The room of the window: the sidebar beside the page, or over it where the window is narrow."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.sidebar import Sidebar

NARROWEST = 220
WIDEST = 560
USUAL = 290
_HANDLE = 5
_MOTION_MS = 140
_ROOM_BESIDE = 760
"""The width of a window, at 100 %, below which the sidebar lies over the page."""


class _Handle(QWidget):
    """The line between sidebar and page, by which the sidebar is made wider."""

    dragged = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar-handle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.position().toPoint()).x())


class _Scrim(QWidget):
    """The shade over the page while the sidebar lies over it."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close what it belongs to."""
        event.accept()
        self.pressed.emit()


class Shell(QWidget):
    """Lay out sidebar and page.

    Signals: ``sidebar_toggled(bool)`` when the sidebar came or went.
    """

    sidebar_toggled = Signal(bool)

    def __init__(self, sidebar: Sidebar, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._page = page
        self._is_open = {False: True, True: False}
        """Whether the sidebar is open, beside the page and over it: a window that becomes narrow shows its text."""
        self._width = USUAL
        self._scale = 1.0
        self._motion = True
        page.setParent(self)
        self._scrim = _Scrim(self)
        sidebar.setParent(self)
        self._handle = _Handle(self)
        self._slide = QPropertyAnimation(sidebar, b"pos", self)
        self._slide.setDuration(_MOTION_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._handle.dragged.connect(self._on_dragged)
        self._scrim.pressed.connect(self.close_overlay)

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._scale = scale
        self._place()

    def set_motion(self, motion: bool) -> None:
        """Let the sidebar slide, or not."""
        self._motion = motion

    def is_overlay(self) -> bool:
        """Tell whether the sidebar lies over the page."""
        return self.width() < _ROOM_BESIDE * self._scale

    def is_sidebar_open(self) -> bool:
        """Tell whether the sidebar is to be seen."""
        return self._is_open[self.is_overlay()]

    def sidebar_width(self) -> int:
        """Give the width of the sidebar in pixels at 100 %."""
        return self._width

    def is_sidebar_wanted(self) -> bool:
        """Tell whether the sidebar is to be seen where there is room for it."""
        return self._is_open[False]

    def set_sidebar_wanted(self, is_wanted: bool) -> None:
        """Say whether the sidebar is to be seen where there is room for it, however wide the window is now."""
        self._is_open[False] = is_wanted
        self._place()
        self.sidebar_toggled.emit(self.is_sidebar_open())

    def set_sidebar_width(self, width: int) -> None:
        """Make the sidebar this wide, within bounds; pixels at 100 %."""
        self._width = max(NARROWEST, min(WIDEST, width))
        self._place()

    def _on_dragged(self, x: int) -> None:
        self.set_sidebar_width(round(x / self._scale))

    def set_sidebar_open(self, is_open: bool) -> None:
        """Show or hide the sidebar."""
        if is_open == self.is_sidebar_open():
            return
        self._is_open[self.is_overlay()] = is_open
        self._place()
        if is_open and self.is_overlay() and self._motion:
            self._slide_in()
        self.sidebar_toggled.emit(is_open)

    def close_overlay(self) -> None:
        """Hide the sidebar if it lies over the page, and give the page the keyboard."""
        if self.is_sidebar_open() and self.is_overlay():
            self.set_sidebar_open(False)
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def uncover_page(self) -> None:
        """Hide the sidebar if it lies over the page; only a keyboard that was in it goes to the page."""
        at = QApplication.focusWidget()
        if at is not None and self._sidebar.isAncestorOf(at):
            self.close_overlay()
        elif self.is_overlay():
            self.set_sidebar_open(False)

    def _slide_in(self) -> None:
        self._slide.stop()
        self._slide.setStartValue(QPoint(-self._sidebar.width(), 0))
        self._slide.setEndValue(QPoint(0, 0))
        self._slide.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the order of the room."""
        super().resizeEvent(event)
        self._place()
        self.sidebar_toggled.emit(self.is_sidebar_open())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the overlay by Escape."""
        if event.key() == Qt.Key.Key_Escape and self.is_sidebar_open() and self.is_overlay():
            self.close_overlay()
            return
        super().keyPressEvent(event)

    def _place(self) -> None:
        overlay, is_open = self.is_overlay(), self.is_sidebar_open()
        width = min(round(self._width * self._scale), self.width() - (48 if overlay else 320))
        beside = is_open and not overlay
        left = width + 1 if beside else 0
        self._page.setGeometry(left, 0, self.width() - left, self.height())
        self._sidebar.setVisible(is_open)
        self._sidebar.setGeometry(0, 0, width, self.height())
        self._handle.setVisible(beside)
        self._handle.setGeometry(width - _HANDLE // 2, 0, _HANDLE, self.height())
        self._scrim.setVisible(is_open and overlay)
        self._scrim.setGeometry(self.rect())
