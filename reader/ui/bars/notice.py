"""A notice at the foot of the window, with one thing to do about it at most."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reader.texts.catalogue import Texts

_SHOWN_MS = 6000
_WIDEST = 560
_RISE = 48


class Notice(QFrame):
    """Say something in passing; it goes by itself unless it is lasting, or pointer or keyboard are on it.

    Signals: ``action_requested()`` for its button.
    """

    action_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._home = parent
        self._lasting = False
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)  # the name of a file may look like markup
        self._action, self._close = QPushButton(), QPushButton()
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._timer.timeout.connect(self.hide)
        self._action.clicked.connect(self._on_action)
        self._close.clicked.connect(self.hide)
        for watched in (parent, self._action, self._close):
            watched.installEventFilter(self)
        self.hide()

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self._close.setText(texts("window.notice_close"))

    def say(self, words: str, action: str = "", *, lasting: bool = False) -> None:
        """Show a sentence, and a button if there is something to do about it; a lasting one waits to be closed."""
        self._lasting = lasting
        self._action.setVisible(bool(action))
        self._close.setVisible(lasting)
        self.reword(words, action)
        self.show()
        self.raise_()
        self._wait()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def reword(self, words: str, action: str = "") -> None:
        """Say the same in other words, as in another language."""
        self._label.setText(words)
        self._action.setText(action)
        self.setAccessibleName(words)
        self._place()

    def words(self) -> str:
        """Give the sentence that is shown."""
        return self._label.text()

    def _wait(self) -> None:
        self._timer.stop()
        if not (self._lasting or self.underMouse() or self._action.hasFocus() or self._close.hasFocus()):
            self._timer.start()

    def _on_action(self) -> None:
        self.hide()
        self.action_requested.emit()

    def _place(self) -> None:
        width = min(self._home.width() - 32, _WIDEST, self._wanted_width())
        self.setFixedWidth(width)
        self.setFixedHeight(max(self.heightForWidth(width), self.minimumSizeHint().height()))
        self.move((self._home.width() - width) // 2, self._home.height() - self.height() - _RISE)

    def _wanted_width(self) -> int:
        """Give the width at which the sentence stands in one line."""
        others = sum(button.sizeHint().width() + 8 for button in (self._action, self._close) if not button.isHidden())
        return self._label.fontMetrics().horizontalAdvance(self._label.text()) + others + 48

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size, and wait while the keyboard is on a button."""
        if watched is self._home:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._wait()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while one points at it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go again after a while."""
        self._wait()
        super().leaveEvent(event)
