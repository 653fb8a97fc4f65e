"""A block that one comes to is lit up for a moment."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.reading.arrival import Arrival


@pytest.fixture
def arrival(qapp: QApplication) -> Arrival:
    return Arrival(qapp)


def test_no_block_has_no_light(arrival: Arrival) -> None:
    assert (arrival.block, arrival.strength) == ("", 0)


@pytest.mark.parametrize("motion", [True, False])
def test_light_goes_out_by_itself(arrival: Arrival, qtbot: QtBot, motion: bool) -> None:
    arrival.set_motion(motion)
    arrival.start("p2")
    assert (arrival.block, arrival.strength) == ("p2", 1)
    qtbot.waitUntil(lambda: not arrival.block)
    assert arrival.strength == 0


def test_light_can_be_put_out(arrival: Arrival, qtbot: QtBot) -> None:
    arrival.start("p2")
    with qtbot.waitSignal(arrival.changed):
        arrival.end()
    assert arrival.block == ""


def test_new_block_takes_the_light(arrival: Arrival) -> None:
    arrival.start("p2")
    arrival.start("p3")
    assert (arrival.block, arrival.strength) == ("p3", 1)
