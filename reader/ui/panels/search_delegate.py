"""The look of the hits."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.hits import Hit
from reader.model.theme import Palette
from reader.ui.panels.row_list import MARGIN, draw_ground, draw_title, title_height
from reader.ui.panels.search_model import ROW_ROLE, Group
from reader.ui.panels.snippets import Lines, draw, lay_out

_MOST_LINES = 8

Index = QModelIndex | QPersistentModelIndex


class SearchDelegate(QStyledItemDelegate):
    """Draw the rows of hits: titles with their counts, snippets with the matches marked."""

    def __init__(self, palette: Palette, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._palette = palette
        self._view = view

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of a theme."""
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height that the row's lines take at the width of the view."""
        row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        if isinstance(row, Group):
            return QSize(width, title_height(self._view.font()))
        return QSize(width, round(self._lines(row, width).height + 2 * MARGIN))

    def _lines(self, hit: Hit, width: int) -> Lines:
        return lay_out(hit.snippet, self._view.font(), width - 2 * MARGIN, _MOST_LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._view.font())
        if isinstance(row, Group):
            draw_title(painter, rect, row.title, row.size, self._palette)
        else:
            draw_ground(painter, rect, option.state, self._palette)
            lines = self._lines(row, round(rect.width()))
            draw(painter, lines, rect.topLeft() + QPointF(MARGIN, MARGIN), self._palette, row.matches)
        painter.restore()
