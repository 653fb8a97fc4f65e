"""The look of the figures in their list: thumbnail, number, caption, credit, and the way to the text."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.theme import Palette
from reader.ui.icons import Icons
from reader.ui.panels.figures_model import CREDIT_ROLE, LABEL_ROLE, PLACE_ROLE, SHAPE_ROLE
from reader.ui.panels.row_list import MARGIN, draw_ground
from reader.ui.panels.snippets import Lines, draw, lay_out

_CAPTION_LINES = 4
_CREDIT_LINES = 3
_GAP = 4
_SMALL = 13 / 15
_TALLEST = 0.75
"""Height of a thumbnail's card at most, as a share of its width."""

_ROOM_BESIDE = 21
_CARD_BESIDE = 9
"""Widths in heights of a line: of the row from which on the words stand beside the card, and of the card then."""

_RIM = 4

Index = QModelIndex | QPersistentModelIndex


class _Plan(NamedTuple):
    """Where the parts of a row lie, from its own corner."""

    card: QRectF
    label: QRectF
    place: QRectF
    caption: Lines
    credit: Lines
    height: float


class FiguresDelegate(QStyledItemDelegate):
    """Draw the rows: the card above the words, or in a wide list beside them."""

    def __init__(self, palette: Palette, icons: Icons, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._palette = palette
        self._icons = icons
        self._view = view

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of a theme."""
        self._palette = palette

    def set_icons(self, icons: Icons) -> None:
        """Take the icons of a theme."""
        self._icons = icons

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height that a row takes at the width of the view."""
        width = self._view.viewport().width()
        return QSize(width, round(self._plan(index, width).height))

    def place_rect(self, row: QRectF, index: Index) -> QRectF:
        """Give where in a row the words stand that lead to the text."""
        plan = self._plan(index, row.width())
        return plan.place.translated(row.topLeft()).adjusted(-_GAP, -_GAP, _GAP, _GAP)

    def _plan(self, index: Index, width: float) -> _Plan:
        font, small = self._view.font(), self._small_font()
        line = QFontMetricsF(font).height()
        beside = width >= _ROOM_BESIDE * line
        room = width - 2 * MARGIN
        card_width = _CARD_BESIDE * line if beside else room
        shape = min(float(index.data(SHAPE_ROLE)), _TALLEST)
        card = QRectF(MARGIN, MARGIN, card_width, card_width * shape)
        left = card.right() + 1.5 * MARGIN if beside else MARGIN
        top = MARGIN if beside else card.bottom() + MARGIN
        words = width - MARGIN - left
        metrics = QFontMetricsF(small)
        label = QRectF(left, top, words, metrics.height())
        place = QRectF(label)
        place.setLeft(max(left, label.right() - metrics.horizontalAdvance(str(index.data(PLACE_ROLE)))))
        caption = lay_out(str(index.data()), font, words, _CAPTION_LINES)
        credit = lay_out(str(index.data(CREDIT_ROLE)), small, words, _CREDIT_LINES)
        bottom = label.bottom() + _GAP + caption.height + _GAP + credit.height
        return _Plan(card, label, place, caption, credit, max(card.bottom(), bottom) + MARGIN)

    def _small_font(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(round(self._view.fontInfo().pixelSize() * _SMALL))
        return font

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = QRectF(option.rect)
        plan = self._plan(index, row.width())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        draw_ground(painter, row, option.state, self._palette)
        painter.translate(row.topLeft())
        self._draw_card(painter, plan.card, index.data(Qt.ItemDataRole.DecorationRole))
        self._draw_label(painter, plan, index, option.state)
        at = QPointF(plan.label.left(), plan.label.bottom() + _GAP)
        draw(painter, plan.caption, at, self._palette)
        draw(painter, plan.credit, at + QPointF(0, plan.caption.height + _GAP), self._palette, muted=True)
        painter.restore()

    def _draw_card(self, painter: QPainter, card: QRectF, thumbnail: QImage | None) -> None:
        drawn = thumbnail is not None and not thumbnail.isNull()
        painter.setPen(QPen(QColor(self._palette.line)))
        painter.setBrush(QColor(self._palette.card if drawn else self._palette.hover))
        painter.drawRoundedRect(card, _RIM, _RIM)
        if thumbnail is not None and drawn:
            painter.drawImage(_inside(card, QSizeF(thumbnail.size())), thumbnail)
        else:
            self._draw_sign(painter, card, "figures" if thumbnail is None else "warning")

    def _draw_sign(self, painter: QPainter, card: QRectF, name: str) -> None:
        side = QFontMetricsF(self._view.font()).height()
        rect = QRectF(0, 0, side, side)
        rect.moveCenter(card.center())
        self._icons(name).paint(painter, rect.toRect())

    def _draw_label(self, painter: QPainter, plan: _Plan, index: Index, state: QStyle.StateFlag) -> None:
        font = self._small_font()
        painter.setFont(font)
        touched = state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(self._palette.accent if touched else self._palette.muted))
        painter.drawText(plan.place, Qt.AlignmentFlag.AlignLeft, str(index.data(PLACE_ROLE)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._palette.muted))
        painter.drawText(plan.label, Qt.AlignmentFlag.AlignLeft, str(index.data(LABEL_ROLE)))


def _inside(card: QRectF, size: QSizeF) -> QRectF:
    """Give where a picture of a size lies whole on a card."""
    room = card.adjusted(_RIM, _RIM, -_RIM, -_RIM)
    rect = QRectF(QPointF(), size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    rect.moveCenter(room.center())
    return rect
