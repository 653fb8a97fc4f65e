"""The plain text of blocks, leaf by leaf."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from reader.model.blocks import (
    Box,
    Chapter,
    CodeBlock,
    CodeRun,
    Definition,
    DefinitionList,
    Emphasis,
    FigureBlock,
    Heading,
    Inline,
    ItemList,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteMark,
    Paragraph,
    Quote,
    Strong,
    Table,
    TermUse,
    Text,
)
from reader.model.prose import addressed, block_text, count_words, paragraph_number, plain


def said(words: str) -> tuple[Inline, ...]:
    return (Text(words),)


INNER = ItemList(ordered=True, items=(ListItem((said("b"),)),))
LIST = ListBlock(
    "p2", 2, ItemList(ordered=False, items=(ListItem((said("a"), said("a2")), INNER), ListItem((said("c"),))))
)
TABLE = Table("t1", said("Caption"), (said("H1"), said("H2")), ((said("1"), said("2")),), ("left", "right"))
CODE = CodeBlock("k1", "python", ((CodeRun("keyword", "if"), CodeRun("plain", " x")), (CodeRun("plain", "y"),)))
DEFINITIONS = DefinitionList("p3", 3, (Definition((said("term"),), (said("meaning"), said("other"))),))
BOX = Box("x1", "box", "Aside", (Paragraph("p4", 4, said("inside")),))
THREE = Text("three")
CHAPTER = Chapter(
    "one",
    "A title",
    "Title",
    "A lead.",
    (
        Heading("h1", 2, said("Head")),
        Paragraph("p1", 1, (Text("one "), Strong((Emphasis(said("two")),)), NoteMark("n1", 1), LineBreak(), THREE)),
        LIST,
        TABLE,
        CODE,
        DEFINITIONS,
        BOX,
        FigureBlock("map"),
        Quote("p5", 5, (said("q1"), said("q2"))),
    ),
    (Note("n1", 1, (said("note"),)),),
)


def test_text_of_every_block_in_reading_order() -> None:
    texts = {block.id: block_text(block) for block in addressed(CHAPTER)}
    assert texts == {
        "h1": "Head",
        "p1": "one two three",
        "p2": "a\na2\nb\nc",
        "t1": "Caption\nH1\nH2\n1\n2",
        "k1": "if x\ny",
        "p3": "term\nmeaning\nother",
        "x1": "Aside",
        "p4": "inside",
        "map": "",
        "p5": "q1\nq2",
        "n1": "note",
    }


def test_numbers_of_the_margin() -> None:
    numbers = {block.id: paragraph_number(block) for block in addressed(CHAPTER) if paragraph_number(block)}
    assert numbers == {"p1": 1, "p2": 2, "p3": 3, "p4": 4, "p5": 5}


def test_words_are_counted_with_title_and_notes() -> None:
    title, lead, notes = 2, 2, 1
    blocks = {"h1": 1, "p1": 3, "p2": 4, "t1": 5, "k1": 3, "p3": 3, "x1": 1, "p4": 1, "p5": 2}
    assert count_words(CHAPTER) == title + lead + notes + sum(blocks.values())


def test_links_and_terms_give_their_words() -> None:
    assert plain((Link("a", "", said("one")), TermUse("likely", said(" two")))) == "one two"


def test_a_chapter_survives_being_stored() -> None:
    assert msgspec.json.decode(msgspec.json.encode(CHAPTER), type=Chapter) == CHAPTER


inlines = st.recursive(
    st.builds(Text, st.text()), lambda inner: st.builds(Strong, st.lists(inner, max_size=3).map(tuple)), max_leaves=8
)


@given(st.lists(inlines, max_size=4).map(tuple))
def test_plain_text_is_the_characters_in_order(content: tuple[Inline, ...]) -> None:
    stored = msgspec.json.decode(msgspec.json.encode(content), type=tuple[Inline, ...])
    assert plain(stored) == plain(content)
