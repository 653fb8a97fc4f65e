from itertools import permutations

import pytest

from reader.words.english_irregular import AMERICAN
from reader.words.folding import fold
from reader.words.inflection import Inflection
from reader.words.kin import common_starts, find_kin
from reader.words.languages import inflection_of
from tests.words.samples import read_samples

LITHUANIAN = inflection_of("lt", unmarked=True)
ENGLISH = inflection_of("en", unmarked=True)


@pytest.mark.parametrize("typed", ["grėsmėmis", "gresmemis", "grėsmemis"])
def test_an_unknown_form_belongs_to_the_word_whose_forms_are_known(typed: str) -> None:
    lexemes = {1: ["grėsmė", "grėsmių"], 2: ["grėbti", "grėbia"], 3: ["gresia"]}
    assert find_kin(typed, lexemes, LITHUANIAN) == [1]


def test_marks_that_were_typed_must_be_there() -> None:
    assert find_kin("šalims", {1: ["šalis"], 2: ["salė", "salių"]}, LITHUANIAN) == [1]


def test_marks_that_were_typed_must_be_there_where_the_stem_is_that_of_an_irregular_verb() -> None:
    assert find_kin("šales", {1: ["salė", "salės"]}, LITHUANIAN) == []
    assert find_kin("šovė", {1: ["sausį"], 2: ["šaudamas"]}, LITHUANIAN) == [2]


def test_starts_that_begin_with_another_are_left_out() -> None:
    starts = common_starts("sales", LITHUANIAN)
    assert not [start for start in starts for other in starts if start != other and start.startswith(other)]


@pytest.mark.parametrize("typed", ["wagneris", "wagnerio", "wagneriui", "wagnerį", "wagneri", "wagneryje", "wagnerių"])
def test_a_case_of_a_foreign_name_belongs_to_its_bare_stem(typed: str) -> None:
    assert find_kin(typed, {1: ["wagner"], 2: ["wagon"]}, LITHUANIAN, names={1, 2}) == [1]


def test_what_is_no_name_is_no_bare_stem() -> None:
    assert find_kin("dingo", {1: ["ding"], 2: ["kong"]}, LITHUANIAN, names={2}) == []


def test_a_bare_stem_belongs_to_the_cases_of_its_name() -> None:
    assert find_kin("šahed", {1: ["šahedai", "šahedų"], 2: ["šahas"]}, LITHUANIAN, names={1, 2}) == [1]
    assert find_kin("facebooke", {1: ["facebook’o"]}, LITHUANIAN, names={1}) == [1]


def test_british_and_american_spellings_are_kin() -> None:
    assert find_kin("organization", {1: ["organisation"], 2: ["organ"]}, ENGLISH) == [1]
    assert find_kin("colors", {1: ["colour"]}, ENGLISH) == [1]
    assert find_kin("center", {1: ["centre"], 2: ["cent"]}, ENGLISH) == [1]
    assert find_kin("theatres", {1: ["theater"]}, ENGLISH) == [1]
    assert find_kin("analyzed", {1: ["analysing"]}, ENGLISH) == [1]
    assert find_kin("dialog", {1: ["dialogues"]}, ENGLISH) == [1]
    assert find_kin("programme", {1: ["programs"]}, ENGLISH) == [1]
    assert find_kin("timber", {1: ["timbre"]}, ENGLISH) == []


@pytest.mark.parametrize(("spelling", "other"), AMERICAN.items())
def test_spellings_that_no_rule_explains_are_kin(spelling: str, other: str) -> None:
    for typed, held in permutations((spelling, other)):
        assert held.startswith(tuple(common_starts(typed, ENGLISH)))
        assert find_kin(typed, {1: [held]}, ENGLISH) == [1]


@pytest.mark.parametrize(
    ("form", "other", "inflection"),
    [
        ("grėsmėmis", "grėsmių", LITHUANIAN),
        ("kačių", "katė", LITHUANIAN),
        ("žodžio", "žodis", LITHUANIAN),
        ("armies", "army", ENGLISH),
        ("color", "colour", ENGLISH),
        ("organization", "organisations", ENGLISH),
        ("fought", "fights", ENGLISH),
        ("sell", "sold", ENGLISH),
        ("won", "winning", ENGLISH),
        ("saw", "seen", ENGLISH),
        ("worse", "bad", ENGLISH),
        ("center", "centres", ENGLISH),
        ("meter", "metres", ENGLISH),
        ("metre", "meters", ENGLISH),
        ("life", "lives", ENGLISH),
        ("lives", "life", ENGLISH),
        ("wolf", "wolves", ENGLISH),
        ("making", "made", ENGLISH),
        ("axes", "axis", ENGLISH),
        ("grey", "gray", ENGLISH),
        ("maneuver", "manoeuvres", ENGLISH),
        ("pirko", "perka", LITHUANIAN),
        ("bėgti", "bėkite", LITHUANIAN),
        ("grįžti", "grįšiu", LITHUANIAN),
        ("rasti", "rado", LITHUANIAN),
        ("vesti", "veda", LITHUANIAN),
        ("gydo", "gydžiusi", LITHUANIAN),
        ("mato", "mačiusi", LITHUANIAN),
        ("įsigyti", "įsigijo", LITHUANIAN),
        ("ėjo", "einanti", LITHUANIAN),
        ("privalo", "privalėjo", LITHUANIAN),
        ("mėnuo", "mėnesių", LITHUANIAN),
        ("žmogumi", "žmonės", LITHUANIAN),
        ("daug", "daugiausia", LITHUANIAN),
        ("kieno", "ką", LITHUANIAN),
    ],
)
def test_all_forms_begin_alike(form: str, other: str, inflection: Inflection) -> None:
    assert fold(other).startswith(tuple(common_starts(form, inflection)))


@pytest.mark.parametrize("language", ["lt", "en"])
def test_no_kin_is_missed_by_how_it_begins(language: str) -> None:
    inflection = inflection_of(language, unmarked=True)
    rows = read_samples({"lt": "report_lithuanian", "en": "report_english"}[language])[""]
    pairs = [pair for row in rows for pair in permutations(row, 2) if find_kin(pair[0], {1: [pair[1]]}, inflection)]
    missed = [pair for pair in pairs if not fold(pair[1]).startswith(tuple(common_starts(pair[0], inflection)))]
    assert len(pairs) > 800
    assert not missed


def test_a_word_of_an_unknown_language_has_no_kin() -> None:
    rules = inflection_of("xx")
    assert common_starts("abcdef", rules) == ["abcdef"]
    assert find_kin("abc", {1: ["abcd"]}, rules) == []
