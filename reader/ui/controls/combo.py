"""A drop-down list of values, some of which may be out of the question."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from reader.ui.icons import draw_icon

_Index = QModelIndex | QPersistentModelIndex

_FEWEST_LETTERS = 8

_SEPARATOR = "separator"
"""What Qt writes on a row that parts others, for those who cannot see it (QComboBox::insertSeparator)."""

_SPACE = 4


class _Rows(QStyledItemDelegate):
    """Draw the rows of the list as the style sheet has them, which Qt's own for drop-down lists does not."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row, or the line between two groups of them."""
        if index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == _SEPARATOR:
            room = option.rect.adjusted(2 * _SPACE, _SPACE, -2 * _SPACE, -_SPACE)
            painter.fillRect(room, option.palette.color(QPalette.ColorRole.Mid))
        else:
            super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a line little room."""
        if index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == _SEPARATOR:
            return QSize(1, 2 * _SPACE + 1)
        return super().sizeHint(option, index)


class ValueCombo(QComboBox):
    """Let one of several values be chosen.

    Signals: ``value_chosen()`` by the person.
    """

    value_chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Rows(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)
        self.currentTextChanged.connect(self.setToolTip)

    def set_values(self, values: Iterable[tuple[object, str]]) -> None:
        """Offer values, each with its words; the first is chosen."""
        self.clear()
        for value, words in values:
            self.addItem(words, value)

    def value(self) -> object:
        """Give the value that is chosen; None if there is none."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose a value; one that is not offered leaves all as it is."""
        for row in range(self.count()):
            if self.itemData(row) == value:
                self.setCurrentIndex(row)

    def set_possible(self, value: object, reason: str = "") -> None:
        """Say why a value cannot be chosen now; no reason: it can."""
        model = self.model()
        assert isinstance(model, QStandardItemModel), "the model that a combo box has of itself"
        for row in range(self.count()):
            if self.itemData(row) == value:
                model.item(row).setEnabled(not reason)
                self.setItemData(row, reason or None, Qt.ItemDataRole.ToolTipRole)
                self.setItemData(row, reason or None, Qt.ItemDataRole.AccessibleDescriptionRole)

    def _on_activated(self) -> None:
        self.value_chosen.emit()

    def minimumSizeHint(self) -> QSize:
        """Ask for room for a short word and the arrow; longer ones are cut when painted."""
        metrics = self.fontMetrics()
        width = _FEWEST_LETTERS * metrics.averageCharWidth() + 2 * metrics.height()
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words as far as there is room, and an arrow in the theme's colour, which style sheets cannot."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        words = option.currentText or self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 2)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = self.fontMetrics().height()
        colour = option.palette.color(QPalette.ColorRole.Text).name()
        arrow = draw_icon("down", colour, self.devicePixelRatioF(), side)
        painter.drawPixmap(self.width() - side * 3 // 2, (self.height() - side) // 2, arrow)
        painter.end()

    def showPopup(self) -> None:
        """Show the values in full."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + self.fontMetrics().height())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: a value is not to change under a pointer that passes by."""
        event.ignore()
