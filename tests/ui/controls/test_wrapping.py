"""Words that take as many lines as they need."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from reader.model.theme import Palette
from reader.ui.controls.wrapping import WrappingCheck, WrappingLabel, WrappingRadio

WORDS = "Mano žymelės ir pastabos pabaigoje"


@pytest.fixture(params=[WrappingCheck, WrappingRadio])
def button(request: pytest.FixtureRequest, qtbot: QtBot, dressed: QApplication) -> QAbstractButton:
    made: QAbstractButton = request.param(WORDS)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_narrow_words_take_more_lines(button: QAbstractButton) -> None:
    wide = button.sizeHint().width()
    assert button.heightForWidth(wide) == button.sizeHint().height()
    assert button.heightForWidth(wide // 2) > button.heightForWidth(wide)
    assert button.minimumSizeHint().width() < wide // 2


def test_every_line_is_painted(button: QAbstractButton, palette: Palette) -> None:
    width = button.minimumSizeHint().width()
    button.resize(width, button.heightForWidth(width))
    image = button.grab().toImage()
    last = image.copy(20, image.height() - button.fontMetrics().height(), image.width() - 20, 20)
    dark = {last.pixelColor(x, y).lightness() < 128 for x in range(last.width()) for y in range(last.height())}
    assert True in dark


@pytest.mark.parametrize("place", ["mark", "words"])
def test_a_press_on_mark_or_words_ticks_it(button: QAbstractButton, place: str) -> None:
    at = button.rect().center() if place == "words" else button.rect().topLeft() + button.rect().center() / 8
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)
    assert button.isChecked()


def test_a_mark_shows_that_it_is_ticked_and_whether_it_can_be(button: QAbstractButton, palette: Palette) -> None:
    looks = []
    button.setAutoExclusive(False)
    for is_checked, is_enabled in ((False, True), (True, True), (False, False), (True, False)):
        button.setChecked(is_checked)
        button.setEnabled(is_enabled)
        looks.append(button.grab(button.rect().adjusted(0, 0, -button.width() + 20, 0)).toImage())
    assert all(one != other for at, one in enumerate(looks) for other in looks[:at])
    accent = QColor(palette.accent)
    ticked = looks[1]
    assert any(ticked.pixelColor(x, y) == accent for x in range(ticked.width()) for y in range(ticked.height()))


def test_the_keyboard_is_seen_on_it(button: QAbstractButton, qtbot: QtBot) -> None:
    button.clearFocus()
    before = button.grab().toImage()
    button.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != before


def test_a_path_may_break_between_its_folders(qtbot: QtBot, dressed: QApplication) -> None:
    label = WrappingLabel()
    qtbot.addWidget(label)
    words = "/srv/dokumentai/ataskaitos/labai-ilgas-pavadinimas/ataskaita.pdf <b>"
    label.say(words)
    assert label.words == words
    assert label.text().replace("\u200b", "") == words
    assert label.heightForWidth(150) > 2 * label.fontMetrics().height()
    assert label.minimumWidth() == 1


def test_a_label_takes_the_colour_of_its_role(qtbot: QtBot, dressed: QApplication, palette: Palette) -> None:
    label = WrappingLabel("hint")
    qtbot.addWidget(label)
    label.show()
    label.set_role("fault")
    assert label.palette().color(label.foregroundRole()) == QColor(palette.accent)
