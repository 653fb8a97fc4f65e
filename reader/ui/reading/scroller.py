"""How the reading view is scrolled: by keys, smoothly or at once, and to places near the ends of a page."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollBar

if TYPE_CHECKING:
    from PySide6.QtCore import QPropertyAnimation

_MOTION_MS = 150
_OVERLAP = 2
"""Lines that stay in view when one turns by a whole view."""

_KEY_LINES = 2


class Scroller(QObject):
    """Move a scroll bar over a page.

    A place may lie beyond what can be scrolled to: the last paragraph of one language, held at the height where the
    other language had it. Then the range reaches as far as that place and shrinks again as one scrolls back.
    """

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._limit = 0
        self._line = 1
        self._motion = True
        bar.valueChanged.connect(self._fit_range)

    @cached_property
    def _glide(self) -> "QPropertyAnimation":
        from PySide6.QtCore import QEasingCurve, QPropertyAnimation  # the first page comes to a place at once

        glide = QPropertyAnimation(self._bar, b"value", self)
        glide.setDuration(_MOTION_MS)
        glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        return glide

    def _stop(self) -> None:
        if "_glide" in self.__dict__:
            self._glide.stop()

    def _is_gliding(self) -> bool:
        return "_glide" in self.__dict__ and self._glide.state() == self._glide.State.Running

    @property
    def value(self) -> int:
        """How far the page is scrolled."""
        return self._bar.value()

    @property
    def share(self) -> float:
        """How much of the page lies behind, from 0 to 1."""
        return max(0.0, min(1.0, self.value / self._limit)) if self._limit else 1.0

    def set_motion(self, motion: bool) -> None:
        """Glide, or jump at once."""
        self._motion = motion

    def set_extent(self, page: float, view: int, line: int) -> None:
        """Take the heights of the page, of the view and of a line, in pixels."""
        self._limit = max(0, round(page) - view)
        self._line = line
        self._bar.setPageStep(view)
        self._bar.setSingleStep(line * _KEY_LINES)
        self._fit_range(self.value)

    def jump(self, value: float) -> None:
        """Scroll so far at once, beyond the ends of the page if need be."""
        self._stop()
        self._fit_range(round(value))
        self._bar.setValue(round(value))

    def glide(self, value: float) -> None:
        """Scroll so far, within the page."""
        wanted = max(0, min(self._limit, round(value)))
        self._stop()
        if not self._motion:
            self._bar.setValue(wanted)
            return
        self._glide.setStartValue(self.value)
        self._glide.setEndValue(wanted)
        self._glide.start()

    def nudge(self, by: float) -> None:
        """Scroll by so much at once, within the page."""
        self._stop()
        self._bar.setValue(max(0, min(self._limit, round(self.value + by))))

    def _fit_range(self, value: int) -> None:
        self._bar.setRange(min(0, value), max(self._limit, value))

    def press_key(self, event: QKeyEvent) -> bool:
        """Scroll by a key; tell whether the key scrolls."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        turn = self._bar.pageStep() - self._line * _OVERLAP
        start = self._glide.endValue() if self._is_gliding() else self.value
        match event.key():
            case Qt.Key.Key_Space:
                self.glide(start + (-turn if backwards else turn))
            case Qt.Key.Key_PageDown:
                self.glide(start + turn)
            case Qt.Key.Key_PageUp:
                self.glide(start - turn)
            case Qt.Key.Key_Down:
                self.nudge(self._bar.singleStep())
            case Qt.Key.Key_Up:
                self.nudge(-self._bar.singleStep())
            case Qt.Key.Key_Home:
                self.glide(0)
            case Qt.Key.Key_End:
                self.glide(self._limit)
            case _:
                return False
        return True
