import pytest

from reader.model.paper import TextSize
from reader.model.theme import PALETTES
from reader.paper.look import BODY, BODY_IN_COLUMNS, look_of
from reader.paper.options import PaperOptions


@pytest.mark.parametrize("size", ["normal", "large", "xlarge"])
def test_the_body_is_of_the_size_asked_for(size: TextSize) -> None:
    assert look_of(PaperOptions("lt", size=size)).sizes["body"] == BODY[size]


def test_columns_side_by_side_have_a_smaller_body() -> None:
    assert look_of(PaperOptions("lt", columns=2)).sizes["body"] == BODY_IN_COLUMNS
    assert look_of(PaperOptions("lt", bilingual=True)).sizes["body"] == BODY_IN_COLUMNS


@pytest.mark.parametrize("size", ["large", "xlarge"])
def test_nothing_in_large_print_is_small(size: TextSize) -> None:
    sizes = look_of(PaperOptions("lt", size=size)).sizes
    assert min(sizes.values()) > 12
    assert sizes["title"] > sizes["heading"] > sizes["body"] > sizes["note"]


def test_grey_leaves_no_colour_in_any_role() -> None:
    assert look_of(PaperOptions("lt")).colours == PALETTES["light"]
    colours = look_of(PaperOptions("lt", grey=True)).colours
    for role in colours.__struct_fields__:
        if role != "dark":
            value = getattr(colours, role)
            assert value[1:3] == value[3:5] == value[5:7], role
