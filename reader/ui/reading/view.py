"""The reading view: a chapter to read, select and follow, by pointer, keyboard and screen reader."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model.blocks import Chapter
from reader.model.place import Place
from reader.model.report import Language
from reader.page.frame import PageFrame
from reader.page.style import PageStyle
from reader.page.target import AddressTarget, BackTarget, FigureTarget, LinkTarget, NoteTarget, Target, TermTarget
from reader.texts.catalogue import Texts
from reader.ui.reading.cards import Cards
from reader.ui.reading.selectable import SelectableCanvas
from reader.ui.reading.stops import next_stop, stop_rect

if TYPE_CHECKING:
    from reader.ui.reading.structure import Item

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_RING = 2


class ReadingView(SelectableCanvas):
    """Read a chapter: follow links, see notes, definitions, addresses and figures.

    Tab goes through links, terms, notes and figures, Enter activates, Escape closes and lets go. The context menu
    offers the widget's own actions.

    Signals, besides those of the canvas: ``link_activated(Location)`` the wish to go somewhere in the report,
    ``figure_activated(str)`` the wish to look at a figure, ``address_copied(str)``; for screen readers
    ``chapter_shown()`` and ``stop_focused(str)`` when the keyboard has come to a stop, with what its card says.
    """

    link_activated = Signal(object)
    figure_activated = Signal(str)
    address_copied = Signal(str)
    chapter_shown = Signal()
    stop_focused = Signal(str)

    def __init__(
        self, load_picture: Callable[[str, Language], bytes], style: PageStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(load_picture, style, parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._texts: Texts | None = None
        self._shows_focus = False
        self._cards = Cards(style, self.viewport())
        self._cards.address_copied.connect(self.address_copied)
        self._cards.left.connect(self.setFocus)
        self._pointer.hovered.connect(self._on_hovered)
        self._pointer.target_pressed.connect(self.activate)

    def show_chapter(self, chapter: Chapter, frame: PageFrame, at: Place) -> None:
        """Show a chapter so that the block of a place stands at its height of the view; its marks are forgotten."""
        super().show_chapter(chapter, frame, at)
        self._cards.set_page(frame, chapter.notes)
        self.chapter_shown.emit()

    def set_style(self, style: PageStyle) -> None:
        """Show the same place in another style."""
        self._cards.set_style(style)
        super().set_style(style)

    def retranslate(self, texts: Texts) -> None:
        """Word what the interface says, in its language."""
        self._texts = texts
        self.setAccessibleName(texts("reading.text"))
        self._cards.retranslate(texts)

    # Targets

    def activate(self, target: Target) -> None:
        """Do what a link, mark, term, address or figure is there for."""
        if isinstance(target, AddressTarget | TermTarget):
            self._cards.show(target, self._words_of(target), enter=isinstance(target, AddressTarget))
            return
        self._cards.close()
        match target:
            case LinkTarget(location=location):
                self.link_activated.emit(location)
            case NoteTarget(note=note):
                self.link_activated.emit(self._location(note))
            case BackTarget(note=note):
                self.link_activated.emit(self._location(self._block_of_mark(note)))
            case FigureTarget(figure=figure):
                self.figure_activated.emit(figure)

    def _block_of_mark(self, note: str) -> str:
        sheet = self.sheet
        marks = (one for one in sheet.page.targets if isinstance(one, NoteTarget)) if sheet is not None else ()
        start = next((mark.start for mark in marks if mark.note == note), 0)
        return sheet.page.index.block_at(start) if sheet is not None else ""

    def _words_of(self, target: Target) -> QRect:
        """Give where a target's words are in the view."""
        sheet = self.sheet
        return QRect() if sheet is None else sheet.area(stop_rect(sheet, target), self._scroller.value)

    def _on_hovered(self, target: Target | None) -> None:
        if isinstance(target, AddressTarget | NoteTarget | TermTarget):
            self._cards.point_at(target, self._words_of(target))
        else:
            self._cards.point_at(None, QRect())

    # Stops of the Tab key

    def focused_target(self) -> Target | None:
        """Give the link, term, mark or figure that the keyboard is on."""
        return self._sheet.focused if self._sheet is not None else None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next or previous stop of the page, then leave it."""
        sheet = self.sheet
        stop = None
        if sheet is not None:
            stop = next_stop(sheet, self._scroller.value, self.viewport().height(), forward=forward)
        if stop is None or sheet is None:
            self._leave_stop()
            return super().focusNextPrevChild(forward)
        self.setFocus()
        sheet.focused = stop
        self._bring_into_view(stop_rect(sheet, stop))
        self.stop_focused.emit(self._cards.show(stop, self._words_of(stop)))
        self.viewport().update()
        return True

    def _leave_stop(self) -> bool:
        """Take the keyboard off its stop; tell whether it was on one."""
        if self._sheet is None or self._sheet.focused is None:
            return False
        self._sheet.focused = None
        self._cards.close()
        self.viewport().update()
        return True

    # What a screen reader finds

    def describe(self) -> "tuple[Item, ...]":
        """Give the structure of the page."""
        if self.sheet is None or self._chapter is None or self._frame is None or self._texts is None:
            return ()
        from reader.ui.reading.structure import describe_page  # only a screen reader asks

        return describe_page(self._chapter, self.sheet.page, self._frame, self._texts)

    def item_rect(self, item: "Item") -> QRect:
        """Give where a node of the structure is on the screen."""
        sheet = self.sheet
        if sheet is None:
            return QRect()
        if item.target is not None:
            area = self._words_of(item.target)
        elif item.block in sheet.page.index:
            area = sheet.area(sheet.page.block_rect(item.block), self._scroller.value)
        else:
            area = self.viewport().rect()
        return QRect(self.viewport().mapToGlobal(area.topLeft()), area.size())

    def is_on_screen(self, item: "Item") -> bool:
        """Tell whether a node of the structure is in view."""
        corner = self.viewport().mapToGlobal(self.viewport().rect().topLeft())
        return self.item_rect(item).intersects(QRect(corner, self.viewport().size()))

    # Qt's

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate by Enter, let go by Escape; other keys copy, select and scroll."""
        focused = self.focused_target()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and focused is not None:
            self.activate(focused)
        elif event.key() == Qt.Key.Key_Escape:
            event.setAccepted(self._let_go())
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> bool:
        """Close the card, else unselect, else leave the stop; tell whether there was anything to let go."""
        if self._cards.is_open():
            self._cards.close()
            return True
        return self._unselect() or self._leave_stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or to press, and leave what the keyboard was on."""
        self._cards.close()
        self._leave_stop()
        super().mousePressEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Show another part of the page; a card goes with the words it belongs to."""
        self._cards.close()
        super().scrollContentsBy(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another size; a card goes, as the words it belongs to move."""
        self._cards.close()
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here if it came by a key."""
        self._shows_focus = event.reason() in _BY_KEY
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the stop, unless one returns to it from a card, a menu or another window."""
        self._shows_focus = False
        if event.reason() in (*_BY_KEY, Qt.FocusReason.MouseFocusReason):
            self._leave_stop()
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and a ring around it while the keyboard is on it and on no stop."""
        super().paintEvent(event)
        if self._shows_focus and self.focused_target() is None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._style.palette.focus), _RING))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
