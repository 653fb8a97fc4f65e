from typing import Any

import pytest

from reader.model.blocks import (
    Align,
    Block,
    Box,
    Chapter,
    CodeBlock,
    CodeRun,
    FigureBlock,
    Heading,
    Inline,
    InlineCode,
    ItemList,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteMark,
    OutsideLink,
    Paragraph,
    Table,
    TermUse,
    Text,
)
from reader.paper.glyphs import Glyphs
from reader.paper.preparation import Preparation
from reader.resources import font_files
from tests.paper.sample_chapters import words

NBSP = "\u00a0"


def data_of(chapter: Chapter, level: int = 1, preparation: Preparation | None = None) -> dict[str, Any]:
    data = (preparation or Preparation(Glyphs(font_files()), {"likely"})).prepare(chapter, level)
    assert isinstance(data, dict)
    return data


def prepared(*blocks: Block, level: int = 1) -> list[dict[str, Any]]:
    """Prepare a chapter of these blocks and give them as data."""
    found = data_of(Chapter("war", "Title", "Title", "", blocks), level)["blocks"]
    assert isinstance(found, list)
    return found


def inline(node: Inline) -> dict[str, Any]:
    found = prepared(Paragraph("p1", 1, (node,)))[0]["content"][0]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("350 000 karių", f"350{NBSP}000 karių"),
        ("1 234 567", f"1{NBSP}234{NBSP}567"),
        ("30–50 % daugiau", f"30–50{NBSP}% daugiau"),
        ("2023 m. vasario 5 d. vakarą", f"2023{NBSP}m. vasario 5{NBSP}d. vakarą"),
        ("5 trln. rublių", f"5{NBSP}trln. rublių"),
        ("A. Lukašenka ir D. J. Trumpas", f"A.{NBSP}Lukašenka ir D.{NBSP}J.{NBSP}Trumpas"),
        ("pirkėjai – Kinija – rodo", f"pirkėjai{NBSP}– Kinija{NBSP}– rodo"),
        ("2022 metais 8 ir 26", "2022 metais 8 ir 26"),
        ("in 2022 3 divisions", "in 2022 3 divisions"),
        ("the NATO. A new", "the NATO. A new"),
    ],
)
def test_what_no_line_end_may_part_is_kept_together(text: str, kept: str) -> None:
    assert inline(Text(text))["text"] == kept


def test_code_stays_as_it_is() -> None:
    assert inline(InlineCode("x = 30 % 7"))["text"] == "x = 30 % 7"
    block = prepared(CodeBlock("k1", "", ((CodeRun("plain", "x = 30 % 7"),),)))[0]
    assert block["lines"] == [[["plain", "x = 30 % 7"]]]


def test_what_cannot_be_printed_is_replaced_everywhere() -> None:
    assert inline(InlineCode("台"))["text"] == "\ufffd"
    assert prepared(Box("x1", "box", "台", ()))[0]["title"] == "\ufffd"


def test_headings_stand_below_the_title_whatever_its_level() -> None:
    blocks = (Heading("h1", 2, words("A")), Heading("h2", 3, words("B")), Heading("h3", 2, words("C")))
    assert [block["depth"] for block in prepared(*blocks, level=1)] == [2, 3, 2]
    assert [block["depth"] for block in prepared(*blocks, level=2)] == [3, 4, 3]


def test_no_heading_level_is_skipped() -> None:
    blocks = (Heading("h1", 3, words("A")), Heading("h2", 3, words("B")))
    assert [block["depth"] for block in prepared(*blocks)] == [2, 3]


def test_a_note_marked_again_is_told_from_the_first_mark() -> None:
    marks = Paragraph("p1", 1, (NoteMark("n1", 1), NoteMark("n2", 2), NoteMark("n1", 1)))
    notes = (Note("n1", 1, (words("One."),)), Note("n2", 2, (words("Two."),)))
    content = data_of(Chapter("war", "", "", "", (marks,), notes))["blocks"][0]["content"]
    assert [mark["again"] for mark in content] == [False, False, True]
    assert [mark["address"] for mark in content] == ["war#n1", "war#n2", "war#n1"]


def test_a_mark_of_a_note_that_is_not_there_is_never_a_second_one() -> None:
    marks = Paragraph("p1", 1, (NoteMark("n1", 1), NoteMark("n1", 1)))
    assert [mark["again"] for mark in prepared(marks)[0]["content"]] == [False, False]


