import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.blocks import Chapter
from reader.model.hits import Suggestion
from reader.model.location import Location
from reader.search.searcher import Searcher
from tests.search.indexed import paragraph, person, place, write_chapters

TEXT = (
    "Lukašenka kalba. Grėsmė, grėsmės, grėsmės. Karas karo. Kaliningrado sritis. Vladimiras Putinas. Šalis, ir sala."
    " Taivano, Taivano, Taivano, Taivanas; Taivaniečių, Taivaniečių. Taivano sąsiauris. 198 metai, 1980, S400."
    " Vilnos, vilnos, vilnos. Vilniečiai. Vilnius, Vilniaus. Neries, Neries, Neris."
)
TERMS = (
    person("lukashenka", {"lt": "Aliaksandras Lukašenka", "en": "Lukashenka"}, lt=("Lukašenka",)),
    person("putin", {"lt": "Vladimiras Putinas", "en": "Putin"}),
    place("region", {"lt": "Kaliningrado sritis", "en": "Kaliningrad Region"}),
    place("taiwan", {"lt": "Taivanas", "en": "Taiwan"}),
    place("strait", {"lt": "Taivano sąsiauris", "en": "Taiwan Strait"}),
    place("vilnius", {"lt": "Vilnius", "en": "Vilnius"}),
    place("neris", {"lt": "Neris", "en": "Neris"}),
    place("nowhere", {"lt": "Karalystė", "en": "Kingdom"}),
)


@pytest.fixture(scope="module")
def searcher() -> Searcher:
    connection = sqlite3.connect(":memory:")
    war = Chapter("war", "Ilgas karas ir kas po jo", "Karo kaina", "", (paragraph(1, TEXT),))
    write_chapters(connection, "lt", [war], terms=TERMS)
    return Searcher(connection, Path("sample"))


def shown(searcher: Searcher, text: str, limit: int = 8) -> list[str]:
    return [f"{one.kind} {one.query}" for one in searcher.complete(text, "lt", limit)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("luka", ["word Lukašenka"]),
        ("putin", ["name Vladimiras Putinas", "word Putinas"]),
        ("vladimiras pu", ["name Vladimiras Putinas"]),
        ("kali", ["name Kaliningrado sritis", "word Kaliningrado"]),
        ("kaliningrado sr", ["name Kaliningrado sritis"]),
        ("grės", ["word grėsmės"]),
        ("gres", ["word grėsmės"]),
        ("taika gres", ["word taika grėsmės"]),
        ("taika putin", ["word taika Putinas"]),
        ("taika OR putin", ["name taika OR Vladimiras Putinas", "word taika OR Putinas"]),
        ("kaina", ["title Karo kaina"]),
        ("sal", ["word sala", "word Šalis"]),
        ("ir", []),
        ("198", []),
        ("taika 19", []),
        ("s4", ["word S400"]),
        ("taiv", ["name Taivano sąsiauris", "word Taivanas", "word Taivaniečių"]),
        ("karo taiv", ["word karo Taivanas", "word karo Taivaniečių"]),
        ("viln", ["name Vilnius", "word vilnos", "word Vilniečiai"]),
        ("neri", ["word Neris"]),
        ("karal", []),
        ("xyz", []),
        ("grės ", []),
        ("", []),
        ("„", []),
    ],
)
def test_how_a_query_may_go_on(searcher: Searcher, text: str, expected: list[str]) -> None:
    assert shown(searcher, text) == expected


def test_a_title_leads_to_its_chapter(searcher: Searcher) -> None:
    assert searcher.complete("kain", "lt")[0] == Suggestion("Karo kaina", "Karo kaina", "title", Location("war"))


def test_at_most_so_many_are_given(searcher: Searcher) -> None:
    assert len(shown(searcher, "ka", 2)) == 2
    assert shown(searcher, "ka", 0) == shown(searcher, "ka", -1) == []


def test_languages_are_apart(searcher: Searcher) -> None:
    assert searcher.complete("luka", "en") == ()


@given(st.text())
def test_any_text_can_be_completed(searcher: Searcher, text: str) -> None:
    for one in searcher.complete(text, "lt"):
        assert one.query.endswith(one.text)
        assert one.query != text
