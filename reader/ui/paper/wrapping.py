"""Check boxes and radio buttons whose words take as many lines as they need."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignLeft
_ANY_HEIGHT = 10_000


_Base = QAbstractButton if TYPE_CHECKING else object  # a widget has one class of Qt's above it, not two


class _Wrapping(_Base):
    """Lay the words of a button with a mark beside the mark, in lines."""

    _control: QStyle.ControlElement
    _mark: QStyle.SubElement

    def _prepare(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)  # type: ignore[attr-defined]  # both kinds have it
        option.text = ""
        return option

    def _left(self) -> int:
        """Give where the words begin: behind the mark and a gap of half a letter's height."""
        mark = self.style().subElementRect(self._mark, self._option(), self)
        return mark.right() + 1 + self.fontMetrics().height() // 3

    def _lines(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width - self._left()), _ANY_HEIGHT)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text())

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(self._left() + words.width() + 2, self.heightForWidth(_ANY_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the longest word."""
        metrics = self.fontMetrics()
        words = max((metrics.horizontalAdvance(word) for word in self.text().replace("&", "").split()), default=0)
        return QSize(self._left() + words + 2, self.heightForWidth(_ANY_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Give the height of the lines at a width."""
        return self._lines(width).height() + self._margin() * 2

    def _margin(self) -> int:
        return max(3, self.fontMetrics().height() // 6)

    def hitButton(self, place: object) -> bool:
        """Take a press on the words too."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark beside the first line, and the lines."""
        painter, option = QStylePainter(self), self._option()
        whole = QRect(option.rect)  # type: ignore[attr-defined]  # Qt's stubs lack the members of options
        option.rect = QRect(0, 0, whole.width(), self.fontMetrics().height() + 2 * self._margin())  # type: ignore[attr-defined]
        painter.drawControl(self._control, option)
        role = self.palette().ColorRole.WindowText
        room = whole.adjusted(self._left(), self._margin(), 0, 0)
        self.style().drawItemText(painter, room, _FLAGS.value, self.palette(), self.isEnabled(), self.text(), role)


class WrappingCheck(_Wrapping, QCheckBox):
    """A check box whose words wrap."""

    _control = QStyle.ControlElement.CE_CheckBox
    _mark = QStyle.SubElement.SE_CheckBoxIndicator

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, words, parent)
        self._prepare()


class WrappingRadio(_Wrapping, QRadioButton):
    """A radio button whose words wrap."""

    _control = QStyle.ControlElement.CE_RadioButton
    _mark = QStyle.SubElement.SE_RadioButtonIndicator

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, words, parent)
        self._prepare()
