"""Whole numbers as the languages of the interface write them."""

import pytest

from reader.texts.catalogue import LANGUAGES, Texts
from reader.texts.numbers import group_thousands


@pytest.mark.parametrize(
    ("language", "n", "words"),
    [
        ("en", 0, "0"),
        ("en", 999, "999"),
        ("en", 1_000, "1,000"),
        ("en", 13_491, "13,491"),
        ("lt", 13_491, "13\u00a0491"),
        ("lt", 1_234_567, "1\u00a0234\u00a0567"),
        ("lt", -1_000, "-1\u00a0000"),
    ],
)
def test_thousands_stand_apart(language: str, n: int, words: str) -> None:
    assert group_thousands(language, n) == words


def test_every_language_of_the_interface_writes_numbers() -> None:
    assert all(group_thousands(language, 7) == "7" for language in LANGUAGES)


@pytest.mark.parametrize(("language", "words"), [("en", "13,491 words"), ("lt", "13\u00a0491 žodis")])
def test_a_count_is_written_so(language: str, words: str) -> None:
    assert Texts(language)("press.words", n=13_491) == words
