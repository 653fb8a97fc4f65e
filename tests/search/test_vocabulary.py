import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.meaning import Meaning
from reader.search.vocabulary import Vocabulary
from tests.search.indexed import chapter, person, place, write_chapters

TEXT = (
    "Grėsmė grėsmės. Karas karo karui karys kario kariai. Šalis šalies salė salės. Vyriausybė."
    " Lukašenka Lukašenkos Lukašenkai. Kyjivas Kyjivo. Vladimiras Putinas Putino. Tikslas tikslo tikslu tikslūs tiksli."
)
TERMS = (
    person("lukashenka", {"lt": "A. Lukašenka", "en": "Lukashenka"}, en=("Lukashenko", "Łukaszenka", "Лукашенко")),
    place("kyiv", {"lt": "Kyjivas", "en": "Kyiv"}, lt=("Kijevas",)),
)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", TEXT)], terms=TERMS)
    write_chapters(connection, "en", [chapter("a", "The army attacks. An organisation’s threat.")], terms=TERMS)
    return Vocabulary(connection)


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("grėsmė", {"grėsmė", "grėsmės"}),
        ("gresme", {"grėsmė", "grėsmės"}),
        ("grėsmių", {"grėsmė", "grėsmės"}),
        ("gresmemis", {"grėsmė", "grėsmės"}),
        ("karo", {"karas", "karo", "karui"}),
        ("karas", {"karas", "karo", "karui"}),
        ("kariui", {"karys", "kario", "kariai"}),
        ("vyriausybėms", {"vyriausybė"}),
        ("salė", {"salė", "salės"}),
        ("sale", {"salė", "salės"}),
        ("šalimi", {"šalis", "šalies"}),
        ("Putinu".lower(), {"putinas", "putino"}),
        ("tikslas", {"tikslas", "tikslo", "tikslu"}),
        ("lukashenko", {"lukašenka", "lukašenkos", "lukašenkai"}),
        ("лукашенко", {"lukašenka", "lukašenkos", "lukašenkai"}),
        ("łukaszenka", {"lukašenka", "lukašenkos", "lukašenkai"}),
        ("lukaszenka", {"lukašenka", "lukašenkos", "lukašenkai"}),
        ("kijevo", {"kyjivas", "kyjivo"}),
        ("kiev", set()),
        ("taika", set()),
    ],
)
def test_a_word_stands_for_all_its_forms(vocabulary: Vocabulary, word: str, forms: set[str]) -> None:
    found = vocabulary.look_up("lt", word).forms
    assert forms <= found
    assert bool(forms) == bool(found)


@pytest.mark.parametrize(
    ("word", "far"),
    [("karas", "karys"), ("karys", "karas"), ("šalis", "salė"), ("šales", "salė"), ("grėsmė", "karas")],
)
def test_it_does_not_stand_for_others(vocabulary: Vocabulary, word: str, far: str) -> None:
    assert far not in vocabulary.look_up("lt", word).forms


def test_forms_spelled_as_typed_are_told_apart(vocabulary: Vocabulary) -> None:
    assert vocabulary.look_up("lt", "grėsmė").exact == ("grėsmė",)
    assert vocabulary.look_up("lt", "gresme").exact == ("grėsmė",)
    assert vocabulary.look_up("lt", "grėsmių").exact == ()
    assert vocabulary.look_up("lt", "šale").exact == ()


def test_a_beginning_stands_for_what_begins_so(vocabulary: Vocabulary) -> None:
    meaning = vocabulary.look_up("lt", "sal", prefix=True)
    assert meaning.starts == ("sal", "šal")
    assert {"salė", "salės", "šalis", "šalies"} <= meaning.forms
    assert vocabulary.look_up("lt", "šal", prefix=True).starts == ("šal",)
    assert vocabulary.look_up("lt", "xyz", prefix=True) == Meaning()


def test_two_letters_that_the_edition_does_not_hold_are_no_form_of_a_word() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "en", [chapter("a", "It uses armies.")])
    assert Vocabulary(connection).look_up("en", "us") == Meaning()
    assert Vocabulary(connection).look_up("en", "army").forms == {"armies"}


def test_alone_a_word_has_its_forms_and_no_other_spellings_of_its_name() -> None:
    connection = sqlite3.connect(":memory:")
    terms = [person("lukashenka", {"lt": "Lukašenka", "en": "Lukashenka"}, en=("Lukashenko",))]
    write_chapters(connection, "lt", [chapter("a", "Lukašenkos karas.")], terms=terms)
    vocabulary = Vocabulary(connection)
    assert vocabulary.look_up_alone("lt", "lukašenka").forms == {"lukašenkos"}
    assert vocabulary.look_up("lt", "lukashenko").forms == {"lukašenkos"}
    assert vocabulary.look_up_alone("lt", "lukashenko") == Meaning()


