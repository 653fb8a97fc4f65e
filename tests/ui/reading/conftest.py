"""A reading view that shows the sample chapter."""

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.location import Location
from reader.model.place import Place
from reader.model.theme import PALETTES
from reader.page.style import PageStyle
from reader.page.target import Target
from reader.texts.catalogue import Texts
from reader.ui.reading.sheet import Sheet
from reader.ui.reading.stops import stop_rect
from reader.ui.reading.view import ReadingView
from tests.page.sample import load_picture, sample_chapter, sample_frame

WIDTH, HEIGHT = 900, 600


@pytest.fixture
def style() -> PageStyle:
    return PageStyle(PALETTES["light"])


@pytest.fixture
def view(dressed: QApplication, style: PageStyle, qtbot: QtBot) -> ReadingView:
    made = ReadingView(load_picture, style)
    qtbot.addWidget(made)
    made.set_motion(False)
    made.retranslate(Texts("en"))
    made.resize(WIDTH, HEIGHT)
    show_sample(made, "en")
    with qtbot.waitExposed(made):
        made.show()
    return made


def show_sample(view: ReadingView, language: str, block: str = "", offset: float = 0.0) -> None:
    at = Place(Location("war", block), offset)
    view.show_chapter(sample_chapter(language), sample_frame(language), at)


def sheet_of(view: ReadingView) -> Sheet:
    assert view.sheet is not None
    return view.sheet


def place_on_screen(view: ReadingView, rect: QRectF) -> QPoint:
    """Give the middle of a rectangle of the page in the viewport."""
    return sheet_of(view).area(rect, view.verticalScrollBar().value()).center()


def target_on_screen(view: ReadingView, target: Target) -> QPoint:
    return place_on_screen(view, stop_rect(sheet_of(view), target))


def top_of_block(view: ReadingView, block: str) -> float:
    """Give how far below the top of the view a block begins."""
    return sheet_of(view).page.block_rect(block).top() - view.verticalScrollBar().value()
