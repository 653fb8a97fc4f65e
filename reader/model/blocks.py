"""The closed tree of blocks that screen, paper, search and contents all read.

Values only: made once by ``reader.compile``, stored in the edition as JSON, decoded with validation.
Tags are short because they are repeated thousands of times in an edition file.
"""

from typing import Literal

from msgspec import Struct


class Text(Struct, frozen=True, tag="t"):
    """Hold plain characters."""

    text: str


class Strong(Struct, frozen=True, tag="s"):
    """Hold strongly emphasised words."""

    children: tuple["Inline", ...]


class Emphasis(Struct, frozen=True, tag="e"):
    """Hold emphasised words."""

    children: tuple["Inline", ...]


class InlineCode(Struct, frozen=True, tag="c"):
    """Hold characters of a machine's language."""

    text: str


class Link(Struct, frozen=True, tag="l"):
    """Lead to a place inside the report; ``chapter`` and ``block`` as in Location."""

    chapter: str
    block: str
    children: tuple["Inline", ...]


class OutsideLink(Struct, frozen=True, tag="o"):
    """Name an address outside the report, which is shown and copied and never opened."""

    address: str
    children: tuple["Inline", ...]


class TermUse(Struct, frozen=True, tag="u"):
    """Mark words as a use of a defined term."""

    term: str
    children: tuple["Inline", ...]


class NoteMark(Struct, frozen=True, tag="n"):
    """Mark where a footnote belongs; ``note`` is the block id of the note."""

    note: str
    number: int


class LineBreak(Struct, frozen=True, tag="b"):
    """Break the line within a paragraph."""


Inline = Text | Strong | Emphasis | InlineCode | Link | OutsideLink | TermUse | NoteMark | LineBreak
Inlines = tuple[Inline, ...]


class Heading(Struct, frozen=True, tag="h"):
    """Head the blocks that follow; level 2 or 3 (level 1 is the chapter's title)."""

    id: str
    level: int
    content: Inlines


class Paragraph(Struct, frozen=True, tag="p"):
    """Hold one paragraph with its number in the chapter."""

    id: str
    number: int
    content: Inlines


class ListItem(Struct, frozen=True):
    """Hold one item: its paragraphs (at least one), then a nested list if there is one."""

    paragraphs: tuple[Inlines, ...]
    nested: "ItemList | None" = None


class ItemList(Struct, frozen=True):
    """Hold the items of a list; ``start`` is the first number of an ordered one."""

    ordered: bool
    items: tuple[ListItem, ...]
    start: int = 1


class ListBlock(Struct, frozen=True, tag="i"):
    """Hold a list, nested or not, numbered in the chapter as one paragraph."""

    id: str
    number: int
    list: ItemList


class Definition(Struct, frozen=True):
    """Hold one entry of a definition list: what is defined and what it means."""

    terms: tuple[Inlines, ...]
    meanings: tuple[Inlines, ...]


class DefinitionList(Struct, frozen=True, tag="d"):
    """Hold a list of definitions, numbered in the chapter as one paragraph."""

    id: str
    number: int
    entries: tuple[Definition, ...]


class Quote(Struct, frozen=True, tag="q"):
    """Hold quoted paragraphs, numbered in the chapter as one paragraph."""

    id: str
    number: int
    paragraphs: tuple[Inlines, ...]


Align = Literal["left", "right", "center"]


class Table(Struct, frozen=True, tag="a"):
    """Hold a table: a caption (may be empty), one header row, rows of as many cells, an alignment per column."""

    id: str
    caption: Inlines
    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    align: tuple[Align, ...]


class FigureBlock(Struct, frozen=True, tag="f"):
    """Place a figure of the edition in the text; the block's id is the figure's id."""

    id: str


CodeKind = Literal["plain", "keyword", "name", "string", "number", "comment", "operator"]


class CodeRun(Struct, frozen=True, array_like=True):
    """Hold a run of code of one kind; the theme gives the kind its colour."""

    kind: CodeKind
    text: str


class CodeBlock(Struct, frozen=True, tag="k"):
    """Hold lines of a machine's language, each a sequence of runs."""

    id: str
    language: str
    lines: tuple[tuple[CodeRun, ...], ...]


BoxKind = Literal["box", "key-points"]


class Box(Struct, frozen=True, tag="x"):
    """Hold blocks that stand aside from the text; boxes do not nest."""

    id: str
    kind: BoxKind
    title: str
    blocks: tuple["Block", ...]


Block = Heading | Paragraph | ListBlock | DefinitionList | Quote | Table | FigureBlock | CodeBlock | Box


class Note(Struct, frozen=True):
    """Hold a footnote of a chapter; ``id`` is its block address (``n1`` …)."""

    id: str
    number: int
    paragraphs: tuple[Inlines, ...]


class Chapter(Struct, frozen=True):
    """Hold one chapter in one language: what stands above the text, the blocks, the footnotes."""

    id: str
    title: str
    short_title: str
    lead: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
