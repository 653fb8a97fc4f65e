"""What is known of a figure."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.viewer.information import Information
from reader.ui.viewer.words import FigureWords


@pytest.fixture
def information(qtbot: QtBot, dressed: QApplication, texts: Texts) -> Information:
    made = Information()
    qtbot.addWidget(made)
    made.retranslate(texts)
    made.resize(340, 300)
    made.show()
    return made


def shown(information: Information) -> list[str]:
    return [label.text() for label in information.findChildren(QLabel) if not label.isHidden()]


def test_everything_is_said_and_named(information: Information, words: FigureWords, texts: Texts) -> None:
    information.show_words("1 of 2", words)
    assert shown(information) == [
        "1 of 2",
        words.caption,
        texts("viewer.credit"),
        words.credit,
        texts("viewer.licence"),
        words.licence,
        texts("viewer.source"),
        words.source,
        texts("viewer.date"),
        words.date,
        texts("viewer.description"),
        words.description,
    ]
    names = [label.accessibleName() for label in information.findChildren(QLabel)]
    assert f"{texts('viewer.credit')}: {words.credit}" in names


def test_what_is_not_known_is_left_out(information: Information, words: FigureWords, texts: Texts) -> None:
    information.show_words("1 of 2", words._replace(date="", licence=""))
    assert texts("viewer.date") not in shown(information)
    assert texts("viewer.licence") not in shown(information)
    information.show_words("1 of 2", words)
    assert texts("viewer.date") in shown(information)


def test_markup_is_text(information: Information, words: FigureWords) -> None:
    information.show_words("1 of 2", words._replace(credit="<b>A</b>"))
    label = next(label for label in information.findChildren(QLabel) if label.text() == "<b>A</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_long_description_scrolls_by_the_arrows_and_a_new_figure_begins_at_the_top(
    information: Information, words: FigureWords, qtbot: QtBot
) -> None:
    information.show_words("1 of 2", words._replace(description="Labai ilgas aprašymas. " * 60))
    bar = information.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(information, Qt.Key.Key_Down)
    assert bar.value() > 0
    information.show_words("2 of 2", words)
    assert bar.value() == 0


class Home(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


def test_other_keys_are_left_to_the_viewer(qtbot: QtBot, dressed: QApplication) -> None:
    home = Home()
    qtbot.addWidget(home)
    information = Information()
    QVBoxLayout(home).addWidget(information)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_Escape):
        QTest.keyClick(information, key)
    assert home.keys == [Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_Escape]
