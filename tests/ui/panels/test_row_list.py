"""A list whose rows follow its width."""

import pytest
from PySide6.QtCore import QRectF, QStringListModel
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES, ThemeName
from reader.ui.panels.row_list import RowList, draw_ground, title_height


@pytest.fixture
def model() -> QStringListModel:
    return QStringListModel(["one", "two"])


@pytest.fixture
def rows(qtbot: QtBot, dressed: QApplication, model: QStringListModel) -> RowList:
    made = RowList()
    qtbot.addWidget(made)
    made.setModel(model)
    return made


def test_it_asks_for_no_width(rows: RowList) -> None:
    assert rows.minimumSizeHint().width() == 0


def test_the_row_that_the_keyboard_is_on_is_chosen(rows: RowList, model: QStringListModel, qtbot: QtBot) -> None:
    with qtbot.waitActive(rows):
        rows.show()
        rows.activateWindow()
    rows.clearFocus()
    model.setStringList(["three", "four"])
    assert not rows.currentIndex().isValid()
    rows.setFocus()
    assert rows.currentIndex().row() == 0
    assert rows.selectionModel().isSelected(rows.currentIndex())


def test_a_row_that_was_chosen_stays_chosen(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitActive(rows):
        rows.show()
        rows.activateWindow()
    rows.setCurrentIndex(rows.model().index(1, 0))
    rows.clearFocus()
    rows.setFocus()
    assert rows.currentIndex().row() == 1


def test_a_title_is_higher_than_its_words(dressed: QApplication) -> None:
    font = QFont()
    assert title_height(font) > QFontMetricsF(font).height()


def ground(theme: ThemeName, state: QStyle.StateFlag) -> tuple[str, str, str]:
    """Draw the ground of a row and give its colours at the upper edge, at the left edge and in the middle."""
    image = QImage(100, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(PALETTES[theme].panel))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, QRectF(image.rect()), state, PALETTES[theme])
    top, left, middle = (image.pixelColor(x, y).name() for x, y in ((50, 1), (2, 15), (50, 15)))
    return top, left, middle


@pytest.mark.parametrize("theme", PALETTES)
def test_a_chosen_row_has_an_edge_and_one_that_is_pointed_at_has_none(theme: ThemeName) -> None:
    states, palette = QStyle.StateFlag, PALETTES[theme]
    chosen, hovered = states.State_Selected, states.State_MouseOver
    assert ground(theme, states.State_None) == (palette.panel,) * 3
    assert ground(theme, hovered) == (palette.hover,) * 3
    assert ground(theme, chosen) == (palette.selection, palette.accent, palette.selection)
    assert ground(theme, chosen | hovered) == ground(theme, chosen)
    in_focus = ground(theme, chosen | states.State_HasFocus)
    assert in_focus[1:] == ground(theme, chosen)[1:]
    assert in_focus[0] not in (palette.selection, palette.panel)


def test_another_theme_keeps_the_chosen_row_in_sight(
    rows: RowList, model: QStringListModel, dressed: QApplication
) -> None:
    model.setStringList([f"row {number}" for number in range(200)])
    rows.resize(200, 300)
    rows.show()
    QApplication.processEvents()
    chosen = model.index(190, 0)
    rows.setCurrentIndex(chosen)
    rows.scrollTo(chosen)
    QApplication.processEvents()
    before = dressed.styleSheet()
    dressed.setStyleSheet(before + "QListView { font-size: 19px; }")
    value, rect = rows.verticalScrollBar().value(), rows.visualRect(chosen)
    dressed.setStyleSheet(before)
    assert value > 0
    assert rows.viewport().rect().intersects(rect)
