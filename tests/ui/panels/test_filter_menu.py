"""The button that offers the filters."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.filters import FILTERS
from reader.model.report import Report
from reader.model.searching import SearchOptions
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.filter_menu import FilterMenu


@pytest.fixture
def menu(qtbot: QtBot, dressed: QApplication, report: Report, icons: Icons, texts: Texts) -> FilterMenu:
    made = FilterMenu(report, icons)
    qtbot.addWidget(made)
    made.set_language("en")
    made.set_chapter("war")
    made.retranslate(texts)
    return made


def offered(menu: FilterMenu) -> dict[str, QAction]:
    return {action.objectName(): action for action in menu.menu().actions() if action.objectName()}


def test_every_filter_is_offered_part_and_chapter_by_their_titles(menu: FilterMenu, texts: Texts) -> None:
    assert tuple(offered(menu)) == FILTERS
    assert offered(menu)["part"].text() == texts("search.add.part") + ": East"
    assert offered(menu)["chapter"].text() == texts("search.add.chapter") + ": War and threats"
    assert offered(menu)["exact"].text() == texts("search.add.exact")
    menu.set_language("lt")
    assert offered(menu)["part"].text() == texts("search.add.part") + ": Rytai"


def test_front_matter_is_no_part_to_search(menu: FilterMenu) -> None:
    menu.set_chapter("cover")
    assert not offered(menu)["part"].isEnabled()
    menu.set_chapter("war")
    assert offered(menu)["part"].isEnabled()


@pytest.mark.parametrize("name", FILTERS)
def test_each_is_added_and_removed(menu: FilterMenu, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(menu.filter_added) as added:
        offered(menu)[name].trigger()
    with qtbot.waitSignal(menu.filter_removed) as removed:
        offered(menu)[name].trigger()
    assert (added.args, removed.args) == ([name], [name])


def test_what_is_set_is_ticked_and_not_added_again(menu: FilterMenu, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(menu.filter_added):
        menu.show_options(SearchOptions(exact=True))
    assert [name for name, action in offered(menu).items() if action.isChecked()] == ["exact"]


def test_it_says_what_it_is_for(menu: FilterMenu, texts: Texts) -> None:
    assert menu.toolTip() == texts("search.filters_tip")
    assert menu.accessibleName() == texts("search.filters")
