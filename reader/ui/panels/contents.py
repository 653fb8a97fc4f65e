"""The Contents panel: the tree of parts, chapters and headings, which follows the reading."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.model.location import Location
from reader.model.report import Language, Report
from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.controls.filter_field import FilterField
from reader.ui.icons import Icons
from reader.ui.panels.contents_model import COUNT_ROLE, LOCATION_ROLE, ContentsFilter, ContentsModel
from reader.ui.panels.row_list import MARGIN, draw_ground


class ContentsDelegate(QStyledItemDelegate):
    """Draw the ground of a row under its words alone, where a style sheet would draw one under the indent too, and
    the number of hits behind them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._palette = PALETTES["light"]

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of a theme."""
        self._palette = palette

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, QRectF(option.rect), option.state, self._palette)
        painter.restore()
        count = index.data(COUNT_ROLE)
        super().paint(painter, self._paint_count(painter, option, str(count)) if count else option, index)

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, count: str) -> QStyleOptionViewItem:
        """Write the number of hits at the right, and give the option of what is left of the row."""
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(self._palette.muted))
        inside = option.rect.adjusted(0, 0, -MARGIN, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.restore()
        rest = QStyleOptionViewItem(option)
        rest.rect = inside.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(count), 0)
        return rest


class ContentsPanel(QWidget):
    """Show the contents.

    Signals: ``location_requested(Location)``.
    """

    location_requested = Signal(object)

    def __init__(self, report: Report, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ContentsModel(report, language, self)
        self._filter = ContentsFilter(self._model, self)
        self._delegate = ContentsDelegate(self)
        self._field = FilterField()
        self._tree = self._make_tree()
        self._nothing = QLabel()
        self._nothing.setProperty("role", "hint")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self._current = Location("")
        self._counts: Mapping[str, int] = {}
        self._lay_out()
        self._field.textChanged.connect(self._on_filter_changed)
        self._field.returnPressed.connect(self._on_return)
        self._field.installEventFilter(self)
        self._tree.installEventFilter(self)
        self._tree.clicked.connect(self._on_chosen)
        self._tree.activated.connect(self._on_chosen)
        self.setFocusProxy(self._tree)

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("contents-tree")
        tree.setModel(self._filter)
        tree.setItemDelegate(self._delegate)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(16)
        tree.setRootIsDecorated(False)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setExpandsOnDoubleClick(False)
        return tree

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._tree, 1)  # first, as Tab comes to it first: the panel's own place is that of the tree
        column.insertWidget(0, self._field)
        column.insertWidget(1, self._nothing)

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self._field.retranslate(texts("contents.filter"), texts)
        self._tree.setAccessibleName(texts("contents.name"))
        self._nothing.setText(texts("contents.nothing"))
        self._model.set_count_words(partial(_count_words, texts))

    def set_palette(self, palette: Palette) -> None:
        """Draw the rows in the colours of a theme."""
        self._delegate.set_palette(palette)
        self._tree.viewport().update()

    def set_icons(self, icons: Icons) -> None:
        """Take the icons of a theme."""
        self._field.set_icons(icons)

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._field.set_scale(scale)

    def set_language(self, language: Language) -> None:
        """Say the titles in the language of the report, and filter those."""
        self._model.set_language(language)
        if self._field.text():
            self._on_filter_changed(self._field.text())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many hits there are in each chapter; none when nothing is searched for.

        While the panel is hidden, as it is while one types, they wait until it is shown.
        """
        self._counts = counts
        if self.isVisible():
            self._model.set_counts(counts)

    def showEvent(self, event: QShowEvent) -> None:
        """Count what was found meanwhile."""
        super().showEvent(event)
        self._model.set_counts(self._counts)

    def set_current(self, location: Location) -> None:
        """Show where one is, unless the person is filtering."""
        self._current = location
        if not self._field.text():
            self._show_current()

    def _show_current(self) -> None:
        index = self._filter.mapFromSource(self._model.index_at(self._current))
        if not index.isValid() or index == self._tree.currentIndex():
            return
        chapter = index.parent() if self._current.block and index.parent().isValid() else index
        self._fold_others(chapter)
        self._tree.setCurrentIndex(index)
        self._tree.scrollTo(index)

    def _fold_others(self, index: QModelIndex) -> None:
        """Open the way to the present chapter and its headings; the parts stay open."""
        for row in range(self._filter.rowCount()):
            part = self._filter.index(row, 0)
            self._tree.setExpanded(part, True)
            for below in range(self._filter.rowCount(part)):
                self._tree.collapse(self._filter.index(below, 0, part))
        while index.isValid():
            self._tree.expand(index)
            index = index.parent()

    def _on_filter_changed(self, text: str) -> None:
        self._filter.set_wanted(text)
        self._nothing.setVisible(self._filter.rowCount() == 0)
        if text:
            self._tree.expandAll()
            self._tree.setCurrentIndex(self._filter.first_match())
        else:
            self._tree.setCurrentIndex(QModelIndex())  # else, on the right row already, all would stay unfolded
            self._show_current()

    def _on_return(self) -> None:
        self._on_chosen(self._tree.currentIndex())

    def _on_chosen(self, index: QModelIndex) -> None:
        location = index.data(LOCATION_ROLE)
        if location is not None:
            self.location_requested.emit(location)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the field into the tree by the arrow down, and from the tree into the field by typing."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._field and event.key() == Qt.Key.Key_Down:
                self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self._field and event.key() == Qt.Key.Key_Escape and self._field.text():
                self._field.clear()
                return True
            if watched is self._tree and event.text().isprintable() and event.text().strip():
                self._field.setFocus(Qt.FocusReason.OtherFocusReason)
                self._field.insert(event.text())
                return True
        return super().eventFilter(watched, event)


def _count_words(texts: Texts, count: int) -> str:
    return texts("search.count", n=count)
