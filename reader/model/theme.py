"""The one theme: colours by role, type sizes, spaces. Plain values; the widgets and the page turn them into Qt's."""

from typing import Literal

from msgspec import Struct

ThemeName = Literal["light", "sepia", "dark", "contrast"]
"""A theme as it is drawn; ``system`` is a preference that chooses among them."""

Colour = str
"""``#rrggbb``."""


class Palette(Struct, frozen=True):
    """Hold the colour of every role.

    ``paper`` lies under the text and ``panel`` under the controls; ``ink``, ``muted`` and ``accent`` are written on
    both. ``faint`` draws what cannot be used now, ``line`` separates, ``handle`` is what one drags to scroll and where
    a slider runs. ``selection`` lies under chosen rows and selected text, ``hover``, which is nearer to the panel,
    under the pointer, ``light`` under a block that one has come to, ``mark`` under a match, on such a block too, and
    ``mark_current`` under the match one stands on (``ink`` is written on all of them). ``card`` lies under figures,
    which are drawn for a light ground, and ``focus`` rings the focused control. The ``code_*`` roles colour fenced
    code on ``panel``.
    """

    dark: bool
    paper: Colour
    panel: Colour
    ink: Colour
    muted: Colour
    accent: Colour
    faint: Colour
    line: Colour
    handle: Colour
    selection: Colour
    hover: Colour
    light: Colour
    mark: Colour
    mark_current: Colour
    card: Colour
    focus: Colour
    code_keyword: Colour
    code_name: Colour
    code_string: Colour
    code_number: Colour
    code_comment: Colour


PALETTES: dict[ThemeName, Palette] = {
    "light": Palette(
        dark=False,
        paper="#fbfaf7",
        panel="#f2f0ea",
        ink="#1d1f23",
        muted="#5d6168",
        accent="#7a1f2b",
        faint="#b9b5ac",
        line="#e1ddd3",
        handle="#9d988d",
        selection="#e3dccb",
        hover="#ece8de",
        light="#fdf5df",
        mark="#efc344",
        mark_current="#f2a33a",
        card="#ffffff",
        focus="#7a1f2b",
        code_keyword="#7a1f2b",
        code_name="#1f4e79",
        code_string="#35602b",
        code_number="#7a4a00",
        code_comment="#5d6168",
    ),
    "sepia": Palette(
        dark=False,
        paper="#f6eddc",
        panel="#eee2cb",
        ink="#33271a",
        muted="#635239",
        accent="#7b2d1e",
        faint="#bfae8f",
        line="#dccdb0",
        handle="#9c8862",
        selection="#dfcfac",
        hover="#e9dec5",
        light="#f3e4bd",
        mark="#e0b24a",
        mark_current="#e09433",
        card="#fffaf0",
        focus="#7b2d1e",
        code_keyword="#7b2d1e",
        code_name="#27496b",
        code_string="#3c5a22",
        code_number="#6e4300",
        code_comment="#635239",
    ),
    "dark": Palette(
        dark=True,
        paper="#17191d",
        panel="#1e2126",
        ink="#dfe2e6",
        muted="#9ba2ac",
        accent="#e08a94",
        faint="#4d535c",
        line="#2c3037",
        handle="#626973",
        selection="#303640",
        hover="#24282e",
        light="#2e2a18",
        mark="#66531a",
        mark_current="#7a6208",
        card="#f7f6f2",
        focus="#e08a94",
        code_keyword="#e08a94",
        code_name="#8fb8e0",
        code_string="#a3c98f",
        code_number="#e0b77a",
        code_comment="#9ba2ac",
    ),
    "contrast": Palette(
        dark=True,
        paper="#000000",
        panel="#0b0b0b",
        ink="#ffffff",
        muted="#dcdcdc",
        accent="#ffd54a",
        faint="#8a8a8a",
        line="#7a7a7a",
        handle="#a6a6a6",
        selection="#404040",
        hover="#222222",
        light="#1f1900",
        mark="#4a3c00",
        mark_current="#005a8c",
        card="#ffffff",
        focus="#ffd54a",
        code_keyword="#ffd54a",
        code_name="#9fd0ff",
        code_string="#b6f09c",
        code_number="#ffc48a",
        code_comment="#dcdcdc",
    ),
}

SERIF = "Source Serif Pro"
SANS = "Source Sans Pro"
MONO = "DejaVu Sans Mono"

SPACES = (4, 8, 12, 16, 24, 40)
"""The steps that every distance is taken from, in pixels at 100 %."""


class TypeScale(Struct, frozen=True):
    """Hold the type sizes of the page in pixels at 100 %."""

    body: int = 18
    title: int = 34
    lead: int = 20
    part_label: int = 13
    heading: int = 21
    subheading: int = 18
    caption: int = 15
    credit: int = 13
    table: int = 16
    code: int = 14
    note: int = 15
    number: int = 12


def relative_luminance(colour: Colour) -> float:
    """Compute the relative luminance of a colour (WCAG 2.2, definition of relative luminance)."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
