"""The sheet that says what is read here: edition, source, rights, program."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.model.report import Language, Report
from reader.texts.catalogue import Texts

_SHOWN_OF_FINGERPRINT = 16

_NAME_ROLE = "hint"

_WIDTH = 30
_LEAST_BESIDE = 16
"""In heights of a line: how wide the sheet is where the window has room, and how wide it has to be for what is named
to stand beside its name."""


class AboutSheet(QDialog):
    """Say what the edition is and where the official report is to be found."""

    def __init__(
        self, report: Report, fingerprint: str, language: Language, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts("about.title"))
        self._address = report.address
        rows = {
            "publisher": report.publisher[language],
            "source": report.source[language],
            "rights": report.rights[language],
            "cutoff": report.cutoff,
            "address": report.address,
            "fingerprint": fingerprint[:_SHOWN_OF_FINGERPRINT],
            "program": texts("about.version", version=__version__),
        }
        self._form = _form({texts(f"about.{name}"): words for name, words in rows.items()})
        self._inside = self._lay_out_inside(report.title[language])
        self._area = QScrollArea()
        self._area.setAccessibleName(texts("about.title"))
        self._lay_out(self._buttons(texts))
        self._fit(parent)

    def _lay_out_inside(self, title: str) -> QVBoxLayout:
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(self._form)
        column.addStretch()
        return column

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        inside = QWidget()
        inside.setLayout(self._inside)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for clear in (inside, self._area.viewport()):
            clear.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 12, 16)
        column.setSpacing(16)
        column.addWidget(self._area, 1)
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)  # only in its dialog does it stay so

    def _fit(self, parent: QWidget | None) -> None:
        """Be as high as the words ask for, but no larger than the window; what has no room scrolls."""
        for one in (self, *self.findChildren(QLabel)):
            one.ensurePolished()
        line = self.fontMetrics().height()
        width = _WIDTH * line
        if parent:
            width = min(width, parent.width() - 32)
        if width < _LEAST_BESIDE * line:
            self._stack_rows()
        around = self.layout()
        assert around is not None
        margins = around.contentsMargins()
        inner = width - margins.left() - margins.right()
        height = self._inside.totalHeightForWidth(inner) + around.sizeHint().height() - self._area.sizeHint().height()
        self.resize(width, min(height, parent.height() - 32) if parent else height)

    def _stack_rows(self) -> None:
        """Set what is named below its name, nearer to it than to the next."""
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(2)
        names = [one for one in self.findChildren(QLabel) if one.property("role") == _NAME_ROLE]
        for name in names[1:]:
            name.setContentsMargins(0, 8, 0, 0)

    def _buttons(self, texts: Texts) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(texts("about.copy_address"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)


def _form(rows: Mapping[str, str]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(8)
    for name, words in rows.items():
        form.addRow(_named(name), _value(words))
    return form


def _named(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", _NAME_ROLE)  # as large as what it names, so that both stand on one line
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
