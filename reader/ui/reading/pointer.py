"""What the pointer does in the reading view: select words, activate targets, mark paragraphs in the margin."""

from PySide6.QtCore import QBasicTimer, QObject, QPoint, Qt, QTimerEvent, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.page.target import Target
from reader.ui.reading.scroller import Scroller
from reader.ui.reading.selection import Unit
from reader.ui.reading.sheet import Sheet

_AUTOSCROLL_MS = 30
_AUTOSCROLL_SHARE = 0.3
"""How much of the distance from the view's edge is scrolled at each beat while one selects beyond it."""


class Pointer(QObject):
    """Follow the pointer over a sheet.

    Signals: ``changed()`` when something is to be painted anew, ``hovered(Target | None)`` when the pointer is over
    other words, ``target_pressed(Target)``, ``margin_pressed(str)`` with a block, ``text_pressed(str)`` with the block
    that was clicked, ``selection_ended()``.
    """

    changed = Signal()
    hovered = Signal(object)
    target_pressed = Signal(object)
    margin_pressed = Signal(str)
    text_pressed = Signal(str)
    selection_ended = Signal()

    def __init__(self, scroller: Scroller, area: QWidget) -> None:
        super().__init__(area)
        self._scroller = scroller
        self._area = area
        self._sheet: Sheet | None = None
        self._pressed: Target | None = None
        self._pressed_margin = ""
        self._is_selecting = False
        self._last = QPoint()
        self._last_double = 0
        self._beat = QBasicTimer()

    def set_sheet(self, sheet: Sheet) -> None:
        """Work on another sheet."""
        self._sheet = sheet
        self._pressed, self._pressed_margin, self._is_selecting = None, "", False
        self._beat.stop()

    def press(self, event: QMouseEvent) -> None:
        """Begin to select, or to press what is under the pointer; another button than the left points at a block."""
        sheet, place, scroll = self._sheet, event.position().toPoint(), self._scroller.value
        if sheet is None:
            return
        if event.button() != Qt.MouseButton.LeftButton:
            self.text_pressed.emit(sheet.page.block_under(place.y() + scroll))
            return
        if sheet.margin.holds(place.x()):
            self._pressed_margin = sheet.markable_at(place, scroll)
            return
        self._pressed = sheet.target_at(place, scroll)
        self._is_selecting = True
        position = sheet.page.position_at(sheet.point(place, scroll))
        is_triple = event.timestamp() - self._last_double < QGuiApplication.styleHints().mouseDoubleClickInterval()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sheet.selection.extend(position)
        else:
            sheet.selection.start(position, Unit.PARAGRAPH if is_triple and self._last_double else Unit.CHARACTER)
        self.text_pressed.emit(sheet.page.index.block_at(position))

    def press_twice(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        sheet = self._sheet
        if sheet is None or event.button() != Qt.MouseButton.LeftButton:
            return
        point = sheet.point(event.position().toPoint(), self._scroller.value)
        sheet.selection.start(sheet.page.position_at(point), Unit.WORD)
        self._is_selecting, self._pressed = True, None
        self._last_double = event.timestamp()
        self.changed.emit()

    def move(self, event: QMouseEvent) -> None:
        """Draw a selection on, or take note of what is under the pointer."""
        self._last = event.position().toPoint()
        if self._is_selecting:
            self._extend()
            is_outside = not self._area.rect().contains(self._last)
            if is_outside and not self._beat.isActive():
                self._beat.start(_AUTOSCROLL_MS, self)
        else:
            self._hover(self._last)

    def release(self, event: QMouseEvent) -> None:
        """Activate what was pressed, unless words were selected."""
        sheet, place = self._sheet, event.position().toPoint()
        self._beat.stop()
        if sheet is None or event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, margin, self._pressed, self._pressed_margin = self._pressed, self._pressed_margin, None, ""
        was_selecting, self._is_selecting = self._is_selecting, False
        if margin and margin == sheet.markable_at(place, self._scroller.value):
            self.margin_pressed.emit(margin)
        elif was_selecting and sheet.selection:
            self.selection_ended.emit()
        elif pressed is not None and pressed == sheet.target_at(place, self._scroller.value):
            self.target_pressed.emit(pressed)

    def leave(self) -> None:
        """Take note that the pointer is gone."""
        if self._sheet is not None and not self._is_selecting:
            self._take_hover(self._sheet, None, "")

    def refresh(self) -> None:
        """Look again at what is under the pointer, which the page has moved under."""
        place = self._area.mapFromGlobal(QCursor.pos())
        if self._area.underMouse() and self._area.rect().contains(place) and not self._is_selecting:
            self._hover(place)

    def _extend(self) -> None:
        if self._sheet is not None:
            point = self._sheet.point(self._last, self._scroller.value)
            self._sheet.selection.extend(self._sheet.page.position_at(point))
            self.changed.emit()

    def _hover(self, place: QPoint) -> None:
        sheet, scroll = self._sheet, self._scroller.value
        if sheet is None:
            return
        in_margin = sheet.margin.holds(place.x())
        target = None if in_margin else sheet.target_at(place, scroll)
        block = sheet.markable_at(place, scroll)
        in_column = place.x() < sheet.column.left + sheet.column.width
        self._area.setCursor(
            _shape(is_pressable=target is not None or (in_margin and bool(block)), in_column=in_column)
        )
        self._take_hover(sheet, target, block if in_column else "")

    def _take_hover(self, sheet: Sheet, target: Target | None, block: str) -> None:
        if (target, block) == (sheet.hovered, sheet.hovered_block):
            return
        is_other = target != sheet.hovered
        sheet.hovered, sheet.hovered_block = target, block
        if is_other:
            self.hovered.emit(target)
        self.changed.emit()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll on while words are selected beyond the edge."""
        if event.timerId() != self._beat.timerId():
            super().timerEvent(event)
            return
        below = max(0, self._last.y() - self._area.height())
        above = min(0, self._last.y())
        if below or above:
            self._scroller.nudge((below + above) * _AUTOSCROLL_SHARE)
            self._extend()


def _shape(*, is_pressable: bool, in_column: bool) -> Qt.CursorShape:
    if is_pressable:
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.IBeamCursor if in_column else Qt.CursorShape.ArrowCursor
