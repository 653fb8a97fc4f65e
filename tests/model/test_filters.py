"""Setting and removing the filters of a search."""

from itertools import product

import pytest

from reader.model.filters import FILTERS, Filter, add_filter, filters_of, remove_filter
from reader.model.location import Location
from reader.model.searching import Scope, SearchOptions

HERE = Scope(part="east", chapter="war", locations=frozenset({Location("war", "p1")}))
RIVALS = ({"part", "chapter"}, {"titles", "figures"})


def test_no_filter_is_the_whole_report() -> None:
    assert filters_of(SearchOptions()) == ()


@pytest.mark.parametrize(
    ("wanted", "options"),
    [
        ("part", SearchOptions(Scope(part="east"))),
        ("chapter", SearchOptions(Scope(chapter="war"))),
        ("titles", SearchOptions(Scope(kind="titles"))),
        ("figures", SearchOptions(Scope(kind="figures"))),
        ("bookmarks", SearchOptions(Scope(locations=HERE.locations))),
        ("exact", SearchOptions(exact=True)),
        ("both", SearchOptions(both=True)),
    ],
)
def test_each_filter_is_set_and_removed_by_itself(wanted: Filter, options: SearchOptions) -> None:
    assert add_filter(SearchOptions(), wanted, HERE) == options
    assert filters_of(options) == (wanted,)
    assert remove_filter(options, wanted) == SearchOptions()


@pytest.mark.parametrize(("first", "second"), [pair for pair in product(FILTERS, FILTERS) if pair[0] != pair[1]])
def test_rivals_take_each_other_s_place_and_the_rest_stand_together(first: Filter, second: Filter) -> None:
    options = add_filter(add_filter(SearchOptions(), first, HERE), second, HERE)
    assert set(filters_of(options)) == ({second} if {first, second} in RIVALS else {first, second})
    assert remove_filter(options, second) == (
        SearchOptions() if {first, second} in RIVALS else add_filter(SearchOptions(), first, HERE)
    )


def test_no_bookmarks_hold_nothing() -> None:
    options = add_filter(SearchOptions(), "bookmarks", Scope(locations=frozenset()))
    assert filters_of(options) == ("bookmarks",)


def test_what_is_not_set_cannot_be_removed() -> None:
    options = SearchOptions(Scope(kind="figures"))
    assert remove_filter(options, "titles") == options
