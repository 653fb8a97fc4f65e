import pytest

from reader.words.script import is_latin, to_latin


@pytest.mark.parametrize(
    ("form", "lithuanian", "english"),
    [
        ("калининград", "kaliningrad", "kaliningrad"),
        ("минск", "minsk", "minsk"),
        ("харків", "charkiv", "kharkiv"),
        ("шойгу", "sojgu", "shoygu"),
        ("тайвань", "tajvan", "tayvan"),
        ("россия", "rossija", "rossiya"),
        ("щёкино", "scekino", "shchekino"),
        ("путина", "putina", "putina"),
        ("putinas", "putinas", "putinas"),
        ("习近平", "习近平", "习近平"),
    ],
)
def test_cyrillic_is_spelled_in_latin_letters(form: str, lithuanian: str, english: str) -> None:
    assert to_latin(form, "lt") == lithuanian
    assert to_latin(form, "en") == english


@pytest.mark.parametrize(
    ("text", "expected"), [("Łukaszenka, Šoigu (2)", True), ("Лукашенко", False), ("Xi 习", False), ("", True)]
)
def test_latin_letters_are_told_from_others(text: str, expected: bool) -> None:
    assert is_latin(text) is expected
