"""What is to be on paper: which sections, in which language, with figures or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from reader.model.contents import find_chapter, find_part
from reader.model.report import Language, Report
from reader.paper.options import PaperOptions
from reader.texts.catalogue import Texts
from reader.ui.paper.sections import SectionTree

_SCOPES = ("this_chapter", "this_part", "whole", "chosen")


class PaperChoices(QWidget):
    """Let the person say what is wanted.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(self, report: Report, chapter: str, language: Language, texts: Texts) -> None:
        super().__init__()
        self._chapter = chapter
        entry = find_chapter(report, chapter)
        part = find_part(report, entry.part) if entry is not None else None
        self._part = part.id if part is not None and part.number else ""
        self._tree = SectionTree(report, language)
        self._tree.setAccessibleName(texts("press.chosen"))
        self._tree.set_chapter(chapter)
        self._scopes = {name: QRadioButton(texts(f"press.{name}")) for name in _SCOPES}
        self._scopes["this_part"].setVisible(bool(self._part))
        self._scopes["this_chapter"].setVisible(self._part != chapter)  # a landing page stands for its part
        names = {one: texts(f"press.language_{one}") for one in report.languages}
        self._languages = {one: QRadioButton(name) for one, name in names.items()}
        self._figures = QCheckBox(texts("press.figures"))
        self._figures.setChecked(True)
        self._scopes["this_part" if self._part == chapter else "this_chapter"].setChecked(True)
        self._languages[language].setChecked(True)
        self._lay_out(texts)
        self._on_changed()
        self._connect()

    def _lay_out(self, texts: Texts) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(_section(texts("press.what")))
        for button in self._scopes.values():
            column.addWidget(button)
        column.addWidget(self._tree, 1)
        column.addSpacing(12)
        column.addWidget(_section(texts("press.language")))
        row = QHBoxLayout()
        for button in self._languages.values():
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(self._figures)
        column.addStretch()

    def _connect(self) -> None:
        for buttons in (self._scopes, self._languages):
            group = QButtonGroup(self)
            for button in buttons.values():
                group.addButton(button)
            group.buttonToggled.connect(self._on_toggled)
        self._tree.sections_changed.connect(self.changed)
        self._figures.toggled.connect(self._on_changed)

    def _on_toggled(self, _button: QRadioButton, is_checked: bool) -> None:
        if is_checked:
            self._on_changed()

    def _on_changed(self) -> None:
        self._tree.setVisible(self._scopes["chosen"].isChecked())
        self.changed.emit()

    def options(self) -> PaperOptions | None:
        """Give what is wanted; None while no chapter is ticked."""
        language = next(one for one, button in self._languages.items() if button.isChecked())
        sections = self._sections()
        if sections is None:
            return None
        return PaperOptions(language, sections, figures=self._figures.isChecked())

    def _sections(self) -> tuple[str, ...] | None:
        if self._scopes["whole"].isChecked():
            return ()
        if self._scopes["this_part"].isChecked():
            return (self._part,)
        if self._scopes["this_chapter"].isChecked():
            return (self._chapter,)
        return self._tree.sections() or None


def _section(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "section")
    return label
