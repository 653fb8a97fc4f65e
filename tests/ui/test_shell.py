"""The room of the window: the sidebar beside the page, or over it."""

import pytest
from PySide6.QtCore import QPoint, QPropertyAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.shell import NARROWEST, USUAL, WIDEST, Shell
from reader.ui.sidebar import PANELS, Sidebar
from tests.rooms import part, press

WIDE, NARROW = 1200, 500


@pytest.fixture
def page(dressed: QApplication) -> QWidget:
    made = QWidget()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


@pytest.fixture
def shell(qtbot: QtBot, icons: Icons, page: QWidget) -> Shell:
    sidebar = Sidebar(icons)
    sidebar.furnish(dict.fromkeys(PANELS, QLabel))
    sidebar.retranslate(Texts("en"))
    sidebar.show_panel("contents")
    made = Shell(sidebar, page)
    qtbot.addWidget(made)
    made.set_motion(False)
    made.resize(WIDE, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def sidebar_of(shell: Shell) -> Sidebar:
    return part(shell, Sidebar)


def scrim_of(shell: Shell) -> QWidget:
    return part(shell, QWidget, "scrim")


def handle_of(shell: Shell) -> QWidget:
    return part(shell, QWidget, "sidebar-handle")


def test_a_wide_window_has_sidebar_and_page_side_by_side(shell: Shell, page: QWidget) -> None:
    assert not shell.is_overlay()
    assert sidebar_of(shell).geometry().right() < page.geometry().left()
    assert page.geometry().right() == shell.rect().right()
    assert not scrim_of(shell).isVisible()


def test_a_closed_sidebar_leaves_its_room_to_the_page(shell: Shell, page: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.sidebar_toggled) as toggled:
        shell.set_sidebar_open(False)
    assert toggled.args == [False]
    assert not sidebar_of(shell).isVisible()
    assert not handle_of(shell).isVisible()
    assert page.geometry() == shell.rect()


def test_a_window_that_becomes_narrow_shows_its_page(shell: Shell, page: QWidget) -> None:
    shell.resize(NARROW, 700)
    assert shell.is_overlay()
    assert not shell.is_sidebar_open()
    assert page.geometry() == shell.rect()
    shell.resize(WIDE, 700)
    assert shell.is_sidebar_open()


def test_a_narrow_window_lays_the_sidebar_over_the_page(shell: Shell, page: QWidget) -> None:
    shell.resize(NARROW, 700)
    shell.set_sidebar_open(True)
    assert sidebar_of(shell).isVisible()
    assert scrim_of(shell).isVisible()
    assert scrim_of(shell).geometry() == shell.rect()
    assert page.geometry() == shell.rect()
    over = shell.childAt(QPoint(20, 300))
    assert over is not None
    assert over is sidebar_of(shell) or sidebar_of(shell).isAncestorOf(over)


def test_a_press_beside_it_closes_the_overlay(shell: Shell, page: QWidget) -> None:
    shell.resize(NARROW, 700)
    shell.set_sidebar_open(True)
    beside = shell.childAt(QPoint(NARROW - 10, 300))
    assert beside is not None
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton)
    assert not shell.is_sidebar_open()
    assert page.hasFocus()


def test_escape_closes_the_overlay(shell: Shell, page: QWidget) -> None:
    shell.resize(NARROW, 700)
    shell.set_sidebar_open(True)
    sidebar_of(shell).setFocus()
    press("Escape")
    assert not shell.is_sidebar_open()
    assert page.hasFocus()


def test_escape_leaves_a_sidebar_beside_the_page(shell: Shell) -> None:
    sidebar_of(shell).setFocus()
    press("Escape")
    shell.close_overlay()
    assert shell.is_sidebar_open()


def test_what_is_wanted_beside_the_page_is_told_apart_from_the_overlay(shell: Shell) -> None:
    shell.resize(NARROW, 700)
    shell.set_sidebar_open(True)
    shell.set_sidebar_wanted(False)
    assert shell.is_sidebar_open()
    shell.resize(WIDE, 700)
    assert not shell.is_sidebar_open()
    assert not shell.is_sidebar_wanted()


def drag(shell: Shell, x: int) -> None:
    """Pull the handle to an x of the shell."""
    handle = handle_of(shell)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, handle.mapFrom(shell, QPoint(x, 300)))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("x", "width"), [(400, 400), (10, NARROWEST), (1190, WIDEST)])
def test_the_sidebar_is_as_wide_as_one_pulls_it_within_bounds(shell: Shell, page: QWidget, x: int, width: int) -> None:
    assert shell.sidebar_width() == USUAL
    drag(shell, x)
    assert shell.sidebar_width() == width
    assert sidebar_of(shell).width() == width
    assert page.x() == width + 1


def test_a_pointer_that_only_passes_pulls_nothing(shell: Shell) -> None:
    handle = handle_of(shell)
    QTest.mouseMove(handle, handle.mapFrom(shell, QPoint(400, 300)))
    assert shell.sidebar_width() == USUAL


def test_the_width_is_that_at_100_per_cent(shell: Shell) -> None:
    shell.set_scale(1.5)
    assert sidebar_of(shell).width() == round(USUAL * 1.5)
    drag(shell, 600)
    assert shell.sidebar_width() == 400


def test_large_text_makes_a_window_narrow(shell: Shell) -> None:
    shell.set_scale(2)
    assert shell.is_overlay()


@pytest.mark.parametrize("width", [320, 420, 760, 800])
def test_the_page_keeps_some_room(shell: Shell, page: QWidget, width: int) -> None:
    shell.set_sidebar_width(WIDEST)
    shell.resize(width, 500)
    shell.set_sidebar_open(True)
    if shell.is_overlay():
        assert sidebar_of(shell).width() <= width - 48
    else:
        assert page.width() >= 319


def test_the_overlay_slides_where_things_may_move(shell: Shell, qtbot: QtBot) -> None:
    shell.set_motion(True)
    shell.resize(NARROW, 700)
    shell.set_sidebar_open(True)
    slide = part(shell, QPropertyAnimation)
    assert slide.state() == QPropertyAnimation.State.Running
    with qtbot.waitSignal(slide.finished):
        pass
    assert sidebar_of(shell).pos() == QPoint(0, 0)
