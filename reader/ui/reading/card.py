"""A card over the text: what a note, a term or an outside address says."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.page.style import GAP_2, GAP_3, GAP_4, PageStyle

_SHADOW = 8
_GAP = 2
_TALLEST = 0.7
"""The tallest card as a share of its surroundings."""


class _Leaflet(QWidget):
    """A small document on the card."""

    def __init__(self) -> None:
        super().__init__()
        self._document: QTextDocument | None = None

    def set_document(self, document: QTextDocument) -> None:
        self._document = document
        size = document.size().toSize()
        self.setFixedSize(size.width() + 1, size.height() + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._document is not None:
            self._document.drawContents(painter)


class Card(QWidget):
    """A card that stands at some words of the page, within its parent.

    Signals: ``pressed()`` when its button is pressed, ``dismissed()`` when it is closed by its own Escape key,
    ``left()`` when pointer or keyboard leave it.
    """

    pressed = Signal()
    dismissed = Signal()
    left = Signal()

    def __init__(self, style: PageStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._style = style
        self._leaflet = _Leaflet()
        self._area = QScrollArea()
        self._area.setWidget(self._leaflet)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._leaflet.setAutoFillBackground(False)
        self.button = QPushButton()
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.pressed)
        self.button.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._area)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_style(style)
        self.hide()

    def set_style(self, style: PageStyle) -> None:
        """Draw in the colours and spaces of a style."""
        self._style = style
        pad = _SHADOW + style.px(GAP_4)
        self._column.setContentsMargins(pad, _SHADOW + style.px(GAP_3), pad, _SHADOW + style.px(GAP_3))
        self._column.setSpacing(style.px(GAP_2))
        self.update()

    def text_width(self, widest: int) -> int:
        """Give the width that the words may take on a card that is ``widest`` pixels at most or fits the parent."""
        pads = 2 * (_SHADOW + self._style.px(GAP_4))
        return max(1, min(widest, self._host.width() - pads))

    def show_at(self, words: QRect, document: QTextDocument, button: str = "") -> None:
        """Show a document under some words, or over them where there is more room; with a button if it has words."""
        self._leaflet.set_document(document)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        tallest = round(self._host.height() * _TALLEST)
        size = self._leaflet.size()
        self._area.setFixedSize(size.width(), min(size.height(), tallest))
        self.adjustSize()
        self.move(self._corner(words))
        self.show()
        self.raise_()

    def _corner(self, words: QRect) -> QPoint:
        room = self._host.rect()
        left = max(0, min(words.left() - _SHADOW - self._style.px(GAP_4), room.width() - self.width()))
        below = words.bottom() + _GAP
        above = words.top() - self.height() - _GAP
        fits_below = below + self.height() <= room.height()
        return QPoint(left, below if fits_below or above < 0 else above)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(Qt.GlobalColor.black)
        area = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        radius = self._style.px(GAP_2)
        for step in range(_SHADOW, 0, -2):
            shade.setAlphaF(0.05)
            painter.setBrush(shade)
            painter.drawRoundedRect(area.adjusted(-step, -step + 2, step, step), radius + step, radius + step)
        palette = self._style.palette
        painter.setPen(QColor(palette.faint))
        painter.setBrush(QColor(palette.panel if palette.dark else palette.paper))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer is gone."""
        self.left.emit()
        super().leaveEvent(event)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Tell that the keyboard is gone from the button."""
        if watched is self.button and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)
