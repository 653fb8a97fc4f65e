"""The Search panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.found import Found
from reader.model.hits import Hit, Hits, Span
from reader.model.location import Location
from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.panels.grouped_rows import ROW_ROLE, Group
from reader.ui.panels.search import SearchPanel
from tests.rooms import part


def hit(chapter: str, block: str, order: int, matches: int = 1, rank: float = 1.0) -> Hit:
    spans = tuple(Span(5 * number, 5 * number + 4) for number in range(matches))
    return Hit(Location(chapter, block), "en", "Some words of " + block, spans, spans, rank, order)


HITS = (hit("war", "p3", 30, rank=9.0), hit("east", "p1", 10), hit("war", "p1", 20, matches=2))
IN_ORDER = [HITS[1], HITS[2], HITS[0]]


def found(*hits: Hit, query: str = "word", near: tuple[str, ...] = ()) -> Found:
    return Found(Hits(query, "en", hits, near, total=len(hits)), {"east": 0, "war": 1})


def title_of(one: Hit) -> str:
    return one.location.chapter.capitalize()


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, palette: Palette, texts: Texts) -> SearchPanel:
    made = SearchPanel(palette, title_of)
    qtbot.addWidget(made)
    made.retranslate(texts)
    made.resize(280, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def rows(panel: SearchPanel) -> list[object]:
    model = part(panel, QListView).model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def labels(panel: SearchPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def near(panel: SearchPanel) -> list[QPushButton]:
    return [one for one in panel.findChildren(QPushButton) if not one.isHidden()]


def test_hits_stand_by_chapter_in_reading_order_with_their_count(panel: SearchPanel, texts: Texts) -> None:
    panel.show_found(found(*HITS))
    assert rows(panel) == [Group("East", 1), HITS[1], Group("War", 2), HITS[2], HITS[0]]
    assert labels(panel) == [texts("search.count", n=4) + " " + texts("search.in_chapters", n=2)]


def test_before_a_search_it_says_what_can_be_typed(panel: SearchPanel, texts: Texts) -> None:
    panel.show_found(None)
    assert labels(panel) == [texts("search.empty_title"), texts("search.empty")]
    assert rows(panel) == []


def test_no_hits_name_the_query_and_what_is_near(panel: SearchPanel, texts: Texts, qtbot: QtBot) -> None:
    panel.show_found(found(query="  wrod ", near=("word", "world")))
    assert labels(panel) == [texts("search.nothing_title", query="wrod"), texts("search.near")]
    qtbot.waitUntil(lambda: [one.text() for one in near(panel)] == ["word", "world"])
    with qtbot.waitSignal(panel.query_requested) as asked:
        near(panel)[1].click()
    assert asked.args == ["world"]


def test_no_hits_and_nothing_near_gives_advice(panel: SearchPanel, texts: Texts) -> None:
    panel.show_found(found(query="xyz"))
    assert labels(panel) == [texts("search.nothing_title", query="xyz"), texts("search.nothing")]


def test_what_was_near_goes_with_its_query(panel: SearchPanel) -> None:
    panel.show_found(found(near=("word",)))
    panel.show_found(found(*HITS))
    assert near(panel) == []
    panel.show_found(None)
    assert near(panel) == []


def test_markup_in_a_query_is_text(panel: SearchPanel, texts: Texts) -> None:
    panel.show_found(found(query="<b>x</b>"))
    label = next(one for one in panel.findChildren(QLabel) if "<b>" in one.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_enter_and_click_lead_to_the_hit(panel: SearchPanel, qtbot: QtBot) -> None:
    panel.show_found(found(*HITS))
    view = part(panel, QListView)
    panel.choose_first()
    assert view.currentIndex().data(ROW_ROLE) == IN_ORDER[0]
    with qtbot.waitSignal(panel.hit_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [IN_ORDER[0]]
    with qtbot.waitSignal(panel.hit_requested) as asked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(4, 0)).center())
    assert asked.args == [IN_ORDER[2]]


def test_a_click_on_a_chapter_leads_nowhere(panel: SearchPanel, qtbot: QtBot) -> None:
    panel.show_found(found(*HITS))
    view = part(panel, QListView)
    with qtbot.assertNotEmitted(panel.hit_requested):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())


def test_arrows_pass_over_the_chapters(panel: SearchPanel) -> None:
    panel.show_found(found(*HITS))
    view = part(panel, QListView)
    panel.choose_first()
    seen = [view.currentIndex().data(ROW_ROLE)]
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
        seen.append(view.currentIndex().data(ROW_ROLE))
    assert seen == IN_ORDER


def test_the_hit_one_stands_on_is_chosen(panel: SearchPanel) -> None:
    panel.show_found(found(*HITS))
    panel.choose(HITS[0])
    assert part(panel, QListView).currentIndex().data(ROW_ROLE) == HITS[0]
    panel.choose(hit("gone", "p1", 99))
    assert part(panel, QListView).currentIndex().data(ROW_ROLE) == HITS[0]


def test_many_hits_are_shown_at_once(panel: SearchPanel, qtbot: QtBot) -> None:
    panel.show_found(found(*(hit("war", f"p{number}", number) for number in range(200))))
    panel.choose(panel._model.rows()[150])  # type: ignore[arg-type]
    view = part(panel, QListView)
    qtbot.waitUntil(lambda: view.viewport().rect().intersects(view.visualRect(view.currentIndex())))


def test_colours_of_another_theme(panel: SearchPanel) -> None:
    panel.show_found(found(*HITS))
    before = part(panel, QListView).grab().toImage()
    panel.set_palette(PALETTES["dark"])
    assert part(panel, QListView).grab().toImage() != before


def test_the_words_change_while_it_is_open(panel: SearchPanel) -> None:
    panel.show_found(found(*HITS))
    for language in ("en", "lt"):
        texts = Texts(language)
        panel.retranslate(texts)
        assert labels(panel) == [texts("search.count", n=4) + " " + texts("search.in_chapters", n=2)]
