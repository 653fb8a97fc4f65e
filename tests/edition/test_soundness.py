"""Whether decoded values hang together."""

import re
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.edition.soundness import UNSHOWABLE, UnsoundError, check_chapter, check_characters
from reader.model.blocks import (
    Block,
    Chapter,
    Emphasis,
    FigureBlock,
    Heading,
    Inlines,
    ItemList,
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


def chapter(*blocks: Block, notes: tuple[Note, ...] = ()) -> Chapter:
    return Chapter("a", "", "", "", blocks, notes)


def paragraph(*content: object) -> Chapter:
    return chapter(Paragraph("p1", 1, content))  # type: ignore[arg-type]


def nested_list(depth: int) -> ItemList:
    return ItemList(False, (ListItem(((),), nested_list(depth - 1) if depth else None),))


def nested_emphasis(depth: int) -> Inlines:
    return (Emphasis(nested_emphasis(depth - 1)),) if depth else (Text("a"),)


@pytest.mark.parametrize(
    "sound",
    [
        chapter(),
        paragraph(TermUse("t", ()), OutsideLink("https://example.org", ())),
        chapter(FigureBlock("f")),
        chapter(Paragraph("p1", 1, (NoteMark("n1", 1),)), notes=(Note("n1", 1, ((),)),)),
        chapter(ListBlock("p1", 1, nested_list(11))),
        paragraph(*nested_emphasis(11)),
    ],
)
def test_a_sound_chapter(sound: Chapter) -> None:
    check_chapter(sound, {"f"}, {"t"})


@pytest.mark.parametrize(
    "unsound",
    [
        chapter(FigureBlock("g")),
        chapter(FigureBlock("f"), FigureBlock("f")),
        chapter(Heading("A", 2, ())),
        chapter(Heading("h1", 1, ())),
        chapter(Paragraph("p1", 0, ())),
        chapter(ListBlock("p1", 1, ItemList(False, ()))),
        chapter(ListBlock("p1", 1, ItemList(False, (ListItem(()),)))),
        chapter(ListBlock("p1", 1, ItemList(True, (ListItem(((),)),), start=-1))),
        chapter(ListBlock("p1", 1, nested_list(12))),
        chapter(Table("t1", (), (), (), ())),
        chapter(Table("t1", (), ((),), (((), ()),), ("left",))),
        chapter(Table("t1", (), ((),), (), ("left", "left"))),
        paragraph(TermUse("u", ())),
        paragraph(NoteMark("n1", 1)),
        paragraph(OutsideLink("file:///etc/passwd", ())),
        paragraph(*nested_emphasis(12)),
        chapter(notes=(Note("n1", 2, ((),)),)),
        chapter(notes=(Note("n1", 1, ()),)),
    ],
)
def test_an_unsound_chapter(unsound: Chapter) -> None:
    with pytest.raises(UnsoundError):
        check_chapter(unsound, {"f"}, {"t"})


@pytest.mark.parametrize("text", ["plain ąž “x”", 'a "quotation"', "a\\b", "\\u0007 as text", "\\\\n", "a/b", "🙂"])
def test_texts_that_can_be_shown(text: str) -> None:
    check_characters(msgspec.json.encode(text).decode())


@pytest.mark.parametrize("json", ['"\\u0007"', '"\\n"', '"\\\\\\t"', '"\ue000"', '"\x7f"', '"\u2028"', '"\\u0041"'])
def test_texts_that_cannot(json: str) -> None:
    with pytest.raises(UnsoundError):
        check_characters(json)


@given(st.text())
def test_what_is_let_through_holds_no_control(text: str) -> None:
    try:
        check_characters(msgspec.json.encode(text).decode())
    except UnsoundError:
        return
    assert not any(ord(sign) < 32 for sign in text)


def test_what_python_calls_printable_is_never_strange() -> None:
    strange = re.compile(f"[{UNSHOWABLE}]")
    assert not [code for code in range(sys.maxunicode + 1) if chr(code).isprintable() and strange.match(chr(code))]
