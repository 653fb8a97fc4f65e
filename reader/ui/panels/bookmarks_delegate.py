"""The look of the bookmarks."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.theme import Palette
from reader.ui.listed import Kept
from reader.ui.panels.bookmarks_model import ROW_ROLE, Group
from reader.ui.panels.row_list import MARGIN, draw_ground, draw_title, title_height
from reader.ui.panels.snippets import Lines, draw, lay_out

_TEXT_LINES = 3
_NOTE_LINES = 2
_GAP = 4

Index = QModelIndex | QPersistentModelIndex


class _Piece(NamedTuple):
    lines: Lines
    muted: bool


class BookmarksDelegate(QStyledItemDelegate):
    """Draw the rows of bookmarks: name, text of the paragraph, note."""

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
        height = sum(piece.lines.height + _GAP for piece in self._pieces(row, width))
        return QSize(width, round(height - _GAP + 2 * MARGIN))

    def _pieces(self, kept: Kept, width: int) -> Iterator[_Piece]:
        font = self._view.font()
        room = width - 2 * MARGIN
        if kept.bookmark.name:
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            yield _Piece(lay_out(kept.bookmark.name, bold, room, 1), muted=False)
        yield _Piece(lay_out(kept.text, font, room, _TEXT_LINES), muted=bool(kept.bookmark.name))
        if kept.bookmark.note:
            slanted = QFont(font)
            slanted.setItalic(True)
            yield _Piece(lay_out(" ".join(kept.bookmark.note.split()), slanted, room, _NOTE_LINES), muted=False)

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
            at = rect.topLeft() + QPointF(MARGIN, MARGIN)
            for piece in self._pieces(row, round(rect.width())):
                draw(painter, piece.lines, at, self._palette, muted=piece.muted)
                at += QPointF(0, piece.lines.height + _GAP)
        painter.restore()
