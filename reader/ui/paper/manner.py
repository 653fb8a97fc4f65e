"""The right of the panel: how the pages are to be."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.desk.paper import LONGEST_WATERMARK, Manner
from reader.model.report import Report
from reader.texts.catalogue import Texts
from reader.ui.controls.combo import ValueCombo
from reader.ui.controls.wrapping import WrappingCheck, WrappingLabel
from reader.ui.paper.occasion import Occasion

_CHOICES = {"size": ("normal", "large", "xlarge"), "columns": (1, 2), "paper": ("a4", "letter")}
_CHECKS = ("figures", "numbers", "grey", "remarks", "marks", "dated")
_BOTH = "both"
"""Stands among the languages for one beside the other."""

_OPEN = "…"
"""The gap in the offered watermark that only the person can fill."""


class MannerChoice(QWidget):
    """Let the person say how the pages are to be; what cannot be is closed, with the reason.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(self, report: Report, occasion: Occasion, texts: Texts) -> None:
        super().__init__()
        self._texts, self._read = texts, occasion.language
        self._is_bilingual = len(report.languages) > 1
        languages = [*report.languages, *([_BOTH] if self._is_bilingual else [])]
        self._combos = {"language": self._make_combo("language", languages)}
        self._combos |= {name: self._make_combo(name, values) for name, values in _CHOICES.items()}
        self._large_alone = self._make_hint("large_print_alone")
        self._columns_taken = self._make_hint("columns_taken")
        self._checks = {name: WrappingCheck(texts(f"press.{name}")) for name in _CHECKS}
        self._lacking = {
            "remarks": "" if occasion.remarks else texts("press.no_remarks"),
            "marks": "" if occasion.marks else texts("press.no_marks"),
        }
        self._watermark = QLineEdit(maxLength=LONGEST_WATERMARK)
        self._offer = QPushButton(texts("press.watermark_offer"))
        self._offer.setProperty("role", "link")
        self._lay_out()
        self.set_manner(Manner())
        self._connect()

    def _make_combo(self, name: str, values: object) -> ValueCombo:
        combo = ValueCombo(self._texts(f"press.{name}"))
        assert isinstance(values, list | tuple)
        combo.set_values((value, self._texts(f"press.{name}_{value}")) for value in values)
        return combo

    def _make_hint(self, name: str) -> WrappingLabel:
        """Make the sentence that says why something is closed; its room is kept, so that nothing below it moves."""
        hint = WrappingLabel()
        hint.say(self._texts(f"press.{name}"))
        policy = hint.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        hint.setSizePolicy(policy)
        return hint

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(8)
        for name, combo in self._combos.items():
            rows.addRow(_label(self._texts(f"press.{name}"), combo), combo)
        self._watermark.setAccessibleName(self._texts("press.watermark"))
        self._watermark.setPlaceholderText(self._texts("press.watermark_none"))
        self._watermark.setToolTip(self._texts("press.watermark_tip"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        title = QLabel(self._texts("press.how"))
        title.setProperty("role", "section")
        column.addWidget(title)
        column.addLayout(rows)
        hints = QGridLayout()
        for hint in (self._large_alone, self._columns_taken):
            hints.addWidget(hint, 0, 0, Qt.AlignmentFlag.AlignTop)  # in one place: only one can be true
        column.addLayout(hints)
        column.addSpacing(8)
        for name, check in self._checks.items():
            check.setToolTip(self._lacking.get(name, ""))
            column.addWidget(check)
        column.addSpacing(8)
        column.addWidget(_label(self._texts("press.watermark"), self._watermark))
        column.addWidget(self._watermark)
        column.addWidget(self._offer)

    def _connect(self) -> None:
        for combo in self._combos.values():
            combo.value_chosen.connect(self._on_changed)
        for check in self._checks.values():
            check.clicked.connect(self._on_changed)
        self._watermark.textEdited.connect(self._on_changed)
        self._offer.clicked.connect(self._offer_watermark)

    # What is chosen

    def manner(self) -> Manner:
        """Give what is chosen; what there is nothing for here and now stays as it was given."""
        language = self._combos["language"].value()
        fields: Mapping[str, object] = {
            "language": "" if language in (self._read, _BOTH) else language,
            "bilingual": language == _BOTH,
            **{name: self._combos[name].value() for name in _CHOICES},
            **{name: check.isChecked() for name, check in self._checks.items()},
            **{name: getattr(self._given, name) for name, reason in self._lacking.items() if reason},
            "watermark": self._watermark.text().strip(),
        }
        return Manner(**fields)  # type: ignore[arg-type]  # the combos hold values of the fields' types

    def set_manner(self, manner: Manner) -> None:
        """Choose a manner; of what the report has not, the nearest."""
        self._given = manner
        is_parallel = manner.bilingual and self._is_bilingual
        language = _BOTH if is_parallel else manner.language or self._read
        self._combos["language"].set_value(self._read)
        self._combos["language"].set_value(language)
        for name in _CHOICES:
            self._combos[name].set_value(getattr(manner, name))
        for name, check in self._checks.items():
            check.setChecked(getattr(manner, name) and not self._lacking.get(name))
            check.setEnabled(not self._lacking.get(name))
        self._watermark.setText(manner.watermark)
        self._close_impossible()

    def _on_changed(self) -> None:
        self._close_impossible()
        self.changed.emit()

    def _close_impossible(self) -> None:
        """Close what cannot be beside what is chosen, and say so."""
        large = self._combos["size"].value() != "normal"
        parallel = self._combos["language"].value() == _BOTH
        beside = parallel or self._combos["columns"].value() == 2
        no_room = self._texts("press.large_print_alone")
        for size in ("large", "xlarge"):
            self._combos["size"].set_possible(size, no_room if beside else "")
        self._combos["language"].set_possible(_BOTH, no_room if large else "")
        self._combos["columns"].set_possible(2, no_room if large else "")
        self._combos["columns"].setEnabled(not parallel)
        self._combos["columns"].setToolTip(
            self._columns_taken.words if parallel else self._combos["columns"].currentText()
        )
        self._large_alone.setVisible(large)
        self._columns_taken.setVisible(parallel and not large)

    def _offer_watermark(self) -> None:
        """Write the usual words, and let the name be typed."""
        words = self._texts("press.watermark_words", date="{date}")
        self._watermark.setText(words)
        self._watermark.setFocus()
        self._watermark.setSelection(words.index(_OPEN), len(_OPEN))
        self._on_changed()


def _label(words: str, buddy: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(buddy)
    return label
