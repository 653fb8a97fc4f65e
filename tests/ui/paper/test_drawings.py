"""Pages drawn when they are wanted."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.paper.drawings import Drawings
from tests.ui.paper.doubles import Drawn


@pytest.fixture
def drawings(qapp: QApplication) -> Drawings:
    return Drawings(250)


def draw(drawings: Drawings, qtbot: QtBot, *indexes: int) -> None:
    for index in indexes:
        with qtbot.waitSignal(drawings.drawn):
            drawings.picture(index, 1.0)


def test_a_page_is_there_after_it_was_wanted_and_drawn_once(drawings: Drawings, qtbot: QtBot) -> None:
    drawn = Drawn()
    drawings.set_render(drawn)
    assert drawings.picture(0, 1.0).isNull()
    assert drawn.asked == []
    draw(drawings, qtbot, 0)
    assert not drawings.picture(0, 1.0).isNull()
    assert drawn.asked == [(0, 1.0)]


def test_another_scale_stands_in_meanwhile(drawings: Drawings, qtbot: QtBot) -> None:
    drawings.set_render(Drawn())
    draw(drawings, qtbot, 0)
    assert not drawings.picture(0, 2.0).isNull()
    assert drawings.picture(1, 2.0).isNull()


def test_the_newest_wish_is_drawn_first(drawings: Drawings, qtbot: QtBot) -> None:
    drawn = Drawn()
    drawings.set_render(drawn)
    for index in (0, 1, 2, 1):
        drawings.picture(index, 1.0)
    qtbot.waitUntil(lambda: len(drawn.asked) == 3)
    assert [index for index, _ in drawn.asked] == [1, 2, 0]


def test_only_so_many_pixels_are_kept(drawings: Drawings, qtbot: QtBot) -> None:
    drawn = Drawn()
    drawings.set_render(drawn)
    draw(drawings, qtbot, 0, 1, 2)
    assert drawings.picture(0, 1.0).isNull()
    assert not drawings.picture(1, 1.0).isNull()
    assert not drawings.picture(2, 1.0).isNull()


def test_former_pages_stand_in_for_new_ones_until_those_are_drawn(drawings: Drawings, qtbot: QtBot) -> None:
    drawings.set_render(Drawn("#ff0000"))
    draw(drawings, qtbot, 0)
    drawings.set_render(Drawn("#0000ff"))
    assert drawings.picture(0, 1.0).pixelColor(0, 0).name() == "#ff0000"
    draw(drawings, qtbot, 0)
    assert drawings.picture(0, 1.0).pixelColor(0, 0).name() == "#0000ff"


def test_nothing_is_left_of_pages_that_are_gone(drawings: Drawings, qtbot: QtBot) -> None:
    drawn = Drawn()
    drawings.set_render(drawn)
    draw(drawings, qtbot, 0)
    drawings.picture(1, 1.0)
    with qtbot.assertNotEmitted(drawings.drawn, wait=20):
        drawings.set_render(None)
        assert drawings.picture(0, 1.0).isNull()
    assert drawn.pages() == {0}
