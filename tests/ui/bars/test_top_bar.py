"""The top bar."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.actions import Actions
from reader.ui.bars.breadcrumb import Breadcrumb
from reader.ui.bars.language_switch import LanguageSwitch
from reader.ui.bars.search_field import SearchField
from reader.ui.bars.top_bar import TopBar
from reader.ui.icons import Icons
from tests.rooms import part

ALWAYS = ["toggle_sidebar", "reading_settings"]
HISTORY = ["back", "forward"]
PAPER = ["bookmark", "save_pdf", "print"]


@pytest.fixture
def home(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bar(home: QWidget, icons: Icons, texts: Texts) -> TopBar:
    actions = Actions(icons, home)
    actions.retranslate(texts)
    made = TopBar(actions, Breadcrumb(), SearchField(icons), LanguageSwitch(("lt", "en")), home)
    made.resize(1200, 48)
    home.show()
    return made


def shown(bar: TopBar) -> list[str]:
    names = (*ALWAYS, *HISTORY, *PAPER)
    return [name for name in names if bar.button(name).isVisible()]


@pytest.mark.parametrize(
    ("width", "names", "breadcrumb"),
    [
        (1200, ALWAYS + HISTORY + PAPER, True),
        (800, ALWAYS + HISTORY + PAPER, False),
        (600, ALWAYS + HISTORY, False),
        (400, ALWAYS, False),
    ],
)
def test_what_there_is_room_for(bar: TopBar, width: int, names: list[str], breadcrumb: bool) -> None:
    bar.resize(width, 48)
    assert shown(bar) == names
    assert part(bar, Breadcrumb).isVisible() is breadcrumb
    assert part(bar, SearchField).isVisible()
    assert part(bar, LanguageSwitch).isVisible()


def test_large_controls_need_more_room(bar: TopBar) -> None:
    bar.resize(1000, 60)
    bar.set_scale(1.5)
    assert shown(bar) == ALWAYS + HISTORY
    assert bar.button("back").iconSize() == QSize(33, 33)


def test_the_search_field_takes_the_room_that_is_left(bar: TopBar, qtbot: QtBot) -> None:
    field = part(bar, SearchField)
    bar.resize(1200, 48)
    qtbot.waitUntil(lambda: field.width() == 280)
    bar.resize(800, 48)
    qtbot.waitUntil(lambda: field.width() > 280)


def test_buttons_are_the_actions(bar: TopBar) -> None:
    for name in (*ALWAYS, *HISTORY, *PAPER):
        assert bar.button(name).defaultAction().objectName() == name


def test_it_lets_the_window_become_narrow(bar: TopBar) -> None:
    assert bar.minimumSizeHint().width() == 0


def test_every_button_can_be_reached_by_tab(bar: TopBar) -> None:
    for name in (*ALWAYS, *HISTORY, *PAPER):
        assert bar.button(name).focusPolicy() == Qt.FocusPolicy.TabFocus


def test_the_search_field_has_a_narrow_bar_for_itself_while_it_is_in_use(
    bar: TopBar, home: QWidget, qtbot: QtBot
) -> None:
    field, languages = part(bar, SearchField), part(bar, LanguageSwitch)
    with qtbot.waitActive(home):
        home.activateWindow()
    bar.resize(420, 80)
    bar.set_scale(2)
    bar.button("toggle_sidebar").setFocus()
    assert languages.isVisible()
    field.setFocus()
    qtbot.waitUntil(lambda: field.width() > 360)
    assert shown(bar) == []
    assert not languages.isVisible()
    bar.set_scale(1)
    assert shown(bar) == ALWAYS
    bar.set_scale(2)
    field.clearFocus()
    assert bar.button("toggle_sidebar").isVisible()
    assert languages.isVisible()
