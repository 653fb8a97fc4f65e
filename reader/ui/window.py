"""The window itself: what lies in it and where, and nothing of what it does."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from reader.ui.actions import Actions
from reader.ui.bars.foot_bar import FootBar
from reader.ui.bars.top_bar import TopBar
from reader.ui.shell import Shell

SMALLEST = (320, 240)


class ReaderWindow(QMainWindow):
    """Lay out the bars around the shell; ``inside`` is all of the window but its menus.

    Signals: ``escaped()`` when Escape had nothing to close, ``back_requested()`` and ``forward_requested()`` by the
    mouse's own buttons, ``closing()`` and then ``closed()`` when the window goes, ``activated()`` when it comes to the
    front, ``edition_requested(Path)`` when another edition is to be read.
    """

    escaped = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    closing = Signal()
    closed = Signal()
    activated = Signal()
    edition_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(*SMALLEST)
        self.inside = QWidget()
        self.inside.setObjectName("page")
        self.setCentralWidget(self.inside)

    def furnish(self, actions: Actions, top_bar: TopBar, shell: Shell, foot_bar: FootBar) -> None:
        """Put everything in its place; every action works from anywhere in the window."""
        actions.fill_menus(self.menuBar())
        self.addActions(list(actions))
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top_bar)
        column.addWidget(shell, 1)
        column.addWidget(foot_bar)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take up the Escape that nobody in the window had a use for."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take up the buttons for back and forward."""
        match event.button():
            case Qt.MouseButton.BackButton:
                self.back_requested.emit()
            case Qt.MouseButton.ForwardButton:
                self.forward_requested.emit()
            case _:
                super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes."""
        self.closing.emit()
        self.closed.emit()
        super().closeEvent(event)
