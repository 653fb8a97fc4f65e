import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.hits import Span
from reader.words.tokens import bounds, end_of_word, form_of, forms, has_capital, spans, words

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("V. Putino grėsmė, 2023 m.", ["v", "putino", "grėsmė", "2023", "m"]),
        ("ES/NATO, 350,000 ir Su-27", ["es", "nato", "350", "000", "ir", "su", "27"]),
        ("Russia's O’Brien oʼneil", ["russia’s", "o’brien", "o’neil"]),
        ("snake_case x' 'y", ["snake", "case", "x", "y"]),
        ("gre\u0307sme\u0307 rusi\u00adjos", ["grėsmė", "rusijos"]),
        ("𝔘kraina 5 km² ﬁnansai", ["ukraina", "5", "km", "finansai"]),
        ("prekių¹, prekių¹² ir²³ ⁴⁵ CO₂ 10⁻⁶", ["prekių", "prekių", "ir", "co2", "10"]),
        ("25–50 %, 5% ir 7％", ["25", "50", "％", "5", "％", "ir", "7", "％"]),
        ("Лукашенко Й й", ["лукашенко", "й", "й"]),
        ("STRASSE straße İ", ["strasse", "strasse", "i̇"]),
        ("习近平 🙂 — … \u202e\x00", ["习近平"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@given(st.text())
def test_spans_are_in_order_and_hold_words(text: str) -> None:
    end = 0
    for span in spans(text):
        assert end <= span.start < span.end <= len(text)
        word = text[span.start : span.end]
        assert spans(word) == [Span(0, len(word))]
        end = span.end


@given(st.text())
def test_words_forms_and_bounds_answer_each_other(text: str) -> None:
    assert [text[start:end] for start, end in bounds(text)] == words(text)
    assert [form_of(word) for word in words(text)] == forms(text)


@given(st.text())
def test_no_letter_or_digit_is_left_out(text: str) -> None:
    covered = {place for span in spans(text) for place in range(span.start, span.end)}
    letters = {place for place, letter in enumerate(text) if letter.isalnum()}
    raised = {place for place, letter in enumerate(text) if letter in RAISED}
    assert covered & letters == letters - raised


def test_digits_of_notes_move_no_word() -> None:
    assert spans("prekių¹ ²ir") == [Span(0, 6), Span(9, 11)]
    assert end_of_word("prekių¹", 0) == 6
    assert end_of_word("¹", 0) == 0


@given(st.text())
def test_a_form_holds_nothing_that_the_index_would_split(text: str) -> None:
    for form in forms(text):
        assert form
        assert all(letter.isalnum() or letter > "\x7f" for letter in form)


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_the_form_of_a_form_is_itself(text: str) -> None:
    for form in forms(text):
        assert form_of(form) == form


@pytest.mark.parametrize(("word", "expected"), [("Wagner", True), ("iPhone", True), ("Šahed", True), ("karas", False)])
def test_a_name_has_a_capital(word: str, expected: bool) -> None:
    assert has_capital(word) is expected
