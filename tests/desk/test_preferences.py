"""What the person chose: sensible at first, and never out of range."""

import json
from pathlib import Path
from typing import get_args

import pytest

from reader.desk.preferences import COLUMN_WIDTHS, NAME, SCHEMA, Column, InterfaceLanguage, Preferences, ThemeChoice
from reader.desk.records import Record
from reader.model.theme import PALETTES
from reader.texts.catalogue import LANGUAGES


def load(tmp_path: Path, **fields: object) -> Preferences:
    file = tmp_path / NAME
    file.write_text(json.dumps(fields), "utf-8")
    return Record(file, Preferences, SCHEMA, remembers=True).value


def test_every_theme_and_language_can_be_chosen() -> None:
    assert set(get_args(ThemeChoice)) == {"system", *PALETTES}
    assert set(get_args(InterfaceLanguage)) == {"report", *LANGUAGES}
    assert set(COLUMN_WIDTHS) == set(get_args(Column))


def test_all_that_can_be_chosen_is_loaded(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        theme="sepia",
        text_percent=300,
        column="wide",
        line_spacing=200,
        paragraph_numbers=False,
        interface_language="en",
        motion=False,
        search_history=False,
    )
    assert loaded == Preferences("sepia", 300, "wide", 200, False, "en", False, False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("text_percent", 99),
        ("text_percent", 301),
        ("text_percent", 150.5),
        ("text_percent", "150"),
        ("column", "680"),
        ("line_spacing", 99),
        ("line_spacing", 201),
        ("paragraph_numbers", 1),
        ("interface_language", "ru"),
        ("motion", None),
        ("search_history", "no"),
    ],
)
def test_what_cannot_be_chosen_is_the_default_and_the_rest_stays(tmp_path: Path, name: str, value: object) -> None:
    other = {"theme": "dark"} if name != "theme" else {"motion": False}
    assert load(tmp_path, **{name: value}, **other) == load(tmp_path, **other)
