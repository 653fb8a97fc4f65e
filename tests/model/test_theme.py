"""Every pair of text and ground is readable: AA, and AAA in high contrast."""

import pytest

from reader.model.theme import PALETTES, ThemeName
from tests.contrast import contrast_ratio

GROUNDS = ("paper", "panel", "selection", "hover", "light")
TEXTS = ("ink", "muted", "accent")
CODE = ("code_keyword", "code_name", "code_string", "code_number", "code_comment")
PAIRS = [
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    *((text, ground) for text in CODE for ground in ("panel", "light")),
    ("ink", "mark"),
    ("ink", "mark_current"),
]


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_is_readable_on_its_ground(name: ThemeName, text: str, ground: str) -> None:
    palette = PALETTES[name]
    wanted = 7.0 if name == "contrast" else 4.5
    assert contrast_ratio(getattr(palette, text), getattr(palette, ground)) >= wanted


def test_contrast_of_black_and_white_is_the_greatest() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast_ratio("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("name", PALETTES)
def test_a_chosen_row_is_told_from_one_that_is_pointed_at(name: ThemeName) -> None:
    palette = PALETTES[name]
    assert contrast_ratio(palette.selection, palette.hover) >= 1.1
    assert contrast_ratio(palette.selection, palette.panel) > contrast_ratio(palette.hover, palette.panel) > 1.04
    assert contrast_ratio(palette.accent, palette.selection) >= 3  # the edge of the chosen one


@pytest.mark.parametrize("name", PALETTES)
def test_a_match_is_told_from_the_block_that_is_lit_up(name: ThemeName) -> None:
    palette = PALETTES[name]
    for mark in (palette.mark, palette.mark_current):
        assert contrast_ratio(mark, palette.light) >= 1.5
    assert contrast_ratio(palette.mark, palette.mark_current) >= 1.2
    assert contrast_ratio(palette.light, palette.paper) >= 1.04


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("ground", ["paper", "panel"])
def test_what_is_dragged_to_scroll_is_seen(name: ThemeName, ground: str) -> None:
    palette = PALETTES[name]
    at_rest, hovered = (contrast_ratio(colour, getattr(palette, ground)) for colour in (palette.handle, palette.muted))
    assert at_rest >= 2.5
    assert hovered >= max(3, at_rest * 1.5)
