import sqlite3
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.edition.soundness import UnsoundError
from reader.model.hits import Role
from reader.search.numbering import (
    MOST_CHAPTERS,
    ROLES,
    case_by_role,
    chapter_code,
    first_passage,
    number_passage,
    role_code,
    role_of,
)

CHAPTERS, ORDERS = st.integers(1, MOST_CHAPTERS), st.integers(1, 2**24 - 2)


@given(CHAPTERS, ORDERS, st.sampled_from(ROLES))
def test_a_number_tells_the_chapter_and_the_role(chapter: int, order: int, role: Role) -> None:
    number = number_passage(chapter, order, role)
    assert role_of(number) == role
    assert first_passage(chapter) < number < first_passage(chapter + 1) < 2**63
    assert in_sql(chapter_code("?1"), number) == chapter


@given(CHAPTERS, ORDERS, st.sampled_from(ROLES), st.sampled_from(ROLES))
def test_numbers_grow_in_the_reading_order_whatever_the_roles(
    chapter: int, order: int, role: Role, next_role: Role
) -> None:
    assert number_passage(chapter, order, role) < number_passage(chapter, order + 1, next_role)


def in_sql(expression: str, number: int) -> object:
    ((value,),) = sqlite3.connect(":memory:").execute(f"SELECT {expression}", (number,))
    return value


def test_every_role_has_a_place() -> None:
    assert set(ROLES) == set(get_args(Role))
    assert len(set(ROLES)) == len(ROLES)


def test_a_number_of_no_role_is_damage() -> None:
    with pytest.raises(UnsoundError):
        role_of(15)


@pytest.mark.parametrize("role", ROLES)
def test_the_index_reads_the_role_from_a_number(role: Role) -> None:
    number = number_passage(3, 7, role)
    assert in_sql(case_by_role("?1", lambda one: float(ROLES.index(one))), number) == ROLES.index(role)
    assert in_sql(role_code("?1"), number) == ROLES.index(role)
