"""The options of the search."""

import json
from pathlib import Path

import pytest

from reader.cli.searching import scope_of
from reader.edition.edition import open_edition
from reader.model.errors import ReaderError
from reader.model.searching import Scope, SearchOptions
from reader.search.searcher import open_searcher
from reader.ui.finder import WHEN_IDLE
from tests.cli.conftest import Run


def hits_of(run: Run, *arguments: str | Path) -> list[dict[str, object]]:
    found = json.loads(run("search", *arguments, "--json").out)["hits"]
    assert isinstance(found, list)
    return found


def test_the_hits_are_those_of_the_window_in_their_order(run: Run, edition_file: Path) -> None:
    with open_searcher(edition_file) as searcher:
        expected = [str(hit.location) for hit in searcher.search("upė", "lt", WHEN_IDLE).hits]
    found = hits_of(run, "upė", "--edition", edition_file, "--language", "lt")
    assert len(found) == 50 < len(expected)
    assert [hit["location"] for hit in found] == expected[:50]


@pytest.mark.parametrize(
    ("names", "scope"),
    [
        ([], Scope()),
        (["rivers"], Scope(part="rivers")),
        (["neris"], Scope(chapter="neris")),
        (["titles", "seas"], Scope(kind="titles", part="seas")),
        (["titles", "figures"], Scope(kind="figures")),
    ],
)
def test_scopes_are_named(edition_file: Path, names: list[str], scope: Scope) -> None:
    edition = open_edition(edition_file)
    assert scope_of(edition, names) == scope
    edition.close()


def test_an_unknown_scope_is_an_error(run: Run, edition_file: Path) -> None:
    edition = open_edition(edition_file)
    with pytest.raises(ReaderError) as raised:
        scope_of(edition, ["nowhere"])
    edition.close()
    assert raised.value.key == "search_scope_missing"
    said = run("search", "mile", "--scope", "nowhere", "--edition", edition_file)
    assert (said.status, said.out, said.err.count("\n")) == (1, "", 1)
    assert "nowhere" in said.err


def test_a_scope_narrows(run: Run, edition_file: Path) -> None:
    found = hits_of(run, "mile", "--edition", edition_file, "--language", "en", "--scope", "neris", "--scope", "titles")
    assert found
    assert all(str(hit["location"]).startswith("neris") for hit in found)
    said = run("search", "mile", "--edition", edition_file, "--language", "en", "--scope", "figures")
    assert said.out.count("\n") <= 3


def test_exactly_finds_no_other_form(run: Run, edition_file: Path) -> None:
    arguments = ("miles", "--edition", edition_file, "--language", "en")
    assert hits_of(run, *arguments)
    with open_searcher(edition_file) as searcher:
        expected = searcher.search("miles", "en", options=SearchOptions(exact=True)).total
    assert len(hits_of(run, *arguments, "--exact")) == expected


def test_both_languages_side_by_side(run: Run, edition_file: Path) -> None:
    arguments = ("baltijos OR baltic", "--both", "--edition", edition_file, "--language", "lt")
    for hit in hits_of(run, *arguments):
        others = hit["counterparts"]
        assert isinstance(others, list)
        (other,) = others
        assert {hit["language"], other["language"]} == {"lt", "en"}
    text = run("search", *arguments).out
    assert "Baltijos jūra" in text
    assert "Baltic" in text


def test_what_is_found_in_the_other_language_says_so(run: Run, edition_file: Path) -> None:
    said = run("search", "mile", "--edition", edition_file, "--language", "lt", "--limit", "1")
    assert said.out.splitlines()[1].endswith("[en]")


def test_all_that_is_found_is_counted_however_few_are_shown(run: Run, edition_file: Path) -> None:
    with open_searcher(edition_file) as searcher:
        hits = searcher.search("upė", "lt")
    said = run("search", "upė", "--edition", edition_file, "--language", "lt", "--limit", "1").out.splitlines()
    assert [word for word in said[0].split() if word.isdecimal()] == [str(hits.total), str(len(hits.chapters))]
    assert len(said) == 3


def test_what_is_near_is_told_to_programs_too(run: Run, edition_file: Path) -> None:
    value = json.loads(run("search", "baltyjos", "--edition", edition_file, "--language", "lt", "--json").out)
    assert (value["hits"], bool(value["near"])) == ([], True)


def test_why_a_hit_ranks_where_it_does(run: Run, edition_file: Path) -> None:
    arguments = ("baltijos", "--edition", edition_file, "--explain")
    (best, *_) = hits_of(run, *arguments)
    reasons = best["reasons"]
    assert isinstance(reasons, dict)
    assert set(reasons) == {"words", "role", "exact", "near", "welcome"}
    factor = 1 + reasons["exact"] + reasons["near"] + reasons["welcome"]
    assert best["rank"] == pytest.approx(reasons["words"] * reasons["role"] * factor)
    assert f"{best['rank']:.2f}" in run("search", *arguments).out


def test_another_spelling_of_a_name_is_told(run: Run, edition_file: Path) -> None:
    arguments = ("Wilno", "--edition", edition_file, "--language", "lt")
    assert json.loads(run("search", *arguments, "--json").out)["also"] == {"Wilno": ["Vilnius"]}
    assert "Vilnius" in run("search", *arguments).out.splitlines()[0]


def test_an_argument_that_is_no_text_is_searched_for(run: Run, edition_file: Path) -> None:
    said = run("search", "mile\udcff", "--edition", edition_file, "--json")
    assert json.loads(said.out)["query"] == "mile?"
