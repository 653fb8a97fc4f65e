"""Whether a chapter has the same sequence of blocks in two languages, so that one address serves both."""

from collections.abc import Iterator
from itertools import zip_longest

from reader.compile.chapter import ParsedChapter
from reader.compile.problems import Problems
from reader.model.blocks import (
    Block,
    Box,
    Chapter,
    CodeBlock,
    DefinitionList,
    FigureBlock,
    Heading,
    Inlines,
    ItemList,
    ListBlock,
    NoteMark,
    Paragraph,
    Quote,
    Table,
)
from reader.model.prose import leaves, walk

_END = "—"
"""What stands where a text or a box has ended."""


def compare_chapters(one: ParsedChapter, other: ParsedChapter, problems: Problems) -> None:
    """Note the first place where two languages differ in blocks, else in notes, naming both files and lines."""
    if not _note_blocks(one, other, problems):
        _note_notes(one, other, problems)


def _note_blocks(one: ParsedChapter, other: ParsedChapter, problems: Problems) -> bool:
    pairs = zip_longest(_outline(one.chapter.blocks), _outline(other.chapter.blocks), fillvalue=("", _END))
    difference = next(((there, here) for there, here in pairs if there != here), None)
    if difference is None:
        return False
    (there_id, there), (here_id, here) = difference
    if there == here:
        there, here = f"{there} {{#{there_id}}}", f"{here} {{#{here_id}}}"
    _note("blocks_differ", (one, there_id, there), (other, here_id, here), problems)
    return True


def _note_notes(one: ParsedChapter, other: ParsedChapter, problems: Problems) -> None:
    pairs = zip_longest(_note_homes(one.chapter), _note_homes(other.chapter), fillvalue="")
    for number, (there, here) in enumerate(pairs, start=1):
        if there != here:
            there_text, here_text = (f"[^{number}] #{home}" if home else _END for home in (there, here))
            _note("notes_differ", (one, there, there_text), (other, here, here_text), problems)
            return


def _note(
    key: str, one: tuple[ParsedChapter, str, str], other: tuple[ParsedChapter, str, str], problems: Problems
) -> None:
    (there, there_id, there_text), (here, here_id, here_text) = one, other
    problems.error(
        here.file,
        _line(here, here_id),
        key,
        here=here_text,
        there=there_text,
        file=there.file,
        line=_line(there, there_id),
    )


def _line(parsed: ParsedChapter, block: str) -> int:
    """Give the line of a block; for the end of the text, the line of the last block."""
    return parsed.lines.get(block) or max(parsed.lines.values(), default=1)


def _outline(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    """Yield the address and the shape of every block, and where boxes end."""
    for block in blocks:
        yield block.id, _shape(block)
        if isinstance(block, Box):
            yield from _outline(block.blocks)
            yield block.id, _END


def _shape(block: Block) -> str:
    """Write down what two languages must share, as it is written in a chapter; it is the same in any language."""
    match block:
        case Heading():
            return "#" * block.level
        case Paragraph():
            return "¶"
        case ListBlock():
            return _list_shape(block.list)
        case DefinitionList():
            return " ".join(f": ×{len(entry.terms)}+{len(entry.meanings)}" for entry in block.entries)
        case Quote():
            return f"> ×{len(block.paragraphs)}"
        case Table():
            return f"| {len(block.header)}×{len(block.rows)}"
        case FigureBlock():
            return f"figure: {block.id}"
        case CodeBlock():
            return "```"
        case Box():
            return f"!!! {block.kind}"


def _list_shape(items: ItemList) -> str:
    nested = [f"{at}: {_list_shape(item.nested)}" for at, item in enumerate(items.items, start=1) if item.nested]
    inside = f" ({'; '.join(nested)})" if nested else ""
    return f"{'1.' if items.ordered else '-'} ×{len(items.items)}{inside}"


def _note_homes(chapter: Chapter) -> list[str]:
    """List, in the order of the notes, the blocks in which they are first marked."""
    homes: dict[str, str] = {}
    for block in walk(chapter.blocks):
        for leaf in leaves(block):
            for mark in _marks(leaf):
                homes.setdefault(mark.note, block.id)
    return list(homes.values())


def _marks(content: Inlines) -> Iterator[NoteMark]:
    for inline in content:
        if isinstance(inline, NoteMark):
            yield inline
        elif children := getattr(inline, "children", ()):
            yield from _marks(children)
