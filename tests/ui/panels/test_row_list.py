"""A list whose rows follow its width."""

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.panels.row_list import RowList, title_height


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
