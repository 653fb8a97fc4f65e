"""The search field of the top bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES
from reader.texts.catalogue import Texts
from reader.ui.bars.search_field import LONGEST_QUERY, SearchField
from reader.ui.icons import Icons


@pytest.fixture
def field(qtbot: QtBot, icons: Icons, texts: Texts) -> SearchField:
    made = SearchField(icons)
    qtbot.addWidget(made)
    made.retranslate(texts)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def clearing(field: SearchField, texts: Texts) -> QAction:
    return next(action for action in field.actions() if action.toolTip() == texts("window.search_clear"))


def test_every_change_is_told(field: SearchField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.query_changed.connect(told.append)
    QTest.keyClicks(field, "ab")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert told == ["a", "ab", "a"]


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_Return, "accepted"), (Qt.Key.Key_Down, "left_downwards"), (Qt.Key.Key_Escape, "cleared")],
)
def test_keys_that_lead_on(field: SearchField, qtbot: QtBot, key: Qt.Key, signal: str) -> None:
    with qtbot.waitSignal(getattr(field, signal)):
        QTest.keyClick(field, key)


def test_the_clearing_sign_is_there_when_there_is_something_to_clear(
    field: SearchField, qtbot: QtBot, texts: Texts
) -> None:
    assert not clearing(field, texts).isVisible()
    field.setText("a")
    assert clearing(field, texts).isVisible()
    with qtbot.waitSignal(field.cleared):
        clearing(field, texts).trigger()


def test_it_says_what_it_is_for(field: SearchField, texts: Texts) -> None:
    assert field.placeholderText() == texts("window.search_placeholder")
    assert field.accessibleName() == texts("window.search_name")
    assert field.toolTip() == texts("window.search_tip")


def test_a_pasted_book_is_cut(field: SearchField) -> None:
    field.setText("x" * (LONGEST_QUERY + 5))
    assert len(field.text()) == LONGEST_QUERY


def test_signs_follow_the_theme(field: SearchField, texts: Texts) -> None:
    before = clearing(field, texts).icon().cacheKey()
    field.set_icons(Icons(PALETTES["dark"]))
    assert clearing(field, texts).icon().cacheKey() != before
