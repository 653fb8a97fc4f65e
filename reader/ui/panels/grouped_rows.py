"""Rows under titles: a model of them, and their look."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.hits import Span
from reader.model.theme import Palette
from reader.ui.panels.row_list import MARGIN, draw_ground, draw_title, title_height
from reader.ui.panels.snippets import Lines, draw, lay_out

ROW_ROLE = Qt.ItemDataRole.UserRole
"""What stands in a row."""

_GAP = 4
_LAID_OUT = 256
"""Texts that are kept laid out: more than one sees at once in any window."""

Index = QModelIndex | QPersistentModelIndex
One = TypeVar("One")


class Group(NamedTuple):
    """Hold a title's row: its words, how many stand below, and whether titles stand below it too."""

    title: str
    size: int
    is_upper: bool = False


def group_rows(ones: Iterable[One], key: Callable[[One], object], title_of: Callable[[One], str]) -> list[Group | One]:
    """Put rows that follow each other and have the same key under a title."""
    rows: list[Group | One] = []
    for _, grouped in groupby(ones, key=key):
        group = list(grouped)
        rows.append(Group(title_of(group[0]), len(group)))
        rows.extend(group)
    return rows


class GroupedModel(QAbstractListModel, Generic[One]):
    """Give rows and the titles above them to Qt's views; ``words_of`` says a row to those who cannot see it."""

    def __init__(self, words_of: Callable[[One], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words_of = words_of
        self._rows: list[Group | One] = []

    def set_rows(self, rows: list[Group | One]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> list[Group | One]:
        """Give the rows in order."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row, or its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title} ({row.size})" if isinstance(row, Group) else self._words_of(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, not the titles above them, which the arrow keys pass over."""
        if index.isValid() and isinstance(self._rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class Piece(NamedTuple):
    """Hold one text of a row and how it is drawn."""

    text: str
    most_lines: int
    bold: bool = False
    italic: bool = False
    muted: bool = False
    marks: Sequence[Span] = ()


class GroupedDelegate(QStyledItemDelegate):
    """Draw titles and rows; ``pieces_of`` says which texts a row has, one below the other."""

    def __init__(
        self, palette: Palette, view: QAbstractItemView, pieces_of: Callable[[object], Sequence[Piece]]
    ) -> None:
        super().__init__(view)
        self._palette = palette
        self._view = view
        self._pieces_of = pieces_of
        self._laid_out = lru_cache(maxsize=_LAID_OUT)(self._lay_out)

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of a theme."""
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height that the row's lines take at the width of the view."""
        row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        if isinstance(row, Group):
            return QSize(width, title_height(self._view.font()))
        height = sum(self._lines(piece, width).height + _GAP for piece in self._pieces_of(row))
        return QSize(width, round(height - _GAP + 2 * MARGIN))

    def _lines(self, piece: Piece, width: float) -> Lines:
        look = (piece.most_lines, piece.bold, piece.italic)
        return self._laid_out(piece.text, *look, width - 2 * MARGIN, self._view.font().key())

    def _lay_out(self, text: str, most_lines: int, bold: bool, italic: bool, width: float, _font: str) -> Lines:
        """Lay a text out in the view's font, which is named so that another one does not get the lines of this."""
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setItalic(italic)
        return lay_out(text, font, width, most_lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._view.font())
        if isinstance(row, Group):
            draw_title(painter, rect, row.title, row.size, self._palette, upper=row.is_upper)
        else:
            draw_ground(painter, rect, option.state, self._palette)
            self._paint_pieces(painter, rect, row)
        painter.restore()

    def _paint_pieces(self, painter: QPainter, rect: QRectF, row: object) -> None:
        at = rect.topLeft() + QPointF(MARGIN, MARGIN)
        for piece in self._pieces_of(row):
            lines = self._lines(piece, rect.width())
            draw(painter, lines, at, self._palette, piece.marks, muted=piece.muted)
            at += QPointF(0, lines.height + _GAP)
