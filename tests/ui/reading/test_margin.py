"""The margin shows numbers and bookmarks and never lets them touch the text."""

from collections.abc import Collection

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.model.theme import PALETTES, relative_luminance
from reader.page.builder import build_page
from reader.page.page import Page
from reader.page.pictures import Pictures
from reader.page.style import Column, PageStyle, fit_column
from reader.ui.reading.margin import Margin
from tests.page.sample import load_picture, sample_chapter, sample_frame

pytestmark = pytest.mark.usefixtures("dressed")

PALETTE = PALETTES["light"]


def page_of(scale: float, view: int, *, numbers: bool = True) -> tuple[Page, Column]:
    style = PageStyle(PALETTE, scale, numbers=numbers)
    column = fit_column(style, view)
    pictures = Pictures(load_picture)
    return build_page(sample_chapter("en"), sample_frame("en"), style, column.width, pictures), column


def paint(
    page: Page, column: Column, *, current: str = "", hovered: str = "", bookmarked: Collection[str] = ()
) -> QImage:
    image = QImage(column.left, round(page.height), QImage.Format.Format_RGB32)
    image.fill(QColor(PALETTE.paper))
    painter = QPainter(image)
    margin = Margin(page, column)
    margin.paint(painter, QRectF(0, 0, 9999, 99999), current=current, hovered=hovered, bookmarked=bookmarked)
    painter.end()
    return image


def inked(image: QImage, rect: QRectF) -> set[str]:
    area = rect.toAlignedRect().intersected(image.rect())
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    } - {PALETTE.paper}


def darkest(image: QImage, rect: QRectF) -> float:
    return min(relative_luminance(colour) for colour in inked(image, rect))


def beside(page: Page, column: Column, block: str) -> QRectF:
    """Give the margin beside the first line of a block."""
    return QRectF(0, page.block_rect(block).top(), column.left, 26 * page.style.scale)


@pytest.mark.parametrize(("scale", "view"), [(1.0, 1200), (1.0, 420), (3.0, 420), (3.0, 1600)])
def test_numbers_stand_beside_their_paragraphs(scale: float, view: int) -> None:
    page, column = page_of(scale, view)
    image = paint(page, column)
    assert inked(image, beside(page, column, "p2"))
    assert not inked(image, beside(page, column, "h1"))


@pytest.mark.parametrize(("scale", "view"), [(1.0, 1200), (1.0, 420), (3.0, 420), (3.0, 1600)])
def test_numbers_keep_off_the_text(scale: float, view: int) -> None:
    page, column = page_of(scale, view)
    image = paint(page, column, bookmarked={"p2", "p3"})
    assert not inked(image, QRectF(column.left - 3, 0, 3, page.height))


def test_number_that_is_current_or_hovered_is_in_ink() -> None:
    page, column = page_of(1.0, 1200)
    image = paint(page, column, current="p2", hovered="p3")
    muted = relative_luminance(PALETTE.muted) * 0.8
    assert darkest(image, beside(page, column, "p2")) < muted
    assert darkest(image, beside(page, column, "p3")) < muted
    assert darkest(image, beside(page, column, "p4")) > muted


def test_numbers_can_be_switched_off() -> None:
    page, column = page_of(1.0, 1200, numbers=False)
    assert not inked(paint(page, column), QRectF(0, 0, column.left, page.height))


@pytest.mark.parametrize("block", ["p2", "h1", "budget", "t1", "b2"])
def test_bookmark_is_shown_in_the_accent(block: str) -> None:
    page, column = page_of(1.0, 1200)
    image = paint(page, column, bookmarked={block})
    assert PALETTE.accent in inked(image, Margin(page, column).ribbon_rect(block))


def test_bookmark_is_offered_where_the_pointer_is() -> None:
    page, column = page_of(1.0, 1200)
    ribbon = Margin(page, column).ribbon_rect("p2")
    assert inked(paint(page, column, hovered="p2"), ribbon)
    assert not inked(paint(page, column), ribbon)


def test_unknown_bookmark_is_not_shown() -> None:
    page, column = page_of(1.0, 1200)
    assert paint(page, column, bookmarked={"p99"}) == paint(page, column)


@pytest.mark.parametrize(("scale", "view"), [(1.0, 1200), (1.0, 420), (3.0, 420)])
def test_bookmark_and_number_do_not_lie_on_each_other(scale: float, view: int, dressed: QApplication) -> None:
    page, column = page_of(scale, view)
    number = inked(paint(page, column), Margin(page, column).ribbon_rect("p2"))
    assert not number


def test_margin_ends_where_the_column_begins() -> None:
    page, column = page_of(1.0, 1200)
    margin = Margin(page, column)
    assert margin.holds(column.left - 1)
    assert not margin.holds(column.left)
