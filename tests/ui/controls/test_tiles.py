"""Widgets in even columns."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.controls.tiles import Tiles

GAP, LINE_GAP = 4, 10


class Tile(QWidget):
    """Ask for a width and 20 px of height."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def sizeHint(self) -> QSize:
        """Give what is asked for."""
        return QSize(self._width, 20)

    def minimumSizeHint(self) -> QSize:
        """Need half of it."""
        return QSize(self._width // 2, 20)


@pytest.fixture
def tiles(qtbot: QtBot) -> Callable[..., Tiles]:
    homes = []

    def make(*widths: int) -> Tiles:
        home = QWidget()
        homes.append(home)
        qtbot.addWidget(home)
        made = Tiles(GAP, LINE_GAP, home)
        for width in widths:
            made.addWidget(Tile(width))
        return made

    return make


def places(layout: Tiles, width: int) -> list[tuple[int, int, int]]:
    """Give left, top and width of each."""
    layout.setGeometry(QRect(0, 0, width, 400))
    items = [layout.itemAt(index) for index in range(layout.count())]
    return [(item.geometry().x(), item.geometry().y(), item.geometry().width()) for item in items if item is not None]


def test_columns_are_even_where_that_is_enough(tiles: Callable[..., Tiles]) -> None:
    assert places(tiles(50, 90, 40), 308) == [(0, 0, 100), (104, 0, 100), (208, 0, 100)]


def test_what_is_left_over_is_shared_where_even_columns_are_too_narrow(tiles: Callable[..., Tiles]) -> None:
    assert places(tiles(20, 140), 204) == [(0, 0, 40), (44, 0, 160)]


def test_five_become_three_and_two(tiles: Callable[..., Tiles]) -> None:
    found = places(tiles(*[50] * 5), 208)
    assert [(left, top) for left, top, _ in found] == [(0, 0), (70, 0), (140, 0), (0, 30), (70, 30)]


def test_one_beneath_the_other_where_there_is_no_room(tiles: Callable[..., Tiles]) -> None:
    assert places(tiles(50, 60), 40) == [(0, 0, 40), (0, 30, 40)]


def test_the_height_follows_from_the_width(tiles: Callable[..., Tiles]) -> None:
    layout = tiles(*[50] * 5)
    assert layout.hasHeightForWidth()
    assert [layout.heightForWidth(width) for width in (400, 200, 60)] == [20, 50, 140]


def test_it_asks_for_one_line_and_needs_the_widest_alone(tiles: Callable[..., Tiles]) -> None:
    layout = tiles(50, 90, 40)
    assert layout.sizeHint() == QSize(180 + 2 * GAP, 20)
    assert layout.minimumSize() == QSize(45, 20)


def test_wrapped_words_take_the_lines_they_need(tiles: Callable[..., Tiles]) -> None:
    layout = tiles()
    label = QLabel("word " * 30)
    label.setWordWrap(True)
    layout.addWidget(label)
    assert layout.heightForWidth(100) > 2 * layout.heightForWidth(1000)


def test_an_item_can_be_taken_out(tiles: Callable[..., Tiles]) -> None:
    layout = tiles(50, 90)
    assert layout.takeAt(0) is not None
    assert layout.count() == 1
    assert layout.itemAt(1) is None
    assert layout.takeAt(1) is None


def test_nothing_takes_no_room(tiles: Callable[..., Tiles]) -> None:
    layout = tiles()
    assert layout.heightForWidth(100) == 0
    assert layout.sizeHint() == QSize(0, 0)
