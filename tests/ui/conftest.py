"""What the tests of widgets share: a report to show, texts, the look, and the whole program."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.model.report import ChapterEntry, HeadingEntry, Part, Report, Translated
from reader.model.theme import PALETTES, Palette
from reader.texts.catalogue import Texts
from reader.ui.icons import Icons
from reader.ui.look import apply_look, load_fonts
from reader.ui.reading_room import ReadingRoom
from tests.rooms import Rooms, compile_sample


@pytest.fixture(autouse=True)
def collect_here() -> Iterator[None]:
    """Let no thread of a test collect what an earlier one left: widgets may be deleted in this thread alone."""
    gc.collect(1)
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing copied: the offscreen platform would let go of it when there is no Python any more, and crash."""
    yield
    qapp.clipboard().clear()


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


@pytest.fixture(scope="session")
def edition_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def rooms(dressed: QApplication, qtbot: QtBot, edition_file: Path, tmp_path: Path) -> Iterator[Rooms]:
    made = Rooms(dressed, qtbot, edition_file, tmp_path / "data")
    yield made
    made.close_all()
    apply_look(dressed, "light", 100)


@pytest.fixture
def reader(rooms: Rooms) -> Reader:
    return rooms.open()


@pytest.fixture
def room(reader: Reader) -> ReadingRoom:
    return reader.room
