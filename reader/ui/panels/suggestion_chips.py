"""How what is typed may go on, as chips above the hits."""

from collections.abc import Sequence
from itertools import groupby, islice, zip_longest

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.hits import Suggestion, SuggestionKind
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.elided_button import ElidedButton
from reader.ui.panels.flow import Flow, count_lines

_KINDS: dict[SuggestionKind, tuple[str, int]] = {"word": ("search", 3), "name": ("name", 2), "title": ("contents", 2)}
"""The icon of each kind and how many of it are shown at most: short ones first."""

_MOST_LINES = 2
"""The hits are what one looks for; what has no room here is found by typing on."""

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
    """Offer words, names and titles of chapters, in two lines at most; hidden while there are none.

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
        self._shown: list[_Chip] = []
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
        """List the chips that are shown, in order, for the Tab key."""
        return list(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        """Show fewer where words become wider."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._choose()

    def _choose(self) -> None:
        """Show what has room in the lines there are."""
        shown: set[_Chip] = set()
        for chip in self._by_worth():
            tried = [one for one in self._chips if one in shown or one is chip]
            if count_lines((one.sizeHint().width() for one in tried), self.width(), _GAP) <= _MOST_LINES:
                shown.add(chip)
        wanted = [one for one in self._chips if one in shown]
        if wanted != self._shown:
            self._show(wanted)

    def _by_worth(self) -> list[_Chip]:
        """List the first of every kind before the second of any, and last what takes more than half a line."""
        kinds = [list(chips) for _, chips in groupby(self._chips, key=lambda chip: self._chips[chip].kind)]
        ranked = (chip for rank in zip_longest(*kinds) for chip in rank if chip is not None)
        return sorted(ranked, key=lambda chip: 2 * chip.sizeHint().width() > self.width())

    def _show(self, chips: list[_Chip]) -> None:
        for chip in self._shown:
            self._row.removeWidget(chip)
        for chip in chips:
            self._row.addWidget(chip)
        for chip in self._chips:
            chip.setVisible(chip in chips)
        self._shown = chips

    def _add(self, suggestion: Suggestion) -> None:
        chip = _Chip(self)
        chip.setProperty("role", "suggestion")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the field
        chip.set_words(suggestion.text)
        chip.clicked.connect(self._on_clicked)
        chip.hide()
        self._chips[chip] = suggestion

    def _forget(self) -> None:
        self._show([])
        for chip in self._chips:
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
        self._choose()

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
        chips = self._shown
        at = next((number for number, chip in enumerate(chips) if chip.hasFocus()), 0)
        chips[max(0, min(len(chips) - 1, at + way))].setFocus(Qt.FocusReason.TabFocusReason)
