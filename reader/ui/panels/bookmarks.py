"""The Bookmarks panel."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.listed import Kept, Listed
from reader.ui.panels.bookmark_editor import BookmarkEditor
from reader.ui.panels.grouped_rows import ROW_ROLE, GroupedDelegate, GroupedModel, Piece, group_rows
from reader.ui.panels.row_list import RowList

_ICONS = {"sort": "sort", "edit": "edit", "remove": "trash"}
_ICON = 18


_TEXT_LINES = 3
_NOTE_LINES = 2


class BookmarksPanel(QWidget):
    """Show the bookmarks of the edition and let them be named, noted and removed.

    Signals: ``bookmark_requested(Bookmark)`` to go there, ``order_chosen(bool)`` true for by place,
    ``removal_requested(Bookmark)``; the editor's own are passed on as ``renamed`` and ``annotated``.
    """

    bookmark_requested = Signal(object)
    order_chosen = Signal(bool)
    removal_requested = Signal(object)
    renamed = Signal(object, str)
    annotated = Signal(object, str)

    def __init__(self, palette: Palette, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_place = True
        self._texts: Texts | None = None
        self._model = GroupedModel[Kept](_words, self)
        self._list = RowList()
        self._list.setModel(self._model)
        self._delegate = GroupedDelegate(palette, self._list, _pieces)
        self._list.setItemDelegate(self._delegate)
        self._count = QLabel()
        self._count.setProperty("role", "section")
        self._buttons = {name: self._make_button() for name in _ICONS}
        self._empty_title, self._empty_words = QLabel(), QLabel()
        self._editor = BookmarkEditor()
        self._editor.hide()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_icons(icons)
        self.setFocusProxy(self._list)

    def _make_button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        for button in self._buttons.values():
            top.addWidget(button)
        kept = QWidget()
        column = QVBoxLayout(kept)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._list, 1)
        column.addWidget(self._editor)
        self._stack.addWidget(self._empty())
        self._stack.addWidget(kept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 4, 8, 8)
        whole.addWidget(self._stack)
        for before, after in pairwise((self._list, *self._buttons.values())):
            QWidget.setTabOrder(before, after)  # the panel's own place is that of the list

    def _empty(self) -> QWidget:
        self._empty_title.setProperty("role", "empty-title")
        self._empty_words.setProperty("role", "hint")
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for label in (self._empty_title, self._empty_words):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch()
        return empty

    def _connect(self) -> None:
        self._list.clicked.connect(self._on_chosen)
        self._list.activated.connect(self._on_chosen)
        self._list.installEventFilter(self)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._buttons["sort"].clicked.connect(self._on_sort)
        self._buttons["edit"].clicked.connect(self._on_edit)
        self._buttons["remove"].clicked.connect(self._on_remove)
        self._editor.renamed.connect(self.renamed)
        self._editor.annotated.connect(self.annotated)
        self._editor.removal_requested.connect(self.removal_requested)
        self._editor.closed.connect(self._list.setFocus)

    def set_icons(self, icons: Icons) -> None:
        """Draw the buttons in the colours of a theme."""
        for name, icon in _ICONS.items():
            self._buttons[name].setIcon(icons(icon))

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        for button in self._buttons.values():
            button.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))

    def set_palette(self, palette: Palette) -> None:
        """Draw the rows in the colours of a theme."""
        self._delegate.set_palette(palette)
        self._list.viewport().update()

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self._texts = texts
        self._list.setAccessibleName(texts("bookmarks.name"))
        self._empty_title.setText(texts("bookmarks.empty_title"))
        self._empty_words.setText(texts("bookmarks.empty"))
        for name in ("edit", "remove"):
            self._say(self._buttons[name], texts(f"bookmarks.{name}_tip"))
        self._editor.retranslate(texts)
        self._show_words()

    def _show_words(self) -> None:
        if self._texts is None:
            return
        self._say(self._buttons["sort"], self._texts("bookmarks.by_time" if self._by_place else "bookmarks.by_place"))
        count = sum(isinstance(row, Kept) for row in self._model.rows())
        self._count.setText(self._texts("bookmarks.count", n=count))

    @staticmethod
    def _say(button: QToolButton, words: str) -> None:
        button.setToolTip(words)
        button.setAccessibleName(words)

    def show_bookmarks(self, listed: Listed) -> None:
        """Show bookmarks; the chosen one stays chosen."""
        kept, by_place = listed
        chosen = self._chosen()
        self._by_place = by_place
        self._model.set_rows(group_rows(kept, _chapter, _chapter) if by_place else list(kept))
        self._editor.update_bookmarks([one.bookmark for one in kept])
        self._list.setCurrentIndex(self._index_of(chosen) or self._index_of(kept[0] if kept else None) or QModelIndex())
        self._stack.setCurrentIndex(1 if kept else 0)
        self._on_current_changed()
        self._show_words()

    def _index_of(self, wanted: Kept | None) -> QModelIndex | None:
        """Give the row of the bookmark on the same block; None if there is none."""
        for place, row in enumerate(self._model.rows()):
            same = isinstance(row, Kept) and wanted is not None and row.bookmark.location == wanted.bookmark.location
            if same:
                return self._model.index(place)
        return None

    def keep_edits(self) -> None:
        """Tell what was typed and not yet kept."""
        self._editor.keep()

    def _chosen(self) -> Kept | None:
        row = self._list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Kept) else None

    def _on_current_changed(self) -> None:
        for name in ("edit", "remove"):
            self._buttons[name].setEnabled(self._chosen() is not None)

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Kept):
            self.bookmark_requested.emit(row.bookmark)

    def _on_sort(self) -> None:
        self.order_chosen.emit(not self._by_place)

    def _on_edit(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._editor.edit(chosen.bookmark)

    def _on_remove(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.removal_requested.emit(chosen.bookmark)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Edit by F2 and remove by Delete."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_F2:
                self._on_edit()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._on_remove()
                return True
        return super().eventFilter(watched, event)


def _words(kept: Kept) -> str:
    return ". ".join(part for part in (kept.bookmark.name, kept.text, kept.bookmark.note) if part)


def _chapter(kept: Kept) -> str:
    return kept.chapter


def _pieces(row: object) -> tuple[Piece, ...]:
    assert isinstance(row, Kept)
    name, note = row.bookmark.name, " ".join(row.bookmark.note.split())
    pieces = (
        Piece(name, 1, bold=True),
        Piece(row.text, _TEXT_LINES, muted=bool(name)),
        Piece(note, _NOTE_LINES, italic=True),
    )
    return tuple(piece for piece in pieces if piece.text)
