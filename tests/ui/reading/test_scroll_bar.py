"""The scroll bar has a tick for every match."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES
from reader.ui.look import apply_look
from reader.ui.reading.scroll_bar import MarkScrollBar


@pytest.fixture
def bar(dressed: QApplication, qtbot: QtBot) -> MarkScrollBar:
    made = MarkScrollBar(PALETTES["light"])
    qtbot.addWidget(made)
    made.resize(12, 500)
    return made


def test_ticks_stand_at_their_share_of_the_height(bar: MarkScrollBar) -> None:
    bar.set_ticks([0.0, 0.5, 1.0], -1)
    assert [round(rect.center().y()) for rect in bar.tick_rects()] == [2, 250, 498]


def test_ticks_are_drawn_in_accent_and_the_current_one_in_ink(bar: MarkScrollBar) -> None:
    bar.set_ticks([0.25, 0.75], 1)
    image = bar.grab().toImage()
    first, second = (rect.center().toPoint() for rect in bar.tick_rects())
    assert image.pixelColor(first).name() == PALETTES["light"].accent
    assert image.pixelColor(second).name() == PALETTES["light"].ink


def test_bar_of_a_page_that_fits_is_empty(bar: MarkScrollBar) -> None:
    bar.setRange(0, 0)
    image = bar.grab().toImage()
    assert {image.pixelColor(6, y).name() for y in range(500)} == {PALETTES["light"].paper}


def test_handle_follows_the_theme(bar: MarkScrollBar, dressed: QApplication) -> None:
    bar.setRange(0, 500)
    bar.setPageStep(500)
    apply_look(dressed, "dark", 100)
    image = bar.grab().toImage()
    colours = {image.pixelColor(6, y).name() for y in range(500)}
    assert {PALETTES["dark"].paper, PALETTES["dark"].handle} <= colours
