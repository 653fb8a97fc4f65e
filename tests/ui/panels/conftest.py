"""Figures for the Figures panel, and their pictures."""

from collections.abc import Callable

import pytest

from reader.model.errors import EditionError
from reader.model.report import Figure, Language


def make_figure(name: str, number: int, lithuanian: str, english: str) -> Figure:
    return Figure(
        id=name,
        number=number,
        chapter="war",
        media_type="image/svg+xml",
        size={"lt": (400, 200), "en": (400, 200)},
        alt={"lt": f"Aprašas: {lithuanian}", "en": f"Shows {english}"},
        caption={"lt": lithuanian, "en": english},
        credit={"lt": "Žemėlapis: leidėjas", "en": "Map: publisher"},
        licence={"lt": "CC BY 4.0", "en": "CC BY 4.0"},
        source={"lt": "Šaltinis", "en": "Source"},
        date="2023",
    )


@pytest.fixture
def figures() -> tuple[Figure, ...]:
    return (
        make_figure("map", 1, "Baltarusijos žemėlapis", "A map of Belarus"),
        make_figure("budget", 2, "Gynybos išlaidos", "Spending on defence"),
        make_figure("broken", 3, "Sugadintas", "Damaged"),
    )


@pytest.fixture
def picture() -> Callable[[str, Language], bytes]:
    def give(figure: str, language: Language) -> bytes:
        if figure == "broken":
            raise EditionError("edition_damaged")
        colour = "#2266aa" if language == "lt" else "#aa2266"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">'
            f'<rect width="400" height="200" fill="{colour}"/></svg>'
        ).encode()

    return give
