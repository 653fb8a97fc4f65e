"""The list of hits under the hands."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.model.hits import Hit, Span
from reader.model.location import Location
from reader.model.report import Report
from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.panels.grouped_rows import ROW_ROLE, Group
from reader.ui.panels.hit_list import HitList
from reader.ui.panels.hit_rows import HitWording
from tests.rooms import part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform raises no window and grabs no keyboard, which menus ask for."""


def hit(number: int) -> Hit:
    spans = (Span(0, 4),)
    return Hit(Location("war", f"p{number}"), "en", f"Some words of {number}", spans, spans, 1.0, number)


HITS = [hit(number) for number in range(3)]
ROWS: list[Group | Hit] = [Group("War", 2), HITS[0], HITS[1], Group("Peace", 1), HITS[2]]


@pytest.fixture
def hits(qtbot: QtBot, dressed: QApplication, report: Report, palette: Palette, texts: Texts) -> HitList:
    made = HitList(palette, HitWording(report))
    qtbot.addWidget(made)
    made.retranslate(texts)
    made.show_rows(ROWS)
    made.resize(280, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def click(hits: HitList, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = hits.visualRect(hits.model().index(row, 0)).center()
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def test_enter_goes_there_and_leads_into_the_text(hits: HitList, qtbot: QtBot) -> None:
    told: list[object] = []
    hits.hit_requested.connect(told.append)
    hits.left.connect(lambda: told.append("left"))
    QTest.keyClick(hits, Qt.Key.Key_Return)
    assert told == [HITS[0], "left"]


def test_a_click_goes_there_and_keeps_the_keyboard(hits: HitList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(hits.left), qtbot.waitSignal(hits.hit_requested) as asked:
        click(hits, 4)
    assert asked.args == [HITS[2]]


@pytest.mark.parametrize("way", ["key", "click", "menu"])
def test_ctrl_and_the_menu_read_in_the_other_language(hits: HitList, texts: Texts, qtbot: QtBot, way: str) -> None:
    with qtbot.assertNotEmitted(hits.hit_requested), qtbot.waitSignal(hits.translation_requested) as asked:
        if way == "key":
            QTest.keyClick(hits, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        elif way == "click":
            click(hits, 1, Qt.KeyboardModifier.ControlModifier)
        else:
            actions = part(hits, QMenu).actions()
            next(one for one in actions if one.text() == texts("search.translate")).trigger()
    assert asked.args == [HITS[0]]


def test_a_title_is_no_hit(hits: HitList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(hits.hit_requested):
        click(hits, 0)


def test_arrows_pass_over_titles_and_the_page_follows_when_they_rest(hits: HitList, qtbot: QtBot) -> None:
    passed: list[Hit] = []
    hits.hit_passed.connect(passed.append)
    with qtbot.waitSignal(hits.hit_passed):
        QTest.keyClick(hits, Qt.Key.Key_Down)
        QTest.keyClick(hits, Qt.Key.Key_Down)
    assert passed == [HITS[2]]
    assert hits.hasFocus()


def test_the_page_does_not_follow_where_one_has_gone_on(hits: HitList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(hits.hit_passed, wait=300):
        QTest.keyClick(hits, Qt.Key.Key_Down)
        QTest.keyClick(hits, Qt.Key.Key_Return)


def test_the_hit_one_stands_on_is_shown_and_not_gone_to_again(hits: HitList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(hits.hit_passed, wait=300):
        hits.choose(HITS[2])
        hits.choose(hit(99))
    assert hits.currentIndex().data(ROW_ROLE) == HITS[2]


def test_the_chosen_hit_stays_chosen_among_others(hits: HitList) -> None:
    hits.choose(HITS[1])
    hits.show_rows([HITS[2], HITS[1]])
    assert hits.currentIndex().data(ROW_ROLE) == HITS[1]
    hits.show_rows([HITS[0]])
    assert hits.currentIndex().data(ROW_ROLE) != HITS[1]


def test_no_more_rows_are_laid_out_than_one_sees_until_there_is_time(hits: HitList, qtbot: QtBot) -> None:
    hits.show_rows([hit(number) for number in range(500)])
    last = hits.model().index(499, 0)
    assert not hits.visualRect(last).isValid()
    assert hits.visualRect(hits.model().index(10, 0)).isValid()
    qtbot.waitUntil(lambda: hits.visualRect(last).isValid())


def test_a_hit_far_down_is_brought_into_view_at_once(hits: HitList) -> None:
    many = [hit(number) for number in range(500)]
    hits.show_rows(many)
    hits.choose(many[400])
    assert hits.viewport().rect().intersects(hits.visualRect(hits.currentIndex()))


def test_the_menu_opens_on_a_hit_alone(hits: HitList) -> None:
    menu = part(hits, QMenu)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    hits.show_rows([])
    QApplication.sendEvent(hits.viewport(), event)
    assert not menu.isVisible()
    hits.show_rows(ROWS)
    hits.choose(HITS[0])
    QApplication.sendEvent(hits.viewport(), event)
    assert menu.isVisible()
    menu.close()


def many_rows() -> list[Group | Hit]:
    return [Group("Part", 60, True), Group("War", 60), *(hit(number) for number in range(60))]


@pytest.mark.parametrize("start", [1, 3, 59])
def test_home_leads_to_the_first_hit_and_shows_its_titles(hits: HitList, start: int) -> None:
    rows = many_rows()
    hits.show_rows(rows)
    hits.choose(hit(start))
    QTest.keyClick(hits, Qt.Key.Key_Home)
    assert hits.currentIndex().row() == 2
    assert hits.verticalScrollBar().value() == 0


def test_paging_up_comes_to_the_first_hit(hits: HitList) -> None:
    hits.show_rows(many_rows())
    hits.choose(hit(59))
    before = [60]
    while hits.currentIndex().row() > 2 and len(before) < 60:
        before.append(hits.currentIndex().row())
        QTest.keyClick(hits, Qt.Key.Key_PageUp)
        assert hits.currentIndex().row() < before[-1]
    assert hits.currentIndex().row() == 2
    QTest.keyClick(hits, Qt.Key.Key_PageUp)
    assert hits.currentIndex().row() == 2
    QTest.keyClick(hits, Qt.Key.Key_PageDown)
    assert hits.currentIndex().row() > 3
    QTest.keyClick(hits, Qt.Key.Key_End)
    assert hits.currentIndex().row() == 61
