"""Icons in the colours of a theme."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.model.theme import PALETTES, Palette
from reader.resources import resource
from reader.ui.actions import ROWS
from reader.ui.icons import Icons, draw_icon

NAMES = sorted(file.stem for file in resource("icons").glob("*.svg"))


def colours(image: QImage) -> set[str]:
    """Give the colours of the pixels that are covered whole, some of them a shade off, as drawing rounds."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def is_near(colour: str, wanted: str) -> bool:
    one, other = QColor(colour), QColor(wanted)
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(mine - theirs) <= 1 for mine, theirs in pairs)


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_has_one_colour_the_theme_s(dressed: QApplication, name: str) -> None:
    image = draw_icon(name, "#123456", ratio=4).toImage()
    assert colours(image)
    assert all(is_near(colour, "#123456") for colour in colours(image))


def test_every_icon_of_an_action_is_drawn() -> None:
    assert {row.icon for row in ROWS if row.icon} <= set(NAMES)


def test_ink_accent_and_faint(dressed: QApplication, palette: Palette) -> None:
    icon = Icons(palette)("bookmark-filled")
    size = QSize(96, 96)
    drawn = {
        palette.ink: icon.pixmap(size),
        palette.accent: icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On),
        palette.faint: icon.pixmap(size, QIcon.Mode.Disabled),
    }
    for colour, pixmap in drawn.items():
        assert colours(pixmap.toImage())
        assert all(is_near(one, colour) for one in colours(pixmap.toImage()))


def test_a_theme_redraws(dressed: QApplication) -> None:
    dark = colours(Icons(PALETTES["dark"])("bookmark-filled").pixmap(QSize(96, 96)).toImage())
    assert dark
    assert all(is_near(colour, PALETTES["dark"].ink) for colour in dark)


@pytest.mark.parametrize("ratio", [1, 1.5, 2])
def test_an_icon_is_sharp_on_every_screen(dressed: QApplication, palette: Palette, ratio: float) -> None:
    pixmap = Icons(palette)("search").pixmap(QSize(24, 24), ratio)
    assert pixmap.deviceIndependentSize().toSize() == QSize(24, 24)
    assert pixmap.width() == 24 * ratio


def test_an_icon_paints_itself_and_its_copy_does_too(dressed: QApplication, palette: Palette) -> None:
    icon = QIcon(Icons(palette)("bookmark-filled"))
    for one in (icon, icon.__copy__()):
        image = QImage(96, 96, QImage.Format.Format_ARGB32)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        one.paint(painter, image.rect())
        painter.end()
        assert palette.ink in colours(image)


@pytest.mark.parametrize("side", [0, -4])
def test_where_there_is_no_room_nothing_is_drawn(dressed: QApplication, palette: Palette, side: int) -> None:
    assert draw_icon("search", palette.ink, size=side).isNull()
    assert Icons(palette)("search").pixmap(QSize(side, 8)).isNull()
