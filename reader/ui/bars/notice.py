"""A notice that passes by at the foot of the window, with one thing to do about it at most."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

_SHOWN_MS = 6000
_WIDEST = 560
_RISE = 48


class Notice(QFrame):
    """Say something in passing; it goes by itself, unless one points at it.

    Signals: ``action_requested()`` for its button (Undo).
    """

    action_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._home = parent
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._button = QPushButton()
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(self._on_clicked)
        parent.installEventFilter(self)
        self.hide()

    def say(self, words: str, action: str = "") -> None:
        """Show a sentence, and a button if there is something to do about it."""
        self._label.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def words(self) -> str:
        """Give the sentence that is shown."""
        return self._label.text()

    def _on_clicked(self) -> None:
        self.hide()
        self.action_requested.emit()

    def _place(self) -> None:
        width = min(self._home.width() - 32, _WIDEST)
        self.setFixedWidth(width)
        self.setFixedHeight(max(self.heightForWidth(width), self.sizeHint().height()))
        self.move((self._home.width() - width) // 2, self._home.height() - self.height() - _RISE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEvent) -> None:
        """Wait while one points at it."""
        self._timer.stop()
        super().enterEvent(event)  # type: ignore[arg-type]

    def leaveEvent(self, event: QEvent) -> None:
        """Go again after a while."""
        self._timer.start()
        super().leaveEvent(event)
