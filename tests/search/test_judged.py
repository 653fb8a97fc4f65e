"""What an official would type, over the report as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.compile.content import compile_content
from reader.edition.edition import open_edition
from reader.model.location import parse_location
from reader.search.searcher import Searcher, open_searcher
from tests.search.judging import rank_of, read_judged, score

CONTENT = Path(__file__).resolve().parents[2] / "content"
JUDGED = read_judged()
FOREIGN = (
    "Ericsson Facebook Gazprom Geran Ghostwriter Instagram Intel Iskander Kalibr Killnet Microsoft Rosatom Shabaab"
    " Shahed Telegram Unolexar Wagner XakNet Zapad"
)
"""Names that the Lithuanian text quotes without an ending."""

CASES = "as o ui ą u e ai ų ams us ais uose is io iui į iu yje iai ių iams ius iais iuose"
"""The endings of *Zapadas* and *Wagneris*."""


@pytest.fixture(scope="module")
def report_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("judged") / "report.edition"
    compile_content(CONTENT, file)
    return file


@pytest.fixture(scope="module")
def searcher(report_file: Path) -> Iterator[Searcher]:
    with open_searcher(report_file) as opened:
        yield opened


def test_there_are_queries_of_all_kinds_in_both_languages() -> None:
    assert len(JUDGED) >= 60
    kinds = {"name", "topic", "number", "date", "typing", "phrase", "misspelt", "question", "across"}
    assert {(one.kind, one.language) for one in JUDGED} == {
        (kind, language) for kind in kinds for language in ("lt", "en")
    }


def test_every_place_is_there(report_file: Path) -> None:
    edition = open_edition(report_file)
    missing = []
    for place in {place for one in JUDGED for place in one.places}:
        location = parse_location(place)
        if location is None or not edition.nearest(location)[1]:
            missing.append(place)
    edition.close()
    assert not missing


def test_the_passage_that_is_meant_comes_first(searcher: Searcher) -> None:
    reached = score([rank_of(one, searcher) for one in JUDGED])
    assert reached.first >= 0.9
    assert reached.first_three >= 0.97
    assert reached.reciprocal >= 0.93


def case_of(name: str, ending: str) -> str:
    is_soft = ending.startswith(("ia", "io", "iu", "ių"))
    return f"{name[:-1]}dž{ending}" if is_soft and name.endswith("d") else name + ending


def test_a_name_that_stands_without_an_ending_is_found_in_every_case(searcher: Searcher) -> None:
    quoted = {name: searcher.search(f"{name} ", "lt").total for name in FOREIGN.split()}
    found = {
        (name, case): searcher.search(f"{case} ", "lt").total
        for name in quoted
        for case in [case_of(name, ending) for ending in CASES.split()]
    }
    assert all(quoted.values())
    assert not [case for (name, case), total in found.items() if total != quoted[name]]
