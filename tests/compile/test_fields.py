"""TOML of any shape is read or refused."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.compile.content import check_content
from tests.compile.sources import FIGURES, REPORT, TERMS, front, write_content

SOURCES = {
    "report.toml": REPORT,
    "terms.toml": TERMS,
    "figures/figures.toml": FIGURES,
    "en/front/cover.md": front("Cover") + "Text.\n",
}
PLACES = [(name, at) for name, text in SOURCES.items() for at, line in enumerate(text.split("\n")) if " = " in line]
VALUES = [
    "1",
    "true",
    "nan",
    '""',
    '" "',
    '"x"',
    '"../x"',
    '"\\u0000"',
    "[]",
    "[1]",
    '["a"]',
    "[[1]]",
    "{}",
    "{ lt = 1 }",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("content")


@settings(max_examples=40, deadline=None)
@given(place=st.sampled_from(PLACES), value=st.sampled_from(VALUES))
def test_a_value_of_another_kind_is_an_error_or_another_value(folder: Path, place: tuple[str, int], value: str) -> None:
    name, at = place
    lines = SOURCES[name].split("\n")
    lines[at] = f"{lines[at].partition(' = ')[0]} = {value}"
    for problem in check_content(write_content(folder, {name: "\n".join(lines)})):
        assert problem.line <= len(lines)
