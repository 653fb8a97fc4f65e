"""The sheet that says what is read here."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader import __version__
from reader.model.report import Report
from reader.texts.catalogue import Texts
from reader.ui.sheets.about import AboutSheet
from tests.rooms import button


@pytest.fixture
def sheet(qtbot: QtBot, dressed: QApplication, report: Report, texts: Texts) -> AboutSheet:
    made = AboutSheet(report, "0123456789abcdef" * 4, texts.language, texts)
    qtbot.addWidget(made)
    made.show()
    return made


def labels(sheet: AboutSheet) -> list[QLabel]:
    return sheet.findChildren(QLabel)


def test_edition_source_rights_and_program(sheet: AboutSheet, report: Report, texts: Texts) -> None:
    words = {one.text() for one in labels(sheet)}
    language = texts.language
    wanted = {report.title[language], report.source[language], report.rights[language], report.address, report.cutoff}
    assert wanted | {"0123456789abcdef", texts("about.version", version=__version__)} <= words


def test_the_address_is_copied_and_never_opened(sheet: AboutSheet, report: Report, texts: Texts) -> None:
    assert not any(one.openExternalLinks() for one in labels(sheet))
    button(sheet, texts("about.copy_address")).click()
    assert QGuiApplication.clipboard().text() == report.address


def test_what_an_edition_says_of_itself_is_text(sheet: AboutSheet, report: Report, texts: Texts) -> None:
    said = {report.title[texts.language], report.source[texts.language], report.address}
    for one in labels(sheet):
        if one.text() in said:
            assert one.textFormat() == Qt.TextFormat.PlainText


def test_what_is_said_can_be_selected_by_keyboard(sheet: AboutSheet, report: Report) -> None:
    address = next(one for one in labels(sheet) if one.text() == report.address)
    assert address.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_closing(sheet: AboutSheet) -> None:
    button(sheet, "Close").click()
    assert not sheet.isVisible()
