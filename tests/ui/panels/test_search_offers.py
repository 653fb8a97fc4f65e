"""What may be searched for, as links."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.found import Found
from reader.model.hits import Hits, Suggestion
from reader.model.location import Location
from reader.model.searching import Scope, SearchOptions
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
    offers.offer_near(Found(Hits("grėsmė" * 500, "lt", ()), {}), (), SearchOptions(), texts)
    QApplication.processEvents()
    inside = offers.widget()
    assert inside is not None
    assert inside.width() <= offers.viewport().width()
    assert "…" in labels(offers)[0]


def test_a_query_that_names_nothing_is_not_said_to_be_missing(offers: SearchOffers, texts: Texts) -> None:
    offers.offer_near(Found(Hits("%", "lt", (), wants=False), {}), (SEA,), SearchOptions(exact=True), texts)
    assert labels(offers) == [texts("search.no_words_title"), texts("search.no_words")]
    assert offers.stops() == []


def test_lines_that_were_pasted_are_said_again_in_one_and_short(offers: SearchOffers, texts: Texts) -> None:
    pasted = "First line\nsecond line\r\n\tthird line\u2029" + "and many more words " * 9
    offers.offer_near(Found(Hits(pasted, "lt", ()), {}), (), SearchOptions(), texts)
    title = labels(offers)[0]
    assert title == texts("search.nothing_title", query="First line second line third line and many more…")
    assert len(title.splitlines()) == 1


def test_where_nothing_is_bookmarked_it_says_how_to_bookmark(offers: SearchOffers, texts: Texts) -> None:
    options = SearchOptions(Scope(locations=frozenset()))
    offers.offer_near(Found(Hits("sea", "lt", (), ("see",)), {}), (SEA,), options, texts)
    assert labels(offers) == [texts("bookmarks.empty_title"), texts("search.no_bookmarks")]
    assert "Ctrl+D" in texts("search.no_bookmarks")
    assert button(offers, texts("search.whole_report")).isVisible()
    assert len(offers.stops()) == 1
    marked = SearchOptions(Scope(locations=frozenset({Location("war", "p1")})))
    offers.offer_near(Found(Hits("sea", "lt", ()), {}), (), marked, texts)
    assert labels(offers)[0] == texts("search.nothing_here", query="sea")
