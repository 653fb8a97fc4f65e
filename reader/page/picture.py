"""Pictures on the page: room kept for them in the text, drawn when they are scrolled into view."""

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTransform,
)

from reader.model.report import Figure
from reader.model.theme import SANS
from reader.page.flow import Flow
from reader.page.frame import figure_texts
from reader.page.pictures import Pictures
from reader.page.style import GAP_1, GAP_2, GAP_3, TYPE, PageStyle

PICTURE = QTextFormat.ObjectTypes.UserObject.value + 1
"""The object type of a picture in a document."""

_FIGURE, _WIDTH, _HEIGHT = (QTextFormat.Property.UserProperty.value + step for step in (1, 2, 3))
_OBJECT = "\ufffc"

_TALLEST = 1.25
"""The tallest picture as a share of the column's width; a taller one is drawn narrower."""

_UNKNOWN_SIZE = (16, 5)


def place_picture(flow: Flow, name: str, figure: Figure | None) -> None:
    """Keep room for a picture at the present position, as wide as the column between the indents."""
    width, height = _UNKNOWN_SIZE if figure is None else figure.size[flow.frame.language]
    ratio = max(0.01, height) / max(0.01, width)
    pad = _card_pad(flow.formats.style)
    inner = max(1.0, flow.room - 2 * pad)
    characters = QTextCharFormat(flow.formats.caption)
    characters.setObjectType(PICTURE)
    characters.setProperty(_FIGURE, name)
    characters.setProperty(_WIDTH, float(int(flow.room)))
    characters.setProperty(_HEIGHT, float(round(inner * min(ratio, _TALLEST) + 2 * pad)))
    flow.cursor.insertText(_OBJECT, characters)


def _card_pad(style: PageStyle) -> int:
    """Give the rim of the card; figures are drawn for a light ground, so in a light theme they need none."""
    return style.px(GAP_3) if style.palette.dark else 0


class PictureObject(QPyTextObject):
    """Lay out and paint the pictures of a document."""

    def __init__(self, pictures: Pictures, flow: Flow) -> None:
        super().__init__()
        self._pictures = pictures
        self._figures = flow.frame.figures
        self._language = flow.frame.language
        self._missing = flow.frame.texts("page.picture_missing")
        self._style = flow.formats.style

    def intrinsicSize(self, _document: QTextDocument, _position: int, characters: QTextFormat) -> QSizeF:
        """Give the room that was kept."""
        return QSizeF(characters.property(_WIDTH), characters.property(_HEIGHT))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, _position: int, characters: QTextFormat
    ) -> None:
        """Paint the picture on its card, or say that it is not there."""
        area = QRectF(rect)
        figure = self._figures.get(characters.property(_FIGURE))
        pad = _card_pad(self._style)
        inner = area.adjusted(pad, pad, -pad, -pad)
        ratio = painter.device().devicePixelRatioF()
        size = QSizeF(inner.width() * ratio, inner.height() * ratio).toSize()
        image = QImage() if figure is None else self._pictures.draw(figure, self._language, size)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if image.isNull():
            self._paint_missing(painter, area, figure_texts(figure, self._language)[2])
        else:
            self._paint_picture(painter, area, inner, image, ratio)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRectF, inner: QRectF, image: QImage, ratio: float) -> None:
        if self._style.palette.dark:
            self._paint_card(painter, area, self._style.palette.card)
        drawn = QRectF(0, 0, image.width() / ratio, image.height() / ratio)
        drawn.moveCenter(inner.center())
        drawn.moveLeft(round(drawn.left() * ratio) / ratio)
        drawn.moveTop(round(drawn.top() * ratio) / ratio)
        texture = QBrush(image)
        texture.setTransform(QTransform.fromTranslate(drawn.x(), drawn.y()).scale(1 / ratio, 1 / ratio))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(texture)
        painter.drawRoundedRect(drawn, self._style.px(GAP_1), self._style.px(GAP_1))

    def _paint_card(self, painter: QPainter, area: QRectF, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(area, self._style.px(GAP_2), self._style.px(GAP_2))

    def _paint_missing(self, painter: QPainter, area: QRectF, description: str) -> None:
        self._paint_card(painter, area, self._style.palette.panel)
        font = QFont(SANS)
        font.setPixelSize(self._style.px(TYPE.caption))
        painter.setFont(font)
        painter.setPen(QColor(self._style.palette.muted))
        words = f"{self._missing}\n{description}".rstrip()
        pad = self._style.px(GAP_3)
        painter.drawText(
            area.adjusted(pad, pad, -pad, -pad), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words
        )
