"""What a person typed, as it is kept."""

from hypothesis import given
from hypothesis import strategies as st

from reader.desk.characters import one_line, storable

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


def test_line_ends_become_line_feeds() -> None:
    assert storable("a\r\nb\rc\u2028d\u2029e\x85f\x0bg") == "a\nb\nc\nd\ne\nf\ng"


def test_controls_and_outer_space_are_dropped() -> None:
    assert storable(" \x00a\x1bb\x7f\n") == "ab"


def test_tabs_and_inner_space_are_kept() -> None:
    assert storable("a\tb  c\u00a0%") == "a\tb  c\u00a0%"


def test_half_a_surrogate_pair_is_replaced() -> None:
    assert storable("a\ud83db") == "a\ufffdb"
    assert storable("\ud83d\ude00") == "\U0001f600"


def test_one_line_joins_lines_with_spaces() -> None:
    assert one_line("\na\r\n\r\nb\tc ") == "a b c"


@given(ANY_TEXT)
def test_kept_text_is_kept_as_it_is(text: str) -> None:
    assert storable(storable(text)) == storable(text)
    assert one_line(one_line(text)) == one_line(text)


@given(ANY_TEXT)
def test_kept_text_can_be_written(text: str) -> None:
    assert storable(text).encode("utf-8").decode("utf-8") == storable(text)
    assert "\n" not in one_line(text)
    assert "\r" not in storable(text)
