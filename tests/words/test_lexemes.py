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


def test_words_of_an_unknown_language_stand_alone() -> None:
    assert gather_lexemes(["b", "a"], Uninflected()) == [Lexeme(("a",)), Lexeme(("b",))]


@given(st.text(), st.sampled_from(["lt", "en"]))
def test_any_words_can_be_gathered(text: str, language: str) -> None:
    words = set(forms(text))
    lexemes = gather_lexemes(sorted(words), inflection_of(language))
    assert {form for lexeme in lexemes for form in lexeme.forms} == words
