"""The room of the viewer: beside in a wide window, below in a narrow one."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.theme import Palette
from reader.texts.catalogue import Texts
from reader.ui.viewer.body import ViewerBody
from reader.ui.viewer.information import Information
from reader.ui.viewer.stage import Stage
from reader.ui.viewer.words import FigureWords


class Room:
    def __init__(self, palette: Palette, words: FigureWords) -> None:
        self.stage = Stage(palette)
        self.information = Information()
        self.information.retranslate(Texts("lt"))
        self.information.show_words("1 pav. iš 2", words)
        self.body = ViewerBody(self.stage, self.information)


@pytest.fixture
def room(qtbot: QtBot, dressed: QApplication, palette: Palette, words: FigureWords) -> Room:
    made = Room(palette, words._replace(description="Ilgas aprašymas. " * 40))
    qtbot.addWidget(made.body)
    made.body.show()
    return made


def resize(room: Room, width: int, height: int) -> None:
    room.body.resize(width, height)
    QApplication.processEvents()


def test_beside_in_a_wide_window(room: Room) -> None:
    resize(room, 1200, 700)
    assert room.information.width() == 340
    assert room.information.height() == room.stage.height() == 700
    assert room.information.x() == room.stage.width()


def test_below_in_a_narrow_window_but_not_over_two_fifths(room: Room) -> None:
    resize(room, 600, 700)
    assert room.information.width() == room.stage.width() == 600
    assert room.information.height() == 280
    assert room.information.y() == room.stage.height()


def test_as_high_as_its_words_where_they_are_few(room: Room, words: FigureWords) -> None:
    room.information.show_words("1 pav. iš 2", words._replace(description="", source="", date=""))
    resize(room, 600, 1200)
    assert room.information.height() < 400


def test_there_and_back_again(room: Room) -> None:
    for width in (1200, 600, 1200):
        resize(room, width, 700)
    assert room.information.width() == 340
    assert room.information.height() == 700


def test_larger_text_wants_a_wider_window(room: Room) -> None:
    room.body.set_scale(1.5)
    resize(room, 1200, 700)
    assert room.information.y() > 0
    resize(room, 1400, 700)
    assert room.information.width() == 510


def test_before_there_are_words(qtbot: QtBot, dressed: QApplication, palette: Palette) -> None:
    body = ViewerBody(Stage(palette), Information())
    qtbot.addWidget(body)
    body.resize(500, 400)
    body.show()
    body.arrange()
    assert body.height() == 400
