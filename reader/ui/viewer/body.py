"""The room of the viewer: the picture, and what is known of it beside it or, in a narrow window, below."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from reader.ui.viewer.information import Information
from reader.ui.viewer.stage import Stage

_COLUMN = 340
_ROOM_BESIDE = 900
"""Widths in pixels at 100 %: of the information beside the picture, and of the room from which on it is there."""

_SHARE_BELOW = 0.4
"""The share of the height that the information takes at most where it is below."""

_UNBOUND = 16777215
"""The size that Qt takes for no limit (QWIDGETSIZE_MAX)."""


class ViewerBody(QWidget):
    """Lay out stage and information."""

    def __init__(self, stage: Stage, information: Information) -> None:
        super().__init__()
        self._information = information
        self._scale = 1.0
        self._room = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(0)
        self._room.addWidget(stage, 1)
        self._room.addWidget(information)

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._scale = scale
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the order of the room."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Give the information the room that its words need."""
        if self.width() >= _ROOM_BESIDE * self._scale:
            self._place_beside()
        else:
            self._place_below()

    def _place_beside(self) -> None:
        self._room.setDirection(QBoxLayout.Direction.LeftToRight)
        self._information.set_below(False)
        self._information.setFixedWidth(round(_COLUMN * self._scale))
        self._information.setMinimumHeight(0)
        self._information.setMaximumHeight(_UNBOUND)

    def _place_below(self) -> None:
        self._room.setDirection(QBoxLayout.Direction.TopToBottom)
        self._information.set_below(True)
        self._information.setMinimumWidth(0)
        self._information.setMaximumWidth(_UNBOUND)
        wanted = self._information.height_for(self.width())
        self._information.setFixedHeight(min(wanted, round(self.height() * _SHARE_BELOW)))
