"""The filters that are set, as chips that take them away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.filters import Filter, filters_of
from reader.model.report import Language, Report
from reader.model.searching import SearchOptions
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.elided_button import ElidedButton
from reader.ui.panels.filter_words import filter_words
from reader.ui.panels.flow import Flow

_GAP = 6


class FilterChips(QWidget):
    """Show which filters are set.

    Signals: ``filter_removed(str)`` when a chip is pressed.
    """

    filter_removed = Signal(str)

    def __init__(self, report: Report, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._icons = icons
        self._texts: Texts | None = None
        self._language = report.languages[0]
        self._options = SearchOptions()
        self._chips: dict[Filter, ElidedButton] = {}
        self._row = Flow(self, _GAP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def retranslate(self, texts: Texts) -> None:
        """Name the filters in the language of the texts."""
        self._texts = texts
        self._word()

    def set_language(self, language: Language) -> None:
        """Name parts and chapters in a language of the report."""
        self._language = language
        self._word()

    def set_icons(self, icons: Icons) -> None:
        """Draw the crosses in the colours of a theme."""
        self._icons = icons
        for chip in self._chips.values():
            chip.setIcon(icons("close"))

    def show_options(self, options: SearchOptions) -> None:
        """Show the filters of a search; the keyboard stays among those that are left."""
        self._options = options
        wanted = filters_of(options)
        had_focus = any(chip.hasFocus() for chip in self._chips.values())
        for name in [one for one in self._chips if one not in wanted]:
            self._remove(name)
        for name in wanted:
            if name not in self._chips:
                self._add(name)
        if had_focus and self._chips:
            next(iter(self._chips.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(wanted))
        self._word()

    def stops(self) -> list[QWidget]:
        """List the chips in order, for the Tab key."""
        return [self._chips[name] for name in filters_of(self._options)]

    def _add(self, name: Filter) -> None:
        chip = self._chips[name] = ElidedButton()
        chip.setObjectName(name)
        chip.setProperty("role", "chip")
        chip.setIcon(self._icons("close"))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        chip.clicked.connect(self._on_clicked)
        self._row.addWidget(chip)

    def _remove(self, name: Filter) -> None:
        chip = self._chips.pop(name)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _on_clicked(self) -> None:
        self.filter_removed.emit(self.sender().objectName())

    def _word(self) -> None:
        if self._texts is None:
            return
        for name, chip in self._chips.items():
            words = filter_words(name, self._options.scope, self._report, self._language, self._texts)
            tip = self._texts("search.remove_filter", filter=words)
            chip.setToolTip(tip)
            chip.setAccessibleName(tip)
            chip.set_words(words)
