"""Walks over the tree of blocks, and its plain text.

The text of a block is the text of its leaves joined by line feeds. Search stores it and finds offsets in it; the
page keeps, for every leaf, where it put those characters. Both walk the leaves in the order given here.
"""

from collections.abc import Iterator

from reader.model.blocks import (
    Block,
    Box,
    Chapter,
    CodeBlock,
    DefinitionList,
    FigureBlock,
    Heading,
    InlineCode,
    Inlines,
    ItemList,
    LineBreak,
    ListBlock,
    Note,
    NoteMark,
    Paragraph,
    Quote,
    Table,
    Text,
)

SOFT_HYPHEN = "\u00ad"
"""What stands where a word may be broken, and in no text of a block."""

LEAF_BREAK = "\n"

TOP, LEAD = "", "lead"
"""The block ids of a chapter's top, which is its title, and of its lead."""

Addressed = Block | Note
"""What has a block address of its own."""


def plain(content: Inlines) -> str:
    """Join the characters of inline content; footnote marks have none, a line break is a space."""
    return "".join(_characters(content))


def _characters(content: Inlines) -> Iterator[str]:
    for inline in content:
        match inline:
            case Text(text) | InlineCode(text):
                yield text
            case LineBreak():
                yield " "
            case NoteMark():
                pass
            case _:
                yield from _characters(inline.children)


def leaves(block: Addressed) -> Iterator[Inlines]:
    """Yield the pieces of running text of a block in reading order.

    A figure has none here, since its words belong to the edition's figure; a box has none, since its blocks have
    addresses of their own. A box's title is the box's only leaf.
    """
    match block:
        case Heading() | Paragraph():
            yield block.content
        case ListBlock():
            yield from _list_leaves(block.list)
        case DefinitionList():
            for entry in block.entries:
                yield from entry.terms
                yield from entry.meanings
        case Quote() | Note():
            yield from block.paragraphs
        case Table():
            yield block.caption
            yield from block.header
            for row in block.rows:
                yield from row
        case CodeBlock():
            for line in block.lines:
                yield (Text("".join(run.text for run in line)),)
        case Box():
            yield (Text(block.title),)
        case FigureBlock():
            return


def _list_leaves(items: ItemList) -> Iterator[Inlines]:
    for item in items.items:
        yield from item.paragraphs
        if item.nested is not None:
            yield from _list_leaves(item.nested)


def block_text(block: Addressed) -> str:
    """Give the plain text of a block: its leaves joined by ``LEAF_BREAK``."""
    return LEAF_BREAK.join(plain(leaf) for leaf in leaves(block))


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks in reading order, a box before the blocks in it."""
    for block in blocks:
        yield block
        if isinstance(block, Box):
            yield from walk(block.blocks)


def addressed(chapter: Chapter) -> Iterator[Addressed]:
    """Yield everything in a chapter that has a block address, in reading order."""
    yield from walk(chapter.blocks)
    yield from chapter.notes


def paragraph_number(block: Addressed) -> int:
    """Give the number a block carries in the margin; 0 if it carries none."""
    match block:
        case Paragraph() | ListBlock() | DefinitionList() | Quote():
            return block.number
        case _:
            return 0


def count_words(chapter: Chapter) -> int:
    """Count the words of a chapter as a person reads them: title, lead, blocks and notes."""
    texts = [chapter.title, chapter.lead, *(block_text(block) for block in addressed(chapter))]
    return sum(len(text.split()) for text in texts)