def test_what_is_typed_letter_by_letter_is_told_apart_from_what_has_marks() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "Iranas įrankis salis šalis šalies")])
    ids = dict(connection.execute("SELECT form, id FROM word").fetchall())
    vocabulary = Vocabulary(connection)
    assert vocabulary.look_up("lt", "iran", prefix=True).literal_words == {ids["iranas"]}
    assert vocabulary.look_up("lt", "salis").literal_words == {ids["salis"]}
    assert vocabulary.look_up("lt", "salis").typed_words == {ids["salis"], ids["šalis"]}
    assert vocabulary.look_up("lt", "salies").literal_words == {ids["šalies"]}


def test_the_beginning_of_a_names_other_spelling_stands_for_the_name(vocabulary: Vocabulary) -> None:
    assert "lukašenka" in vocabulary.look_up("lt", "lukashen", prefix=True).forms
    assert vocabulary.look_up("lt", "lukashen") == Meaning()


def test_languages_are_apart(vocabulary: Vocabulary) -> None:
    assert vocabulary.look_up("en", "karas") == Meaning()
    assert vocabulary.look_up("en", "armies").forms == {"army"}
    assert vocabulary.look_up("en", "organization").forms == {"organisation’s"}
    assert vocabulary.look_up("xx", "army") == Meaning()


@pytest.mark.parametrize(
    ("language", "text", "word", "form"),
    [
        ("en", "They fight and are fighting.", "fought", "fight"),
        ("en", "It was sold.", "sell", "sold"),
        ("en", "To win is good.", "won", "win"),
        ("en", "Now we see.", "saw", "see"),
        ("en", "What they get.", "got", "get"),
        ("en", "To bear arms.", "bore", "bear"),
        ("en", "A bad year.", "worse", "bad"),
        ("en", "The centre.", "center", "centre"),
        ("lt", "Ji perka dujas.", "pirkti", "perka"),
        ("lt", "Jis eina.", "ėjo", "eina"),
        ("lt", "Jis eina.", "ejo", "eina"),
        ("lt", "Trys mėnesiai.", "mėnuo", "mėnesiai"),
        ("lt", "Grėsmė gresia.", "grėsti", "gresia"),
        ("lt", "Daugiausia.", "daug", "daugiausia"),
        ("lt", "VSD vertina.", "vsd’ui", "vsd"),
        ("lt", "CNN ir BBC.", "cnn’a", "cnn"),
        ("lt", "CNN ir BBC.", "bbc’ė", "bbc"),
        ("lt", "JAV’ose.", "jav’ų", "jav’ose"),
    ],
)
def test_a_word_finds_forms_that_begin_otherwise(language: str, text: str, word: str, form: str) -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, language, [chapter("a", text)])
    assert form in Vocabulary(connection).look_up(language, word).forms


@pytest.mark.parametrize(
    "word", ["wagneris", "wagnerio", "wagneriui", "wagneri", "zapado", "zapade", "zapadų", "shahedus", "šahedais"]
)
def test_a_case_of_a_foreign_name_stands_for_its_bare_stem(word: str) -> None:
    connection = sqlite3.connect(":memory:")
    terms = [place("shahed", {"lt": "Shahed", "en": "Shahed"}, lt=("Šahed",))]
    write_chapters(connection, "lt", [chapter("a", "„Wagner“, „Zapad“, „Shahed“.")], terms=terms)
    (form,) = Vocabulary(connection).look_up("lt", word).forms
    assert form[-4:] == {"w": "gner", "z": "apad", "s": "ahed", "š": "ahed"}[word[0]]


def test_no_case_of_what_is_written_small_stands_for_it() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "Jis rašo wagner. Ding dingo.")])
    assert Vocabulary(connection).look_up("lt", "wagnerio") == Meaning()
    assert Vocabulary(connection).look_up("lt", "dingo").forms == {"dingo"}


def test_of_a_name_the_commonest_spelling_is_told_or_else_the_declined_one() -> None:
    terms = [place("brest", {"lt": "Brestas", "en": "Brest"}, en=("Брест",))]
    for text, told in (("Bresto tvirtovė.", "Brestas"), ("„Brest“ ir Brestas, „Brest“.", "Brest")):
        connection = sqlite3.connect(":memory:")
        write_chapters(connection, "lt", [chapter("a", text)], terms=terms)
        assert Vocabulary(connection).look_up("lt", "брест").also == (told,)


def test_a_word_of_which_few_forms_agree_is_not_meant() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "Kita kito kitą kitas kitos.")])
    assert Vocabulary(connection).look_up("lt", "kitada") == Meaning()


def test_no_word_is_made_a_verb_by_one_ending() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "Sausį.")])
    assert Vocabulary(connection).look_up("lt", "sat") == Meaning()


def test_a_word_after_which_many_begin_is_not_widened() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "en", [chapter("a", " ".join(f"pre{letter}x" for letter in "abcdefghijklm"))])
    meaning = Vocabulary(connection).look_up("en", "pre", prefix=True)
    assert meaning.starts == ("pre",)
    assert not meaning.lexemes


@given(st.text(min_size=1), st.booleans())
def test_any_word_can_be_looked_up(vocabulary: Vocabulary, word: str, prefix: bool) -> None:
    assert isinstance(vocabulary.look_up("lt", word, prefix), Meaning)
