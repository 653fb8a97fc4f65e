"""The structure of a page as a screen reader is to find it: values, made from the blocks of the chapter."""

from collections.abc import Iterator, Mapping

from msgspec import Struct
from PySide6.QtGui import QAccessible, QTextCursor

from reader.model.blocks import (
    Block,
    Box,
    Chapter,
    CodeBlock,
    DefinitionList,
    FigureBlock,
    Heading,
    ItemList,
    ListBlock,
    Paragraph,
    Quote,
    Table,
)
from reader.model.prose import LEAD, SOFT_HYPHEN, TOP, block_text, plain
from reader.page.frame import PageFrame, figure_texts
from reader.page.page import Page
from reader.page.target import BackTarget, FigureTarget, NoteTarget, Target, TermTarget
from reader.texts.catalogue import Texts

Role = QAccessible.Role


class Item(Struct, frozen=True):
    """Hold one node: its role, name and description, the level of a heading, where it is and what it activates.

    ``block`` is the block that it is or stands in; a target tells more exactly where it is.
    """

    role: Role
    name: str
    block: str
    description: str = ""
    level: int = 0
    target: Target | None = None
    children: tuple["Item", ...] = ()


def describe_page(chapter: Chapter, page: Page, frame: PageFrame, texts: Texts) -> tuple[Item, ...]:
    """Give the nodes of a page in reading order; ``texts`` word what the interface adds."""
    return tuple(_Describer(chapter, page, frame, texts).items())


class _Describer:
    """Walk the blocks of a chapter, and hand each target of its page to the block that it stands in."""

    def __init__(self, chapter: Chapter, page: Page, frame: PageFrame, texts: Texts) -> None:
        self._chapter, self._page, self._frame, self._texts = chapter, page, frame, texts
        self._notes: Mapping[str, str] = {note.id: block_text(note) for note in chapter.notes}
        self._targets: dict[str, list[Target]] = {}
        self._apart: list[Target] = []
        for target in page.targets:
            block = page.index.block_at(target.start)
            if target.start < page.index[block].end:
                self._targets.setdefault(block, []).append(target)
            else:
                self._apart.append(target)

    def items(self) -> Iterator[Item]:
        chapter, end_of_head = self._chapter, self._page.index[TOP].end
        yield Item(Role.Heading, chapter.title, TOP, level=1)
        if chapter.lead:
            yield Item(Role.Paragraph, chapter.lead, LEAD)
            end_of_head = self._page.index[LEAD].end
        first = next((entry.start for entry in self._page.index if entry.start > end_of_head), end_of_head)
        yield from (self._link(target, TOP) for target in self._apart if target.start < first)
        for block in chapter.blocks:
            yield self._block(block)
        for note in chapter.notes:
            yield Item(Role.Note, self._notes[note.id], note.id, children=self._links(note.id))
        yield from (self._link(target, "") for target in self._apart if target.start >= first)

    def _links(self, block: str) -> tuple[Item, ...]:
        return tuple(self._link(target, block) for target in self._targets.get(block, ()))

    def _link(self, target: Target, block: str) -> Item:
        return Item(Role.Link, self._words(target), block, description=self._explain(target), target=target)

    def _words(self, target: Target) -> str:
        if isinstance(target, BackTarget):
            return self._texts("reading.back_to_text")
        cursor = QTextCursor(self._page.document)
        cursor.setPosition(target.start)
        cursor.setPosition(target.end, QTextCursor.MoveMode.KeepAnchor)
        return " ".join(cursor.selectedText().replace(SOFT_HYPHEN, "").split())

    def _explain(self, target: Target) -> str:
        match target:
            case TermTarget(term=term):
                return self._frame.terms[term].definition[self._frame.language]
            case NoteTarget(note=note):
                return self._notes.get(note, "")
            case _:
                return ""

    def _block(self, block: Block) -> Item:
        match block:
            case Heading(level=level):
                return Item(Role.Heading, block_text(block), block.id, level=level, children=self._links(block.id))
            case Paragraph():
                return Item(Role.Paragraph, block_text(block), block.id, children=self._links(block.id))
            case CodeBlock():
                return Item(Role.StaticText, block_text(block), block.id)
            case FigureBlock():
                return self._figure(block)
            case _:
                return Item(
                    _ROLES[type(block)],
                    self._name(block),
                    block.id,
                    children=(*self._inside(block), *self._links(block.id)),
                )

    def _name(self, block: Block) -> str:
        match block:
            case Table(caption=caption):
                return plain(caption)
            case Box(title=title):
                return title
            case _:
                return ""

    def _figure(self, block: FigureBlock) -> Item:
        caption, credit, alt = figure_texts(self._frame.figures.get(block.id), self._frame.language)
        target = next((one for one in self._targets.get(block.id, ()) if isinstance(one, FigureTarget)), None)
        name = self._texts("reading.figure", description=alt)
        return Item(Role.Graphic, name, block.id, description=f"{caption} {credit}".strip(), target=target)

    def _inside(self, block: Block) -> Iterator[Item]:
        match block:
            case Box(blocks=blocks):
                yield from (self._block(inner) for inner in blocks)
            case Quote(paragraphs=paragraphs):
                yield from (Item(Role.Paragraph, plain(paragraph), block.id) for paragraph in paragraphs)
            case ListBlock(list=items):
                yield from _list_items(items, block.id)
            case DefinitionList(entries=entries):
                for entry in entries:
                    terms = ", ".join(map(plain, entry.terms))
                    meanings = " ".join(map(plain, entry.meanings))
                    yield Item(Role.ListItem, f"{terms}: {meanings}", block.id)
            case Table():
                yield from _rows(block)


_ROLES: Mapping[type[Block], Role] = {
    Box: Role.Section,
    Quote: Role.BlockQuote,
    ListBlock: Role.List,
    DefinitionList: Role.List,
    Table: Role.Table,
}


def _list_items(items: ItemList, block: str) -> Iterator[Item]:
    for item in items.items:
        name = " ".join(map(plain, item.paragraphs))
        nested: tuple[Item, ...] = ()
        if item.nested is not None:
            nested = (Item(Role.List, "", block, children=tuple(_list_items(item.nested, block))),)
        yield Item(Role.ListItem, name, block, children=nested)


def _rows(table: Table) -> Iterator[Item]:
    header = tuple(Item(Role.ColumnHeader, plain(cell), table.id) for cell in table.header)
    yield Item(Role.Row, "", table.id, children=header)
    for row in table.rows:
        yield Item(Role.Row, "", table.id, children=tuple(Item(Role.Cell, plain(cell), table.id) for cell in row))
