"""Rows under titles: their model and their look."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.model.hits import Span
from reader.model.theme import PALETTES, Palette
from reader.ui.panels.grouped_rows import ROW_ROLE, Group, GroupedDelegate, GroupedModel, Piece, group_rows
from reader.ui.panels.row_list import RowList

ONES = ["apple", "avocado", "banana"]
GROUPED = [Group("A", 2), "apple", "avocado", Group("B", 1), "banana"]


def first_letter(one: str) -> str:
    return one[0].upper()


def pieces_of(row: object) -> Sequence[Piece]:
    text = str(row)
    return (Piece(text, 1, bold=True), Piece(f"{text} and more of it " * 3, 3, muted=True, marks=(Span(0, 5),)))


@pytest.fixture
def model() -> GroupedModel[str]:
    made = GroupedModel[str](str.upper)
    made.set_rows(group_rows(ONES, first_letter, first_letter))
    return made


@pytest.fixture
def view(qtbot: QtBot, dressed: QApplication, model: GroupedModel[str], palette: Palette) -> RowList:
    made = RowList()
    qtbot.addWidget(made)
    made.setModel(model)
    made.setItemDelegate(GroupedDelegate(palette, made, pieces_of))
    made.resize(280, 600)
    made.show()
    return made


def test_rows_that_follow_each_other_stand_under_one_title() -> None:
    assert group_rows(ONES, first_letter, first_letter) == GROUPED
    assert group_rows([], first_letter, first_letter) == []


def test_a_title_comes_again_when_its_rows_do() -> None:
    rows = group_rows(["apple", "banana", "avocado"], first_letter, first_letter)
    assert [row.title for row in rows if isinstance(row, Group)] == ["A", "B", "A"]


def test_the_model_is_sound(model: GroupedModel[str], qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_a_row_gives_itself_and_its_words(model: GroupedModel[str]) -> None:
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    assert [index.data(ROW_ROLE) for index in indexes] == GROUPED
    assert [index.data() for index in indexes] == ["A (2)", "APPLE", "AVOCADO", "B (1)", "BANANA"]
    assert indexes[0].data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_only_rows_can_be_chosen(model: GroupedModel[str]) -> None:
    choosable = [bool(model.index(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable) for row in range(5)]
    assert choosable == [False, True, True, False, True]


def test_nothing_stands_below_a_row(model: GroupedModel[str]) -> None:
    assert model.rowCount(model.index(1, 0)) == 0


def test_a_row_is_as_high_as_its_pieces_at_the_width_there_is(view: RowList) -> None:
    title, row = view.model().index(0, 0), view.model().index(1, 0)
    narrow = view.visualRect(row).height()
    assert narrow > view.visualRect(title).height()
    view.resize(900, 600)
    view.doItemsLayout()
    assert view.visualRect(row).height() < narrow


def paint(view: RowList, row: int, state: QStyle.StateFlag = QStyle.StateFlag.State_None) -> set[str]:
    """Draw a row on white and give the colours."""
    image = QImage(QSize(280, 120), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    option.state = state
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, view.model().index(row, 0))
    painter.end()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_ink_muted_and_marks_in_the_theme_s_colours(view: RowList, theme: str) -> None:
    palette = PALETTES[theme]  # type: ignore[index]
    delegate = view.itemDelegate()
    assert isinstance(delegate, GroupedDelegate)
    delegate.set_palette(palette)
    seen = paint(view, 1)
    assert {palette.ink, palette.mark} <= seen
    assert palette.selection not in seen
    assert palette.muted in seen or theme == "light"


def test_what_is_chosen_hovered_and_focused_is_to_be_seen(view: RowList, palette: Palette) -> None:
    states = QStyle.StateFlag
    assert palette.selection in paint(view, 1, states.State_Selected)
    assert palette.hover in paint(view, 1, states.State_MouseOver)
    assert palette.hover not in paint(view, 1)


def test_a_title_shows_its_count(view: RowList, palette: Palette) -> None:
    assert palette.ink in paint(view, 0)
