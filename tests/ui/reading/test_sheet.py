"""A page in the view."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from reader.model.theme import PALETTES
from reader.page.builder import build_page
from reader.page.pictures import Pictures
from reader.page.style import PageStyle, fit_column
from reader.ui.reading.sheet import Sheet
from tests.page.sample import load_picture, sample_chapter, sample_frame

pytestmark = pytest.mark.usefixtures("dressed")


def paint(sheet: Sheet, view: int, strength: float) -> QImage:
    """Paint what is around a paragraph, with the light of an arrival."""
    rect = sheet.page.block_rect("p2").toAlignedRect()
    image = QImage(view, rect.height(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        dirty = QRect(0, 0, view, image.height())
        sheet.paint(painter, dirty, rect.top(), current="", bookmarked=(), light=("p2", strength))
    return image


@pytest.mark.parametrize(("scale", "view"), [(1.0, 1200), (1.0, 420), (3.0, 420), (3.0, 1280)])
def test_the_light_of_an_arrival_keeps_off_the_number(scale: float, view: int) -> None:
    style = PageStyle(PALETTES["light"], scale)
    column = fit_column(style, view)
    page = build_page(sample_chapter("en"), sample_frame("en"), style, column.width, Pictures(load_picture))
    sheet = Sheet(page, column)
    dark, lit = paint(sheet, view, 0.0), paint(sheet, view, 1.0)
    numbers = QRect(0, 0, column.left - sheet.margin.gap, dark.height())
    assert lit.copy(numbers) == dark.copy(numbers)
    beside = QRect(column.left - 1, 0, 1, dark.height())
    assert lit.copy(beside) != dark.copy(beside)
