"""Drawn pages as pictures."""

import pytest
from PySide6.QtGui import QColor

from reader.paper.pages import PdfPages
from reader.ui.paper.page_image import page_image


def test_a_page_as_pixels(pages: PdfPages) -> None:
    image = page_image(pages, 0, 1.0)
    width, height = pages.size(0)
    assert image.width() == pytest.approx(width, abs=1)
    assert image.height() == pytest.approx(height, abs=1)
    assert image.pixelColor(1, 1) == QColor("#ffffff")
    assert any(image.pixelColor(x, y).lightness() < 100 for x in range(image.width()) for y in range(image.height()))
