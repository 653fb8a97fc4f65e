import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.folding import agrees, fold
from reader.words.tokens import forms


@pytest.mark.parametrize(
    ("form", "folded"),
    [
        ("grėsmių", "gresmiu"),
        ("łukaszenka", "lukaszenka"),
        ("ąčęėįšųūž", "aceeisuuz"),
        ("ёж", "еж"),
        ("йїў", "йїў"),
        ("пу\u0301тин", "путин"),
        ("ægir", "aegir"),
        ("ἀθῆναι", "αθηναι"),
        ("nato", "nato"),
    ],
)
def test_marks_are_taken_off(form: str, folded: str) -> None:
    assert fold(form) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    for form in forms(text):
        assert fold(fold(form)) == fold(form)


@pytest.mark.parametrize(
    ("typed", "form"),
    [("gresm", "grėsmių"), ("grėsmiu", "grėsmių"), ("grėsmių", "grėsmių"), ("", "grėsmių"), ("aegir", "ægir")],
)
def test_letters_typed_without_marks_stand_for_any(typed: str, form: str) -> None:
    assert agrees(typed, form)


@pytest.mark.parametrize(
    ("typed", "form"),
    [("šalis", "salis"), ("sąlis", "šalis"), ("grėsmė", "gresme"), ("grėsmės", "grėsmė"), ("karas", "kares")],
)
def test_letters_typed_with_marks_stand_for_themselves(typed: str, form: str) -> None:
    assert not agrees(typed, form)
