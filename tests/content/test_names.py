"""Names of the shipped report in the script in which they are at home."""

import re
from collections.abc import Iterator

import pytest

from reader.compile.content import compile_content
from reader.model.contents import NAMES as INDEX
from reader.model.report import Language
from reader.search.searcher import Searcher, open_searcher
from tests.content.prose import CONTENT, content

CYRILLIC = re.compile(r"[Ѐ-ӿ]")

NAMES = [
    (spelling, term.label)
    for term in content().terms.values()
    for variants in term.variants.values()
    for spelling in variants
    if CYRILLIC.search(spelling)
]


SAME = [
    ("lt", "JAV", "Jungtinės Amerikos Valstijos"),
    ("lt", "Jungtinėse Valstijose", "USA"),
    ("lt", "ES", "European Union"),
    ("lt", "JT", "Jungtinės Tautos"),
    ("lt", "NATO", "Šiaurės Atlanto sutarties organizacija"),
    ("lt", "BVP", "bendrasis vidaus produktas"),
    ("lt", "NVO", "nevyriausybinės organizacijos"),
    ("lt", "dirbtinis intelektas", "AI"),
    ("lt", "BelAE", "Astravo elektrinė"),
    ("lt", "privačios karinės bendrovės", "privačių karinių kompanijų"),
    ("lt", "Sakartvele", "Gruzijoje"),
    ("lt", "Kaliningradas", "Karaliaučiuje"),
    ("lt", "Baltarusija", "Weißrussland"),
    ("lt", "Pekine", "Beidžinge"),
    ("lt", "Kyjive", "Kijów"),
    ("en", "USA", "U.S."),
    ("en", "European Union", "EU"),
    ("en", "United Nations", "ООН"),
    ("en", "GDP", "gross domestic product"),
    ("en", "Shoigu", "Szojgu"),
    ("en", "Kaliningrad", "Königsberg"),
    ("en", "Moscow", "Moskau"),
    ("en", "Crimea", "Krim"),
]
"""Two ways to write one name, in a language."""


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    file = tmp_path_factory.mktemp("names") / "report.edition"
    compile_content(CONTENT, file)
    with open_searcher(file) as opened:
        yield opened


def test_there_are_such_names() -> None:
    assert len(NAMES) > 100


@pytest.mark.parametrize("language", ["lt", "en"])
@pytest.mark.parametrize(("spelling", "label"), NAMES, ids=[spelling for spelling, _ in NAMES])
def test_a_name_is_found_as_it_is_written_at_home(
    spelling: str, label: dict[Language, str], language: Language, searcher: Searcher
) -> None:
    found = searcher.search(spelling, language)
    assert found.languages == (language,)
    assert {hit.location for hit in found.hits} & {
        hit.location for hit in searcher.search(label[language], language).hits
    }


@pytest.mark.parametrize(("language", "one", "other"), SAME)
def test_two_ways_to_write_a_name_find_the_same(language: Language, one: str, other: str, searcher: Searcher) -> None:
    found, also_found = (
        {hit.location for hit in searcher.search(f"{spelling} ", language, 1_000).hits if hit.location.chapter != INDEX}
        for spelling in (one, other)
    )
    assert found
    assert found == also_found
