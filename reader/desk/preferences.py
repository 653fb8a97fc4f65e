"""What the person chose: how the text looks and which language the interface speaks."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

NAME = "preferences.json"
SCHEMA = 1

ThemeChoice = Literal["system", "light", "sepia", "dark", "contrast"]
"""A theme by name, or the one that the system's light or dark appearance asks for."""

Column = Literal["narrow", "normal", "wide"]

COLUMN_WIDTHS: dict[Column, int] = {"narrow": 560, "normal": 680, "wide": 800}
"""Pixels at 100 %: some 55, 68 and 80 characters a line (WCAG 2.2, 1.4.8, asks for 80 at most)."""

InterfaceLanguage = Literal["report", "lt", "en"]
"""``report`` follows the language of the text."""

SMALLEST_TEXT, LARGEST_TEXT, TEXT_STEP = 100, 300, 10
TIGHTEST_LINES, LOOSEST_LINES = 100, 200


class Preferences(Struct, frozen=True):
    """Hold what the person chose.

    ``text_percent`` is the size of text in per cent; ``line_spacing`` is in per cent of the typeface's own, 120 being
    about one and a half times the type size.
    """

    theme: ThemeChoice = "system"
    text_percent: Annotated[int, Meta(ge=SMALLEST_TEXT, le=LARGEST_TEXT)] = 100
    column: Column = "normal"
    line_spacing: Annotated[int, Meta(ge=TIGHTEST_LINES, le=LOOSEST_LINES)] = 120
    paragraph_numbers: bool = True
    interface_language: InterfaceLanguage = "report"
    motion: bool = True
    search_history: bool = True
