"""The Figures panel: all figures of the report with their credits, in reading order."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.model.location import Location
from reader.model.report import Figure, Language
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.controls.filter_field import FilterField
from reader.ui.icons import Icons
from reader.ui.panels.figures_delegate import FiguresDelegate
from reader.ui.panels.figures_list import FiguresList
from reader.ui.panels.figures_model import FIGURE_ROLE, FiguresFilter, FiguresModel
from reader.ui.panels.thumbnails import Thumbnails


class FiguresPanel(QWidget):
    """Show the figures and let one be opened, or its place in the text be found.

    ``picture`` gives the file of a figure in a language and may raise ReaderError.

    Signals: ``figure_requested(str)`` with a figure's id, ``place_requested(Location)``.
    """

    figure_requested = Signal(str)
    place_requested = Signal(object)

    def __init__(
        self,
        figures: Sequence[Figure],
        picture: Callable[[str, Language], bytes],
        icons: Icons,
        palette: Palette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts: Texts | None = None
        self._model = FiguresModel(figures, Thumbnails(picture, self), self)
        self._filter = FiguresFilter(self._model, self)
        self._field = FilterField()
        self._count = QLabel()
        self._nothing = QLabel()
        self._list = FiguresList()
        self._delegate = FiguresDelegate(palette, icons, self._list)
        self._furnish()
        self._lay_out()
        self._connect()

    def _furnish(self) -> None:
        self._count.setProperty("role", "section")
        self._nothing.setProperty("role", "hint")
        self._nothing.setWordWrap(True)
        self._list.setModel(self._filter)
        self._list.setItemDelegate(self._delegate)
        self.setFocusProxy(self._list)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._list, 1)  # first, as Tab comes to it first: the panel's own place is that of the list
        for place, widget in enumerate((self._field, self._count, self._nothing)):
            column.insertWidget(place, widget)
        column.addStretch()

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_filter_changed)
        self._field.returnPressed.connect(self._on_return)
        self._field.installEventFilter(self)
        self._list.installEventFilter(self)
        self._list.figure_chosen.connect(self._on_figure_chosen)
        self._list.place_chosen.connect(self._on_place_chosen)

    def retranslate(self, texts: Texts) -> None:
        """Say everything in the language of the texts."""
        self._texts = texts
        self._field.retranslate(texts("figures.filter"), texts)
        self._list.retranslate(texts)
        self._model.retranslate(texts)
        self._show_count()

    def set_palette(self, palette: Palette) -> None:
        """Draw the rows in the colours of a theme."""
        self._delegate.set_palette(palette)
        self._list.viewport().update()

    def set_icons(self, icons: Icons) -> None:
        """Take the icons of a theme."""
        self._field.set_icons(icons)
        self._delegate.set_icons(icons)
        self._list.viewport().update()

    def set_scale(self, scale: float) -> None:
        """Take the scale of the interface, 1 at 100 %."""
        self._field.set_scale(scale)

    def set_language(self, language: Language) -> None:
        """Show captions, credits and pictures in a language of the report."""
        self._model.set_language(language)
        self._list.scheduleDelayedItemsLayout()
        self._show_count()

    def set_current(self, figure: str) -> None:
        """Choose the row of a figure, if it is shown."""
        index = self._filter.mapFromSource(self._model.index_of(figure))
        if index.isValid():
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)

    def _show_count(self) -> None:
        shown, whole = self._filter.rowCount(), self._model.rowCount()
        self._field.setVisible(whole > 0)
        self._count.setVisible(shown > 0)
        self._list.setVisible(shown > 0)
        self._nothing.setVisible(shown == 0)
        if self._texts is None:
            return
        filtered = self._texts("figures.filtered", shown=shown, n=whole)
        self._count.setText(filtered if shown < whole else self._texts("figures.count", n=whole))
        self._nothing.setText(self._texts("figures.nothing" if whole else "figures.empty"))

    def _on_filter_changed(self, text: str) -> None:
        self._filter.set_wanted(text)
        self._show_count()
        if text and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._filter.index(0, 0))

    def _on_return(self) -> None:
        self._on_figure_chosen(self._list.currentIndex())

    def _on_figure_chosen(self, index: QModelIndex) -> None:
        figure = index.data(FIGURE_ROLE)
        if isinstance(figure, Figure):
            self.figure_requested.emit(figure.id)

    def _on_place_chosen(self, index: QModelIndex) -> None:
        figure = index.data(FIGURE_ROLE)
        if isinstance(figure, Figure):
            self.place_requested.emit(Location(figure.chapter, figure.id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the field into the list by the arrow down, and from the list into the field by typing."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._field and event.key() == Qt.Key.Key_Down:
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self._field and event.key() == Qt.Key.Key_Escape and self._field.text():
                self._field.clear()
                return True
            if watched is self._list and event.text().isprintable() and event.text().strip():
                self._field.setFocus(Qt.FocusReason.OtherFocusReason)
                self._field.insert(event.text())
                return True
        return super().eventFilter(watched, event)
