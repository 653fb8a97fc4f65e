"""What the tests of pages share: the typefaces, and pages built from the sample chapter."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from reader.model.blocks import Chapter
from reader.model.theme import PALETTES
from reader.page.builder import build_page
from reader.page.frame import PageFrame
from reader.page.page import Page
from reader.page.pictures import Pictures
from reader.page.style import PageStyle
from reader.resources import font_files
from tests.page.sample import load_picture, sample_chapter, sample_frame

Build = Callable[..., Page]


@pytest.fixture(scope="session")
def typefaces(qapp: QApplication) -> QApplication:
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))
    return qapp


@pytest.fixture
def build(typefaces: QApplication) -> Build:
    def make(
        language: str = "en",
        *,
        chapter: Chapter | None = None,
        frame: PageFrame | None = None,
        scale: float = 1.0,
        width: int = 680,
    ) -> Page:
        style = PageStyle(PALETTES["light"], scale)
        shown, around = chapter or sample_chapter(language), frame or sample_frame(language)
        return build_page(shown, around, style, width, Pictures(load_picture))

    return make
