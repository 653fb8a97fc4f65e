import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.edition.expression import Place
from reader.edition.ranking import closeness, raise_score

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


@given(st.lists(PLACES, max_size=4), st.lists(PLACES, max_size=2))
def test_closeness_lies_between_0_and_1_and_raises_a_score(
    wanted: list[list[Place]], welcome: list[list[Place]]
) -> None:
    assert 0 <= closeness(wanted) <= 1
    assert 2.0 <= raise_score(2.0, wanted, welcome) <= 2.0 * 2.25


def test_an_initial_before_the_name_raises_a_score() -> None:
    assert raise_score(1.0, [at(4)], [at(3)]) > raise_score(1.0, [at(4)], [at(1)]) == raise_score(1.0, [at(4)], [])
