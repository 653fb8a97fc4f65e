"""The sidebar: four panels under four tabs."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.sidebar import PANELS, Sidebar
from tests.rooms import click


class Factory:
    """Make one panel and remember that it did."""

    def __init__(self) -> None:
        self.made: list[QWidget] = []

    def __call__(self) -> QWidget:
        self.made.append(QLineEdit())
        return self.made[-1]


@pytest.fixture
def factories(dressed: QApplication) -> dict[str, Factory]:
    return {name: Factory() for name in PANELS}


@pytest.fixture
def sidebar(qtbot: QtBot, icons: Icons, factories: dict[str, Factory], texts: Texts) -> Sidebar:
    made = Sidebar(icons)
    qtbot.addWidget(made)
    made.furnish(factories)
    made.retranslate(texts)
    made.show_panel("contents")
    made.resize(290, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def tabs(sidebar: Sidebar) -> dict[str, QToolButton]:
    return dict(zip(PANELS, sidebar.findChildren(QToolButton), strict=True))


def test_a_panel_is_made_when_it_is_first_turned_to_and_never_again(
    sidebar: Sidebar, factories: dict[str, Factory]
) -> None:
    assert [name for name, factory in factories.items() if factory.made] == ["contents"]
    for name in (*PANELS, *PANELS):
        sidebar.show_panel(name)
        assert sidebar.panel() == name
        assert factories[name].made[0].isVisible()
    assert [len(factory.made) for factory in factories.values()] == [1, 1, 1, 1]


def test_a_panel_can_be_made_before_it_is_turned_to(sidebar: Sidebar, factories: dict[str, Factory]) -> None:
    sidebar.make_panel("search")
    assert sidebar.panel() == "contents"
    sidebar.show_panel("search")
    assert len(factories["search"].made) == 1


def test_a_click_on_a_tab_turns_to_its_panel(sidebar: Sidebar, qtbot: QtBot, factories: dict[str, Factory]) -> None:
    with qtbot.waitSignal(sidebar.panel_chosen) as chosen:
        click(tabs(sidebar)["figures"])
    assert chosen.args == ["figures"]
    assert factories["figures"].made[0].isVisible()
    assert [name for name, tab in tabs(sidebar).items() if tab.isChecked()] == ["figures"]


def test_a_click_on_the_open_tab_leaves_it_open(sidebar: Sidebar) -> None:
    click(tabs(sidebar)["contents"])
    assert sidebar.panel() == "contents"


def test_a_tab_by_keyboard(sidebar: Sidebar) -> None:
    tab = tabs(sidebar)["search"]
    tab.setFocus()
    QTest.keyClick(tab, Qt.Key.Key_Space)
    assert sidebar.panel() == "search"


def test_the_panel_takes_the_keyboard(sidebar: Sidebar, factories: dict[str, Factory]) -> None:
    sidebar.show_panel("bookmarks")
    sidebar.focus_panel()
    assert factories["bookmarks"].made[0].hasFocus()


def test_tabs_are_worded(sidebar: Sidebar, texts: Texts) -> None:
    for name, tab in tabs(sidebar).items():
        assert tab.text() == texts(f"window.tab_{name}")
        assert tab.toolTip() == texts(f"window.tab_{name}_tip")


def test_icons_follow_theme_and_scale(sidebar: Sidebar) -> None:
    tab = tabs(sidebar)["contents"]
    before = tab.icon().cacheKey()
    sidebar.set_icons(Icons(PALETTES["dark"]))
    assert tab.icon().cacheKey() != before
    sidebar.set_scale(2)
    assert tab.iconSize() == QSize(44, 44)
