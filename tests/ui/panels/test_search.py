"""The Search panel."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.model.found import Found
from reader.model.hits import Also, Counterpart, Hit, Hits, Span, Suggestion
from reader.model.location import Location
from reader.model.report import Report
from reader.model.searching import Scope, SearchOptions
from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.filter_menu import FilterMenu
from reader.ui.panels.grouped_rows import ROW_ROLE, Group
from reader.ui.panels.hit_list import HitList
from reader.ui.panels.search import SearchPanel
from tests.rooms import button, part

ORDER = {"cover": 0, "east": 1, "war": 2}


def hit(chapter: str, block: str, order: int, matches: int = 1, rank: float = 1.0, language: str = "en") -> Hit:
    spans = tuple(Span(5 * number, 5 * number + 4) for number in range(matches))
    return Hit(Location(chapter, block), language, "Some words of " + block, spans, spans, rank, order)


HITS = (hit("war", "p3", 30, rank=9.0), hit("east", "p1", 10), hit("war", "p1", 20, matches=2))


def answer(*hits: Hit, query: str = "word", near: tuple[str, ...] = (), **more: object) -> Found:
    chapters = {name: sum(one.location.chapter == name for one in hits) for name in ORDER}
    counted = {name: count for name, count in chapters.items() if count}
    fields: dict[str, object] = {"total": len(hits), "chapters": counted, "languages": ("en",) if hits else ()} | more
    return Found(Hits(query, "en", hits, near, **fields), ORDER)  # type: ignore[arg-type]


@pytest.fixture
def panel(
    qtbot: QtBot, dressed: QApplication, report: Report, palette: Palette, icons: Icons, texts: Texts
) -> SearchPanel:
    made = SearchPanel(report, palette, icons)
    qtbot.addWidget(made)
    made.set_language("en")
    made.set_chapter("war")
    made.retranslate(texts)
    made.resize(280, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def rows(panel: SearchPanel) -> list[object]:
    model = part(panel, HitList).model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def labels(panel: SearchPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def links(panel: SearchPanel) -> list[str]:
    QApplication.processEvents()
    shown = [one for one in panel.findChildren(QPushButton) if one.isVisible() and one.property("role") == "link"]
    return [one.text() for one in sorted(shown, key=lambda one: one.mapTo(panel, QPoint()).y())]


def order_button(panel: SearchPanel) -> QToolButton:
    return next(one for one in panel.findChildren(QToolButton) if not isinstance(one, FilterMenu))


def test_hits_stand_by_part_and_chapter_in_reading_order_with_their_count(panel: SearchPanel, texts: Texts) -> None:
    panel.show_found(answer(*HITS))
    assert rows(panel) == [
        Group("East", 3, True),
        Group("East", 1),
        HITS[1],
        Group("War and threats", 2),
        HITS[2],
        HITS[0],
    ]
    assert labels(panel) == [texts("search.count", n=3) + " " + texts("search.in_chapters", n=2)]
    assert links(panel) == []


def test_best_first_there_are_no_titles(panel: SearchPanel, texts: Texts) -> None:
    panel.show_found(answer(*HITS))
    assert order_button(panel).toolTip() == texts("search.by_rank")
    order_button(panel).click()
    assert rows(panel) == list(HITS)
    assert order_button(panel).toolTip() == texts("search.by_place")
    words = part(panel, HitList).model().index(0, 0).data()
    assert words == "War and threats. Some words of p3"
    order_button(panel).click()
    assert len(rows(panel)) == 6


def test_counts_are_exact_where_fewer_hits_are_listed_and_more_can_be_had(
    panel: SearchPanel, texts: Texts, qtbot: QtBot
) -> None:
    panel.show_found(answer(*HITS, total=70, chapters={"east": 20, "war": 50}))
    groups = [row for row in rows(panel) if isinstance(row, Group)]
    assert groups == [Group("East", 70, True), Group("East", 20), Group("War and threats", 50)]
    assert labels(panel) == [
        texts("search.count", n=70) + " " + texts("search.in_chapters", n=2),
        texts("search.listed", n=3, total=70),
    ]
    with qtbot.waitSignal(panel.more_requested):
        button(panel, texts("search.more")).click()


def test_nothing_is_said_of_hits_that_come_by_themselves(panel: SearchPanel, texts: Texts) -> None:
    hits = answer(*HITS, total=70, chapters={"east": 20, "war": 50}).hits
    panel.show_found(Found(hits, ORDER, has_more_coming=True))
    assert texts("search.listed", n=3, total=70) not in labels(panel)


def test_other_spellings_are_named_and_the_typed_one_can_be_searched_alone(
    panel: SearchPanel, texts: Texts, qtbot: QtBot
) -> None:
    panel.show_found(answer(*HITS, also=(Also("Lukashenko", ("Lukašenka", "Łukaszenka")),)))
    assert texts("search.also", spellings="Lukašenka, Łukaszenka") in labels(panel)
    with qtbot.waitSignal(panel.filter_added) as added:
        button(panel, texts("search.only_typed")).click()
    assert added.args == ["exact"]
    panel.show_found(answer(*HITS, also=(Also("a", ("b",)), Also("c", tuple("defghijk")))))
    said = (("a", "b"), ("c", "d, e, f, g, h, i…"))
    assert "\n".join(texts("search.also_of", typed=one, spellings=other) for one, other in said) in labels(panel)


def test_hits_of_the_other_language_are_said_to_be_so(panel: SearchPanel, texts: Texts, qtbot: QtBot) -> None:
    panel.show_found(answer(hit("war", "p1", 1, language="lt"), languages=("lt",)))
    elsewhere = {
        "lt": "To, ko ieškoma, angliškame tekste nėra; šios vietos – lietuviškame tekste."
        " Enter atveria pastraipą anglų kalba, Ctrl+Enter – lietuvių kalba.",
        "en": "Nothing in the English text; these passages are in the Lithuanian text."
        " Enter opens the paragraph in English, Ctrl+Enter in Lithuanian.",
    }
    assert elsewhere[texts.language] in labels(panel)
    assert part(panel, HitList).model().index(2, 0).data() == "LT. Some words of p1"
    with qtbot.waitSignal(panel.language_requested) as asked:
        button(panel, texts("search.read_in", in_language=texts("search.in_language.lt"))).click()
    assert asked.args == ["lt"]


def test_pairs_of_paragraphs_stand_together_the_language_that_is_read_first(panel: SearchPanel) -> None:
    pair = hit("war", "p1", 1, language="lt")
    both = replace(pair, counterparts=(Counterpart("en", "In English"),))
    panel.show_found(answer(both, languages=("lt",)))
    assert part(panel, HitList).model().index(2, 0).data() == "EN. In English. LT. Some words of p1"


def test_before_a_search_it_says_what_can_be_typed(panel: SearchPanel, texts: Texts) -> None:
    panel.show_found(None)
    assert labels(panel) == [texts("search.empty_title"), texts("search.empty")]
    assert links(panel) == []
    assert rows(panel) == []


def test_what_was_searched_for_before_is_offered_and_erased(panel: SearchPanel, texts: Texts, qtbot: QtBot) -> None:
    panel.show_searches(("sea", "river & co"))
    assert texts("search.before") in labels(panel)
    assert links(panel) == ["sea", "river && co", texts("search.erase")]
    with qtbot.waitSignal(panel.suggestion_chosen) as chosen:
        button(panel, "river  co").click()
    assert chosen.args == [Suggestion("river & co", "river & co", "word")]
    with qtbot.waitSignal(panel.erasure_requested):
        button(panel, texts("search.erase")).click()
    panel.show_searches(())
    assert links(panel) == []


def test_no_hits_name_the_query_and_what_is_near(panel: SearchPanel, texts: Texts, qtbot: QtBot) -> None:
    panel.show_found(answer(query="  wrod ", near=("word", "world")))
    assert labels(panel) == [texts("search.nothing_title", query="wrod"), texts("search.near")]
    assert links(panel) == ["word", "world"]
    with qtbot.waitSignal(panel.suggestion_chosen) as chosen:
        button(panel, "world").click()
    assert chosen.args == [Suggestion("world", "world", "word")]


def test_no_hits_but_ways_to_go_on_are_offered(panel: SearchPanel, texts: Texts, qtbot: QtBot) -> None:
    war = Suggestion("war and threats", "War and threats", "title", Location("war"))
    panel.show_found(answer(query="wa"))
    panel.show_completions((war,))
    assert labels(panel) == [texts("search.nothing_title", query="wa"), texts("search.go_on")]
    assert links(panel) == ["War and threats"]
    with qtbot.waitSignal(panel.suggestion_chosen) as chosen:
        button(panel, "War and threats").click()
    assert chosen.args == [war]


def test_no_hits_and_nothing_near_gives_advice(panel: SearchPanel, texts: Texts) -> None:
    panel.show_found(answer(query="xyz"))
    assert labels(panel) == [texts("search.nothing_title", query="xyz"), texts("search.nothing")]


def test_no_hits_with_filters_lead_to_a_search_without(panel: SearchPanel, texts: Texts, qtbot: QtBot) -> None:
    panel.show_options(SearchOptions(Scope(kind="figures")))
    panel.show_found(answer(query="xyz"))
    assert texts("search.nothing_here", query="xyz") in labels(panel)
    with qtbot.waitSignal(panel.filters_cleared):
        button(panel, texts("search.whole_report")).click()


def test_what_was_near_goes_with_its_query(panel: SearchPanel) -> None:
    panel.show_found(answer(near=("word",)))
    panel.show_found(answer(*HITS))
    assert links(panel) == []
    panel.show_found(None)
    assert links(panel) == []


def test_markup_in_a_query_is_text(panel: SearchPanel) -> None:
    panel.show_found(answer(query="<b>x</b>"))
    label = next(one for one in panel.findChildren(QLabel) if "<b>" in one.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_keyboard_comes_to_the_hits_or_to_what_is_offered_or_to_the_filters(panel: SearchPanel) -> None:
    panel.show_found(answer(*HITS))
    panel.setFocus()
    assert part(panel, HitList).hasFocus()
    panel.show_found(answer(near=("word",)))
    QApplication.processEvents()
    panel.setFocus()
    assert button(panel, "word").hasFocus()
    panel.show_found(None)
    panel.setFocus()
    assert part(panel, FilterMenu).hasFocus()


def test_the_first_hit_is_where_the_arrow_leads(panel: SearchPanel) -> None:
    panel.show_found(answer(*HITS))
    panel.choose_first()
    assert part(panel, HitList).currentIndex().data(ROW_ROLE) == HITS[1]


def test_the_chosen_hit_stays_chosen_in_the_other_order(panel: SearchPanel) -> None:
    panel.show_found(answer(*HITS))
    panel.choose(HITS[2])
    order_button(panel).click()
    assert part(panel, HitList).currentIndex().data(ROW_ROLE) == HITS[2]


def test_best_first_shows_the_best_whichever_is_chosen(panel: SearchPanel) -> None:
    many = tuple(hit("war", f"p{number}", number, rank=100.0 - number) for number in range(80))
    panel.show_found(answer(*many))
    panel.choose(many[50])
    hits = part(panel, HitList)
    order_button(panel).click()
    QApplication.processEvents()
    assert hits.verticalScrollBar().value() == 0
    assert hits.currentIndex().data(ROW_ROLE) == many[50]
    order_button(panel).click()
    assert hits.viewport().rect().intersects(hits.visualRect(hits.currentIndex()))


def test_titles_follow_the_language_of_the_report(panel: SearchPanel) -> None:
    panel.show_found(answer(*HITS))
    panel.set_language("lt")
    assert [row.title for row in rows(panel) if isinstance(row, Group)] == ["Rytai", "Rytai", "Karas ir grėsmės"]


def test_colours_of_another_theme(panel: SearchPanel) -> None:
    panel.show_found(answer(*HITS))
    before = part(panel, HitList).grab().toImage()
    panel.set_palette(PALETTES["dark"])
    panel.set_icons(Icons(PALETTES["dark"]))
    assert part(panel, HitList).grab().toImage() != before


def test_the_words_change_while_it_is_open(panel: SearchPanel) -> None:
    panel.show_found(answer(*HITS))
    for language in ("en", "lt"):
        texts = Texts(language)
        panel.retranslate(texts)
        assert labels(panel) == [texts("search.count", n=3) + " " + texts("search.in_chapters", n=2)]
