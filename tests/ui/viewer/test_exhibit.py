"""The figure on show, and its picture."""

from collections.abc import Callable

import pytest

from reader.model.errors import ReaderError
from reader.model.report import Figure, Language
from reader.ui.viewer.exhibit import Exhibit

Read = Callable[[str, Language], bytes]


def shown(figures: tuple[Figure, ...], read: Read, language: Language = "lt") -> Exhibit:
    exhibit = Exhibit(figures, read)
    exhibit.language = language
    return exhibit


def test_figures_have_places_in_the_order_of_the_report(figures: tuple[Figure, ...], picture: Read) -> None:
    exhibit = shown(figures, picture)
    assert [exhibit.place_of(figure.id) for figure in figures] == [*range(exhibit.last + 1)]
    with pytest.raises(KeyError):
        exhibit.place_of("nowhere")


def test_the_same_file_is_decoded_once(figures: tuple[Figure, ...], picture: Read) -> None:
    def same(figure: str, language: Language) -> bytes:
        return picture(figure, "lt")

    exhibit = shown(figures, same)
    first = exhibit.load()
    exhibit.language = "en"
    assert exhibit.load() is first
    exhibit.forget()
    assert exhibit.data == b""
    assert exhibit.load() is not first


def test_after_a_failure_nothing_is_kept(figures: tuple[Figure, ...], picture: Read) -> None:
    fails = False

    def read(figure: str, language: Language) -> bytes:
        if fails:
            raise ReaderError("picture_damaged")
        return picture(figure, language)

    exhibit = shown(figures, read)
    before = exhibit.load()
    fails = True
    with pytest.raises(ReaderError):
        exhibit.load()
    fails = False
    assert exhibit.load() is not before


def test_words_are_in_the_language_on_show(figures: tuple[Figure, ...], picture: Read) -> None:
    exhibit = shown(figures, picture, "en")
    assert exhibit.words().caption == figures[0].caption["en"]
    exhibit.language = "lt"
    assert exhibit.words().caption == figures[0].caption["lt"]
