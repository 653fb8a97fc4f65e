"""What the tests of widgets share: a report to show, texts, and the look."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.model.report import ChapterEntry, HeadingEntry, Part, Report, Translated
from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.look import apply_look, load_fonts


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    qapp.setStyle("Fusion")
    load_fonts()
    apply_look(qapp, "light", 100)
    return qapp


@pytest.fixture
def palette() -> Palette:
    return PALETTES["light"]


@pytest.fixture
def icons(dressed: QApplication, palette: Palette) -> Icons:
    return Icons(palette)


@pytest.fixture(params=["lt", "en"])
def texts(request: pytest.FixtureRequest) -> Texts:
    return Texts(request.param)


def both(lithuanian: str, english: str) -> Translated:
    return {"lt": lithuanian, "en": english}


def chapter(name: str, part: str, title: Translated, *headings: HeadingEntry, opener: bool = False) -> ChapterEntry:
    return ChapterEntry(name, part, opener, title, title, title, headings, {"lt": 300, "en": 400})


@pytest.fixture
def report() -> Report:
    said = both("pasakyta", "said")
    front = Part("front", 0, (chapter("cover", "front", both("Viršelis", "Cover")),))
    east = Part(
        "east",
        1,
        (
            chapter("east", "east", both("Rytai", "East"), opener=True),
            chapter(
                "war",
                "east",
                both("Karas ir grėsmės", "War and threats"),
                HeadingEntry("forces", 2, both("Pajėgos", "Forces")),
                HeadingEntry("h2", 3, both("Tankai", "Tanks")),
            ),
        ),
    )
    parts = (front, east)
    return Report("r-2023", 2023, ("lt", "en"), said, said, said, said, said, "https://a", "2023", "2023", "", parts)
