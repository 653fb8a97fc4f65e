"""The Search panel: the hits by chapter, or why there are none."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reader.model.found import Found
from reader.model.hits import Hit
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.panels.grouped_rows import ROW_ROLE, GroupedDelegate, GroupedModel, Piece, group_rows
from reader.ui.panels.row_list import RowList

_MOST_LINES = 8
"""Of a snippet, which is a sentence or two."""


class SearchPanel(QWidget):
    """Show what a search found.

    Signals: ``hit_requested(Hit)`` when a hit is chosen, ``query_requested(str)`` when something near is chosen.
    """

    hit_requested = Signal(object)
    query_requested = Signal(str)

    def __init__(self, palette: Palette, title_of: Callable[[Hit], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_of = title_of
        self._found: Found | None = None
        self._texts: Texts | None = None
        self._model = GroupedModel[Hit](_words, self)
        self._list = RowList()
        self._list.setModel(self._model)
        self._delegate = GroupedDelegate(palette, self._list, _pieces)
        self._list.setItemDelegate(self._delegate)
        self._count = QLabel()
        self._count.setProperty("role", "section")
        self._count.setWordWrap(True)
        self._empty_title = QLabel()
        self._empty_title.setProperty("role", "empty-title")
        self._empty_title.setTextFormat(Qt.TextFormat.PlainText)  # a query may look like markup
        self._empty_words = QLabel()
        self._empty_words.setProperty("role", "hint")
        self._near = QVBoxLayout()
        self._stack = QStackedWidget()
        self._lay_out()
        self._list.clicked.connect(self._on_chosen)
        self._list.activated.connect(self._on_chosen)
        self.setFocusProxy(self._list)

    def _lay_out(self) -> None:
        hits = QWidget()
        column = QVBoxLayout(hits)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._count)
        column.addWidget(self._list, 1)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for label in (self._empty_title, self._empty_words):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addLayout(self._near)
        column.addStretch()
        self._stack.addWidget(empty)
        self._stack.addWidget(hits)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 4, 8, 8)
        whole.addWidget(self._stack)

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self._texts = texts
        self._list.setAccessibleName(texts("search.name"))
        self._show()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of a theme."""
        self._delegate.set_palette(palette)
        self._list.viewport().update()

    def show_found(self, found: Found | None) -> None:
        """Show what was found; None when nothing is searched for."""
        self._found = found
        self._model.set_rows(group_rows(found.in_order, _chapter, self._title_of) if found else [])
        self._show()

    def choose(self, hit: Hit) -> None:
        """Show a hit as the one that is read."""
        rows = self._model.rows()
        if hit not in rows:
            return
        index = self._model.index(rows.index(hit))
        if index != self._list.currentIndex():
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)

    def choose_first(self) -> None:
        """Lead the keyboard to the hits."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        if self._texts is None:
            return
        self._forget_near()
        if self._found is None:
            self._say_empty(self._texts("search.empty_title"), self._texts("search.empty"))
        elif not self._found.in_order:
            self._say_nothing(self._found)
        else:
            chapters = self._texts("search.in_chapters", n=self._found.chapter_count())
            self._count.setText(self._texts("search.count", n=self._found.match_count()) + " " + chapters)
            self._stack.setCurrentIndex(1)

    def _say_empty(self, title: str, words: str) -> None:
        self._empty_title.setText(title)
        self._empty_words.setText(words)
        self._stack.setCurrentIndex(0)

    def _say_nothing(self, found: Found) -> None:
        assert self._texts is not None
        near = found.hits.suggestions
        words = self._texts("search.near") if near else self._texts("search.nothing")
        self._say_empty(self._texts("search.nothing_title", query=found.hits.query.strip()), words)
        for word in near:
            button = QPushButton(word)
            button.setProperty("role", "link")
            button.clicked.connect(self._on_near_chosen)
            self._near.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _forget_near(self) -> None:
        while (item := self._near.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _on_near_chosen(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.query_requested.emit(button.text())

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Hit):
            self.hit_requested.emit(row)


def _words(hit: Hit) -> str:
    return hit.snippet


def _chapter(hit: Hit) -> tuple[str, str]:
    return hit.language, hit.location.chapter


def _pieces(row: object) -> tuple[Piece, ...]:
    assert isinstance(row, Hit)
    return (Piece(row.snippet, _MOST_LINES, marks=row.matches),)
