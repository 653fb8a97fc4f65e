"""Where everything of a chapter stands in its document.

The text of a block is its leaves joined by line feeds (``reader.model.prose``); search and bookmarks count in code
points of that text. A document counts in UTF-16 units and holds characters that the text has not: note marks, labels,
pictures. The index keeps, piece by piece, which characters of the text went where.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from reader.model.hits import Span
from reader.model.prose import LEAF_BREAK


def utf16_length(text: str) -> int:
    """Count the UTF-16 units of a text, which is how Qt counts its characters."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


_NOT_BEGUN = -1


class Range(Struct, frozen=True):
    """Hold a range of positions in a document, the end exclusive."""

    start: int
    end: int


class Segment(Struct, frozen=True):
    """Hold a piece of a block's text: where it begins in the text and where in the document."""

    offset: int
    position: int
    text: str

    def position_of(self, offset: int) -> int:
        """Give the document position of an offset, which may lie outside: then the nearest end of the piece."""
        return self.position + utf16_length(self.text[: max(0, offset - self.offset)])


class Entry(Struct):
    """Hold where a block stands: its number in the margin (0 for none), its range, its pieces.

    ``parent`` is the box that it stands in, empty outside of boxes.
    """

    block: str
    number: int
    parent: str
    start: int
    end: int = 0
    segments: list[Segment] = field(default_factory=list)


class PageIndex:
    """Answer where blocks and their characters are; entries are in reading order, a box before its blocks."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = {entry.block: entry for entry in entries}
        self._order = tuple(entries)
        self._starts = [entry.start for entry in self._order]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._order)

    def __contains__(self, block: object) -> bool:
        return block in self._entries

    def __getitem__(self, block: str) -> Entry:
        """Give the entry of a block; KeyError if the page has no such block."""
        return self._entries[block]

    def ranges(self, block: str, span: Span) -> list[Range]:
        """Give the document ranges of a span of a block's text; more than one where something stands between.

        Characters that the document does not show (the description of a picture) and unknown blocks have none.
        """
        found: list[Range] = []
        for segment in self._entries[block].segments if block in self._entries else ():
            start, end = segment.position_of(span.start), segment.position_of(span.end)
            if start == end:
                continue
            if found and found[-1].end == start:
                start = found.pop().start
            found.append(Range(start, end))
        return found

    def block_at(self, position: int) -> str:
        """Name the innermost block at a document position, or the one before it; empty at the top."""
        place = bisect_right(self._starts, position) - 1
        return self._order[place].block if place >= 0 else ""


class IndexWriter:
    """Take down, while a document is written, where the text of its blocks goes.

    The caller opens a block with the plain text of its leaves, says where it begins, turns to a leaf, puts its
    pieces, and closes the block. Blocks of a box are opened while the box is open. A block that never began leaves
    no entry.
    """

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._open: list[Entry] = []
        self._leaf_starts: list[list[int]] = []
        self._next_leaf: list[int] = []
        self._offset: int | None = None

    @property
    def start(self) -> int:
        """Give the document position where the innermost open block began."""
        return self._open[-1].start

    def open(self, block: str, leaves: Sequence[str], number: int = 0) -> None:
        """Open a block."""
        parent = self._open[-1].block if self._open else ""
        starts, offset = [], 0
        for leaf in leaves:
            starts.append(offset)
            offset += len(leaf) + len(LEAF_BREAK)
        self._open.append(Entry(block, number, parent, _NOT_BEGUN))
        self._leaf_starts.append(starts)
        self._next_leaf.append(0)
        self._offset = None

    def begin(self, position: int) -> None:
        """Say that whatever is open and has not begun begins at a document position."""
        for entry in self._open:
            if entry.start == _NOT_BEGUN:
                entry.start = position
                self._entries.append(entry)

    def turn_to_leaf(self, leaf: int | None = None) -> None:
        """Say which leaf the next pieces belong to: one by its number, or the next in order."""
        if leaf is None:
            leaf = self._next_leaf[-1]
            self._next_leaf[-1] += 1
        self._offset = self._leaf_starts[-1][leaf]

    def put(self, text: str, position: int) -> None:
        """Note a piece of the leaf's text and the document position where it begins."""
        assert self._offset is not None, "a piece outside of every leaf"
        self._open[-1].segments.append(Segment(self._offset, position, text))
        self._offset += len(text)

    def close(self, position: int) -> None:
        """Close the innermost open block, which ends at a document position."""
        self._open.pop().end = position
        self._leaf_starts.pop()
        self._next_leaf.pop()
        self._offset = None

    def finish(self) -> PageIndex:
        """Give the index of everything taken down."""
        assert not self._open, "a block was not closed"
        return PageIndex(self._entries)
