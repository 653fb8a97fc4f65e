"""The report of a defect."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.look import apply_look
from reader.ui.sheets.defect import DefectSheet
from tests.rooms import button, part

REPORT = "report-reader 1, Python 3\n\nTraceback (most recent call last):\n  …\nKeyError: <b>'x'</b>"


@pytest.fixture
def sheet(qtbot: QtBot, dressed: QApplication, texts: Texts) -> DefectSheet:
    made = DefectSheet(REPORT, texts)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_report_stands_as_it_is_and_cannot_be_changed(sheet: DefectSheet, texts: Texts) -> None:
    field = part(sheet, QPlainTextEdit)
    assert field.toPlainText() == REPORT
    assert field.isReadOnly()
    assert field.accessibleName() == texts("defect.report")
    assert texts("defect.words") in [one.text() for one in sheet.findChildren(QLabel)]


def test_the_report_is_copied(sheet: DefectSheet, texts: Texts) -> None:
    button(sheet, texts("defect.copy")).click()
    assert QGuiApplication.clipboard().text() == REPORT
    assert sheet.isVisible()


def test_closing(sheet: DefectSheet) -> None:
    button(sheet, "Close").click()
    assert not sheet.isVisible()


@pytest.mark.parametrize(("width", "percent"), [(1000, 100), (420, 200), (700, 300)])
def test_it_is_no_larger_than_the_window_and_cuts_no_button(
    qtbot: QtBot, dressed: QApplication, texts: Texts, width: int, percent: int
) -> None:
    apply_look(dressed, "light", percent)
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(width, 800)
    sheet = DefectSheet(REPORT, texts, home)
    sheet.show()
    assert sheet.width() <= width
    assert sheet.height() <= 800
    assert part(sheet, QPlainTextEdit).viewport().height() >= 3 * sheet.fontMetrics().height()
    for one in sheet.findChildren(QPushButton):
        assert one.width() >= one.sizeHint().width(), one.text()
    apply_look(dressed, "light", 100)
