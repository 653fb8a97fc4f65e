from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.hits import Role
from reader.search.expression import Place
from reader.search.ranking import ROLE_WEIGHTS, closeness, rank_of, reasons_for

PLACES = st.lists(st.integers(0, 30).map(lambda first: Place(first, first + 1)), max_size=5)


def at(*firsts: int) -> list[Place]:
    return [Place(first, first + 1) for first in firsts]


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([at(3), at(4)], 1.0),
        ([at(0, 3), at(9, 4)], 1.0),
        ([at(4), at(3)], 0.5),
        ([at(3), at(5)], 0.5),
        ([at(3), at(7), at(4)], 1 / 4),
        ([[Place(0, 2)], at(2)], 1.0),
        ([at(3)], 0.0),
        ([at(3), []], 0.0),
    ],
)
def test_terms_side_by_side_in_order_are_closest(places: list[list[Place]], expected: float) -> None:
    assert closeness(places) == pytest.approx(expected)


@given(st.lists(st.sampled_from([0, 1, 2, None]), max_size=12), st.integers(2, 3))
def test_closeness_is_that_of_the_closest_places(terms: list[int | None], count: int) -> None:
    wanted = [at(*(place for place, term in enumerate(terms) if term == number)) for number in range(count)]
    assert closeness(wanted) == max(map(apart, product(*wanted)), default=0)


def apart(places: tuple[Place, ...]) -> float:
    """Give the closeness of one place of each term."""
    between = max(place.after for place in places) - min(place.first for place in places) - len(places)
    return 1 / (1 + max(0, between) + (list(places) != sorted(places)))


@given(st.lists(PLACES, max_size=4), st.floats(0, 1), st.lists(PLACES, max_size=2))
def test_closeness_lies_between_0_and_1_and_nothing_lowers_a_rank(
    wanted: list[list[Place]], typed: float, welcome: list[list[Place]]
) -> None:
    assert 0 <= closeness(wanted) <= 1
    reasons = reasons_for(2.0, "text", wanted, typed, welcome)
    assert 2.0 <= rank_of(reasons) <= 2.0 * 4
    assert min(reasons.exact, reasons.near, reasons.welcome) >= 0


@pytest.mark.parametrize("role", ROLE_WEIGHTS)
def test_the_rank_is_the_product_of_its_reasons(role: Role) -> None:
    reasons = reasons_for(2.0, role, [at(1), at(2)], 0.5, [])
    assert reasons.role == ROLE_WEIGHTS[role]
    assert rank_of(reasons) == pytest.approx(2.0 * reasons.role * (1 + reasons.exact + reasons.near))


def test_what_stands_as_it_was_typed_ranks_higher() -> None:
    ranks = [rank_of(reasons_for(1.0, "text", [at(1), at(9)], typed, [])) for typed in (0.0, 0.5)]
    assert ranks[0] < ranks[1]


def test_an_initial_before_the_name_ranks_higher() -> None:
    before, elsewhere, nowhere = (
        rank_of(reasons_for(1.0, "text", [at(4)], 1.0, welcome)) for welcome in ([at(3)], [at(1)], [])
    )
    assert before > elsewhere == nowhere


def test_a_title_in_which_terms_are_scattered_counts_little_more_than_text() -> None:
    together, scattered = (reasons_for(1.0, "title", [at(0), at(place)], 0.0, ()) for place in (1, 9))
    assert together.role == ROLE_WEIGHTS["title"]
    assert rank_of(scattered) < rank_of(reasons_for(1.0, "text", [at(0), at(1)], 0.0, ())) < rank_of(together)
    assert reasons_for(1.0, "title", [at(0)], 0.0, ()).role == ROLE_WEIGHTS["title"]
    assert reasons_for(1.0, "index", [at(0), at(9)], 0.0, ()).role == ROLE_WEIGHTS["index"]
