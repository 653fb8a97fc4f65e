"""The words of a figure."""

from reader.model.report import Figure
from reader.ui.viewer.words import words_of


def test_words_in_either_language(figures: tuple[Figure, ...]) -> None:
    words = words_of(figures[0], "lt")
    assert words.description == "Aprašas: map"
    assert words.credit_line() == "Žemėlapis: leidėjas; kontūrai: Natural Earth · CC BY 4.0"
    assert words.text() == f"Antraštė: map\n{words.credit_line()}"
    assert words_of(figures[0], "en").credit_line() == "Map: publisher; outlines: Natural Earth · CC BY 4.0"


def test_what_is_empty_leaves_no_mark(figures: tuple[Figure, ...]) -> None:
    words = words_of(figures[0], "lt")._replace(licence="", caption="")
    assert words.credit_line() == "Žemėlapis: leidėjas; kontūrai: Natural Earth"
    assert words.text() == words.credit_line()
