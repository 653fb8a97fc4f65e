"""A screen reader finds what the page says, in its order."""

from collections.abc import Iterator

import pytest

from reader.model.prose import addressed
from reader.texts.catalogue import Texts
from reader.ui.reading.structure import Item, Role, describe_page
from reader.ui.reading.view import ReadingView
from tests.page.sample import FIGURE, sample_chapter, sample_frame
from tests.ui.reading.conftest import sheet_of


@pytest.fixture
def items(view: ReadingView) -> tuple[Item, ...]:
    return describe_page(sample_chapter("en"), sheet_of(view).page, sample_frame("en"), Texts("en"))


def walk(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from walk(item.children)


def test_blocks_come_in_reading_order_with_their_roles(items: tuple[Item, ...]) -> None:
    assert [item.role for item in items] == [
        Role.Heading,
        Role.Paragraph,
        Role.Section,
        Role.Paragraph,
        Role.Heading,
        Role.Graphic,
        Role.Table,
        Role.List,
        Role.Section,
        Role.BlockQuote,
        Role.List,
        Role.StaticText,
        Role.Heading,
        Role.Paragraph,
        Role.Note,
        Role.Note,
        Role.Link,
        Role.Link,
    ]


def test_headings_have_levels(items: tuple[Item, ...]) -> None:
    assert [(item.name, item.level) for item in walk(items) if item.role == Role.Heading] == [
        ("Belarus: a party to the war", 1),
        ("Forces and dependence", 2),
        ("Smaller", 3),
    ]


def test_every_addressed_block_is_there(items: tuple[Item, ...]) -> None:
    found = {item.block for item in walk(items)}
    assert {block.id for block in addressed(sample_chapter("en"))} <= found


def test_figure_is_named_by_its_description(items: tuple[Item, ...]) -> None:
    figure = next(item for item in items if item.role == Role.Graphic)
    assert figure.name == f"Figure: {FIGURE.alt['en']}"
    assert figure.description == "Defence spending. Chart: the authors"
    assert figure.target is not None


def test_links_terms_and_marks_tell_where_they_stand_and_what_they_mean(items: tuple[Item, ...]) -> None:
    links = {item.name: item.description for item in walk(items) if item.role == Role.Link}
    assert links["highly likely"] == "Over 75 %."
    assert links["1"] == "Up to 5 February; see 2"
    assert links["on dependence"] == ""
    assert "Back to the text" in links


def test_every_target_is_there_once(view: ReadingView, items: tuple[Item, ...]) -> None:
    found = [item.target for item in walk(items) if item.target is not None]
    assert sorted(found, key=lambda target: target.start) == list(sheet_of(view).page.targets)


def test_table_has_rows_of_cells(items: tuple[Item, ...]) -> None:
    table = next(item for item in items if item.role == Role.Table)
    assert table.name == "Brigade and division"
    assert [[cell.name for cell in row.children] for row in table.children] == [
        ["Kind", "Brigade", "Remarks"],
        ["Tanks", "30–40", "the largest gap"],
        ["People", "2 500–3 000", ""],
    ]
    assert {cell.role for cell in table.children[0].children} == {Role.ColumnHeader}


def test_nested_list_is_in_its_item(items: tuple[Item, ...]) -> None:
    outer = next(item for item in items if item.role == Role.List)
    assert [item.name for item in outer.children] == ["territory;", "training: in autumn."]
    assert outer.children[1].children[0].children[0].name == "at ranges,"


def test_definitions_are_items(items: tuple[Item, ...]) -> None:
    assert "OMON: Police." in [item.name for item in walk(items) if item.role == Role.ListItem]


def test_way_to_start_comes_before_the_text(view: ReadingView) -> None:
    view.show_chapter(sample_chapter("en", "cover"), sample_frame("en"), view.place())
    roles = [item.role for item in view.describe()]
    assert roles[:3] == [Role.Heading, Role.Paragraph, Role.Link]
