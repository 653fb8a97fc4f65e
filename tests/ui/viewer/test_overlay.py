"""What lies over the whole of its parent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.ui.viewer.overlay import Overlay


class Scene:
    """A window with a field, and an overlay with three buttons."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = QLineEdit(self.window)
        self.overlay = Overlay(self.window)
        self.buttons = [QPushButton() for _ in range(3)]
        column = QVBoxLayout(self.overlay)
        for button in self.buttons:
            column.addWidget(button)
        self.window.resize(300, 200)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.field.setFocus()


@pytest.fixture
def scene(qtbot: QtBot, dressed: QApplication) -> Scene:
    return Scene(qtbot)


def test_hidden_until_it_is_opened(scene: Scene) -> None:
    assert scene.overlay.isHidden()
    scene.overlay.open_over(scene.buttons[0])
    assert scene.overlay.isVisible()
    assert scene.overlay.geometry() == scene.window.rect()


def test_it_follows_its_parent(scene: Scene) -> None:
    scene.overlay.open_over(scene.buttons[0])
    scene.window.resize(500, 400)
    assert scene.overlay.geometry() == scene.window.rect()


def test_the_keyboard_goes_in_and_back(scene: Scene) -> None:
    scene.overlay.open_over(scene.buttons[1])
    assert scene.buttons[1].hasFocus()
    scene.overlay.close()
    assert scene.overlay.isHidden()
    assert scene.field.hasFocus()


def test_the_widget_the_keyboard_came_from_may_be_gone(scene: Scene, qtbot: QtBot) -> None:
    scene.overlay.open_over(scene.buttons[1])
    with qtbot.waitSignal(scene.field.destroyed):
        scene.field.deleteLater()
    scene.overlay.close()
    assert scene.overlay.isHidden()


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def test_tab_stays_within(scene: Scene, qtbot: QtBot) -> None:
    scene.overlay.open_over(scene.buttons[0])
    scene.buttons[1].setEnabled(False)
    for expected in (2, 0, 2):
        press(Qt.Key.Key_Tab)
        assert scene.buttons[expected].hasFocus()
    press(Qt.Key.Key_Backtab)
    assert scene.buttons[0].hasFocus()


def test_a_neighbour_that_goes_takes_no_other_with_it(qtbot: QtBot, dressed: QApplication) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    inside = QWidget()
    window.setCentralWidget(inside)
    menus = window.menuBar()
    overlay = Overlay(inside)
    neighbour = QLabel(inside)
    window.show()
    overlay.open_over(overlay)
    overlay.focusNextPrevChild(True)
    overlay.close()
    with qtbot.waitSignal(neighbour.destroyed):
        neighbour.deleteLater()
    assert isValid(menus)


def test_clicks_do_not_reach_what_is_behind(qtbot: QtBot, dressed: QApplication) -> None:
    class Window(QWidget):
        pressed = False

        def mousePressEvent(self, _event: object) -> None:
            self.pressed = True

    window = Window()
    qtbot.addWidget(window)
    overlay = Overlay(window)
    window.resize(200, 200)
    window.show()
    overlay.open_over(overlay)
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton)
    assert not window.pressed
