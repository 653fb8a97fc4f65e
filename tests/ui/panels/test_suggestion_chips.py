"""How what is typed may go on, as chips above the hits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.hits import Suggestion, SuggestionKind
from reader.model.location import Location
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.panels.suggestion_chips import SuggestionChips
from tests.rooms import click


def some(kind: SuggestionKind, *words: str) -> list[Suggestion]:
    return [Suggestion(word, word, kind, Location(word) if kind == "title" else None) for word in words]


MANY = [*some("name", "n1", "n2", "n3"), *some("title", "t1", "t2", "t3"), *some("word", "w1", "w2", "w3", "w4")]


@pytest.fixture
def chips(qtbot: QtBot, icons: Icons, texts: Texts) -> SuggestionChips:
    made = SuggestionChips(icons)
    qtbot.addWidget(made)
    made.retranslate(texts)
    made.resize(280, 200)
    made.offer(MANY)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def words(chips: SuggestionChips) -> list[str]:
    return [chip.text() for chip in chips.stops() if isinstance(chip, QPushButton)]


def test_a_few_of_every_kind_are_offered_words_first(chips: SuggestionChips) -> None:
    assert words(chips) == ["w1", "w2", "w3", "n1", "n2", "t1", "t2"]


def lines(chips: SuggestionChips) -> int:
    layout = chips.layout()
    assert layout is not None
    layout.activate()
    return len({chip.y() for chip in chips.stops()})


def test_what_has_no_room_in_two_lines_is_left_out_the_first_of_every_kind_last(
    chips: SuggestionChips, qtbot: QtBot
) -> None:
    chips.resize(120, 200)
    qtbot.waitUntil(lambda: len(chips.stops()) < len(MANY[:7]))
    assert lines(chips) <= 2
    assert {"w1", "n1", "t1"} <= set(words(chips))
    chips.resize(400, 200)
    assert words(chips) == ["w1", "w2", "w3", "n1", "n2", "t1", "t2"]


def test_a_chip_wider_than_a_line_takes_one(chips: SuggestionChips) -> None:
    chips.offer([*some("word", "w1", "w2"), *some("name", "a very long name of a department of counterintelligence")])
    assert len(words(chips)) == 3
    assert lines(chips) == 2


def test_what_takes_more_than_half_a_line_gives_way_to_several_that_do_not(chips: SuggestionChips) -> None:
    short = [f"a name of some length {number}" for number in range(7)]
    long = "a very long name of a department of counterintelligence"
    chips.offer([*some("word", *short[:3]), *some("name", long, short[3]), *some("title", *short[4:6])])
    chips.resize(500, 200)
    assert long not in words(chips)
    assert lines(chips) == 2


def test_the_focus_makes_a_chip_no_wider(chips: SuggestionChips, dressed: QApplication) -> None:
    first = chips.stops()[0]
    before = first.sizeHint()
    first.setFocus()
    assert first.sizeHint() == before


def test_larger_words_leave_room_for_fewer(chips: SuggestionChips) -> None:
    before = len(chips.stops())
    font = chips.font()
    font.setPixelSize(60)
    for chip in chips.findChildren(QPushButton):
        chip.setFont(font)
    chips.set_scale(3)
    assert len(chips.stops()) < before
    assert lines(chips) <= 2


def test_the_arrows_lead_only_to_what_is_shown(chips: SuggestionChips) -> None:
    chips.resize(120, 200)
    last = chips.stops()[-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Right)
    assert last.hasFocus()


def test_kinds_are_told_apart_by_sign_and_name(chips: SuggestionChips, texts: Texts) -> None:
    shown = {chip: chip.icon().pixmap(24).toImage() for chip in chips.stops() if isinstance(chip, QPushButton)}
    word, name, title = (next(one for one in shown if one.text() == text) for text in ("w1", "n1", "t1"))
    assert shown[word] != shown[name] != shown[title] != shown[word]
    assert title.accessibleName() == texts("search.suggest.title", text="t1")
    assert name.toolTip() == texts("search.suggest.name", text="n1")


def test_a_chip_gives_its_suggestion_and_leaves_the_keyboard_where_it_is(chips: SuggestionChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.suggestion_chosen) as chosen:
        click(chips.stops()[-1])
    assert chosen.args == [MANY[4]]
    assert not chips.stops()[-1].hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keys_that_press_buttons_take_a_suggestion(chips: SuggestionChips, qtbot: QtBot, key: Qt.Key) -> None:
    first = chips.stops()[0]
    first.setFocus()
    with qtbot.waitSignal(chips.suggestion_chosen) as chosen:
        QTest.keyClick(first, key)
    assert chosen.args == [MANY[6]]


def test_arrow_keys_lead_along_the_chips_and_out_of_them(chips: SuggestionChips, qtbot: QtBot) -> None:
    first, second, *_, last = chips.stops()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Right)
    assert last.hasFocus()
    for key, left in ((Qt.Key.Key_Up, chips.left_upwards), (Qt.Key.Key_Down, chips.left_downwards)):
        with qtbot.waitSignal(left):
            QTest.keyClick(last, key)


def test_the_same_suggestions_keep_their_chips(chips: SuggestionChips) -> None:
    before = chips.stops()
    chips.offer(MANY)
    assert chips.stops() == before
    chips.offer(())
    assert not chips.isVisible()
    assert chips.stops() == []


def test_a_long_suggestion_does_not_widen_the_panel(chips: SuggestionChips, qtbot: QtBot) -> None:
    chips.offer(some("title", "a chapter " * 30))
    qtbot.waitUntil(lambda: chips.stops()[0].width() <= 280)
    assert chips.minimumSizeHint().width() <= 280


def test_signs_grow_with_the_text(chips: SuggestionChips) -> None:
    chips.set_scale(2)
    chip = chips.stops()[0]
    assert isinstance(chip, QPushButton)
    assert chip.iconSize().width() == 28
