"""A line that says something beside, and a link to act on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class Aside(QWidget):
    """Say something beside; hidden until there is something to say.

    Signals: ``chosen()`` when the link is pressed.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setProperty("role", "small")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # it may quote what was typed
        self._link = QPushButton()
        self._link.setProperty("role", "link")
        self._link.clicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def stop(self) -> QWidget:
        """Give the link, for the Tab key."""
        return self._link

    def say(self, words: str, link: str = "") -> None:
        """Say something and name the link, if there is to be one; empty words hide all."""
        self._words.setText(words)
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self.setVisible(bool(words))
