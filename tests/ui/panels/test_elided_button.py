"""A button that cuts its words to the room there is."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.panels.elided_button import ElidedButton

LONG = "Words & more words that do not fit into a narrow panel"


@pytest.fixture
def button(qtbot: QtBot, dressed: QApplication) -> ElidedButton:
    made = ElidedButton()
    qtbot.addWidget(made)
    made.set_words(LONG)
    made.show()
    return made


def test_words_are_whole_where_there_is_room(button: ElidedButton) -> None:
    button.resize(button.sizeHint())
    assert button.shown_words() == LONG


def test_the_end_is_left_out_where_there_is_not(button: ElidedButton) -> None:
    button.resize(120, button.sizeHint().height())
    assert button.shown_words().endswith("…")
    assert LONG.startswith(button.shown_words()[:-1])
    assert button.fontMetrics().horizontalAdvance(button.shown_words()) < 120


def test_it_asks_for_no_width_of_its_own(button: ElidedButton) -> None:
    assert button.minimumSizeHint().width() == 0


def test_what_is_cut_is_painted_otherwise(button: ElidedButton) -> None:
    button.resize(120, button.sizeHint().height())
    before = button.grab().toImage()
    button.set_words("Other " + LONG)
    assert button.grab().toImage() != before


def test_an_ampersand_is_no_sign_of_a_key(button: ElidedButton) -> None:
    assert button.shortcut().isEmpty()
    assert button.text() == LONG.replace("&", "&&")
