"""The window itself."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.actions import ROWS
from reader.ui.reading_room import ReadingRoom
from reader.ui.window import SMALLEST, ReaderWindow


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication) -> ReaderWindow:
    made = ReaderWindow()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_closing_is_told_before_it_is_done(window: ReaderWindow) -> None:
    told: list[str] = []
    window.closing.connect(lambda: told.append("closing"))
    window.closed.connect(lambda: told.append("closed"))
    window.close()
    assert told == ["closing", "closed"]
    assert not window.isVisible()


def test_coming_to_the_front_is_told_and_going_is_not(window: ReaderWindow, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.assertNotEmitted(window.activated), qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    with qtbot.waitSignal(window.activated):
        window.activateWindow()


def test_a_change_of_something_else_is_not_coming_to_the_front(window: ReaderWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.activated):
        QApplication.sendEvent(window, QEvent(QEvent.Type.FontChange))


def test_the_action_shows_that_the_window_fills_the_screen_whoever_made_it(room: ReadingRoom, qtbot: QtBot) -> None:
    action = room.actions["full_screen"]
    action.trigger()
    qtbot.waitUntil(room.window.isFullScreen)
    assert action.isChecked()
    room.window.showNormal()
    qtbot.waitUntil(lambda: not room.window.isFullScreen())
    assert not action.isChecked()


def test_an_escape_that_nobody_took_is_told(window: ReaderWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.escaped):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(window.escaped):
        QTest.keyClick(window, Qt.Key.Key_A)


def test_the_window_becomes_as_small_as_a_phone(room: ReadingRoom) -> None:
    room.window.resize(1, 1)
    assert room.window.size().toTuple() == SMALLEST


def test_every_action_works_from_anywhere_in_the_window(room: ReadingRoom) -> None:
    assert {action.objectName() for action in room.window.actions()} == {row.id for row in ROWS}
