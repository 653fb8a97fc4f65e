"""Words wider than their line are broken between syllables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.page.breaking import break_word


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("sąjungininkė.", "są-jun-gi-ninkė."),
        ("nepriklausomybės", "ne-pri-klau-so-my-bės"),
        ("Baltarusijos", "Bal-ta-ru-si-jos"),
        ("infrastructure", "inf-ra-struc-ture"),
        ("strengthening", "streng-the-ning"),
        ("karo", "karo"),
        ("agresija", "agre-sija"),
        ("2023", "2023"),
        ("", ""),
    ],
)
def test_breaks_between_syllables(word: str, pieces: str) -> None:
    assert "-".join(break_word(word)) == pieces


@given(st.text(max_size=40))
def test_nothing_is_lost(word: str) -> None:
    assert "".join(break_word(word)) == word


@given(st.text(alphabet="abeikstrąė", min_size=1, max_size=40))
def test_no_piece_is_a_single_letter_at_an_end(word: str) -> None:
    pieces = break_word(word)
    assert len(pieces) == 1 or (len(pieces[0]) >= 2 and len(pieces[-1]) >= 3)
