"""The search field of the top bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
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
    field.resize(400, 34)
    assert field.placeholderText() == texts("window.search_placeholder")
    assert field.accessibleName() == texts("window.search_name")
    assert field.toolTip() == texts("window.search_tip")


@pytest.mark.parametrize("text", ["", "upė " * 9])
def test_the_hint_leaves_out_its_key_and_then_itself_where_there_is_no_room(
    field: SearchField, texts: Texts, text: str
) -> None:
    field.setText(text)
    whole = texts("window.search_placeholder")
    short = whole.removesuffix("   Ctrl+F")
    assert short != whole
    for width, words in ((400, whole), (192, short), (80, ""), (400, whole)):
        field.resize(width, 34)
        assert field.placeholderText() == words, width
        assert field.fontMetrics().horizontalAdvance(words) < width - 40


def test_signs_grow_with_the_text(field: SearchField, texts: Texts) -> None:
    field.setText("a")
    signs = [one for one in field.findChildren(QToolButton) if one.isVisible()]
    assert len(signs) == 2
    before = [sign.width() for sign in signs]
    start = field.cursorRect().x()
    field.set_scale(2)
    assert [sign.width() > 1.5 * width for sign, width in zip(signs, before, strict=True)] == [True, True]
    assert all(field.rect().contains(sign.geometry()) for sign in signs)
    assert field.cursorRect().x() > start
    field.set_scale(1)
    assert [sign.width() for sign in signs] == before


def test_a_pasted_book_is_cut(field: SearchField) -> None:
    field.setText("x" * (LONGEST_QUERY + 5))
    assert len(field.text()) == LONGEST_QUERY


def test_signs_follow_the_theme(field: SearchField, texts: Texts) -> None:
    before = clearing(field, texts).icon().cacheKey()
    field.set_icons(Icons(PALETTES["dark"]))
    assert clearing(field, texts).icon().cacheKey() != before


def test_a_completion_stands_behind_the_cursor_and_an_arrow_takes_it(field: SearchField, qtbot: QtBot) -> None:
    field.setText("kal")
    field.set_completions(["Kaliningradas", "kalba"])
    assert field.completion() == "iningradas"
    edited: list[str] = []
    field.textEdited.connect(edited.append)
    QTest.keyClick(field, Qt.Key.Key_Right)
    assert edited == [field.text()] == ["kaliningradas"]
    assert field.completion() == ""


def test_end_takes_it_too(field: SearchField) -> None:
    field.setText("kal")
    field.set_completions(["kalba"])
    QTest.keyClick(field, Qt.Key.Key_End)
    assert field.text() == "kalba"


@pytest.mark.parametrize("queries", [[], ["kal"], ["kita"], ["Kaļķis"]])
def test_what_does_not_go_on_is_no_completion(field: SearchField, queries: list[str]) -> None:
    field.setText("kal")
    field.set_completions(queries)
    assert field.completion() == ""


def test_nothing_is_completed_but_at_the_end_and_under_the_keyboard(field: SearchField) -> None:
    field.setText("kal")
    field.set_completions(["kalba"])
    QTest.keyClick(field, Qt.Key.Key_Left)
    assert field.completion() == ""
    QTest.keyClick(field, Qt.Key.Key_Right)
    assert field.text() == "kal"
    assert field.completion() == "ba"
    field.selectAll()
    assert field.completion() == ""
    field.deselect()
    field.clearFocus()
    assert field.completion() == ""


def test_typing_on_takes_the_completion_away(field: SearchField) -> None:
    field.setText("kal")
    field.set_completions(["kalba"])
    QTest.keyClicks(field, "i")
    assert field.completion() == ""


def test_the_arrow_selects_as_ever_with_shift(field: SearchField) -> None:
    field.setText("kal")
    field.set_completions(["kalba"])
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == "kal"


def test_the_completion_is_painted_and_said(field: SearchField, texts: Texts) -> None:
    field.setText("kal")
    before = field.grab().toImage()
    field.set_completions(["kalba"])
    assert field.accessibleDescription() == texts("search.completion", query="kalba")
    after = field.grab().toImage()
    assert after != before
    field.set_palette(PALETTES["dark"])
    assert field.grab().toImage() != after


@pytest.mark.parametrize(
    ("reason", "is_told"),
    [
        (Qt.FocusReason.ShortcutFocusReason, True),
        (Qt.FocusReason.MouseFocusReason, True),
        (Qt.FocusReason.TabFocusReason, False),
    ],
)
def test_turning_to_the_empty_field_is_told(
    field: SearchField, qtbot: QtBot, reason: Qt.FocusReason, is_told: bool
) -> None:
    told: list[bool] = []
    field.entered.connect(lambda: told.append(True))
    for text in ("", "a"):
        field.setText(text)
        field.clearFocus()
        field.setFocus(reason)
    assert told == [True] * is_told
