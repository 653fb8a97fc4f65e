"""What is known of a figure, as a column beside the picture or below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.texts.catalogue import Texts
from reader.ui.viewer.words import FigureWords

_ROWS = ("credit", "licence", "source", "date", "description")
"""The credit comes first: in a low window only the beginning is seen without scrolling."""
_SCROLL_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class Information(QScrollArea):
    """Show number, caption, credit, licence, source, date and description of a figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewer-information")
        self._place = _label("section")
        self._caption = _label("caption")
        self._heads = {row: _label("section") for row in _ROWS}
        self._values = {row: _label("value") for row in _ROWS}
        self._column = QWidget()
        self._lay_out()
        self.setWidget(self._column)
        self._column.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._column)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(0)
        column.addWidget(self._place)
        column.addSpacing(4)
        column.addWidget(self._caption)
        for row in _ROWS:
            column.addSpacing(16)
            column.addWidget(self._heads[row])
            column.addSpacing(4)
            column.addWidget(self._values[row])
        column.addStretch(1)

    def retranslate(self, texts: Texts) -> None:
        """Name the rows in the language of the texts."""
        self.setAccessibleName(texts("viewer.information"))
        for row, head in self._heads.items():
            head.setText(texts(f"viewer.{row}"))
            self._name(row)

    def show_words(self, place: str, words: FigureWords) -> None:
        """Show the words of a figure; ``place`` is its number among all, in words. Empty rows are left out."""
        self._place.setText(place)
        self._caption.setText(words.caption)
        for row, value in self._values.items():
            text = str(getattr(words, row))
            value.setText(text)
            value.setVisible(bool(text))
            self._heads[row].setVisible(bool(text))
            self._name(row)
        self.verticalScrollBar().setValue(0)

    def _name(self, row: str) -> None:
        """Let a screen reader say what a value is the value of."""
        self._values[row].setAccessibleName(f"{self._heads[row].text()}: {self._values[row].text()}")

    def set_below(self, below: bool) -> None:
        """Take the place below the picture, or beside it."""
        if self.property("below") != below:
            self.setProperty("below", below)
            self.style().unpolish(self)
            self.style().polish(self)

    def height_for(self, width: int) -> int:
        """Give the height in pixels at which a column of this width need not scroll; 0 if it says nothing."""
        return max(0, self._column.heightForWidth(width))  # -1 as long as there are no words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the arrows up and down; every other key is the viewer's."""
        if event.key() in _SCROLL_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
