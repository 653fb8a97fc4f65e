"""Widgets set like words in a paragraph."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.panels.flow import Flow, count_lines

GAP = 6


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    row = Flow(made, GAP)
    for width in (100, 80, 50, 400):
        child = QWidget()
        child.setMinimumSize(min(width, 150), 20)
        child.setFixedHeight(20)
        child.sizeHint = lambda child=child: child.minimumSize()  # type: ignore[method-assign, misc]
        row.addWidget(child)
    return made


def places(home: QWidget, width: int) -> list[tuple[int, int]]:
    layout = home.layout()
    assert layout is not None
    layout.setGeometry(QRect(0, 0, width, 200))
    items = [layout.itemAt(index) for index in range(layout.count())]
    return [(item.geometry().x(), item.geometry().y()) for item in items if item is not None]


def test_what_fits_stands_in_one_line(home: QWidget) -> None:
    assert places(home, 1000) == [(0, 0), (100 + GAP, 0), (180 + 2 * GAP, 0), (230 + 3 * GAP, 0)]


def test_a_line_begins_where_there_is_no_room(home: QWidget) -> None:
    assert places(home, 190) == [(0, 0), (100 + GAP, 0), (0, 20 + GAP), (0, 2 * (20 + GAP))]


def test_the_height_follows_from_the_width(home: QWidget) -> None:
    layout = home.layout()
    assert layout is not None
    assert layout.hasHeightForWidth()
    assert [layout.heightForWidth(width) for width in (1000, 190, 60)] == [20, 72, 98]


def test_nothing_is_wider_than_the_line(home: QWidget) -> None:
    places(home, 90)
    assert all(child.width() <= 150 for child in home.findChildren(QWidget))


def test_it_asks_for_no_width_of_its_own(home: QWidget) -> None:
    layout = home.layout()
    assert layout is not None
    assert layout.minimumSize().width() == 0


def test_an_item_can_be_taken_out(home: QWidget) -> None:
    layout = home.layout()
    assert layout is not None
    taken = layout.takeAt(0)
    assert taken is not None
    assert layout.count() == 3
    assert layout.itemAt(3) is None
    assert layout.takeAt(3) is None


@pytest.mark.parametrize(
    ("widths", "lines"), [((), 0), ((100,), 1), ((40, 54), 1), ((40, 55), 2), ((300,), 1), ((10, 300, 10), 3)]
)
def test_lines_are_counted_as_they_are_set(widths: tuple[int, ...], lines: int) -> None:
    assert count_lines(widths, 100, GAP) == lines
