from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.blocks import (
    Box,
    CodeBlock,
    CodeRun,
    InlineCode,
    LineBreak,
    Note,
    NoteMark,
    OutsideLink,
    Paragraph,
    Strong,
    Text,
)
from reader.model.prose import Addressed, block_text, walk
from reader.paper.marking import mark_block, mark_text, marks_in
from reader.paper.options import Marked
from tests.paper.sample import REPORT
from tests.paper.sample_chapters import sample_chapter, words

BLOCKS: list[Addressed] = [
    block
    for part in REPORT.parts
    for entry in part.chapters
    for chapter in (sample_chapter(entry.id, "lt"),)
    for block in (*walk(chapter.blocks), *chapter.notes)
]


def marked_in(value: object, *, inside: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield the texts of data in their order, with whether each is marked."""
    match value:
        case {"text": text}:
            yield text, inside
        case [str(_), str(text), bool(mark)]:
            yield text, mark
        case [str(_), str(text)]:
            yield text, inside
        case {"type": "x", "title": title}:
            yield from ((title, False),) if isinstance(title, str) else marked_in(title)
        case {"type": "m", "children": children}:
            yield from marked_in(children, inside=True)
        case dict():
            for name, part in value.items():
                if name not in {"id", "type", "align", "language"} and not isinstance(part, str):
                    yield from marked_in(part, inside=inside)
        case list() | tuple():
            for part in value:
                yield from marked_in(part, inside=inside)
        case _:
            return


def marked_words(block: Addressed, *ranges: tuple[int, int]) -> list[str]:
    """List what is marked in a block, piece by piece."""
    return [text for text, mark in marked_in(mark_block(msgspec.to_builtins(block), ranges)) if mark]


def test_a_range_is_marked_through_all_that_it_crosses() -> None:
    content = (Text("One "), Strong((Text("two"), NoteMark("n1", 1))), LineBreak(), InlineCode("x = 1"), Text(" end"))
    block = Paragraph("p1", 1, content)
    assert block_text(block) == "One two x = 1 end"
    assert marked_words(block, (2, 9)) == ["e ", "two", "x"]


def test_ranges_may_touch_and_overlap_and_lie_outside() -> None:
    block = Paragraph("p1", 1, words("0123456789"))
    assert marked_words(block, (0, 2), (2, 4), (3, 5), (90, 99), (7, 7)) == ["01", "2", "3", "4"]


def test_the_words_of_an_outside_link_can_be_marked() -> None:
    assert marked_words(Paragraph("p1", 1, (OutsideLink("https://a.b", words("a.b")),)), (0, 2)) == ["a."]


def test_code_keeps_its_kinds() -> None:
    data = mark_block(msgspec.to_builtins(CodeBlock("k1", "", ((CodeRun("name", "abcd"),),))), ((1, 3),))
    assert data["lines"] == [[["name", "a", False], ["name", "bc", True], ["name", "d", False]]]


def test_the_title_of_a_box_is_its_text_and_its_blocks_are_not() -> None:
    box = Box("x1", "box", "Title", (Paragraph("p1", 1, words("inside")),))
    assert marked_words(box, (0, 3), (6, 9)) == ["Tit"]


def test_a_title_with_nothing_marked_stays_text() -> None:
    assert mark_text("Title", ()) == "Title"
    assert [*marked_in(mark_text("Title", ((0, 2),)))] == [("Ti", True), ("tle", False)]


def test_what_no_line_end_may_part_is_kept_together_across_the_edge_of_a_mark() -> None:
    block = Paragraph("p1", 1, words("25 %"))
    assert [text for text, _ in marked_in(mark_block(msgspec.to_builtins(block), ((0, 2),)))] == ["25", "\u00a0%"]


@given(place=st.integers(0, len(BLOCKS) - 1), start=st.integers(0, 400), length=st.integers(1, 200))
def test_what_is_marked_is_the_range_of_the_plain_text(place: int, start: int, length: int) -> None:
    block = BLOCKS[place]
    data = mark_block(msgspec.to_builtins(block), ((start, start + length),))
    wanted = block_text(block)[start : start + length]
    found = "".join(text for text, mark in marked_in(data) if mark)
    assert found.replace("\u00a0", " ").replace(" ", "") == wanted.replace("\n", "").replace(" ", "")
    whole = "".join(text for text, _ in marked_in(data))
    assert whole.replace("\u00a0", " ").replace(" ", "") == block_text(block).replace("\n", "").replace(" ", "")


@pytest.mark.parametrize("address", ["belarus-war#p1", "sample-2023/belarus-war#p1"])
def test_marks_of_one_place_and_language_are_joined(address: str) -> None:
    marks = (
        Marked("belarus-war#p1", "lt", ((1, 2),)),
        Marked("belarus-war#p1", "en", ((3, 4),)),
        Marked(address, "lt", ((5, 6),)),
        Marked("nowhere at all", "lt", ((5, 6),)),
    )
    assert marks_in("lt", marks) == {"belarus-war#p1": ((1, 2), (5, 6))}


def test_notes_are_marked_too() -> None:
    assert marked_words(Note("n1", 1, (words("One."), words("Two."))), (5, 8)) == ["Two"]
