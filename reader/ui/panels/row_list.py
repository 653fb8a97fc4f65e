"""A list whose rows are several lines high, and the ground that its rows are drawn on."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QWidget

from reader.model.theme import Palette

MARGIN = 8
"""Pixels around the text of a row."""

_TO_BEGINNING = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MovePageUp)

_RADIUS = 6
_EDGE = 3
"""Pixels of the edge of a chosen row, which tells it from one that is pointed at where colours do not."""

_BATCH = 12
"""Rows that are laid out before the first painting, more than a window shows; the others follow in idle moments."""


class RowList(QListView):
    """Show rows whose height follows the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row the keyboard is on: Qt makes one current without choosing it."""
        super().focusInEvent(event)
        self.setCurrentIndex(self.currentIndex())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Give the row that a key leads to: where titles are in its way, the first one that can be chosen."""
        index = super().moveCursor(action, modifiers)
        if action in _TO_BEGINNING and (not _is_open(index) or index == self.currentIndex()):
            return self._first()
        return index

    def _first(self) -> QModelIndex:
        """Give the first row that can be chosen."""
        indexes = (self.model().index(row, 0) for row in range(self.model().rowCount()))
        return next(filter(_is_open, indexes), QModelIndex())

    def doItemsLayout(self) -> None:
        """Lay the rows out, all at once where one has scrolled to the chosen one: in batches it would slip away."""
        index = self.currentIndex()
        is_scrolled_to = self.verticalScrollBar().value() > 0 and index.isValid()
        if is_scrolled_to and self.viewport().rect().intersects(self.visualRect(index)):
            self._lay_out_all()
            self.scrollTo(index)
        else:
            super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view; those that are not laid out yet are laid out first."""
        if index.isValid() and not self.visualRect(index).isValid():
            self._lay_out_all()
        super().scrollTo(index, hint)
        if index.isValid() and index == self._first():
            self.scrollToTop()  # its titles stand above it

    def _lay_out_all(self) -> None:
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        super().doItemsLayout()
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own, and for the height of a title: Qt asks for that of a scroll bar."""
        return QSize(0, title_height(self.font()))


def _is_open(index: QModelIndex) -> bool:
    return index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)


def title_height(font: QFont) -> int:
    """Give the height of a row that heads others."""
    return round(QFontMetricsF(font).height() + 2.5 * MARGIN)


def draw_title(
    painter: QPainter, rect: QRectF, title: str, count: int, palette: Palette, *, upper: bool = False
) -> None:
    """Draw a row that heads others: its title, and how many there are, in the painter's font.

    An ``upper`` one heads titles and stands back behind them.
    """
    inside = rect.adjusted(MARGIN, MARGIN, -MARGIN, 0)
    font = QFont(painter.font())
    number = str(count)
    painter.setPen(QColor(palette.muted))
    painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    room = inside.width() - metrics.horizontalAdvance(number) - 2 * MARGIN
    painter.setPen(QColor(palette.muted if upper else palette.ink))
    words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def draw_ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, palette: Palette) -> None:
    """Draw what lies under a row that is chosen or pointed at; the chosen one has an edge, and a ring in focus."""
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if not chosen and not state & QStyle.StateFlag.State_MouseOver:
        return
    row = QPainterPath()
    row.addRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    painter.fillPath(row, QColor(palette.selection if chosen else palette.hover))
    if not chosen:
        return
    edge = QPainterPath()
    edge.addRect(QRectF(rect.topLeft(), rect.bottomLeft() + QPointF(1 + _EDGE, 0)))
    painter.fillPath(row.intersected(edge), QColor(palette.accent))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.strokePath(row, QPen(QColor(palette.focus), 1))
