"""A line that says something beside."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.panels.aside import Aside
from tests.rooms import part


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def aside(home: QWidget) -> Aside:
    return Aside(home)


def test_there_is_nothing_to_see_until_there_is_something_to_say(aside: Aside) -> None:
    assert not aside.isVisible()
    aside.say("Words", "Link")
    assert aside.isVisible()
    aside.say("")
    assert not aside.isVisible()


def test_a_link_is_there_if_there_is_something_to_do(aside: Aside, qtbot: QtBot) -> None:
    aside.say("Words")
    assert not part(aside, QPushButton).isVisible()
    aside.say("Words", "Link")
    with qtbot.waitSignal(aside.chosen):
        part(aside, QPushButton).click()
    assert aside.stop() is part(aside, QPushButton)


def test_markup_in_it_is_text(aside: Aside) -> None:
    assert part(aside, QLabel).textFormat() == Qt.TextFormat.PlainText
