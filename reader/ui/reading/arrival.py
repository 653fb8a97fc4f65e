"""The short light on a block that one has come to."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

_SHOWN_MS = 1400
_FADING = 0.6
"""The share of the time from which the light fades."""


class Arrival(QObject):
    """Light up a block for a moment.

    Signals: ``changed()`` when the light is another.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.block = ""
        self._motion = True

    @cached_property
    def _clock(self) -> "QVariantAnimation":
        from PySide6.QtCore import QVariantAnimation  # no first page has anything to light up

        clock = QVariantAnimation(self)
        clock.setDuration(_SHOWN_MS)
        clock.setStartValue(0.0)
        clock.setEndValue(1.0)
        clock.valueChanged.connect(self._on_moved)
        clock.finished.connect(self.end)
        return clock

    def set_motion(self, motion: bool) -> None:
        """Let the light fade, or go out at once."""
        self._motion = motion

    def start(self, block: str) -> None:
        """Light up a block."""
        self.block = block
        self._clock.stop()
        self._clock.start()
        self.changed.emit()

    def end(self) -> None:
        """Put the light out."""
        if self.block:
            self._clock.stop()
            self.block = ""
            self.changed.emit()

    @property
    def strength(self) -> float:
        """How bright the light is, from 0 to 1."""
        if not self.block:
            return 0.0
        share = float(self._clock.currentValue() or 0.0)
        return 1.0 if share < _FADING or not self._motion else (1 - share) / (1 - _FADING)

    def _on_moved(self, share: float) -> None:
        if self._motion and share >= _FADING:
            self.changed.emit()
