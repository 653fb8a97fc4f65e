"""A chapter drawn in a measured column, scrolled, and held at the same place whatever else changes."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.model.blocks import Chapter
from reader.model.hits import Span
from reader.model.location import Location
from reader.model.place import Place
from reader.model.prose import TOP
from reader.model.report import Language
from reader.page.builder import build_page
from reader.page.frame import PageFrame
from reader.page.page import Page
from reader.page.pictures import Pictures
from reader.page.style import GAP_5, Column, PageStyle, fit_column
from reader.ui.reading.anchor import block_read, find_place, heading_above, heading_upon, scroll_to, top_of
from reader.ui.reading.arrival import Arrival
from reader.ui.reading.marks import Mark
from reader.ui.reading.scroll_bar import MarkScrollBar
from reader.ui.reading.scroller import Scroller
from reader.ui.reading.sheet import Sheet

_REACHED_MS = 80
_LINE = 30
"""The height of a line in pixels at 100 %. A block of which less is to be seen is not the one that one reads."""

_MARK_SHARE = 1 / 3
"""How far down the view the current match is brought, as a share of its height."""

_NOWHERE = Place(Location(""))


class PageCanvas(QAbstractScrollArea):
    """Show one chapter and know which place of it is to be seen. A page is laid out when it is first needed.

    Signals: ``location_reached(Location)`` the topmost block that can be read, a moment after scrolling;
    ``progress_changed(float)`` how much of the chapter lies behind, from 0 to 1; ``laid_out(Sheet)``.
    """

    location_reached = Signal(object)
    progress_changed = Signal(float)
    laid_out = Signal(object)

    def __init__(
        self, load_picture: Callable[[str, Language], bytes], style: PageStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewport(QWidget())  # one that Python knows: asking for Qt's own makes it look at every class of widget
        self._bar = MarkScrollBar(style.palette)
        self.setVerticalScrollBar(self._bar)
        self._scroller = Scroller(self._bar)
        self._arrival = Arrival(self)
        self._arrival.changed.connect(self.viewport().update)
        self._reached = QTimer(self)
        self._reached.setSingleShot(True)
        self._reached.setInterval(_REACHED_MS)
        self._reached.timeout.connect(self._tell_reached)
        self._pictures = Pictures(load_picture)
        self._style = style
        self._chapter: Chapter | None = None
        self._frame: PageFrame | None = None
        self._laid_out: tuple[Chapter, PageFrame, Page] | None = None
        self._sheet: Sheet | None = None
        self._previous: Sheet | None = None
        self._wanted = _NOWHERE
        self._held = (_NOWHERE, 0)
        self._marks: tuple[Sequence[Mark], Mark | None] = ((), None)
        self._bookmarked: frozenset[str] = frozenset()

    # What is shown

    def show_chapter(self, chapter: Chapter, frame: PageFrame, at: Place) -> None:
        """Show a chapter so that the block of a place stands at its height of the view; its marks are forgotten."""
        self._chapter, self._frame = chapter, frame
        self._marks = ((), None)
        self._sheet = self._previous = None
        self._wanted = at
        self._arrival.end()
        self.viewport().update()
        self._reached.start()

    def set_style(self, style: PageStyle) -> None:
        """Show the same place in another style."""
        if style != self._style:
            self._lay_aside()
            self._style = style
            self._bar.set_palette(style.palette)

    def set_motion(self, motion: bool) -> None:
        """Let things glide and fade, or not."""
        self._scroller.set_motion(motion)
        self._arrival.set_motion(motion)

    @property
    def sheet(self) -> Sheet | None:
        """Give the page as it lies in the view; None before the first chapter."""
        if self._sheet is None and self._chapter is not None and self._frame is not None:
            self._lay_out(self._chapter, self._frame)
        return self._sheet

    def _lay_aside(self) -> None:
        """Forget how the page is laid out, but not where one is on it."""
        self._wanted = self.place()
        self._previous = self._sheet or self._previous
        self._sheet = None
        self.viewport().update()

    def _lay_out(self, chapter: Chapter, frame: PageFrame) -> None:
        column = self._column()
        page = self._page(chapter, frame, column.width)
        sheet = self._sheet = Sheet(page, column)
        if self._previous is not None:
            sheet.take_over(self._previous)
        self._previous = None
        sheet.set_marks(*self._marks)
        self._fit_bar(sheet)
        self._scroller.jump(scroll_to(page, self._wanted))
        self._held = (self._wanted, self._scroller.value)
        self._bar.set_ticks(*sheet.marks.ticks())
        self.laid_out.emit(sheet)
        self._reached.start()

    def _page(self, chapter: Chapter, frame: PageFrame, width: int) -> Page:
        """Lay a chapter out, unless it was the last to be laid out and would come out the same."""
        if self._laid_out is not None:
            before, surround, page = self._laid_out
            if before is chapter and (surround, page.style, page.width) == (frame, self._style, width):
                return page
        page = build_page(chapter, frame, self._style, width, self._pictures)
        self._laid_out = chapter, frame, page
        return page

    def _column(self) -> Column:
        return fit_column(self._style, self.viewport().width())

    def _fit_bar(self, sheet: Sheet) -> None:
        self._scroller.set_extent(sheet.page.height, self.viewport().height(), self._style.px(_LINE))

    # Where one is

    def place(self) -> Place:
        """Give the place that is shown: the very one that was asked for, until somebody scrolls."""
        sheet = self._sheet
        if sheet is None or self._chapter is None:
            return self._wanted
        held, value = self._held
        if value == self._scroller.value and (held.location.block in sheet.page.index):
            return held
        return find_place(sheet.page, self._chapter.id, self._scroller.value, self.viewport().height())

    def go_to_block(self, block: str) -> None:
        """Scroll to a block with the heading upon it, else to the top, and light the block up for a moment."""
        sheet = self.sheet
        if sheet is None:
            return
        is_known = block in sheet.page.index and block != TOP
        shown = heading_upon(self._chapter, block) if self._chapter is not None else ""
        self._scroller.jump(max(0.0, top_of(sheet.page, shown or block) - self._style.px(GAP_5)) if is_known else 0)
        if is_known:
            self._arrival.start(block)
        self._reached.start()

    def current_block(self) -> str:
        """Name the block that one reads: a paragraph, or a figure, table or note at the top of the view."""
        return block_read(self._chapter, self._top_block()) if self._chapter is not None else ""

    def _top_block(self) -> str:
        if self._sheet is None:
            return self._wanted.location.block
        return self._sheet.page.block_under(self._scroller.value + self._style.px(_LINE))

    def heading_above(self, block: str) -> str:
        """Name the heading under which a block stands; empty if none comes before it."""
        return heading_above(self._chapter, block) if self._chapter is not None else ""

    def _tell_reached(self) -> None:
        if self._chapter is not None:
            self.location_reached.emit(Location(self._chapter.id, self._top_block()))
            self.progress_changed.emit(self._scroller.share)

    # What is marked

    def set_marks(self, marks: Sequence[Mark], current: Mark | None = None) -> None:
        """Mark matches, each a block and a range of its text; one of them may be the current one."""
        self._marks = (tuple(marks), current)
        if self._sheet is not None:
            self._sheet.set_marks(*self._marks)
            self._bar.set_ticks(*self._sheet.marks.ticks())
        self.viewport().update()

    def show_current_mark(self) -> bool:
        """Scroll to the current match if it is not well in view; tell whether the page has it."""
        sheet = self.sheet
        rect = sheet.marks.current_rect() if sheet is not None else None
        if rect is None:
            return False
        top, height = rect.top() - self._scroller.value, self.viewport().height()
        if not self._style.px(GAP_5) <= top <= height - self._style.px(GAP_5) - rect.height():
            self._scroller.jump(max(0.0, rect.top() - height * _MARK_SHARE))
        return True

    def is_above(self, block: str, span: Span | None) -> bool:
        """Tell whether a range of a block's text, or the block if the page does not show it, lies above the view."""
        sheet = self.sheet
        if sheet is None or block not in sheet.page.index:
            return False
        return sheet.first_rect(block, span).top() < self._scroller.value

    def _bring_into_view(self, rect: QRectF) -> None:
        """Scroll no further than needed to show a rectangle of the page."""
        height, edge = self.viewport().height(), self._style.px(GAP_5)
        top, bottom = rect.top() - edge, rect.bottom() + edge - height
        if self._scroller.value > top:
            self._scroller.jump(max(0.0, top))
        elif self._scroller.value < bottom:
            self._scroller.jump(min(top, bottom))

    def set_bookmarked(self, blocks: Collection[str]) -> None:
        """Show bookmarks in the margin beside some blocks."""
        self._bookmarked = frozenset(blocks)
        self.viewport().update()

    # Qt's

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle; lay the page out anew only if the column is wider or narrower."""
        super().resizeEvent(event)
        sheet = self._sheet
        if sheet is None:
            return
        column = self._column()
        if (column.width, column.number) != (sheet.column.width, sheet.column.number):
            self._lay_aside()
        else:
            sheet.move_to(column)
            self._fit_bar(sheet)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Show another part of the page."""
        self.viewport().update()
        if not self._reached.isActive():
            self._reached.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part of the page that is to be seen."""
        painter = QPainter(self.viewport())
        sheet = self.sheet
        if sheet is None:
            painter.fillRect(event.rect(), QColor(self._style.palette.paper))
            return
        light = (self._arrival.block, self._arrival.strength)
        scroll, current = self._scroller.value, self.current_block()
        sheet.paint(painter, event.rect(), scroll, current=current, bookmarked=self._bookmarked, light=light)
