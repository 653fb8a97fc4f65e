"""The figures of a report as rows, in reading order."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from reader.model.report import Figure, Language
from reader.texts.catalogue import Texts
from reader.ui.panels.thumbnails import Thumbnails
from reader.words.folding import fold

FIGURE_ROLE = Qt.ItemDataRole.UserRole
"""The Figure of a row."""

LABEL_ROLE = Qt.ItemDataRole.UserRole + 1
"""Its number, in words."""

CREDIT_ROLE = Qt.ItemDataRole.UserRole + 2
"""Who made it."""

PLACE_ROLE = Qt.ItemDataRole.UserRole + 3
"""The words that lead to where it stands in the text."""

SHAPE_ROLE = Qt.ItemDataRole.UserRole + 4
"""Height of the picture as a share of its width."""

Index = QModelIndex | QPersistentModelIndex


class FiguresModel(QAbstractListModel):
    """Give the figures in one of the languages of the report."""

    def __init__(self, figures: Sequence[Figure], thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures = tuple(figures)
        self._rows = {figure.id: row for row, figure in enumerate(self._figures)}
        self._thumbnails = thumbnails
        self._language: Language = next(iter(self._figures[0].caption)) if self._figures else ""
        self._texts: Texts | None = None
        thumbnails.made.connect(self._on_thumbnail_made)

    def set_language(self, language: Language) -> None:
        """Say everything in another language of the report."""
        self._language = language
        self._tell_changed()

    def retranslate(self, texts: Texts) -> None:
        """Take the texts of the interface."""
        self._texts = texts
        self._tell_changed()

    def _tell_changed(self) -> None:
        if self._figures:
            self.dataChanged.emit(self.index(0), self.index(len(self._figures) - 1))

    def _on_thumbnail_made(self, figure: str) -> None:
        index = self.index_of(figure)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def index_of(self, figure: str) -> QModelIndex:
        """Give the row of a figure; invalid if it has none."""
        return self.index(self._rows[figure]) if figure in self._rows else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Count the figures."""
        return 0 if parent.isValid() else len(self._figures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a figure, its thumbnail, or the figure itself."""
        if not index.isValid():
            return None
        figure, language = self._figures[index.row()], self._language
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return figure.caption[language]
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnails.find(figure, language)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._say('label', number=figure.number)}: {figure.caption[language]}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return figure.alt[language]
            case Qt.ItemDataRole.ToolTipRole:
                return self._say("tip")
            case _:
                return self._own(figure, role)

    def _own(self, figure: Figure, role: int) -> object:
        match role:
            case _ if role == FIGURE_ROLE:
                return figure
            case _ if role == LABEL_ROLE:
                return self._say("label", number=figure.number)
            case _ if role == CREDIT_ROLE:
                return figure.credit[self._language]
            case _ if role == PLACE_ROLE:
                return self._say("place")
            case _ if role == SHAPE_ROLE:
                width, height = figure.size[self._language]
                return height / width
            case _:
                return None

    def _say(self, key: str, **gaps: object) -> str:
        return self._texts(f"figures.{key}", **gaps) if self._texts is not None else ""

    def words(self, row: int) -> str:
        """Give all words of a figure, for finding it."""
        figure, language = self._figures[row], self._language
        own = (figure.caption, figure.credit, figure.alt, figure.source)
        return " ".join((self._say("label", number=figure.number), *(text[language] for text in own)))


class FiguresFilter(QSortFilterProxyModel):
    """Keep the figures whose words hold what was typed, with or without diacritics."""

    def __init__(self, model: FiguresModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted = ""
        self.setSourceModel(model)

    def set_wanted(self, text: str) -> None:
        """Take what was typed."""
        self.beginFilterChange()
        self._wanted = fold(text.strip().casefold())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Tell whether a figure's words hold what was typed."""
        return self._wanted in fold(self._model.words(row).casefold())
