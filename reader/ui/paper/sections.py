"""The tree of parts and chapters in which sections are ticked."""

from collections.abc import Collection, Iterator
from time import monotonic

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader.model.contents import part_title
from reader.model.report import ChapterEntry, Language, Part, Report
from reader.model.theme import Palette
from reader.ui.controls.marks import draw_check
from reader.ui.panels.row_list import draw_ground
from reader.words.folding import fold

_ID = Qt.ItemDataRole.UserRole
_CHECK = Qt.ItemDataRole.CheckStateRole


class _Delegate(QStyledItemDelegate):
    """Draw a row with a ground and a box of ours; the style sheet's ground breaks off where the indent begins."""

    def __init__(self, palette: Palette, tree: QTreeView) -> None:
        super().__init__(tree)
        self._palette = palette

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row, and the box over the style's own."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, QRectF(option.rect), option.state, self._palette)
        painter.restore()
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        widget = self.parent()
        assert isinstance(widget, QWidget), "the delegate of a view is its child"
        place = widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, widget)
        draw_check(painter, place, Qt.CheckState(index.data(_CHECK)), enabled=True)


class SectionTree(QTreeView):
    """Let parts and chapters be ticked; a part's tick is that of all its chapters. Typing finds a word of a title.

    Signals: ``sections_changed()`` by the person.
    """

    sections_changed = Signal()

    def __init__(self, report: Report, language: Language, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section-tree")
        self._typed, self._typed_at = "", 0.0
        self._model = QStandardItemModel(self)
        for part in report.parts:
            self._add_part(part, language)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(palette, self))
        self.setSelectionMode(QTreeView.SelectionMode.NoSelection)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(20)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.expandAll()
        self._model.itemChanged.connect(self._on_item_changed)

    def _add_part(self, part: Part, language: Language) -> None:
        parent = self._model.invisibleRootItem()
        if part.number:
            parent = _item(part.id, f"{part.number}\u2002{part_title(part, language)}")
            parent.setAutoTristate(True)
            self._model.appendRow(parent)
        for entry in part.chapters:
            if not entry.opener:
                parent.appendRow(_chapter_item(entry, language))

    def set_sections(self, sections: Collection[str] | None) -> None:
        """Tick these sections alone, or, if None, everything; the landing page of a part stands for the part."""
        self._model.blockSignals(True)
        for item in self._items():
            is_ticked = sections is None or item.data(_ID) in sections
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        for row in range(self._model.rowCount()):
            part = self._model.item(row)
            if part.checkState() == Qt.CheckState.Checked:
                _tick_below(part, Qt.CheckState.Checked)
            elif part.hasChildren():
                _sum_up(part)
        self._model.blockSignals(False)
        self.viewport().update()

    def _items(self) -> Iterator[QStandardItem]:
        """Yield the items as they stand below each other."""
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            yield item
            yield from (item.child(below) for below in range(item.rowCount()))

    def sections(self) -> tuple[str, ...]:
        """Give the ids that are ticked: a part's where it is ticked whole, else its chapters'."""
        chosen: list[str] = []
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            if item.checkState() == Qt.CheckState.Checked:
                chosen.append(item.data(_ID))
            else:
                below = [item.child(place) for place in range(item.rowCount())]
                chosen += [one.data(_ID) for one in below if one.checkState() == Qt.CheckState.Checked]
        return tuple(chosen)

    def show_first(self) -> None:
        """Scroll to the first tick."""
        ticked = (item for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        if (first := next(ticked, None)) is not None:
            self.setCurrentIndex(first.index())
            self.scrollTo(first.index())

    def _on_item_changed(self, item: QStandardItem) -> None:
        self._model.blockSignals(True)
        state = item.checkState()
        if item.hasChildren() and state != Qt.CheckState.PartiallyChecked:
            _tick_below(item, state)
        elif item.parent() is not None:
            _sum_up(item.parent())
        self._model.blockSignals(False)
        self.viewport().update()
        self.sections_changed.emit()

    def keyboardSearch(self, search: str) -> None:
        """Go to the next title in which a word begins with what is typed, with or without its diacritics."""
        now = monotonic()
        is_new = now - self._typed_at > QApplication.keyboardInputInterval() / 1000
        self._typed, self._typed_at = ("" if is_new else self._typed) + fold(search.casefold()), now
        found = next((index for index in self._below(self.currentIndex(), is_new) if self._is_typed(index)), None)
        if found is not None:
            self.setCurrentIndex(found)

    def _below(self, start: QModelIndex, is_new: bool) -> Iterator[QModelIndex]:
        """Yield the rows from one on, or from the one after it, round to the one before."""
        rows = [item.index() for item in self._items()]
        first = rows.index(start) + is_new if start in rows else 0
        yield from rows[first:] + rows[:first]

    def _is_typed(self, index: QModelIndex) -> bool:
        title = fold(str(index.data()).casefold())
        return any(title.startswith(self._typed, at) for at in _word_starts(title))


def _word_starts(title: str) -> Iterator[int]:
    return (at for at, letter in enumerate(title) if letter.isalnum() and not title[at - 1 : at].isalnum())


def _tick_below(part: QStandardItem, state: Qt.CheckState) -> None:
    for row in range(part.rowCount()):
        part.child(row).setCheckState(state)


def _sum_up(part: QStandardItem) -> None:
    states = {part.child(row).checkState() for row in range(part.rowCount())}
    part.setCheckState(states.pop() if len(states) == 1 else Qt.CheckState.PartiallyChecked)


def _item(name: str, words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setData(name, _ID)
    item.setCheckable(True)
    item.setEditable(False)
    return item


def _chapter_item(entry: ChapterEntry, language: Language) -> QStandardItem:
    item = _item(entry.id, entry.short_title[language])
    item.setToolTip(entry.title[language])
    return item
