"""The button that offers the filters of a search."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QToolButton, QWidget

from reader.model.contents import part_title
from reader.model.filters import FILTERS, Filter, filters_of
from reader.model.report import Language, Report
from reader.model.searching import SearchOptions
from reader.texts.catalogue import Texts
from reader.ui.controls.menu import Menu
from reader.ui.icons import Icons
from reader.ui.panels.filter_words import chapter_title, part_of

_LONGEST = 320
"""Pixels of a title in the menu; the rest is cut."""

_UNDER_A_RULE: tuple[Filter, ...] = ("titles", "exact")


class FilterMenu(QToolButton):
    """Offer to search in this part, in this chapter, in titles and so on.

    Signals: ``filter_added(str)``, ``filter_removed(str)``.
    """

    filter_added = Signal(str)
    filter_removed = Signal(str)

    def __init__(self, report: Report, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._texts: Texts | None = None
        self._language = report.languages[0]
        self._chapter = ""
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._list = Menu(self)
        self._actions = {name: self._make(name) for name in FILTERS}
        self.setMenu(self._list)
        self.set_icons(icons)

    def _make(self, name: Filter) -> QAction:
        if name in _UNDER_A_RULE:
            self._list.addSeparator()
        action = QAction(self._list)
        action.setObjectName(name)
        action.setCheckable(True)
        action.triggered.connect(self._on_triggered)
        self._list.addAction(action)
        return action

    def _on_triggered(self, is_wanted: bool) -> None:
        name = self.sender().objectName()
        (self.filter_added if is_wanted else self.filter_removed).emit(name)

    def set_icons(self, icons: Icons) -> None:
        """Draw the button in the colours of a theme."""
        self.setIcon(icons("filter"))

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self._texts = texts
        self.setToolTip(texts("search.filters_tip"))
        self.setAccessibleName(texts("search.filters"))
        self._word()

    def set_language(self, language: Language) -> None:
        """Name part and chapter in a language of the report."""
        self._language = language
        self._word()

    def set_chapter(self, chapter: str) -> None:
        """Take note of the chapter that one reads."""
        self._chapter = chapter
        self._word()

    def show_options(self, options: SearchOptions) -> None:
        """Tick the filters that are set."""
        for name in FILTERS:
            self._actions[name].setChecked(name in filters_of(options))

    def open_beneath(self) -> None:
        """Open the menu beneath the button and come back at once."""
        self._list.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _word(self) -> None:
        if self._texts is None:
            return
        part = part_of(self._report, self._chapter)
        titles = {"part": part_title(part, self._language) if part is not None else ""}
        titles["chapter"] = chapter_title(self._report, self._chapter, self._language)
        for name, action in self._actions.items():
            action.setText(_joined(self._texts(f"search.add.{name}"), titles.get(name, ""), self.fontMetrics()))
        self._actions["part"].setEnabled(part is not None)


def _joined(words: str, title: str, metrics: QFontMetrics) -> str:
    if not title:
        return words
    return f"{words}: {metrics.elidedText(title, Qt.TextElideMode.ElideRight, _LONGEST)}".replace("&", "&&")
