"""How a page is to look: what the reader chose, and the column that follows from it."""

from msgspec import Struct

from reader.model.theme import SPACES, Palette, TypeScale

TYPE = TypeScale()
"""The type sizes of the page at 100 %."""

GAP_1, GAP_2, GAP_3, GAP_4, GAP_5, GAP_6 = SPACES
"""The steps of space by rank, in pixels at 100 %."""

LINE_HEIGHT = 1.2
"""Body line height as a share of the typeface's own line spacing, at spacing 1; like 1.5 in a style sheet."""

_NUMBER_SHARE = 0.05
"""The largest paragraph number, as a share of the view's width: large type in a narrow view keeps its column."""

_LEAST_EDGE = 8


class PageStyle(Struct, frozen=True):
    """Hold what the reader chose.

    ``scale`` is the text size (1 is 100 %), ``column`` the widest column in pixels at 100 %, ``spacing`` a factor of
    the usual line height, ``numbers`` whether paragraph numbers are shown.
    """

    palette: Palette
    scale: float = 1.0
    column: int = 680
    spacing: float = 1.0
    numbers: bool = True

    def px(self, size: float) -> int:
        """Give a size or a space of the theme in pixels of the page, at least 1."""
        return max(1, round(size * self.scale))


class Column(Struct, frozen=True):
    """Hold where the text stands in a view: its left edge and width in pixels, and the type size of its numbers."""

    left: int
    width: int
    number: int


def fit_column(style: PageStyle, view: int) -> Column:
    """Place the column in a view of a width in pixels.

    It stands in the middle while there is room, then moves over its left margin, which always holds a number of two
    digits and a bookmark, and at last becomes narrower.
    """
    number = max(1, round(min(style.px(TYPE.number), view * _NUMBER_SHARE)))
    margin = number * 1.3 + 2 * _LEAST_EDGE if style.numbers else number + 2 * _LEAST_EDGE
    least_left = round(max(margin, min(style.px(GAP_5), view * 0.04)))
    least_right = round(max(2 * _LEAST_EDGE, min(style.px(GAP_5), view * 0.04)))
    width = max(1, min(style.px(style.column), view - least_left - least_right))
    left = max(least_left, (view - width) // 2)
    return Column(left, width, number)
