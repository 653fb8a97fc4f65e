import pytest

from reader.words.function_words import is_function_word
from reader.words.tokens import forms


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("kiek kada kas ką kam kuo kaip kodėl kur ar koks kokia kokie kokios kuris kurių yra ir į", "lt"),
        ("kodel ka is uz", "lt"),
        ("Who what what's when where why how does do is are many much will in the of", "en"),
    ],
)
def test_words_that_say_nothing_by_themselves(text: str, language: str) -> None:
    assert all(is_function_word(form, language) for form in forms(text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("karas kuria kelias kelių Rusija proc 24 how many", "lt"),
        ("war us may use officers kiek ar’s", "en"),
        ("kas who", "xx"),
    ],
)
def test_words_that_say_something(text: str, language: str) -> None:
    assert not any(is_function_word(form, language) for form in forms(text))
