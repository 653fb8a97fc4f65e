import sqlite3
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.edition.numbering import ROLES, case_by_role, number_passage, order_of, role_code, role_of
from reader.edition.soundness import UnsoundError
from reader.model.hits import Role


@given(st.integers(1, 2**40), st.sampled_from(ROLES))
def test_a_number_tells_the_order_and_the_role(order: int, role: Role) -> None:
    number = number_passage(order, role)
    assert (order_of(number), role_of(number)) == (order, role)


@given(st.integers(1, 2**40), st.sampled_from(ROLES), st.sampled_from(ROLES))
def test_numbers_grow_in_the_reading_order_whatever_the_roles(order: int, role: Role, next_role: Role) -> None:
    assert number_passage(order, role) < number_passage(order + 1, next_role)


def test_every_role_has_a_place() -> None:
    assert set(ROLES) == set(get_args(Role))
    assert len(set(ROLES)) == len(ROLES)


def test_a_number_of_no_role_is_damage() -> None:
    with pytest.raises(UnsoundError):
        role_of(15)


@pytest.mark.parametrize("role", ROLES)
def test_the_index_reads_the_role_from_a_number(role: Role) -> None:
    value = case_by_role("?1", lambda one: float(ROLES.index(one)))
    number = number_passage(7, role)
    ((given_value, code),) = sqlite3.connect(":memory:").execute(f"SELECT {value}, {role_code('?1')}", (number,))
    assert given_value == code == ROLES.index(role)