def test_marks_beside_another_language_are_of_its_notes() -> None:
    note = Note("n1", 1, (words("One."),))
    chapter = Chapter("war", "", "", "", (Paragraph("p1", 1, (NoteMark("n1", 1),)),), (note,))
    first = Preparation(Glyphs(font_files()), {})
    first.prepare(chapter, 1)
    second = Preparation(Glyphs(font_files()), {}, prefix="beside:")
    data: Any = second.prepare(chapter, 1, noted=first.noted)
    mark = data["blocks"][0]["content"][0]
    assert (mark["again"], mark["address"]) == (True, "war#n1")
    assert second.addresses == {"beside:war", "beside:war#p1", "beside:war#n1"}


def test_a_run_of_links_asks_for_its_pages() -> None:
    def link(block: str) -> Link:
        return Link("war", block, words(block[1:]))

    content = (Text("War "), link("p1"), Text(", "), link("p2"), Text("; Peace "), link("p3"))
    chapter = Chapter("names", "", "", "", (Paragraph("p1", 1, content),))
    data: Any = Preparation(Glyphs(font_files()), {}).prepare(chapter, 1, paged=True)
    nodes = data["blocks"][0]["content"]
    assert [node["of"] for node in nodes if node["type"] == "g"] == [["war#p1", "war#p2"], ["war#p3"]]


def test_a_use_of_a_graded_term_is_told_from_others() -> None:
    assert inline(TermUse("likely", words("x")))["graded"] is True
    assert inline(TermUse("nato", words("x")))["graded"] is False


@pytest.mark.parametrize("shown", ["vsd.lt/en", "https://www.vsd.lt/en/", "www.VSD.lt/en"])
def test_an_address_that_is_in_the_words_is_not_said_twice(shown: str) -> None:
    assert inline(OutsideLink("https://www.vsd.lt/en/", words(shown)))["shown"] is True


def test_an_address_that_is_not_in_the_words_is_said() -> None:
    assert inline(OutsideLink("https://www.vsd.lt/en/", words("the report")))["shown"] is False


def weights(align: str, *rows: str) -> object:
    """Weigh the columns of a table: l and r are its columns, a bar stands between its cells."""
    cells = [tuple(words(cell.strip()) for cell in row.split("|")) for row in rows]
    sides: dict[str, Align] = {"l": "left", "r": "right", "c": "center"}
    block = Table("t1", (), cells[0], tuple(cells[1:]), tuple(sides[side] for side in align))
    return prepared(block)[0]["weights"]


def test_columns_of_numbers_are_as_wide_as_they_are() -> None:
    assert weights("lrc", "Kind | Number | Share", "an armoured personnel carrier | 150 | 3 %") == [9, 0, 0]


def test_columns_of_short_texts_are_as_wide_as_they_are_beside_long_ones() -> None:
    assert weights("ll", "Year | Event", "2022 | something that takes more than one line to say") == [0, 13]


def test_columns_of_short_texts_share_the_width_where_there_are_no_others() -> None:
    assert weights("ll", "Word | Probability", "unlikely | less than 25 %") == [8, 11]


def test_a_column_of_text_has_room_for_its_longest_word() -> None:
    assert weights("lr", "A | N", "is an incomprehensibility | 1") == [19, 0]


def test_a_table_without_text_still_has_weights() -> None:
    assert weights("lr", " | ", " | ") == [1, 0]


@pytest.mark.parametrize(
    ("blocks", "kept"),
    [
        ((Paragraph("p1", 1, words("short")),), True),
        ((Paragraph("p1", 1, words("long " * 300)),), False),
        ((FigureBlock("map"),), False),
    ],
)
def test_a_short_box_stays_on_one_page(blocks: tuple[Block, ...], kept: bool) -> None:
    assert prepared(Box("x1", "box", "Title", blocks))[0]["kept"] is kept


@pytest.mark.parametrize(("count", "kept"), [(2, True), (40, False)])
def test_a_short_list_stays_on_one_page(count: int, kept: bool) -> None:
    items = tuple(ListItem((words("an item of the list"),)) for _ in range(count))
    assert prepared(ListBlock("i1", 1, ItemList(ordered=True, start=1, items=items)))[0]["kept"] is kept


def test_everything_that_has_an_address_gets_it() -> None:
    preparation = Preparation(Glyphs(font_files()), {})
    box = Box("x1", "box", "", (Paragraph("p2", 2, ()),))
    note = Note("n1", 1, (words("x"),))
    chapter = Chapter("war", "", "", "", (Heading("h1", 2, ()), box), (note,))
    data = data_of(chapter, preparation=preparation)
    assert preparation.addresses == {"war", "war#h1", "war#x1", "war#p2", "war#n1"}
    assert data["address"] == "war"
    assert data["blocks"][1]["blocks"][0]["address"] == "war#p2"
    assert data["notes"][0]["address"] == "war#n1"
