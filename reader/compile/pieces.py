"""The blocks that are made of pieces: lists, definition lists, quotes and notes, tables."""

from collections.abc import Iterator
from typing import cast
from xml.etree.ElementTree import Element

from reader.compile.draft import Draft
from reader.compile.inlines import InlineReader
from reader.compile.marks import element_line
from reader.edition.soundness import DEEPEST, LARGEST_START
from reader.model.blocks import Align, Definition, Inlines, ItemList, ListItem, Table

_BLOCKS = frozenset(
    ["p", "ul", "ol", "dl", "blockquote", "table", "div", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"]
)


def read_list(element: Element, line: int, draft: Draft, inlines: InlineReader, depth: int = 1) -> ItemList | None:
    """Read a list and the lists in it."""
    if depth > DEEPEST:
        draft.error(line, "too_deep")
        return None
    start = int(element.get("start", 1))
    if start > LARGEST_START:
        draft.error(line, "list_start")
    items = tuple(_item(item, element_line(item, line), draft, inlines, depth) for item in element)
    return ItemList(ordered=element.tag == "ol", items=items, start=start)


def _item(element: Element, line: int, draft: Draft, inlines: InlineReader, depth: int) -> ListItem:
    paragraphs: list[Inlines] = []
    nested: ItemList | None = None
    for piece in _pieces(element):
        at = element_line(piece, line)
        if piece.tag in {"ul", "ol"} and nested is None and paragraphs:
            nested = read_list(piece, at, draft, inlines, depth + 1)
        elif piece.tag == "p" and nested is None:
            paragraphs.append(inlines.read(piece, at))
        else:
            draft.error(at, "item_content")
    if not paragraphs or not all(paragraphs):
        draft.error(line, "item_empty")
    return ListItem(tuple(paragraphs), nested)


def _pieces(element: Element) -> Iterator[Element]:
    """Yield the blocks in an element; running text between them is a paragraph too."""
    running = Element("p")
    running.text = element.text
    for child in element:
        if child.tag in _BLOCKS:
            yield from _unless_empty(running)
            yield child
            running = Element("p")
            running.text = child.tail
        else:
            running.append(child)
    yield from _unless_empty(running)


def _unless_empty(running: Element) -> Iterator[Element]:
    if len(running) or (running.text or "").strip():
        yield running


def read_paragraphs(element: Element, line: int, draft: Draft, inlines: InlineReader) -> tuple[Inlines, ...]:
    """Read an element that holds nothing but paragraphs, at least one: a quote, a note, a definition."""
    paragraphs = []
    for piece in _pieces(element):
        at = element_line(piece, line)
        if piece.tag == "p":
            paragraphs.append(inlines.read(piece, at))
        else:
            draft.error(at, "only_paragraphs")
    if not paragraphs or not all(paragraphs):
        draft.error(line, "nothing_said")
    return tuple(paragraphs)


def read_definitions(element: Element, line: int, draft: Draft, inlines: InlineReader) -> tuple[Definition, ...]:
    """Read the entries of a definition list: terms, then what they mean."""
    entries: list[tuple[list[Inlines], list[Inlines]]] = []
    for child in element:
        at = element_line(child, line)
        if child.tag == "dt":
            if not entries or entries[-1][1]:
                entries.append(([], []))
            entries[-1][0].append(inlines.read(child, at))
        elif entries:
            entries[-1][1].extend(read_paragraphs(child, at, draft, inlines))
        else:
            draft.error(at, "definition_without_term")
    return tuple(Definition(tuple(terms), tuple(meanings)) for terms, meanings in entries)


def read_table(element: Element, line: int, block: str, caption: Inlines, draft: Draft, inlines: InlineReader) -> Table:
    """Read a table: one header row, then rows of as many cells."""
    ragged = element.get("ragged")
    if ragged is not None:
        draft.error(line, "table_ragged", ragged, row=ragged[:60])
    head, body = (list(section) for section in element)
    header = tuple(inlines.read(cell, line) for cell in head[0])
    rows = tuple(tuple(inlines.read(cell, line) for cell in row) for row in body)
    if not any(any(row) for row in rows):
        draft.error(line, "table_empty")
    align = tuple(cast("Align", cell.get("align", "left")) for cell in head[0])
    return Table(block, caption, header, rows, align)
