"""Figures made by hand: a drawing in two languages, pixels with and without transparency, one that is damaged."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from reader.model.errors import EditionError
from reader.model.report import Figure, Language
from reader.ui.viewer.words import FigureWords, words_of

SVG = """<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="{height}"
 viewBox="0 0 400 {height}">
<rect width="400" height="{height}" fill="#2266aa"/><!-- {words} -->
<rect x="100" y="50" width="1" height="100" fill="#ffffff"/>
</svg>
"""


def encode(image: QImage, form: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(form)).write(image)
    return bytes(buffer.data().data())


def plain_image(width: int, height: int, colour: str = "#cc3300") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture(scope="session")
def svg() -> bytes:
    return SVG.format(height=200, words="Žemėlapis").encode()


@pytest.fixture(scope="session")
def png(qapp: QApplication) -> bytes:
    return encode(plain_image(300, 600), b"PNG")


@pytest.fixture(scope="session")
def jpeg(qapp: QApplication) -> bytes:
    return encode(plain_image(800, 400), b"JPEG")


def make_figure(name: str, number: int, media_type: str, size: tuple[int, int]) -> Figure:
    return Figure(
        id=name,
        number=number,
        chapter="war",
        media_type=media_type,  # type: ignore[arg-type]
        size={"lt": size, "en": size},
        alt={"lt": f"Aprašas: {name}", "en": f"Shows {name}"},
        caption={"lt": f"Antraštė: {name}", "en": f"Caption of {name}"},
        credit={"lt": "Žemėlapis: leidėjas; kontūrai: Natural Earth", "en": "Map: publisher; outlines: Natural Earth"},
        licence={"lt": "CC BY 4.0", "en": "CC BY 4.0"},
        source={"lt": "Šaltinis", "en": "Source"},
        date="2023",
    )


@pytest.fixture
def figures() -> tuple[Figure, ...]:
    return (
        make_figure("map", 1, "image/svg+xml", (400, 200)),
        make_figure("chart", 2, "image/png", (300, 600)),
        make_figure("photo", 3, "image/jpeg", (800, 400)),
        make_figure("broken", 4, "image/svg+xml", (10, 10)),
    )


@pytest.fixture
def picture(png: bytes, jpeg: bytes) -> Callable[[str, Language], bytes]:
    def give(figure: str, language: Language) -> bytes:
        if figure == "broken":
            raise EditionError("picture_damaged")
        drawing = SVG.format(height=200 if language == "lt" else 250, words=language).encode()
        return {"map": drawing, "chart": png, "photo": jpeg}[figure]

    return give


@pytest.fixture
def words(figures: tuple[Figure, ...]) -> FigureWords:
    return words_of(figures[0], "lt")
