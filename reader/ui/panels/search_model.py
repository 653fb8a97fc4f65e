"""The hits as rows: a row a chapter with its count, below it a row a hit, in reading order."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.hits import Hit

ROW_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class Group(NamedTuple):
    """Hold a chapter's row: its title and how many hits stand below."""

    title: str
    size: int


Row = Group | Hit


def build_rows(hits: Sequence[Hit], title_of: Callable[[Hit], str]) -> list[Row]:
    """Group hits, given in reading order, under their chapters."""
    rows: list[Row] = []
    for _, grouped in groupby(hits, key=lambda hit: (hit.language, hit.location.chapter)):
        group = list(grouped)
        rows.append(Group(title_of(group[0]), len(group)))
        rows.extend(group)
    return rows


class SearchModel(QAbstractListModel):
    """Give the rows to Qt's views."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def set_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """Give what stands in a row."""
        return self._rows[index.row()]

    def index_of(self, hit: Hit) -> QModelIndex:
        """Give the row of a hit; invalid if it is not shown."""
        return self.index(self._rows.index(hit)) if hit in self._rows else QModelIndex()

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
            return f"{row.title} ({row.size})" if isinstance(row, Group) else row.snippet
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let hits be chosen, not the titles above them."""
        if index.isValid() and isinstance(self._rows[index.row()], Group):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)
