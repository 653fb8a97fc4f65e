"""Addresses as they are written and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.location import Location, is_name, parse_location

names = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True)


@given(st.builds(Location, names, st.one_of(st.just(""), names), st.one_of(st.just(""), names)))
def test_an_address_is_read_as_it_was_written(location: Location) -> None:
    assert parse_location(str(location)) == location


def test_an_address_of_the_longest_names_is_read_as_it_was_written() -> None:
    location = Location(*(letter * 200 for letter in "abc"))
    assert all(map(is_name, (location.chapter, location.block, location.edition)))
    assert parse_location(str(location)) == location


@given(st.text())
def test_any_text_is_an_address_or_none(text: str) -> None:
    location = parse_location(text)
    assert location is None or str(location) == text.strip()


@pytest.mark.parametrize("text", ["", "#p1", "a/b/c", "A", "a#", "../a", "a b", "a#p1#p2", "/a", "a" * 300])
def test_what_is_no_address_is_none(text: str) -> None:
    assert parse_location(text) is None


@pytest.mark.parametrize(("text", "good"), [("belarus-war", True), ("-a", False), ("a--b", False), ("ą", False)])
def test_names_are_lower_case_digits_and_hyphens(text: str, good: bool) -> None:
    assert is_name(text) is good
