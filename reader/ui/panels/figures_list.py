"""The list of figures under the hands: what a click and a key choose."""

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from reader.texts.catalogue import Texts
from reader.ui.controls.menu import Menu
from reader.ui.panels.figures_delegate import FiguresDelegate
from reader.ui.panels.row_list import RowList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FiguresList(RowList):
    """Let a figure be chosen (click, Enter), or its place in the text (its words in the row, Ctrl+Enter, the menu).

    Signals: ``figure_chosen(QModelIndex)``, ``place_chosen(QModelIndex)``.
    """

    figure_chosen = Signal(QModelIndex)
    place_chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._released_at = QPoint()
        self._menu = Menu(self)
        self._open = self._add_action("Return")
        self._go = self._add_action("Ctrl+Return")
        self._open.triggered.connect(self._choose_figure)
        self._go.triggered.connect(self._choose_place)
        self.clicked.connect(self._on_clicked)

    def _add_action(self, key: str) -> QAction:
        action = QAction(self._menu)
        action.setShortcut(QKeySequence(key))
        self._menu.addAction(action)
        return action

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self.setAccessibleName(texts("figures.name"))
        self._open.setText(texts("figures.open"))
        self._go.setText(texts("figures.go_to_place"))

    def menu(self) -> QMenu:
        """Give the menu of a row."""
        return self._menu

    def _choose_figure(self) -> None:
        if self.currentIndex().isValid():
            self.figure_chosen.emit(self.currentIndex())

    def _choose_place(self) -> None:
        if self.currentIndex().isValid():
            self.place_chosen.emit(self.currentIndex())

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._is_on_place(self._released_at, index):
            self.place_chosen.emit(index)
        else:
            self.figure_chosen.emit(index)

    def _is_on_place(self, point: QPoint, index: QModelIndex) -> bool:
        delegate = self.itemDelegate()
        assert isinstance(delegate, FiguresDelegate)
        return index.isValid() and delegate.place_rect(QRectF(self.visualRect(index)), index).contains(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember where a click was."""
        self._released_at = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be pressed."""
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        on_place = self._is_on_place(at, self.indexAt(at))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_place else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose_place()
        else:
            self._choose_figure()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of the row that is meant."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        at = event.pos() if by_mouse else self.visualRect(index).center()
        self._menu.popup(self.viewport().mapToGlobal(at))
