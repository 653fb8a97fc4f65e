"""The theme in Qt's terms: palette, style sheet, typefaces, scale."""

import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model.theme import PALETTES, SANS, SERIF, Palette, ThemeName
from reader.resources import resource
from reader.ui.look import apply_look, control_scale, qt_palette, system_language
from reader.ui.stylesheet import build_stylesheet


@pytest.mark.parametrize(("percent", "scale"), [(100, 1), (150, 1.25), (200, 1.5), (300, 2)])
def test_controls_grow_half_as_fast_as_the_text(percent: int, scale: float) -> None:
    assert control_scale(percent) == scale


def test_the_shipped_typefaces_are_known(dressed: QApplication) -> None:
    assert {SANS, SERIF} <= set(QFontDatabase.families())


@pytest.mark.parametrize("theme", PALETTES)
def test_qt_s_palette_has_the_theme_s_colours(theme: ThemeName) -> None:
    palette, made = PALETTES[theme], qt_palette(PALETTES[theme])
    roles, disabled = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    assert made.color(roles.Base).name() == palette.paper
    assert made.color(roles.WindowText).name() == palette.ink
    assert made.color(disabled, roles.WindowText).name() == palette.faint


@pytest.mark.parametrize("theme", PALETTES)
def test_a_style_sheet_has_no_gaps_and_only_the_theme_s_colours(theme: ThemeName) -> None:
    sheet = build_stylesheet(PALETTES[theme], 1)
    assert "@" not in sheet
    known = {str(getattr(PALETTES[theme], field)).lower() for field in Palette.__struct_fields__}
    assert {colour.lower() for colour in re.findall(r"#[0-9a-fA-F]{6}\b", sheet)} <= known


def test_spaces_and_type_grow_with_the_scale() -> None:
    template = resource("style.qss").read_text("utf-8")
    assert "font-size: @t15" in template
    assert "font-size: 15px" in build_stylesheet(PALETTES["light"], 1)
    assert "font-size: 22px" in build_stylesheet(PALETTES["light"], 1.5)


def test_dressing_says_which_palette_it_is(dressed: QApplication) -> None:
    assert apply_look(dressed, "dark", 100) is PALETTES["dark"]
    assert dressed.palette().window().color().name() == PALETTES["dark"].panel
    apply_look(dressed, "light", 100)


@pytest.mark.parametrize("theme", PALETTES)
def test_what_an_empty_field_says_is_as_readable_as_all_that_is_muted(
    qtbot: QtBot, dressed: QApplication, theme: ThemeName
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    palette = apply_look(dressed, theme, 100)
    field.ensurePolished()
    assert field.palette().placeholderText().color().name() == palette.muted
    apply_look(dressed, "light", 100)


@pytest.mark.parametrize(
    ("system", "language"), [("lt_LT", "lt"), ("en_GB", "en"), ("en_Latn_US", "en"), ("de_DE", "lt"), ("C", "lt")]
)
def test_the_system_s_language_is_read_if_there_is_such_a_text(
    monkeypatch: pytest.MonkeyPatch, system: str, language: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert system_language(("lt", "en")) == language
