"""Names of the shipped report in the script in which they are at home."""

import re
from collections.abc import Iterator

import pytest

from reader.compile.content import compile_content
from reader.edition.search import Searcher, open_searcher
from reader.model.report import Language
from tests.content.prose import CONTENT, content

CYRILLIC = re.compile(r"[Ѐ-ӿ]")

NAMES = [
    (spelling, term.label)
    for term in content().terms.values()
    for variants in term.variants.values()
    for spelling in variants
    if CYRILLIC.search(spelling)
]


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
