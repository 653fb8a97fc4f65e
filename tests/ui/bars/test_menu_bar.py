"""The bar of menus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.texts.catalogue import Texts
from reader.ui.actions import Actions
from reader.ui.bars.menu_bar import MenuBar
from reader.ui.icons import Icons
from reader.ui.look import apply_look
from tests.rooms import part


@pytest.fixture
def bar(qtbot: QtBot, icons: Icons, dressed: QApplication, texts: Texts) -> Iterator[MenuBar]:
    made = MenuBar()
    qtbot.addWidget(made)
    actions = Actions(icons, made)
    actions.fill_menus(made)
    actions.set_icons(icons)
    actions.retranslate(texts)
    made.resize(420, 40)
    made.show()
    yield made
    apply_look(dressed, "light", 100)


@pytest.mark.parametrize(("percent", "side"), [(100, 24), (300, 25)])
def test_the_sign_for_more_menus_can_be_hit_at_any_size(
    bar: MenuBar, dressed: QApplication, percent: int, side: int
) -> None:
    apply_look(dressed, "light", percent)
    QCoreApplication.processEvents()
    sign = part(bar, QToolButton)
    assert (sign.width(), sign.iconSize().width()) == (side, side)
    assert sign.height() >= 24
    assert sign.geometry().right() < bar.width()


def test_three_menus_have_room_in_a_narrow_window_at_the_largest_size(bar: MenuBar, dressed: QApplication) -> None:
    """The third has the reading settings, whose button in the bar below has no room then."""
    apply_look(dressed, "light", 300)
    QCoreApplication.processEvents()
    third = bar.actionGeometry(bar.actions()[2])
    assert third.right() < part(bar, QToolButton).x()
