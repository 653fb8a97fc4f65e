import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.distance import distance


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        ("putinas", "putinas", 0),
        ("putinas", "putins", 1),
        ("putinas", "puttinas", 1),
        ("putinas", "pitinas", 1),
        ("putinas", "ptuinas", 1),
        ("lukashenko", "lukasenka", 2),
        ("", "ab", 2),
        ("karas", "vyriausybe", 4),
    ],
)
def test_steps_between_spellings(one: str, other: str, steps: int) -> None:
    assert distance(one, other, 3) == steps


@given(st.text(max_size=12), st.text(max_size=12))
def test_the_way_back_is_as_long(one: str, other: str) -> None:
    assert distance(one, other, 3) == distance(other, one, 3)


@given(st.text(max_size=12), st.integers(0, 4))
def test_equal_spellings_are_no_step_apart(word: str, most: int) -> None:
    assert distance(word, word, most) == 0
