"""A button that cuts its words to the room there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget


class ElidedButton(QPushButton):
    """Show words of any length, the end left out where it does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setAutoDefault(True)  # outside of dialogs, Qt lets Enter press no other button
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Say something; an ampersand in it is one."""
        self._words = words
        self.setText(words.replace("&", "&&"))

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own."""
        return QSize(0, super().minimumSizeHint().height())

    def shown_words(self) -> str:
        """Give the words as far as they can be seen."""
        metrics = self.fontMetrics()
        lacking = self.sizeHint().width() - self.width()
        if lacking <= 0:
            return self._words
        room = metrics.horizontalAdvance(self._words) - lacking
        return metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(0, room))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button with the words that fit in."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_words().replace("&", "&&")
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
