"""The button that puts the hits in another order."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from reader.texts.catalogue import Texts
from reader.ui.icons import Icons

_ICON = 18


class HitOrder(QToolButton):
    """Hold in which order the hits stand: by place, or the best first.

    Signals: ``changed()`` when the person has chosen the other one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_by_place = True
        self._texts: Texts | None = None
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def retranslate(self, texts: Texts) -> None:
        """Say what a press does, in the language of the texts."""
        self._texts = texts
        tip = texts("search.by_rank" if self.is_by_place else "search.by_place")
        self.setToolTip(tip)
        self.setAccessibleName(tip)

    def set_icons(self, icons: Icons) -> None:
        """Draw the icon in the colours of a theme."""
        self.setIcon(icons("sort"))

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))

    def _on_clicked(self) -> None:
        self.is_by_place = not self.is_by_place
        if self._texts is not None:
            self.retranslate(self._texts)
        self.changed.emit()
