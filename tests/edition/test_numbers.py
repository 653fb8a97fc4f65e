"""Numbers, dates and what stands beside them, found however they are typed."""

import pytest

from tests.edition.indexed import chapter, searcher_of

LITHUANIAN = searcher_of(
    chapter(
        "lt",
        "Dvejopo naudojimo prekių¹ ir kitų prekių plotas – 5 km².",
    ),
)
ENGLISH = searcher_of(
    chapter(
        "en",
        "Dual-use goods¹ and other wares.",
    ),
    language="en",
)
SEARCHERS = {"lt": LITHUANIAN, "en": ENGLISH}


def found(language: str, query: str) -> list[str]:
    """Search, and give the matched words by paragraph in reading order."""
    hits = sorted(SEARCHERS[language].search(query, language).hits, key=lambda hit: hit.order)
    marked = (", ".join(hit.snippet[one.start : one.end] for one in hit.matches) for hit in hits)
    return [f"{hit.location.block}: {words}" for hit, words in zip(hits, marked, strict=True)]


@pytest.mark.parametrize(
    ("language", "query", "expected"),
    [
        ("lt", "naudojimo prekių¹", ["p1: naudojimo, prekių, prekių"]),
        ("lt", '"naudojimo prekių¹ ir"', ["p1: naudojimo prekių¹ ir"]),
        ("lt", "naudojimo prekių", ["p1: naudojimo, prekių, prekių"]),
        ("lt", "km²", ["p1: km"]),
        ("lt", "km ", ["p1: km"]),
        ("en", "goods¹ ", ["p1: goods"]),
    ],
)
def test_the_number_of_a_note_belongs_to_no_word(language: str, query: str, expected: list[str]) -> None:
    assert found(language, query) == expected
