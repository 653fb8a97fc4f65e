"""The sheet that says what is read here: edition, source, rights, program."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader import __version__
from reader.model.report import Language, Report
from reader.texts.catalogue import Texts

_SHOWN_OF_FINGERPRINT = 16


class AboutSheet(QDialog):
    """Say what the edition is and where the official report is to be found."""

    def __init__(
        self, report: Report, fingerprint: str, language: Language, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts("about.title"))
        self._address = report.address
        title = QLabel(report.title[language])
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        rows = {
            "publisher": report.publisher[language],
            "source": report.source[language],
            "rights": report.rights[language],
            "cutoff": report.cutoff,
            "address": report.address,
            "fingerprint": fingerprint[:_SHOWN_OF_FINGERPRINT],
            "program": texts("about.version", version=__version__),
        }
        for name, words in rows.items():
            form.addRow(_named(texts(f"about.{name}")), _value(words))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(title)
        column.addLayout(form)
        column.addWidget(self._buttons(texts))
        self.setMinimumWidth(min(560, parent.width() - 32) if parent else 560)

    def _buttons(self, texts: Texts) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(texts("about.copy_address"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)


def _named(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "hint")  # as large as what it names, so that both stand on one line
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def _value(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)  # what an edition says of itself is no markup
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
