"""The column stands in the view with room for its margin, whatever the size of either."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.theme import PALETTES
from reader.page.style import PageStyle, fit_column

styles = st.builds(
    PageStyle,
    st.just(PALETTES["light"]),
    scale=st.floats(1.0, 3.0),
    column=st.integers(560, 760),
    numbers=st.booleans(),
)


@given(styles, st.integers(120, 4000))
def test_column_lies_within_the_view(style: PageStyle, view: int) -> None:
    column = fit_column(style, view)
    assert column.width >= 1
    assert column.left >= 8
    assert column.left + column.width <= view


@given(styles, st.integers(300, 4000))
def test_margin_holds_a_number_of_two_digits(style: PageStyle, view: int) -> None:
    column = fit_column(style, view)
    assert not style.numbers or column.left >= 1.2 * column.number + 8


def test_wide_view_has_the_column_in_the_middle() -> None:
    column = fit_column(PageStyle(PALETTES["light"]), 1600)
    assert (column.left, column.width, column.number) == (460, 680, 12)


def test_narrow_view_has_a_narrow_column() -> None:
    assert fit_column(PageStyle(PALETTES["light"]), 420).width > 360


@pytest.mark.parametrize(("size", "scale", "pixels"), [(18, 1.0, 18), (18, 3.0, 54), (13, 1.1, 14), (0.1, 1.0, 1)])
def test_sizes_scale(size: float, scale: float, pixels: int) -> None:
    assert PageStyle(PALETTES["light"], scale).px(size) == pixels
