"""A field that narrows a list."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES, ThemeName
from reader.texts.catalogue import Texts
from reader.ui.controls.filter_field import FilterField
from reader.ui.icons import Icons
from tests.contrast import contrast_ratio
from tests.rooms import part


@pytest.fixture
def field(qtbot: QtBot, icons: Icons, texts: Texts) -> FilterField:
    made = FilterField()
    qtbot.addWidget(made)
    made.set_icons(icons)
    made.retranslate("Filter", texts)
    made.show()
    return made


def test_it_says_what_it_is_for(field: FilterField, texts: Texts) -> None:
    assert (field.placeholderText(), field.accessibleName(), field.toolTip()) == ("Filter",) * 3
    assert part(field, QAction).text() == texts("window.filter_clear")


def test_its_sign_clears_it_and_is_there_while_there_is_something_to_clear(field: FilterField) -> None:
    sign = part(field, QToolButton)
    assert not sign.isVisible()
    field.setText("a")
    assert sign.isVisible()
    sign.click()
    assert field.text() == ""
    assert not sign.isVisible()


@pytest.mark.parametrize("theme", PALETTES)
def test_its_sign_is_seen_in_every_theme(field: FilterField, theme: ThemeName) -> None:
    palette = PALETTES[theme]
    field.set_icons(Icons(palette))
    picture = part(field, QAction).icon().pixmap(QSize(16, 16)).toImage()
    pixels = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    darkest = max(pixels, key=lambda colour: colour.alpha())
    assert darkest.alpha() > 150
    assert contrast_ratio(darkest.name(), palette.paper) >= 3


def test_its_sign_grows_with_the_text(field: FilterField) -> None:
    field.setText("a")
    before = part(field, QToolButton).width()
    field.set_scale(2)
    assert part(field, QToolButton).width() > before
