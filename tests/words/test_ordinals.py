import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.ordinals import ENDINGS, in_english, ordinal_number, without_english_ending
from reader.words.tokens import forms


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5-oji", "5"),
        ("5-osi", "5"),
        ("11-OJO", "11"),
        ("28-ios", "28"),
        ("24-ąją", "24"),
        ("24-aja", "24"),
        ("24-a\u0328ja\u0328", "24"),
        ("3-iasis", "3"),
        ("2022-ieji", "2022"),
        ("24th", "24"),
        ("1st", "1"),
        ("2ND", "2"),
        ("penktoji", "5"),
        ("Penktojo", "5"),
        ("vienuoliktasis", "11"),
        ("treciuju", "3"),
        ("dvidešimtąją", "20"),
        ("fifth", "5"),
        ("pirmą", ""),
        ("first", ""),
        ("24", ""),
        ("Su-27", ""),
        ("5-karas", ""),
        ("3D", ""),
        ("24 th", ""),
        ("", ""),
    ],
)
def test_the_number_of_an_ordinal(text: str, number: str) -> None:
    assert ordinal_number(text) == number


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("1", "1st"),
        ("2", "2nd"),
        ("3", "3rd"),
        ("4", "4th"),
        ("11", "11th"),
        ("12", "12th"),
        ("113", "113th"),
        ("21", "21st"),
    ],
)
def test_an_ordinal_in_english(number: str, written: str) -> None:
    assert in_english(number) == written
    assert without_english_ending(written) == number
    assert without_english_ending(number) == number


def test_each_ending_is_one_word_once() -> None:
    assert [forms(ending) for ending in ENDINGS] == [[ending] for ending in ENDINGS]
    assert len(set(ENDINGS)) == len(ENDINGS)
    assert "o" not in ENDINGS


@given(st.text())
def test_any_text_is_an_ordinal_or_none(text: str) -> None:
    assert all(letter in "0123456789" for letter in ordinal_number(text))
