"""The bookmarks as rows: by place under their chapters, by time one after another."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.bookmark import Bookmark
from reader.ui.listed import Kept

ROW_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class Group(NamedTuple):
    """Hold a chapter's row: its title and how many bookmarks stand below."""

    title: str
    size: int


Row = Group | Kept


def build_rows(kept: Sequence[Kept], *, by_place: bool) -> list[Row]:
    """Make the rows of bookmarks that are given in their order."""
    if not by_place:
        return list(kept)
    rows: list[Row] = []
    for title, grouped in groupby(kept, key=lambda one: one.chapter):
        group = list(grouped)
        rows.append(Group(title, len(group)))
        rows.extend(group)
    return rows


class BookmarksModel(QAbstractListModel):
    """Give the rows to Qt's views."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def set_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def index_of(self, bookmark: Bookmark | None) -> QModelIndex:
        """Give the row of the bookmark on the same block; invalid if there is none."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Kept) and bookmark is not None and row.bookmark.location == bookmark.location:
                return self.index(place)
        return QModelIndex()

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
            return f"{row.title} ({row.size})" if isinstance(row, Group) else _words(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let bookmarks be chosen, not the titles above them."""
        if index.isValid() and isinstance(self._rows[index.row()], Group):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


def _words(kept: Kept) -> str:
    return ". ".join(part for part in (kept.bookmark.name, kept.text, kept.bookmark.note) if part)
