"""Fenced code to coloured runs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compile.code import UnknownLanguageError, colour_code, plain_code
from reader.model.blocks import CodeRun


def text_of(lines: tuple[tuple[CodeRun, ...], ...]) -> str:
    return "\n".join("".join(run.text for run in line) for line in lines)


def test_pieces_have_the_kinds_that_themes_colour() -> None:
    ((keyword, *_, number), comment) = colour_code("return x + 12\n# why", "python")
    assert (keyword, number, comment) == (
        CodeRun("keyword", "return"),
        CodeRun("number", "12"),
        (CodeRun("comment", "# why"),),
    )


def test_neighbours_of_one_kind_are_one_run() -> None:
    assert colour_code("a b", "text") == ((CodeRun("plain", "a b"),),)


def test_empty_lines_stay() -> None:
    assert plain_code("a\n\nb") == ((CodeRun("plain", "a"),), (), (CodeRun("plain", "b"),))


def test_a_language_that_nobody_knows() -> None:
    with pytest.raises(UnknownLanguageError):
        colour_code("a", "nosuchlanguage")


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=80),
    st.sampled_from(["python", "toml", "html", "c"]),
)
def test_no_character_is_lost(code: str, language: str) -> None:
    assert text_of(colour_code(code, language)) == code
