"""The ground that a picture lies on: it draws the picture as the camera says and moves the camera."""

from time import perf_counter

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSizeF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model.theme import Palette
from reader.ui.viewer.camera import HIGHEST, MARGIN, Camera, between
from reader.ui.viewer.picture import Picture

_MOTION_MS = 140
_CARD = 8.0
"""Pixels of the card that are seen around the picture."""

_SLOW = 0.03
"""Seconds of drawing from which on a movement would stutter, so that there is none."""

_STEP = 0.15
"""The share of the view that an arrow key moves the picture by."""


class PictureView(QWidget):
    """Show a picture, or a sentence in its place.

    Signals: ``moved()`` when the camera came to lie elsewhere, after a movement its goal.
    """

    moved = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture-view")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._palette = palette
        self._picture: Picture | None = None
        self._words = ""
        self._camera = self._start = self._goal = Camera(QSizeF(1, 1), QSizeF(self.size()))
        self._motion = True
        self._drawn_in = 0.0
        self._movement = self._make_animation()
        self._movement.valueChanged.connect(self._on_movement)
        self._fading = self._make_animation()
        self._fading.valueChanged.connect(self.update)

    def _make_animation(self) -> QVariantAnimation:
        animation = QVariantAnimation(self)
        animation.setDuration(_MOTION_MS)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        return animation

    def set_palette(self, palette: Palette) -> None:
        """Take the colours of a theme."""
        self._palette = palette
        self.update()

    def set_motion(self, motion: bool) -> None:
        """Let pictures move and fade in, or not."""
        self._motion = motion

    def show_picture(self, picture: Picture) -> None:
        """Show a picture, the whole of it."""
        self._hold(picture, "")
        self._jump(Camera(picture.size(), QSizeF(self.size()), _largest_fit(picture)).fit())
        if self._motion:
            self._fading.start()

    def swap_picture(self, picture: Picture) -> None:
        """Show another picture in place of this one, at the same scale and around the same middle."""
        if self._picture is None:
            self.show_picture(picture)
            return
        self._hold(picture, "")
        self._jump(self._goal.swap(picture.size(), _largest_fit(picture)))

    def show_words(self, words: str) -> None:
        """Show a sentence where the picture would be."""
        self._hold(None, words)
        self._jump(Camera(QSizeF(1, 1), QSizeF(self.size())).fit())

    def clear(self) -> None:
        """Forget the picture."""
        self.show_words("")

    def _hold(self, picture: Picture | None, words: str) -> None:
        self._fading.stop()
        self._picture = picture
        self._words = words
        self._drawn_in = 0.0

    def picture(self) -> Picture | None:
        """Give the picture that is shown."""
        return self._picture

    def camera(self) -> Camera:
        """Give how the picture lies, after a movement that is under way."""
        return self._goal

    def zoom_in(self) -> None:
        """Show it larger."""
        self._move(self._goal.step(1))

    def zoom_out(self) -> None:
        """Show it smaller."""
        self._move(self._goal.step(-1))

    def fit(self) -> None:
        """Show the whole of it."""
        self._move(self._goal.fit())

    def show_actual(self) -> None:
        """Show it at its own size."""
        self._move(self._goal.zoom_to(1))

    def toggle_fit(self, at: QPointF) -> None:
        """Show the whole of it, or if so already its own size; if that is the same, twice that size."""
        if not self._goal.fitted:
            self._move(self._goal.fit())
        else:
            same = abs(self._goal.scale - 1) < 0.01
            self._move(self._goal.zoom_to(2 if same else 1, at))

    def step_aside(self, across: int, down: int) -> None:
        """Look further to the right (``across`` 1) or left (-1), further down (``down`` 1) or up (-1)."""
        by = QPointF(-across * self.width() * _STEP, -down * self.height() * _STEP)
        self._move(self._goal.pan(by))

    def _move(self, goal: Camera) -> None:
        """Go to a camera in a short movement."""
        if self._picture is None:
            return
        if not self._motion or self._drawn_in > _SLOW:
            self._jump(goal)
            return
        self._start, self._goal = self._camera, goal
        self._movement.stop()
        self._movement.start()
        self.moved.emit()

    def _jump(self, goal: Camera) -> None:
        """Go to a camera at once."""
        self._movement.stop()
        self._camera = self._goal = goal
        self.moved.emit()
        self.update()

    def _on_movement(self, share: float) -> None:
        self._camera = between(self._start, self._goal, share)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in view, or its middle in the middle."""
        super().resizeEvent(event)
        self._jump(self._goal.resize(QSizeF(event.size())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the card, the picture."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._palette.panel))
        if self._picture is not None:
            self._draw_picture(painter, self._picture)
        elif self._words:
            self._draw_words(painter)

    def _draw_picture(self, painter: QPainter, picture: Picture) -> None:
        target = self._whole_pixels(self._camera.target())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if self._palette.dark else QPen(QColor(self._palette.line)))
        painter.setBrush(QColor(self._palette.card))
        painter.drawRoundedRect(target.adjusted(-_CARD, -_CARD, _CARD, _CARD), 4, 4)
        began = perf_counter()
        picture.draw(painter, target)
        self._drawn_in = perf_counter() - began
        self._draw_veil(painter)

    def _whole_pixels(self, target: QRectF) -> QRectF:
        """Move a rectangle by less than a pixel of the screen so that the pixels of a picture meet the screen's."""
        ratio = self.devicePixelRatioF()
        target.moveTo(round(target.x() * ratio) / ratio, round(target.y() * ratio) / ratio)
        return target

    def _draw_veil(self, painter: QPainter) -> None:
        """Cover a picture that is just coming: what a picture draws itself cannot be made translucent as a whole."""
        if self._fading.state() is QVariantAnimation.State.Running:
            veil = QColor(self._palette.panel)
            veil.setAlphaF(1.0 - float(self._fading.currentValue()))
            painter.fillRect(self.rect(), veil)

    def _draw_words(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._palette.muted))
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)


def _largest_fit(picture: Picture) -> float:
    """Give the scale up to which a picture is enlarged to be fitted: pixels not at all, shapes as far as need be."""
    return HIGHEST if picture.vector else 1.0
