"""A field for a number of copies."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.controls.count_field import CountField


@pytest.fixture
def field(qtbot: QtBot, dressed: QApplication) -> CountField:
    made = CountField(20)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_one_at_first(field: CountField) -> None:
    assert field.count() == 1
    assert field.text() == "1"


def test_a_number_is_typed(field: CountField, qtbot: QtBot) -> None:
    field.selectAll()
    with qtbot.waitSignal(field.count_changed):
        QTest.keyClicks(field, "12")
    assert field.count() == 12


@pytest.mark.parametrize("typed", ["x", "-", "+", "0", ".", ","])
def test_what_is_no_number_of_copies_is_not_taken(field: CountField, typed: str) -> None:
    field.selectAll()
    field.del_()
    QTest.keyClicks(field, typed)
    field.clearFocus()
    assert field.text() == "1"


@pytest.mark.parametrize("typed", ["+", "1,0", "+2", " 1"])
def test_what_is_pasted_is_a_number_or_not_taken(field: CountField, typed: str) -> None:
    field.clear()
    QApplication.clipboard().setText(typed)
    field.paste()
    assert field.count() == 1
    assert field.text() == ""


def test_more_than_the_most_is_the_most(field: CountField) -> None:
    field.selectAll()
    QTest.keyClicks(field, "21")
    assert field.count() == 20
    field.clearFocus()
    assert field.text() == "20"


def test_the_arrows_count_within_bounds(field: CountField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.count() == 1
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.count() == 2
    field.set_count(20)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.count() == 20


def test_no_field_is_left_empty(field: CountField) -> None:
    field.clear()
    assert field.count() == 1
    field.clearFocus()
    assert field.text() == "1"
