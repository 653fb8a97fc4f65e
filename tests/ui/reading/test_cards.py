"""Cards show what words mean, at the words, and go when they are not wanted."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.page.style import PageStyle
from reader.page.target import AddressTarget, FigureTarget, NoteTarget, TermTarget
from reader.texts.catalogue import Texts
from reader.ui.reading.cards import Cards
from tests.page.sample import ADDRESS, sample_chapter, sample_frame

NOTE = NoteTarget(0, 1, None, "n1")
TERM = TermTarget(5, 9, None, "likely")
OUTSIDE = AddressTarget(10, 14, None, ADDRESS)
FIGURE = FigureTarget(20, 21, None, "budget")
WORDS = QRect(300, 200, 60, 24)


@pytest.fixture
def host(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def cards(host: QWidget, style: PageStyle) -> Cards:
    made = Cards(style, host)
    made.set_page(sample_frame("en"), sample_chapter("en").notes)
    made.retranslate(Texts("en"))
    return made


def test_card_says_what_a_target_means(cards: Cards) -> None:
    assert cards.show(NOTE, WORDS) == "Note 1\nUp to 5 February; see 2"
    assert "Over 75" in cards.show(TERM, WORDS)
    assert ADDRESS in cards.show(OUTSIDE, WORDS)
    assert cards.is_open()


def test_target_with_nothing_to_tell_closes_the_card(cards: Cards) -> None:
    cards.show(NOTE, WORDS)
    assert cards.show(FIGURE, WORDS) == ""
    assert not cards.is_open()
    assert not cards.card.isVisible()


def test_card_stands_under_its_words_or_over_them(cards: Cards, host: QWidget) -> None:
    cards.show(NOTE, WORDS)
    assert cards.card.y() > WORDS.bottom()
    low = QRect(300, 560, 60, 24)
    cards.show(TERM, low)
    assert cards.card.geometry().bottom() < low.top()


@pytest.mark.parametrize("left", [-20, 790])
def test_card_stays_within_the_view(cards: Cards, host: QWidget, left: int) -> None:
    cards.show(OUTSIDE, QRect(left, 100, 30, 20))
    assert host.rect().contains(cards.card.geometry())


def test_card_opens_after_a_moment_over_words_and_closes_after_leaving(cards: Cards, qtbot: QtBot) -> None:
    cards.point_at(NOTE, WORDS)
    assert not cards.is_open()
    qtbot.waitUntil(cards.is_open)
    cards.point_at(None, QRect())
    assert cards.is_open()
    qtbot.waitUntil(lambda: not cards.is_open())


def test_passing_over_words_opens_nothing(cards: Cards, qtbot: QtBot) -> None:
    cards.point_at(NOTE, WORDS)
    cards.point_at(None, QRect())
    assert not cards._opening.isActive()


def test_card_stays_while_one_returns_to_its_words(cards: Cards) -> None:
    cards.show(NOTE, WORDS)
    cards.point_at(None, QRect())
    cards.point_at(NOTE, WORDS)
    assert cards.is_open()
    assert not cards._closing.isActive()


def test_other_words_bring_another_card(cards: Cards, qtbot: QtBot) -> None:
    cards.show(NOTE, WORDS)
    cards.point_at(TERM, WORDS)
    qtbot.waitUntil(lambda: cards._shown == TERM)


def test_address_is_copied_by_its_button(cards: Cards, qtbot: QtBot) -> None:
    cards.show(OUTSIDE, WORDS, enter=True)
    assert cards.card.button.isVisible()
    assert cards.card.button.text() == "Copy address"
    with qtbot.waitSignals([cards.address_copied, cards.left]):
        QTest.mouseClick(cards.card.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == ADDRESS
    assert not cards.is_open()


def test_address_is_copied_by_keyboard(cards: Cards, qtbot: QtBot) -> None:
    cards.show(OUTSIDE, WORDS, enter=True)
    qtbot.waitUntil(cards.card.button.hasFocus)
    with qtbot.waitSignal(cards.address_copied) as copied:
        QTest.keyClick(cards.card.button, Qt.Key.Key_Space)
    assert copied.args == [ADDRESS]


def test_escape_closes_the_card_and_gives_the_keyboard_back(cards: Cards, qtbot: QtBot) -> None:
    cards.show(OUTSIDE, WORDS, enter=True)
    qtbot.waitUntil(cards.card.button.hasFocus)
    with qtbot.waitSignal(cards.left):
        QTest.keyClick(cards.card.button, Qt.Key.Key_Escape)
    assert not cards.is_open()


def test_other_cards_have_no_button(cards: Cards) -> None:
    cards.show(OUTSIDE, WORDS)
    cards.show(NOTE, WORDS)
    assert not cards.card.button.isVisible()


def test_long_card_is_no_taller_than_the_view(host: QWidget, cards: Cards) -> None:
    host.resize(300, 120)
    cards.show(OUTSIDE, QRect(10, 50, 30, 20))
    assert cards.card._area.height() <= 84


def test_another_page_closes_the_card(cards: Cards) -> None:
    cards.show(NOTE, WORDS)
    cards.set_page(sample_frame("lt"), sample_chapter("lt").notes)
    assert not cards.is_open()
    assert cards.show(NOTE, WORDS).startswith("1 išnaša")


def test_card_is_painted_on_paper_with_a_rim(cards: Cards, host: QWidget) -> None:
    cards.show(NOTE, WORDS)
    image = host.grab().toImage()
    inside = cards.card.geometry().center() + QPoint(0, cards.card.height() // 2 - 14)
    assert image.pixelColor(inside).name() == cards.card._style.palette.paper
