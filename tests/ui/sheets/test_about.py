"""The sheet that says what is read here."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reader import __version__
from reader.model.report import Report
from reader.texts.catalogue import Texts
from reader.ui.look import apply_look
from reader.ui.sheets.about import AboutSheet
from tests.rooms import button, part


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


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    apply_look(dressed, "light", 100)


@pytest.mark.parametrize(("width", "percent"), [(1000, 100), (420, 100), (420, 200), (700, 300)])
def test_every_word_is_there_in_any_window_and_scrolls(
    home: QWidget, report: Report, texts: Texts, qapp: QApplication, width: int, percent: int
) -> None:
    apply_look(qapp, "light", percent)
    home.resize(width, 600)
    sheet = AboutSheet(report, "0123456789abcdef" * 4, texts.language, texts, home)
    sheet.show()
    assert sheet.width() <= width
    assert sheet.height() <= 600
    room = part(sheet, QScrollArea).viewport()
    for one in labels(sheet):
        assert one.height() >= one.heightForWidth(one.width()), one.text()
        assert one.mapTo(room, one.rect().topRight()).x() < room.width(), one.text()


def test_where_the_window_has_room_nothing_scrolls(home: QWidget, report: Report, texts: Texts) -> None:
    home.resize(1000, 800)
    sheet = AboutSheet(report, "0123456789abcdef" * 4, texts.language, texts, home)
    sheet.show()
    assert part(sheet, QScrollArea).verticalScrollBar().maximum() == 0


def test_enter_closes(qtbot: QtBot, sheet: AboutSheet) -> None:
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert not sheet.isVisible()
