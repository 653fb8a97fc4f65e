"""The filters that are set, as chips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.filters import FILTERS
from reader.model.report import Report
from reader.model.searching import Scope, SearchOptions
from reader.model.theme import PALETTES
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.elided_button import ElidedButton
from reader.ui.panels.filter_chips import FilterChips

ALL = SearchOptions(Scope(part="east", chapter="war", kind="figures", locations=frozenset()), exact=True, both=True)


@pytest.fixture
def chips(qtbot: QtBot, dressed: QApplication, report: Report, icons: Icons, texts: Texts) -> FilterChips:
    made = FilterChips(report, icons)
    qtbot.addWidget(made)
    made.retranslate(texts)
    made.set_language("en")
    made.resize(260, 100)
    return made


def shown(chips: FilterChips) -> list[ElidedButton]:
    return [one for one in chips.findChildren(ElidedButton) if not one.isHidden()]


def words(chips: FilterChips) -> list[str]:
    return [one.text() for one in chips.findChildren(ElidedButton) if one.isVisible()]


def test_no_filter_no_chip(chips: FilterChips) -> None:
    chips.show_options(SearchOptions())
    assert not chips.isVisible()
    assert chips.stops() == []


def test_every_filter_is_named_part_and_chapter_by_their_titles(chips: FilterChips, texts: Texts) -> None:
    chips.show_options(ALL)
    QApplication.processEvents()
    named = [texts(f"search.filter.{one}") for one in ("figures", "bookmarks", "exact", "both")]
    assert words(chips) == ["East", "War and threats", *named]
    chips.set_language("lt")
    assert words(chips)[:2] == ["Rytai", "Karas ir grėsmės"]


def test_a_chip_takes_its_filter_away_and_says_so(chips: FilterChips, texts: Texts, qtbot: QtBot) -> None:
    chips.show_options(ALL)
    for name, stop in zip([one for one in FILTERS if one != "titles"], chips.stops(), strict=True):
        assert stop.accessibleName() == stop.toolTip()
        assert stop.toolTip().startswith(texts("search.remove_filter", filter="")[:5])
        with qtbot.waitSignal(chips.filter_removed) as removed:
            QTest.keyClick(stop, Qt.Key.Key_Space)
        assert removed.args == [name]


def test_the_keyboard_stays_among_the_chips_that_are_left(chips: FilterChips, qtbot: QtBot) -> None:
    chips.show_options(ALL)
    with qtbot.waitActive(chips):
        chips.activateWindow()
    QApplication.processEvents()
    chips.stops()[-1].setFocus()
    chips.show_options(SearchOptions(Scope(chapter="war")))
    assert chips.stops()[0].hasFocus()
    assert len(chips.stops()) == 1


def test_words_and_crosses_change_while_they_are_seen(chips: FilterChips) -> None:
    chips.show_options(SearchOptions(exact=True))
    QApplication.processEvents()
    chip = shown(chips)[0]
    before = chip.icon().cacheKey()
    chips.set_icons(Icons(PALETTES["dark"]))
    assert chip.icon().cacheKey() != before
    for language in ("lt", "en"):
        chips.retranslate(Texts(language))
        assert words(chips) == [Texts(language)("search.filter.exact")]
