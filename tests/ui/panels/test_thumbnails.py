"""Thumbnails: made later, once, the latest wish first, and not for ever."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.report import Figure, Language
from reader.ui.panels.thumbnails import MOST, SIDE, Thumbnails


class Library:
    """Give pictures and remember which were asked for."""

    def __init__(self, picture: Callable[[str, Language], bytes]) -> None:
        self.picture = picture
        self.asked: list[tuple[str, Language]] = []

    def __call__(self, figure: str, language: Language) -> bytes:
        self.asked.append((figure, language))
        return self.picture(figure, language)


@pytest.fixture
def library(qapp: QApplication, picture: Callable[[str, Language], bytes]) -> Library:
    return Library(picture)


def test_nothing_is_drawn_before_the_next_turn(library: Library, figures: tuple[Figure, ...], qtbot: QtBot) -> None:
    thumbnails = Thumbnails(library)
    assert thumbnails.find(figures[0], "lt") is None
    assert library.asked == []
    with qtbot.waitSignal(thumbnails.made) as made:
        pass
    assert made.args == ["map"]
    image = thumbnails.find(figures[0], "lt")
    assert isinstance(image, QImage)
    assert image.size().toTuple() == (SIDE, SIDE // 2)


def test_each_is_made_once_and_the_latest_wish_first(
    library: Library, figures: tuple[Figure, ...], qtbot: QtBot
) -> None:
    thumbnails = Thumbnails(library)
    thumbnails.find(figures[0], "lt")
    thumbnails.find(figures[1], "lt")
    thumbnails.find(figures[0], "lt")
    with qtbot.waitSignals([thumbnails.made, thumbnails.made]):
        pass
    thumbnails.find(figures[0], "lt")
    assert library.asked == [("map", "lt"), ("budget", "lt")]


def test_each_language_has_its_own(library: Library, figures: tuple[Figure, ...], qtbot: QtBot) -> None:
    thumbnails = Thumbnails(library)
    for language, colour in (("lt", "#2266aa"), ("en", "#aa2266")):
        thumbnails.find(figures[0], language)
        with qtbot.waitSignal(thumbnails.made):
            pass
        image = thumbnails.find(figures[0], language)
        assert image is not None
        assert image.pixelColor(9, 9) == QColor(colour)


def test_a_damaged_picture_gives_a_null_image(library: Library, figures: tuple[Figure, ...], qtbot: QtBot) -> None:
    thumbnails = Thumbnails(library)
    thumbnails.find(figures[2], "lt")
    with qtbot.waitSignal(thumbnails.made):
        pass
    image = thumbnails.find(figures[2], "lt")
    assert image is not None
    assert image.isNull()


def test_the_oldest_is_forgotten(library: Library, figures: tuple[Figure, ...], qtbot: QtBot) -> None:
    thumbnails = Thumbnails(library)
    languages = [f"l{number}" for number in range(MOST + 1)]
    for language in languages:
        thumbnails.find(figures[0], language)
        with qtbot.waitSignal(thumbnails.made):
            pass
    assert thumbnails.find(figures[0], languages[-1]) is not None
    assert thumbnails.find(figures[0], languages[0]) is None
