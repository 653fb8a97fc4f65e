"""The strip of small pages beside the pages."""

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.paper.drawings import Drawings, Render
from reader.ui.paper.preview import Size

_WIDTH = 84
_GAP = 8
_MOST_PIXELS = 4_000_000

_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    """Number the pages."""

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        self.sizes: list[Size] = []

    def set_sizes(self, sizes: list[Size]) -> None:
        """Take the sizes of the pages."""
        self.beginResetModel()
        self.sizes = sizes
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the pages."""
        return 0 if parent.isValid() else len(self.sizes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give a page's number, and its name to a screen reader."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._texts("press.page_of", page=index.row() + 1, count=len(self.sizes))
        return None


class _Delegate(QStyledItemDelegate):
    """Draw a small page and its number below it."""

    def __init__(self, palette: Palette, drawings: Drawings, scale: float, strip: "Thumbnails") -> None:
        super().__init__(strip)
        self._palette, self._drawings, self._strip = palette, drawings, strip
        self.width = round(_WIDTH * scale)

    def _page(self, index: _Index) -> QSize:
        width, height = self._strip.size_of(index.row())
        return QSize(self.width, round(self.width * height / width))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Ask for the page, its number and the gaps."""
        size = self._page(index)
        line = option.fontMetrics.height()
        return QSize(size.width() + 4 * _GAP, size.height() + line + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw it, the current one within a frame."""
        whole: QRect = option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        size = self._page(index)
        place = QRect(whole.left() + (whole.width() - size.width()) // 2, whole.top() + _GAP, *size.toTuple())
        picture = self._drawings.picture(index.row(), self._strip.scale_of(index.row()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(whole, QColor(self._palette.selection))
        painter.fillRect(place, Qt.GlobalColor.white)
        if not picture.isNull():
            painter.drawImage(place, picture)
        frame = QColor(self._palette.accent if is_current else self._palette.line)
        painter.setPen(QPen(frame, 2 if is_current else 1))
        painter.drawRect(place)
        painter.setPen(QColor(self._palette.accent if is_current else self._palette.muted))
        below = whole.adjusted(0, place.height() + _GAP, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()


class Thumbnails(QListView):
    """Show every page small.

    Signals: ``page_requested(int)`` by a click or Enter.
    """

    page_requested = Signal(int)

    def __init__(self, palette: Palette, texts: Texts, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page-strip")
        self._pages = _Model(texts, self)
        self._drawings = Drawings(_MOST_PIXELS, self)
        self._drawings.drawn.connect(self.viewport().update)
        self._delegate = _Delegate(palette, self._drawings, scale, self)
        self.setModel(self._pages)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(texts("press.thumbnails"))
        self.setFixedWidth(self._delegate.width + 4 * _GAP + self.verticalScrollBar().sizeHint().width())
        self.clicked.connect(self._on_activated)
        self.activated.connect(self._on_activated)

    def show_pages(self, sizes: list[Size], render: Render) -> None:
        """Show pages of these sizes; the strip stays where it was."""
        place, row = self.verticalScrollBar().value(), max(0, self.currentIndex().row())
        self._drawings.set_render(render)
        self._pages.set_sizes(sizes)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)
        self.set_page(min(row, len(sizes) - 1))

    def clear(self) -> None:
        """Show nothing."""
        self._drawings.set_render(None)
        self._pages.set_sizes([])

    def set_page(self, index: int) -> None:
        """Follow the page that one looks at."""
        wanted = self._pages.index(index, 0)
        if wanted != self.currentIndex():
            self.selectionModel().setCurrentIndex(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def size_of(self, row: int) -> Size:
        """Give the size of a page in points."""
        return self._pages.sizes[row]

    def scale_of(self, row: int) -> float:
        """Give the pixels per point in which a page is drawn here."""
        return self._delegate.width / self.size_of(row)[0] * self.devicePixelRatioF()

    def _on_activated(self, index: QModelIndex) -> None:
        self.page_requested.emit(index.row())
