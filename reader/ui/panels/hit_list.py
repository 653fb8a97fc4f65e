"""The list of hits under the hands: what a click, a key and a pause on a row do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.hits import Hit
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.controls.menu import Menu
from reader.ui.panels.grouped_rows import ROW_ROLE, Group, GroupedDelegate, GroupedModel
from reader.ui.panels.hit_rows import HitWording
from reader.ui.panels.row_list import RowList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAUSE_MS = 120
"""How long the keyboard rests on a hit before the page follows; a held key repeats every 33 ms."""


class HitList(RowList):
    """Let a hit be gone to (click, Enter), be read in its other language (with Ctrl, or by the menu), or be passed.

    Signals: ``hit_requested(Hit)``; ``translation_requested(Hit)``; ``hit_passed(Hit)`` when the arrow keys have rested
    on one; ``left()`` for Enter, which leads from the list into the text; ``left_upwards()`` for the arrow up on the
    first one.
    """

    hit_requested = Signal(object)
    translation_requested = Signal(object)
    hit_passed = Signal(object)
    left = Signal()
    left_upwards = Signal()

    def __init__(self, palette: Palette, wording: HitWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = GroupedModel[Hit](wording.words, self)
        self.setModel(self._model)
        self._delegate = GroupedDelegate(palette, self, wording.pieces)
        self.setItemDelegate(self._delegate)
        self._menu = Menu(self)
        self._go = self._add_action("Return", self._on_enter)
        self._translate = self._add_action("Ctrl+Return", self._on_translation)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_rested)
        self.clicked.connect(self._on_clicked)

    def _add_action(self, key: str, deed: Callable[[], None]) -> QAction:
        action = QAction(self._menu)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(deed)
        self._menu.addAction(action)
        return action

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self.setAccessibleName(texts("search.name"))
        self._go.setText(texts("search.go"))
        self._translate.setText(texts("search.translate"))

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of a theme."""
        self._delegate.set_palette(palette)
        self.viewport().update()

    def show_rows(self, rows: Sequence[Group | Hit]) -> None:
        """Show hits under their titles; the chosen one stays chosen."""
        chosen = self._hit()
        self._pause.stop()
        self._model.set_rows(list(rows))
        if chosen is not None:
            self.choose(chosen)

    def choose(self, hit: Hit) -> None:
        """Show a hit, or what is found in its place now, as the one that is read."""
        places = [row.location if isinstance(row, Hit) else None for row in self._model.rows()]
        index = self._model.index(places.index(hit.location)) if hit.location in places else QModelIndex()
        if index.isValid() and index != self.currentIndex():
            self._pause.stop()
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _hit(self) -> Hit | None:
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Hit) else None

    def _on_clicked(self, index: QModelIndex) -> None:
        self._pause.stop()
        row = index.data(ROW_ROLE)
        if isinstance(row, Hit):
            has_control = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.translation_requested if has_control else self.hit_requested).emit(row)

    def _on_enter(self) -> None:
        self._pause.stop()
        if (hit := self._hit()) is not None:
            self.hit_requested.emit(hit)
            self.left.emit()

    def _on_translation(self) -> None:
        self._pause.stop()
        if (hit := self._hit()) is not None:
            self.translation_requested.emit(hit)
            self.left.emit()

    def _on_rested(self) -> None:
        if (hit := self._hit()) is not None:
            self.hit_passed.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by Enter; let the page follow when the arrow keys rest."""
        if event.key() in _ENTER:
            has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self._on_translation if has_control else self._on_enter)()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Up and self.currentIndex() == before and not event.isAutoRepeat():
            self.left_upwards.emit()
        if self.currentIndex() != before:
            self._pause.start()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a hit."""
        if self._hit() is not None:
            self._menu.popup(event.globalPos())
