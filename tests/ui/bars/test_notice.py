"""A notice at the foot of the window."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.bars.notice import Notice
from tests.rooms import part

LONG = "This is a sentence that says at some length what went wrong with /a/folder/file and what can be done. " * 2


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def notice(home: QWidget, texts: Texts) -> Notice:
    made = Notice(home)
    made.retranslate(texts)
    return made


def buttons(notice: Notice) -> list[QPushButton]:
    return [one for one in notice.findChildren(QPushButton) if one.isVisible()]


def timer(notice: Notice) -> QTimer:
    return part(notice, QTimer)


def point_at(notice: Notice) -> None:
    at = QPointF(5, 5)
    QApplication.sendEvent(notice, QEnterEvent(at, at, at))


def test_it_is_hidden_until_something_is_said(notice: Notice) -> None:
    assert not notice.isVisible()


def test_a_sentence_comes_and_goes_by_itself(notice: Notice, qtbot: QtBot) -> None:
    timer(notice).setInterval(1)
    with qtbot.waitSignal(timer(notice).timeout):
        notice.say("Done.")
        assert notice.isVisible()
        assert notice.words() == notice.accessibleName() == "Done."
        assert buttons(notice) == []
    assert not notice.isVisible()


def test_what_can_be_done_is_done_once(notice: Notice, qtbot: QtBot) -> None:
    notice.say("Removed.", "Undo")
    with qtbot.waitSignal(notice.action_requested):
        buttons(notice)[0].click()
    assert not notice.isVisible()


def test_a_lasting_one_stays_until_it_is_closed(notice: Notice, texts: Texts) -> None:
    notice.say(LONG, lasting=True)
    assert not timer(notice).isActive()
    assert [one.text() for one in buttons(notice)] == [texts("window.notice_close")]
    buttons(notice)[0].click()
    assert not notice.isVisible()


def test_what_is_said_next_takes_its_place(notice: Notice) -> None:
    notice.say(LONG, lasting=True)
    notice.say("Removed.", "Undo")
    assert notice.words() == "Removed."
    assert [one.text() for one in buttons(notice)] == ["Undo"]
    assert timer(notice).isActive()


def test_it_waits_while_one_points_at_it(notice: Notice) -> None:
    notice.say("Removed.", "Undo")
    point_at(notice)
    assert not timer(notice).isActive()
    QApplication.sendEvent(notice, QEvent(QEvent.Type.Leave))
    assert timer(notice).isActive()


def test_a_lasting_one_stays_after_one_pointed_at_it(notice: Notice) -> None:
    notice.say(LONG, lasting=True)
    point_at(notice)
    QApplication.sendEvent(notice, QEvent(QEvent.Type.Leave))
    assert not timer(notice).isActive()


def test_it_waits_while_the_keyboard_is_on_its_button(notice: Notice, home: QWidget, qtbot: QtBot) -> None:
    home.activateWindow()
    qtbot.waitUntil(home.isActiveWindow)
    notice.say("Removed.", "Undo")
    buttons(notice)[0].setFocus()
    assert not timer(notice).isActive()
    home.setFocus()
    assert timer(notice).isActive()


def test_it_waits_for_the_keyboard_when_the_pointer_goes(notice: Notice, home: QWidget, qtbot: QtBot) -> None:
    home.activateWindow()
    qtbot.waitUntil(home.isActiveWindow)
    notice.say("Removed.", "Undo")
    point_at(notice)
    buttons(notice)[0].setFocus()
    QApplication.sendEvent(notice, QEvent(QEvent.Type.Leave))
    assert not timer(notice).isActive()


def test_it_waits_for_the_pointer_when_the_keyboard_goes_or_other_words_come(
    notice: Notice, home: QWidget, qtbot: QtBot
) -> None:
    home.activateWindow()
    qtbot.waitUntil(home.isActiveWindow)
    notice.say("Removed.", "Undo")
    buttons(notice)[0].setFocus()
    point_at(notice)
    home.setFocus()
    assert not timer(notice).isActive()
    notice.say("Copied.")
    assert not timer(notice).isActive()


@pytest.mark.parametrize("width", [320, 420, 800, 1600])
@pytest.mark.parametrize(
    ("words", "action", "lasting"), [("Done.", "", False), (LONG, "Undo", False), (LONG, "", True)]
)
def test_it_lies_within_any_window_with_all_its_words(
    notice: Notice, home: QWidget, width: int, words: str, action: str, lasting: bool
) -> None:
    home.resize(width, 400)
    notice.say(words, action, lasting=lasting)
    assert home.rect().contains(notice.geometry())
    label = part(notice, QLabel)
    assert label.height() >= label.heightForWidth(label.width())
    for button in buttons(notice):
        assert button.width() >= button.sizeHint().width()


def test_it_stays_at_the_foot_when_the_window_changes_its_size(notice: Notice, home: QWidget) -> None:
    notice.say(LONG, lasting=True)
    for size in ((400, 500), (1400, 900)):
        home.resize(*size)
        assert home.rect().contains(notice.geometry())
        assert abs(notice.geometry().center().x() - home.rect().center().x()) <= 1
        assert notice.geometry().bottom() > home.height() - 60
