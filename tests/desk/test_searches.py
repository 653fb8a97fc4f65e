"""What was searched for: the newest first, none twice, and gone when it is erased."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.desk.records import Record
from reader.desk.searches import LONGEST_SEARCH, MOST_SEARCHES, NAME, SCHEMA, Searches


def record(tmp_path: Path) -> Record[Searches]:
    return Record(tmp_path / NAME, Searches, SCHEMA, remembers=True)


def test_the_newest_stands_first() -> None:
    assert Searches().remember("upė").remember("jūra").queries == ("jūra", "upė")


def test_a_query_that_comes_again_moves_up_in_its_new_spelling() -> None:
    assert Searches(("jūra", "upė")).remember("UPĖ").queries == ("UPĖ", "jūra")


def test_spaces_around_and_between_are_no_part_of_it() -> None:
    assert Searches().remember("  du \t žodžiai\n").queries == ("du žodžiai",)


@pytest.mark.parametrize("query", ["", "   ", "x" * (LONGEST_SEARCH + 1)])
def test_what_cannot_be_offered_again_is_not_kept(query: str) -> None:
    assert Searches(("upė",)).remember(query) == Searches(("upė",))


@pytest.mark.parametrize("query", ["x", "x" * LONGEST_SEARCH])
def test_the_shortest_and_the_longest_are_kept(query: str) -> None:
    assert Searches().remember(query).queries == (query,)


ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=2 * LONGEST_SEARCH)


@given(st.lists(ANY_TEXT, max_size=2 * MOST_SEARCHES))
def test_whatever_is_remembered_can_be_read_again(queries: list[str]) -> None:
    kept = Searches()
    for query in queries:
        kept = kept.remember(query)
    assert len(kept.queries) <= MOST_SEARCHES
    assert all(0 < len(query) <= LONGEST_SEARCH for query in kept.queries)
    assert len({query.casefold() for query in kept.queries}) == len(kept.queries)
    assert "".join(kept.queries).encode("utf-8").decode("utf-8") == "".join(kept.queries)


def test_they_are_found_again(tmp_path: Path) -> None:
    record(tmp_path).save(Searches(("jūra", "Łukaszenka 😀")))
    assert record(tmp_path).value == Searches(("jūra", "Łukaszenka 😀"))


def test_nothing_is_left_of_what_is_erased(tmp_path: Path) -> None:
    kept = record(tmp_path)
    kept.save(Searches(("slapta",)))
    kept.save(Searches())
    assert "slapta" not in (tmp_path / NAME).read_text("utf-8")


@pytest.mark.parametrize("queries", ["upė", [""], ["x" * (LONGEST_SEARCH + 1)], ["a"] * (MOST_SEARCHES + 1), [1]])
def test_a_damaged_file_offers_nothing(tmp_path: Path, queries: object) -> None:
    (tmp_path / NAME).write_text(json.dumps({"queries": queries}), "utf-8")
    assert record(tmp_path).value == Searches()
