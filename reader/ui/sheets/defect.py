"""The report of a defect of the program: one text that can be copied."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.texts.catalogue import Texts

_SIZE = QSize(34, 22)
"""In heights of a line."""
_AROUND = QSize(32, 32)


class DefectSheet(QDialog):
    """Show what happened inside the program, to be handed on to whoever mends it."""

    def __init__(self, report: str, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts("defect.title"))
        self._report = report
        words = QLabel(texts("defect.words"))
        words.setWordWrap(True)
        field = QPlainTextEdit(report)
        field.setReadOnly(True)
        field.setAccessibleName(texts("defect.report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(texts("defect.copy"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (words, field, buttons):
            column.addWidget(widget)
        self._fit(parent)

    def _fit(self, parent: QWidget | None) -> None:
        """Grow with the text, but no larger than the window."""
        self.ensurePolished()
        size = _SIZE * self.fontMetrics().height()
        self.resize(size.boundedTo(parent.size() - _AROUND) if parent else size)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
