"""The tree of parts and chapters in which sections are ticked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QTreeView, QWidget

from reader.model.contents import part_title
from reader.model.report import ChapterEntry, Language, Part, Report

_ID = Qt.ItemDataRole.UserRole


class SectionTree(QTreeView):
    """Let parts and chapters be ticked; a part's tick is that of all its chapters.

    Signals: ``sections_changed()``.
    """

    sections_changed = Signal()

    def __init__(self, report: Report, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        for part in report.parts:
            self._add_part(part, language)
        self.setModel(self._model)
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

    def set_chapter(self, chapter: str) -> None:
        """Tick one chapter alone; a part's landing page stands for the part."""
        for item in self._items():
            self._set(item, item.data(_ID) == chapter)

    def set_all(self) -> None:
        """Tick everything."""
        for item in self._items():
            self._set(item, True)

    def _set(self, item: QStandardItem, is_ticked: bool) -> None:
        if item.hasChildren() and not is_ticked:
            return
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _items(self) -> list[QStandardItem]:
        items = []
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            items += [*(item.child(below) for below in range(item.rowCount())), item]
        return items

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

    def _on_item_changed(self, item: QStandardItem) -> None:
        self._model.blockSignals(True)
        state = item.checkState()
        if item.hasChildren() and state != Qt.CheckState.PartiallyChecked:
            for row in range(item.rowCount()):
                item.child(row).setCheckState(state)
        elif item.parent() is not None:
            self._sum_up(item.parent())
        self._model.blockSignals(False)
        self.viewport().update()
        self.sections_changed.emit()

    @staticmethod
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
