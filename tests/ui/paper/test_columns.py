"""The panel's three parts in rooms of any width."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.paper.columns import Columns, Room
from tests.rooms import button


class Parts(dict[str, QWidget]):
    """Hold the parts by name."""


@pytest.fixture
def parts() -> Parts:
    return Parts({name: QLabel(name) for name in ("what", "pages", "how")})


@pytest.fixture
def columns(qtbot: QtBot, dressed: QApplication, parts: Parts) -> Columns:
    made = Columns(parts["what"], parts["pages"], parts["how"], ("&What", "&Pages", "&How"), 1.0)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def seen(parts: Parts) -> list[str]:
    return [name for name, one in parts.items() if one.isVisible()]


def tabs(columns: Columns) -> list[str]:
    return [one.text() for one in columns.findChildren(QToolButton) if one.isVisible()]


def test_side_by_side_in_a_wide_room(columns: Columns, parts: Parts) -> None:
    assert columns.room() is Room.THREE
    assert seen(parts) == ["what", "pages", "how"]
    assert tabs(columns) == []
    lefts = [parts[name].mapTo(columns, parts[name].rect().topLeft()).x() for name in ("what", "pages", "how")]
    assert lefts == sorted(lefts)


def test_choices_share_a_column_beside_the_pages(columns: Columns, parts: Parts) -> None:
    columns.resize(800, 600)
    assert columns.room() is Room.TWO
    assert seen(parts) == ["what", "pages"]
    assert tabs(columns) == ["&What", "&How"]
    button(columns, "How").click()
    assert seen(parts) == ["pages", "how"]


def test_each_in_turn_in_a_narrow_room(columns: Columns, parts: Parts) -> None:
    columns.resize(388, 600)
    assert columns.room() is Room.ONE
    assert tabs(columns) == ["&What", "&Pages", "&How"]
    for words, name in (("Pages", "pages"), ("How", "how"), ("What", "what")):
        button(columns, words).click()
        assert seen(parts) == [name]
        assert parts[name].width() > 360


def test_a_room_that_grows_shows_what_is_beside_the_pages(columns: Columns, parts: Parts) -> None:
    columns.resize(388, 600)
    columns.show_part("pages")
    assert seen(parts) == ["pages"]
    columns.resize(800, 600)
    assert seen(parts) == ["what", "pages"]
    columns.resize(1200, 600)
    assert seen(parts) == ["what", "pages", "how"]


def test_large_text_needs_more_room(qtbot: QtBot, dressed: QApplication, parts: Parts) -> None:
    made = Columns(parts["what"], parts["pages"], parts["how"], ("What", "Pages", "How"), 2.0)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    assert made.room() is Room.TWO


@pytest.mark.parametrize("width", [800, 388])
def test_the_keyboard_is_where_one_can_see_it(columns: Columns, parts: Parts, width: int) -> None:
    columns.hide()
    columns.resize(width, 600)
    columns.show_part("how")
    parts["what"].setFocus()
    columns.show()
    focused = columns.window().focusWidget()
    assert isinstance(focused, QToolButton)
    assert focused.text() == "&How"
