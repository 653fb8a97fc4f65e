"""How what is typed may go on, as chips above the hits."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.hits import Suggestion, SuggestionKind
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.elided_button import ElidedButton
from reader.ui.panels.flow import Flow

_KINDS: dict[SuggestionKind, tuple[str, int]] = {"word": ("search", 3), "name": ("name", 2), "title": ("contents", 2)}
"""The icon of each kind and how many of it are shown: short ones first, and together no more than a few lines."""

_GAP = 4
_ICON = 14


_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class _Chip(ElidedButton):
    """Leave the arrow keys to the row: a button of Qt's would take them for the Tab key."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by the keys that press buttons."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SuggestionChips(QWidget):
    """Offer words, names and titles of chapters; hidden while there are none.

    The arrow keys lead from one to the next, up into the field and down to the hits.

    Signals: ``suggestion_chosen(Suggestion)``, ``left_upwards()``, ``left_downwards()``.
    """

    suggestion_chosen = Signal(object)
    left_upwards = Signal()
    left_downwards = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._texts: Texts | None = None
        self._side = _ICON
        self._chips: dict[_Chip, Suggestion] = {}
        self._row = Flow(self, _GAP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def retranslate(self, texts: Texts) -> None:
        """Name the kinds in the language of the texts."""
        self._texts = texts
        self._dress()

    def set_icons(self, icons: Icons) -> None:
        """Draw the signs of the kinds in the colours of a theme."""
        self._icons = icons
        self._dress()

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._side = round(_ICON * scale)
        self._dress()

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer some of the suggestions, a few of every kind."""
        wanted = [
            one
            for kind, (_, most) in _KINDS.items()
            for one in islice((each for each in suggestions if each.kind == kind), most)
        ]
        if wanted != list(self._chips.values()):
            self._forget()
            for one in wanted:
                self._add(one)
            self._dress()
        self.setVisible(bool(wanted))

    def stops(self) -> list[QWidget]:
        """List the chips in order, for the Tab key."""
        return list(self._chips)

    def _add(self, suggestion: Suggestion) -> None:
        chip = _Chip()
        chip.setProperty("role", "suggestion")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the field
        chip.set_words(suggestion.text)
        chip.clicked.connect(self._on_clicked)
        self._row.addWidget(chip)
        self._chips[chip] = suggestion

    def _forget(self) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.clear()

    def _dress(self) -> None:
        for chip, suggestion in self._chips.items():
            chip.setIcon(self._icons(_KINDS[suggestion.kind][0]))
            chip.setIconSize(QSize(self._side, self._side))
            if self._texts is not None:
                words = self._texts(f"search.suggest.{suggestion.kind}", text=suggestion.text)
                chip.setToolTip(words)
                chip.setAccessibleName(words)

    def _on_clicked(self) -> None:
        chip = self.sender()
        assert isinstance(chip, _Chip)
        self.suggestion_chosen.emit(self._chips[chip])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead along the chips and out of them by the arrow keys."""
        match event.key():
            case Qt.Key.Key_Up:
                self.left_upwards.emit()
            case Qt.Key.Key_Down:
                self.left_downwards.emit()
            case Qt.Key.Key_Left:
                self._step(-1)
            case Qt.Key.Key_Right:
                self._step(1)
            case _:
                super().keyPressEvent(event)

    def _step(self, way: int) -> None:
        chips = list(self._chips)
        at = next((number for number, chip in enumerate(chips) if chip.hasFocus()), 0)
        chips[max(0, min(len(chips) - 1, at + way))].setFocus(Qt.FocusReason.TabFocusReason)
