import pytest

from reader.words.folding import fold
from reader.words.inflection import Inflection
from reader.words.kin import common_start, find_kin
from reader.words.languages import inflection_of

LITHUANIAN = inflection_of("lt", unmarked=True)
ENGLISH = inflection_of("en", unmarked=True)


@pytest.mark.parametrize("typed", ["grėsmėmis", "gresmemis", "grėsmemis"])
def test_an_unknown_form_belongs_to_the_word_whose_forms_are_known(typed: str) -> None:
    lexemes = {1: ["grėsmė", "grėsmių"], 2: ["grėbti", "grėbia"], 3: ["gresia"]}
    assert find_kin(typed, lexemes, LITHUANIAN) == [1]


def test_marks_that_were_typed_must_be_there() -> None:
    assert find_kin("šalims", {1: ["šalis"], 2: ["salė", "salių"]}, LITHUANIAN) == [1]


def test_british_and_american_spellings_are_kin() -> None:
    assert find_kin("organization", {1: ["organisation"], 2: ["organ"]}, ENGLISH) == [1]
    assert find_kin("colors", {1: ["colour"]}, ENGLISH) == [1]


@pytest.mark.parametrize(
    ("form", "other", "inflection"),
    [
        ("grėsmėmis", "grėsmių", LITHUANIAN),
        ("kačių", "katė", LITHUANIAN),
        ("žodžio", "žodis", LITHUANIAN),
        ("armies", "army", ENGLISH),
        ("color", "colour", ENGLISH),
        ("organization", "organisations", ENGLISH),
    ],
)
def test_all_forms_begin_alike(form: str, other: str, inflection: Inflection) -> None:
    assert fold(other).startswith(common_start(form, inflection))


def test_a_word_of_an_unknown_language_has_no_kin() -> None:
    rules = inflection_of("xx")
    assert common_start("abcdef", rules) == "abcdef"
    assert find_kin("abc", {1: ["abcd"]}, rules) == []
