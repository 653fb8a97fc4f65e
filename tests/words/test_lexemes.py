from hypothesis import given
from hypothesis import strategies as st

from reader.words.inflection import Uninflected
from reader.words.languages import inflection_of
from reader.words.lexemes import Lexeme, gather_lexemes
from reader.words.lithuanian import Lithuanian
from reader.words.tokens import forms

FORMS = forms("karas karo karui karą karai karų karys kario kariui karį karinis karinio karinė tikslas tikslo")


def test_each_form_is_owned_by_one_lexeme() -> None:
    lexemes = gather_lexemes(FORMS, Lithuanian())
    assert sorted(form for lexeme in lexemes for form in lexeme.forms) == sorted(FORMS)


def test_the_order_of_the_forms_does_not_matter() -> None:
    assert gather_lexemes([*FORMS[::-2], *FORMS], Lithuanian()) == gather_lexemes(FORMS, Lithuanian())


def test_a_form_that_another_word_owns_is_shared() -> None:
    vocabulary = forms("tikslas tikslo tikslui tikslą tikslu tikslus tikslūs tiksli tiksliam tikslios tiksliai")
    lexemes = gather_lexemes(vocabulary, Lithuanian())
    owners = [lexeme for lexeme in lexemes if "tikslu" in lexeme.forms]
    sharers = [lexeme for lexeme in lexemes if "tikslu" in lexeme.shared]
    assert len(owners) == 1
    assert {"tikslas", "tiksli"} <= {form for lexeme in owners + sharers for form in (*lexeme.forms, *lexeme.shared)}


def owners(vocabulary: str, names: str) -> list[Lexeme]:
    return gather_lexemes(forms(vocabulary), Lithuanian(), forms(names))


def test_the_bare_stem_of_a_name_is_one_word_with_its_cases() -> None:
    name = "Wagner Wagneris Wagnerio Wagneriu"
    assert owners(name, name) == [Lexeme(("wagner", "wagnerio", "wagneris", "wagneriu"))]
    assert owners("Zapad Zapado", "Zapad Zapado") == [Lexeme(("zapad", "zapado"))]
    assert owners("Facebook Facebook’o Facebooke", "Facebook Facebook’o Facebooke") == [
        Lexeme(("facebook", "facebooke", "facebook’o"))
    ]


def test_an_ordinary_word_is_no_case_of_a_name() -> None:
    assert owners("Ding dingo", "Ding") == [Lexeme(("ding",)), Lexeme(("dingo",))]
    assert owners("Wagner Wagnerio", "") == [Lexeme(("wagner",)), Lexeme(("wagnerio",))]


def test_names_of_which_one_form_is_no_case_of_a_stem_stay_apart() -> None:
    assert owners("Rus Rusija Rusijos", "Rus Rusija Rusijos") == [Lexeme(("rus",)), Lexeme(("rusija", "rusijos"))]


def test_the_stem_of_two_names_is_shared() -> None:
    name = "Major Majoras Majoro Majorams Majoris Majorio Majoriui"
    assert owners(name, name) == [
        Lexeme(("major", "majorams", "majoras", "majoro")),
        Lexeme(("majorio", "majoris", "majoriui"), ("major",)),
    ]


def test_words_of_an_unknown_language_stand_alone() -> None:
    assert gather_lexemes(["b", "a"], Uninflected()) == [Lexeme(("a",)), Lexeme(("b",))]


@given(st.text(), st.text(), st.sampled_from(["lt", "en"]))
def test_any_words_can_be_gathered(text: str, names_text: str, language: str) -> None:
    names = forms(names_text)
    words = {*forms(text), *names}
    lexemes = gather_lexemes(sorted(words), inflection_of(language), names)
    assert {form for lexeme in lexemes for form in lexeme.forms} == words
