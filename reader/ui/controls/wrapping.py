"""Check boxes, radio buttons and labels whose words take as many lines as they need."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QStylePainter,
    QWidget,
)

from reader.ui.controls.marks import draw_check, draw_radio

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignLeft
_ANY_HEIGHT = 10_000
_SEPARATOR = re.compile(r"(?<=\w)[/\\](?=\w)")
_ROUND = 4


if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object  # a widget has one class of Qt's above it, not two


class _Wrapping(_Base):
    """Lay the words of a button with a mark beside the mark, in lines."""

    def _prepare(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _mark(self) -> QRect:
        """Give where the mark is: as high as a small letter and a half, in the middle of the first line."""
        line = self.fontMetrics().height()
        side = round(line * 0.72)
        return QRect(self._margin(), self._margin() + (line - side) // 2, side, side)

    def _left(self) -> int:
        """Give where the words begin."""
        return self._mark().right() + 1 + self.fontMetrics().height() // 3

    def _draw_mark(self, painter: QPainter) -> None:
        """Draw the mark in its place."""
        raise NotImplementedError

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
        painter = QStylePainter(self)
        self._draw_mark(painter)
        room = self.rect().adjusted(self._left(), self._margin(), 0, 0)
        look, role = self.palette(), QPalette.ColorRole.WindowText
        self.style().drawItemText(painter, room, _FLAGS.value, look, self.isEnabled(), self.text(), role)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QApplication.palette().color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), _ROUND, _ROUND)


class WrappingCheck(_Wrapping, QCheckBox):
    """A check box whose words wrap."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, words, parent)
        self._prepare()

    def _draw_mark(self, painter: QPainter) -> None:
        draw_check(painter, self._mark(), self.checkState(), enabled=self.isEnabled())


class WrappingRadio(_Wrapping, QRadioButton):
    """A radio button whose words wrap."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, words, parent)
        self._prepare()

    def _draw_mark(self, painter: QPainter) -> None:
        draw_radio(painter, self._mark(), checked=self.isChecked(), enabled=self.isEnabled())


class WrappingLabel(QLabel):
    """A sentence in a role of the style sheet, which may hold the path of a file; it asks for no width of its own."""

    def __init__(self, role: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # the name of a file may look like markup
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self._words = ""

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def say(self, words: str) -> None:
        """Say something; a path may break between its folders."""
        self._words = words
        self.setText(_SEPARATOR.sub("\\g<0>\u200b", words))
        self.setAccessibleName(words)
        self._keep_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room of every line at the new width."""
        super().resizeEvent(event)
        self._keep_lines()

    def _keep_lines(self) -> None:
        """Ask for the height of the lines: a row of Qt's forms gives a sentence that has come to it but one."""
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))  # of no words, it is -1

    def set_role(self, role: str) -> None:
        """Look as the style sheet has it for a role."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().polish(self)
