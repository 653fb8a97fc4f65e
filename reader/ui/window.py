"""The window itself: what lies in it and where, and nothing of what it does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.bars.foot_bar import FootBar
    from reader.ui.bars.top_bar import TopBar
    from reader.ui.shell import Shell

SMALLEST = (320, 240)


class ReaderWindow(QMainWindow):
    """Lay out the bars around the shell; ``inside`` is all of the window but its menus.

    Signals: ``escaped()`` when Escape had nothing to close, ``back_requested()`` and ``forward_requested()`` by the
    mouse's own buttons, ``closing()`` and then ``closed()`` when the window goes, ``activated()`` when it comes to the
    front, ``full_screen_changed(bool)`` whether it fills the screen, as its frame or the system may have made it do,
    ``edition_requested(Path)`` when another edition is to be read.
    """

    escaped = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    closing = Signal()
    closed = Signal()
    activated = Signal()
    full_screen_changed = Signal(bool)
    edition_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(*SMALLEST)
        self.inside = QWidget()
        self.inside.setObjectName("page")
        self.setCentralWidget(self.inside)
        self._column = QVBoxLayout(self.inside)
        self._column.setSpacing(0)

    def show_page(self, page: QWidget, left: int, above: int, below: int) -> None:
        """Show the page alone, with room for what will stand around it; lengths are in pixels."""
        self._column.setContentsMargins(left, above, 0, below)
        self._column.addWidget(page)

    def furnish(self, actions: "Actions", top_bar: "TopBar", shell: "Shell", foot_bar: "FootBar") -> None:
        """Put everything in its place; every action works from anywhere in the window."""
        from reader.ui.bars.menu_bar import MenuBar

        menus = MenuBar()
        actions.fill_menus(menus)
        self.setMenuBar(menus)
        self.addActions(list(actions))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(top_bar)
        self._column.addWidget(shell, 1)
        self._column.addWidget(foot_bar)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window comes to the front, and whether it fills the screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.full_screen_changed.emit(self.isFullScreen())

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
