"""The left of the panel: what is to be on the pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from reader.model.contents import find_chapter, find_part
from reader.model.report import Report
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.controls.wrapping import WrappingLabel, WrappingRadio
from reader.ui.paper.occasion import Occasion, Scope
from reader.ui.paper.sections import SectionTree

_OF_SECTIONS = ("this_chapter", "this_part", "whole", "chosen")
_OF_PASSAGES = ("selection", "bookmarked")


class ScopeChoice(QWidget):
    """Let the person say what is wanted; the tree shows which sections that is.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(self, report: Report, occasion: Occasion, texts: Texts, palette: Palette) -> None:
        super().__init__()
        self._texts = texts
        entry = find_chapter(report, occasion.chapter)
        part = find_part(report, entry.part) if entry is not None else None
        self._chapter = occasion.chapter
        self._part = part.id if part is not None and part.number else ""
        self._passages = {
            "selection": occasion.selected,
            "bookmarked": tuple(remark.address for remark in occasion.remarks),
        }
        self._tree = SectionTree(report, occasion.language, palette)
        self._tree.setAccessibleName(texts("press.chosen"))
        self._buttons = self._make_buttons()
        self._words = ""
        self._counts = WrappingLabel()
        self._group = QButtonGroup(self)
        for button in self._buttons.values():
            self._group.addButton(button)
        self._lay_out()
        first = self._buttons["this_part" if self._part == self._chapter else "this_chapter"]
        first.setChecked(True)
        self.setFocusProxy(first)
        self._show_sections()
        self._tree.show_first()
        self._group.buttonToggled.connect(self._on_toggled)
        self._tree.sections_changed.connect(self._on_ticked)

    def _make_buttons(self) -> dict[str, WrappingRadio]:
        buttons = {name: WrappingRadio(self._texts(f"press.{name}")) for name in _OF_SECTIONS}
        for name in _OF_PASSAGES:
            if self._passages[name]:
                buttons[name] = WrappingRadio(self._texts(f"press.{name}", n=len(self._passages[name])))
        return buttons

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for button in self._buttons.values():
            column.addWidget(button)
        self._buttons["this_part"].setVisible(bool(self._part))
        self._buttons["this_chapter"].setVisible(self._part != self._chapter)  # a landing page stands for its part
        column.addSpacing(4)
        column.addWidget(self._tree, 1)
        column.addStretch()
        column.addWidget(self._counts)

    def scope(self) -> Scope | None:
        """Give what is wanted; None while no chapter is ticked."""
        name = self._name()
        if name in _OF_PASSAGES:
            return Scope(passages=self._passages[name])
        sections = self._sections(name)
        return Scope(sections or ()) if sections != () else None

    def show_counts(self, words: int, pages: int | None) -> None:
        """Say how many words and pages that is; None: the pages are not there yet."""
        self._words = self._texts("press.words", n=words)
        self._counts.say(f"{self._words} · …" if pages is None else self._words)
        if pages is not None:
            self.show_page_count(pages)

    def show_page_count(self, pages: int) -> None:
        """Say how many pages that is."""
        self._counts.say(f"{self._words} · {self._texts('press.pages', n=pages)}")

    def _name(self) -> str:
        return next(name for name, button in self._buttons.items() if button.isChecked())

    def _sections(self, name: str) -> tuple[str, ...] | None:
        """Give the sections of a choice; None are all."""
        match name:
            case "this_chapter":
                return (self._chapter,)
            case "this_part":
                return (self._part,)
            case "whole":
                return None
            case _:
                return self._tree.sections()

    def _show_sections(self) -> None:
        name = self._name()
        self._tree.setVisible(name in _OF_SECTIONS)
        if name in _OF_SECTIONS:
            self._tree.set_sections(self._sections(name))

    def _on_toggled(self, _button: WrappingRadio, is_checked: bool) -> None:
        if is_checked:
            self._show_sections()
            self.changed.emit()

    def _on_ticked(self) -> None:
        """Take the sections that are ticked by hand as chosen."""
        if self._name() == "chosen":
            self.changed.emit()
        else:
            self._buttons["chosen"].setChecked(True)
