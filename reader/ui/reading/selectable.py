"""A canvas on which words are selected and copied, and paragraphs marked in the margin."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.model.blocks import Chapter
from reader.model.location import Location
from reader.model.place import Place
from reader.model.prose import LEAD, TOP
from reader.model.report import Language
from reader.page.frame import PageFrame
from reader.page.style import GAP_5, PageStyle
from reader.ui.reading.canvas import PageCanvas
from reader.ui.reading.pointer import Pointer
from reader.ui.reading.selection import Move, Unit
from reader.ui.reading.sheet import Sheet

_SELECTING = {
    Qt.Key.Key_Left: Move.PreviousCharacter,
    Qt.Key.Key_Right: Move.NextCharacter,
    Qt.Key.Key_Up: Move.Up,
    Qt.Key.Key_Down: Move.Down,
}


class SelectableCanvas(PageCanvas):
    """Select, copy, scroll and mark by pointer and keyboard.

    Signals, besides those of the canvas: ``copy_available(bool)`` whether words are selected,
    ``bookmark_toggle_requested(Location)`` from the margin, ``zoom_requested(int)`` steps by which the text is to be
    larger.
    """

    copy_available = Signal(bool)
    bookmark_toggle_requested = Signal(object)
    zoom_requested = Signal(int)

    def __init__(
        self, load_picture: Callable[[str, Language], bytes], style: PageStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(load_picture, style, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._chosen = ""
        self._could_copy = False
        self._pointer = Pointer(self._scroller, self.viewport())
        self._pointer.changed.connect(self._on_pointer_changed)
        self._pointer.margin_pressed.connect(self._on_margin_pressed)
        self._pointer.text_pressed.connect(self._on_text_pressed)
        self._pointer.selection_ended.connect(self._on_selection_ended)
        self.laid_out.connect(self._pointer.set_sheet)

    def show_chapter(self, chapter: Chapter, frame: PageFrame, at: Place) -> None:
        """Show a chapter so that the block of a place stands at its height of the view; its marks are forgotten."""
        super().show_chapter(chapter, frame, at)
        self._chosen = ""
        self._tell_selection()

    def current_block(self) -> str:
        """Name the block that one clicked, while it is in view, else the one that one reads."""
        return self._chosen if self._chosen and self._is_in_view(self._chosen) else super().current_block()

    def _is_in_view(self, block: str) -> bool:
        sheet = self.sheet
        if sheet is None or block not in sheet.page.index:
            return False
        return sheet.area(sheet.page.block_rect(block), self._scroller.value).intersects(self.viewport().rect())

    # Words

    def copy(self) -> None:
        """Put the selected words into the clipboard as plain text."""
        if self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())

    def select_all(self) -> None:
        """Select the whole page."""
        if self.sheet is not None:
            self.sheet.selection.select_all()
            self._on_pointer_changed()

    def selected_text(self) -> str:
        """Give the selected words as plain text."""
        return self._sheet.selection.text() if self._sheet is not None else ""

    def selected_blocks(self) -> tuple[str, ...]:
        """Name the blocks that the selection touches, in reading order; of a box those in it, of the top nothing."""
        if self._sheet is None or not self._sheet.selection:
            return ()
        start, end = self._sheet.selection.range()
        touched = [entry for entry in self._sheet.page.index if entry.start < end and entry.end > start]
        around = {entry.parent for entry in touched} | {TOP}
        return tuple(entry.block for entry in touched if entry.block not in around)

    def _tell_selection(self) -> None:
        can_copy = self._sheet is not None and bool(self._sheet.selection)
        if can_copy != self._could_copy:
            self._could_copy = can_copy
            self.copy_available.emit(can_copy)

    def _unselect(self) -> bool:
        """Select nothing; tell whether anything was selected."""
        if self._sheet is None or not self._sheet.selection:
            return False
        self._sheet.selection.clear()
        self._on_pointer_changed()
        return True

    # What the pointer did

    def _on_pointer_changed(self) -> None:
        self._tell_selection()
        self.viewport().update()

    def _on_margin_pressed(self, block: str) -> None:
        self.bookmark_toggle_requested.emit(self._location(block))

    def _on_text_pressed(self, block: str) -> None:
        self._chosen = "" if block in {TOP, LEAD} else block
        self._reached.start()
        self._on_pointer_changed()

    def _on_selection_ended(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setText(self.selected_text(), clipboard.Mode.Selection)

    def _location(self, block: str) -> Location:
        return Location(self._chapter.id if self._chapter is not None else "", block)

    # Qt's

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select or scroll by keys; others are left to the window."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif not self._select_by_key(event) and not self._scroller.press_key(event):
            event.ignore()

    def _select_by_key(self, event: QKeyEvent) -> bool:
        sheet, move = self._sheet, _SELECTING.get(Qt.Key(event.key()))
        if sheet is None or move is None or event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            return False
        self._begin_in_view(sheet)
        sheet.selection.move(move)
        self._bring_into_view(sheet.page.line_rect(sheet.selection.position))
        self._on_pointer_changed()
        return True

    def _begin_in_view(self, sheet: Sheet) -> None:
        """Let what is selected by keys begin in view, not where the last selection was or at the top of the page."""
        line, scroll = sheet.page.line_rect(sheet.selection.position), self._scroller.value
        if not sheet.selection and not scroll < line.bottom() < scroll + self.viewport().height() + line.height():
            top = QPointF(0, scroll + self._style.px(GAP_5))
            sheet.selection.start(sheet.page.position_at(top), Unit.CHARACTER)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or to press; back and forward are left to the window."""
        if event.button() in {Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton}:
            event.ignore()
        else:
            self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pointer.press_twice(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the selection on, or hover."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        self._pointer.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Take note that the pointer leaves the page."""
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Show another part of the page, which moves under the pointer."""
        super().scrollContentsBy(dx, dy)
        self._pointer.refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for larger or smaller text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
