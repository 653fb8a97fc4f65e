"""What may be searched for, as links."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.found import Found
from reader.model.hits import Hits, Suggestion
from reader.texts.catalogue import Texts
from reader.ui.panels.search_offers import SearchOffers
from tests.rooms import button

SEA, RIVER = Suggestion("sea", "Sea", "word"), Suggestion("a river " * 30, "A river " * 30, "word")


@pytest.fixture
def offers(qtbot: QtBot, dressed: QApplication) -> SearchOffers:
    made = SearchOffers()
    qtbot.addWidget(made)
    made.resize(280, 400)
    made.show()
    return made


def test_a_link_gives_its_suggestion(offers: SearchOffers, qtbot: QtBot) -> None:
    offers.say("Title", "Words")
    offers.offer("Heading", (SEA, RIVER), "Last")
    QApplication.processEvents()
    with qtbot.waitSignal(offers.suggestion_chosen) as chosen:
        button(offers, "Sea").click()
    assert chosen.args == [SEA]
    with qtbot.waitSignal(offers.last_chosen):
        button(offers, "Last").click()
    assert len(offers.stops()) == 3


def test_a_long_query_is_cut_and_does_not_widen_the_panel(offers: SearchOffers) -> None:
    offers.offer("Heading", (RIVER,))
    QApplication.processEvents()
    inside = offers.widget()
    assert inside is not None
    assert inside.width() <= offers.viewport().width()
    assert all(link.width() <= offers.viewport().width() for link in offers.findChildren(QPushButton))


def test_what_is_said_anew_takes_back_what_was_offered(offers: SearchOffers) -> None:
    offers.offer("Heading", (SEA,), "Last")
    offers.say("Title", "")
    assert offers.stops() == []
    assert [label.text() for label in offers.findChildren(QLabel) if label.isVisible()] == ["Title"]


def labels(offers: SearchOffers) -> list[str]:
    return [label.text() for label in offers.findChildren(QLabel) if label.isVisible()]


def test_a_long_word_that_is_not_found_does_not_widen_the_panel(offers: SearchOffers, texts: Texts) -> None:
    offers.offer_near(Found(Hits("grėsmė" * 500, "lt", ()), {}), (), texts, is_narrow=False)
    QApplication.processEvents()
    inside = offers.widget()
    assert inside is not None
    assert inside.width() <= offers.viewport().width()
    assert "…" in labels(offers)[0]


def test_a_query_that_names_nothing_is_not_said_to_be_missing(offers: SearchOffers, texts: Texts) -> None:
    offers.offer_near(Found(Hits("%", "lt", (), wants=False), {}), (SEA,), texts, is_narrow=True)
    assert labels(offers) == [texts("search.no_words_title"), texts("search.no_words")]
    assert offers.stops() == []
