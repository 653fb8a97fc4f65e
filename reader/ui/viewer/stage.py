"""The stage of the viewer: the picture under the hands, by wheel, pointer, fingers."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from reader.model.theme import Palette
from reader.ui.viewer.camera import Camera
from reader.ui.viewer.picture_view import PictureView

_NOTCH = 120
"""Units of ``angleDelta`` in a notch of a wheel, an eighth of a degree each."""

_PER_NOTCH = 1.25
_PER_PIXEL = 1.005
"""Factors of the scale for a notch of a wheel and for a pixel of a trackpad."""

_TAB_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Stage(PictureView):
    """Let a person zoom and move the picture; signals as of PictureView."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self._grip: QPointF | None = None
        self._was_pressed = False
        self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.moved.connect(self._show_hand)

    def event(self, event: QEvent) -> bool:
        """Take the gestures, which have no handlers of their own."""
        match event:
            case QNativeGestureEvent():
                return self._take_native_gesture(event)
            case QGestureEvent():
                return self._take_gesture(event)
            case _:
                return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        event.accept()
        factor = _wheel_factor(event)
        if factor != 1:
            self._take(self._goal.zoom_by(factor, event.position()))

    def _take_native_gesture(self, event: QNativeGestureEvent) -> bool:
        """Zoom as two fingers on a trackpad do; a double tap of two fingers is a double click."""
        match event.gestureType():
            case Qt.NativeGestureType.ZoomNativeGesture:
                self._take(self._goal.zoom_by(max(0.1, 1 + event.value()), event.position()))
            case Qt.NativeGestureType.SmartZoomNativeGesture:
                self.toggle_fit(event.position())
            case _:
                return super().event(event)
        event.accept()
        return True

    def _take_gesture(self, event: QGestureEvent) -> bool:
        """Zoom and move as two fingers on a screen do."""
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return super().event(event)
        event.accept(pinch)
        at = self._from_screen(pinch.centerPoint())
        moved = at - self._from_screen(pinch.lastCenterPoint())
        self._take(self._goal.pan(moved).zoom_by(pinch.scaleFactor() or 1, at))
        return True

    def _from_screen(self, point: QPointF) -> QPointF:
        return QPointF(self.mapFromGlobal(point))

    def _take(self, camera: Camera) -> None:
        """Follow the hand at once: a movement of its own would lag behind."""
        if self._picture is not None:
            self._jump(camera)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grip the picture."""
        event.accept()
        self._was_pressed = True
        if event.button() == Qt.MouseButton.LeftButton and self._goal.can_pan():
            self._grip = event.position()
            self._show_hand()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture."""
        event.accept()
        if self._grip is not None:
            self._take(self._goal.pan(event.position() - self._grip))
            self._grip = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the picture go."""
        event.accept()
        self._grip = None
        self._show_hand()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole picture or its own size, unless the first of the two clicks is what opened the stage."""
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton and self._was_pressed:
            self.toggle_fit(event.position())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin without a click."""
        super().showEvent(event)
        self._was_pressed = False

    def _show_hand(self) -> None:
        """Show by the pointer what a drag would do."""
        if self._picture is None or not self._goal.can_pan():
            self._grip = None
            self.unsetCursor()
        else:
            held = self._grip is not None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring to one who came by the keyboard."""
        self._ringed = event.reason() in _TAB_REASONS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._ringed = False
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and the ring of the focus."""
        super().paintEvent(event)
        if self._ringed:
            painter = QPainter(self)
            pen = QPen(QColor(self._palette.focus), 2)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


def _wheel_factor(event: QWheelEvent) -> float:
    """Give the factor of the scale that a turn of the wheel asks for.

    Pixels are believed only of devices with phases, which trackpads are: on X11 wheels report some too, and those
    differ between drivers (QWheelEvent.pixelDelta). What rolls on by itself after the fingers left is no wish.
    """
    if event.phase() == Qt.ScrollPhase.ScrollMomentum:
        return 1.0
    pixels: QPoint = event.pixelDelta()
    if event.phase() != Qt.ScrollPhase.NoScrollPhase and not pixels.isNull():
        return float(_PER_PIXEL ** pixels.y())
    return float(_PER_NOTCH ** (event.angleDelta().y() / _NOTCH))
