"""The strip of small pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.paper.thumbnails import Thumbnails
from tests.ui.paper.doubles import A4, COLOUR, Drawn, colours, look


@pytest.fixture
def strip(qtbot: QtBot, dressed: QApplication, palette: Palette, texts: Texts) -> Thumbnails:
    made = Thumbnails(palette, texts, 1.0)
    qtbot.addWidget(made)
    made.resize(made.width(), 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_only_small_pages_in_view_are_drawn(strip: Thumbnails) -> None:
    drawn = Drawn()
    strip.show_pages([A4] * 100, drawn)
    assert COLOUR in colours(strip)
    assert drawn.pages() <= set(range(6))
    assert {scale for _, scale in drawn.asked} == {84 / A4[0]}


def test_a_page_says_its_number(strip: Thumbnails, texts: Texts) -> None:
    strip.show_pages([A4] * 3, Drawn())
    index = strip.model().index(1, 0)
    assert index.data() == "2"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == texts("press.page_of", page=2, count=3)


def test_it_follows_the_page_without_asking_for_it(strip: Thumbnails, qtbot: QtBot) -> None:
    strip.show_pages([A4] * 20, Drawn())
    with qtbot.assertNotEmitted(strip.page_requested):
        strip.set_page(12)
    assert strip.currentIndex().row() == 12
    assert strip.viewport().rect().intersects(strip.visualRect(strip.currentIndex()))


def test_enter_asks_for_the_page_that_the_arrows_have_reached(strip: Thumbnails, qtbot: QtBot) -> None:
    strip.show_pages([A4] * 5, Drawn())
    strip.set_page(0)
    QTest.keyClick(strip, Qt.Key.Key_Down)
    with qtbot.waitSignal(strip.page_requested) as asked:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert asked.args == [1]


def test_a_click_asks_for_a_page(strip: Thumbnails, qtbot: QtBot) -> None:
    strip.show_pages([A4] * 5, Drawn())
    look(strip)
    place = strip.visualRect(strip.model().index(2, 0)).center()
    with qtbot.waitSignal(strip.page_requested) as asked:
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [2]


def test_other_pages_leave_the_strip_where_it_was(strip: Thumbnails) -> None:
    strip.show_pages([A4] * 30, Drawn())
    strip.set_page(20)
    place = strip.verticalScrollBar().value()
    strip.show_pages([A4] * 29, Drawn())
    assert strip.verticalScrollBar().value() == place
    assert strip.currentIndex().row() == 20
    strip.show_pages([A4] * 2, Drawn())
    assert strip.currentIndex().row() == 1
    strip.clear()
    assert strip.model().rowCount() == 0
