"""The nearest existing place to one that does not exist."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.edition.nearest import nearest_block

BLOCKS = ["p1", "course", "p2", "p5", "t1", "x2"]


@pytest.mark.parametrize(
    ("wanted", "nearest"),
    [
        ("p2", "p2"),
        ("p4", "p2"),
        ("p99", "p5"),
        ("p0", "p1"),
        ("x1", "x2"),
        ("k1", ""),
        ("courses", "course"),
        ("p999999999999999999", ""),
        ("", ""),
    ],
)
def test_the_last_of_the_kind_before_it_or_the_most_alike(wanted: str, nearest: str) -> None:
    assert nearest_block(BLOCKS, wanted) == nearest


@given(st.text() | st.from_regex(r"[a-z]\d+", fullmatch=True))
def test_the_answer_always_exists(wanted: str) -> None:
    assert nearest_block(BLOCKS, wanted) in {*BLOCKS, ""}
