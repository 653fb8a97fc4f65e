"""Two widgets at the ends of a line."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.controls.pair import Pair
from tests.rooms import part

GAP = 10


class Words(QWidget):
    """Ask for 100 by 20 px in one line, and need 60 in two."""

    def __init__(self) -> None:
        super().__init__()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(100, 20)

    def minimumSizeHint(self) -> QSize:
        """Need the longest word."""
        return QSize(60, 20)

    def heightForWidth(self, width: int) -> int:
        """Take two lines where one is too long."""
        return 20 if width >= 100 else 40


class Sign(QWidget):
    """Ask for 50 by 24 px."""

    def sizeHint(self) -> QSize:
        """Give what is asked for."""
        return QSize(50, 24)

    def minimumSizeHint(self) -> QSize:
        """Need all of it."""
        return self.sizeHint()


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def pair(home: QWidget) -> Pair:
    made = Pair(GAP, home)
    made.addWidget(Words())
    made.addWidget(Sign())
    return made


def test_it_asks_for_one_line_and_needs_the_longest_word(pair: Pair) -> None:
    assert (pair.sizeHint(), pair.minimumSize()) == (QSize(160, 24), QSize(60, 24))


@pytest.mark.parametrize(
    ("width", "words", "sign", "height"),
    [
        (200, (5, 7, 140, 20), (155, 7, 50, 24), 24),
        (120, (5, 7, 60, 40), (75, 7, 50, 24), 40),
        (110, (5, 7, 110, 20), (65, 27, 50, 24), 44),
        (60, (5, 7, 60, 40), (15, 47, 50, 24), 64),
    ],
)
def test_beside_while_there_is_room_and_then_below(
    home: QWidget,
    pair: Pair,
    width: int,
    words: tuple[int, int, int, int],
    sign: tuple[int, int, int, int],
    height: int,
) -> None:
    pair.setGeometry(QRect(5, 7, width, 100))
    assert part(home, Words).geometry() == QRect(*words)
    assert part(home, Sign).geometry() == QRect(*sign)
    assert pair.heightForWidth(width) == height
