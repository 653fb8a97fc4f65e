"""Filling the style sheet."""

from pathlib import Path

import pytest

from reader.model.theme import PALETTES, SANS
from reader.ui.stylesheet import build_stylesheet


def fill(monkeypatch: pytest.MonkeyPatch, folder: Path, template: str, scale: float = 1) -> str:
    file = folder / "style.qss"
    file.write_text(template, "utf-8")
    monkeypatch.setattr("reader.ui.stylesheet.resource", lambda _name: file)
    return build_stylesheet(PALETTES["light"], scale)


def test_roles_spaces_and_type_sizes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    template = 'a { color: @ink; font-family: "@sans"; padding: @4 @12; font-size: @t15; }'
    expected = f'a {{ color: {PALETTES["light"].ink}; font-family: "{SANS}"; padding: 6px 18px; font-size: 22px; }}'
    assert fill(monkeypatch, tmp_path, template, 1.5) == expected


def test_the_folder_of_icons(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    filled = fill(monkeypatch, tmp_path, 'a { image: url("@icons/b.svg"); }')
    assert filled == f'a {{ image: url("{(tmp_path / "style.qss").as_posix()}/b.svg"); }}'


def test_an_unknown_role_is_a_defect(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(AttributeError, match="inc"):
        fill(monkeypatch, tmp_path, "a { color: @inc; }")
