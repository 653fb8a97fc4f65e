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


def distance_by_table(one: str, other: str) -> int:
    """Count the steps as the definition has it."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i, letter in enumerate(one, start=1):
        for j, against in enumerate(other, start=1):
            ways = [table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (letter != against)]
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                ways.append(table[i - 2, j - 2] + 1)
            table[i, j] = min(ways)
    return table[len(one), len(other)]


@given(st.text("abcė", max_size=40), st.text("abcė", max_size=40), st.integers(0, 40))
def test_it_is_what_the_table_gives(one: str, other: str, most: int) -> None:
    assert distance(one, other, most) == min(distance_by_table(one, other), most + 1)


@given(st.text(max_size=12), st.text(max_size=12))
def test_the_way_back_is_as_long(one: str, other: str) -> None:
    assert distance(one, other, 3) == distance(other, one, 3)


@given(st.text(max_size=12), st.integers(0, 4))
def test_equal_spellings_are_no_step_apart(word: str, most: int) -> None:
    assert distance(word, word, most) == 0
