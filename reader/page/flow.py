"""The writing hand: a cursor in a document, the indents it writes between, and what it takes down as it writes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from reader.model.binding import bind
from reader.model.blocks import (
    Emphasis,
    Inline,
    InlineCode,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    OutsideLink,
    Strong,
    TermUse,
    Text,
)
from reader.model.location import Location
from reader.model.prose import SOFT_HYPHEN
from reader.page.formats import Formats
from reader.page.frame import PageFrame
from reader.page.ground import Ground, GroundKind, Marker
from reader.page.index import IndexWriter
from reader.page.target import AddressTarget, LinkTarget, NoteTarget, Target, TermTarget

_WORDS = re.compile(r"\s*\S+\s*|\s+")
_WIDE_LETTER = 0.65
"""The width of wide letters as a share of the type size; a word of so few that they fit needs no measuring."""

_LINE_SEPARATOR = "\u2028"
_BREAKERS = {ord(character): " " for character in "\n\r\x00\u2028\u2029\ufdd0\ufdd1\ufffc"}
"""Characters that mean something to a document; a hostile edition may hold them. One for one, so offsets stay true."""


class Flow:
    """Write blocks, one under the other, and the inline content in them.

    ``index``, ``targets``, ``grounds`` and ``markers`` are what was taken down. ``left`` and ``right`` are the
    present indents in pixels of the page.
    """

    def __init__(self, document: QTextDocument, formats: Formats, frame: PageFrame) -> None:
        self.document = document
        self.formats = formats
        self.frame = frame
        self.cursor = QTextCursor(document)
        self.index = IndexWriter()
        self.targets: list[Target] = []
        self.grounds: list[Ground] = []
        self.left = 0.0
        self.right = 0.0
        self.markers: list[Marker] = []
        self._is_fresh = True
        self._owed = 0.0
        self._table_above: QTextTable | None = None

    @property
    def position(self) -> int:
        """Give the document position where the next character goes."""
        return self.cursor.position()

    @property
    def end(self) -> int:
        """Give the document position behind the last character written."""
        return self.position - 1 if self._is_fresh else self.position

    @property
    def room(self) -> float:
        """Give the width between the indents in pixels."""
        return self.formats.width - self.left - self.right

    @contextmanager
    def indented(self, left: float, right: float = 0) -> Iterator[None]:
        """Write between deeper indents for a while."""
        self.left, self.right = self.left + left, self.right + right
        yield
        self.left, self.right = self.left - left, self.right - right

    # Blocks

    def owe(self, space: float) -> None:
        """Ask for at least so much space, in pixels at 100 %, above whatever is written next."""
        self._owed = max(self._owed, space)

    def take_owed(self, space: float) -> float:
        """Give the space that the next block is to have above, at least ``space``."""
        owed, self._owed = self._owed, 0.0
        return max(space, owed)

    def start_block(
        self, above: float, below: float, characters: QTextCharFormat, *, hang: float = 0, height: float | None = None
    ) -> None:
        """Begin a block with space above and below, its later lines ``hang`` pixels further in."""
        made = self.formats.block(self.take_owed(above), below, left=self.left + hang, right=self.right, height=height)
        if hang:
            made.setTextIndent(-hang)
            made.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
        self.place_block(made, characters)

    def place_block(self, made: QTextBlockFormat, characters: QTextCharFormat) -> None:
        """Begin a block of a format."""
        if self._table_above is not None:
            self._keep_apart(self._table_above, made.topMargin())
        if self._is_fresh:
            self.cursor.setBlockFormat(made)
            self.cursor.setBlockCharFormat(characters)
        else:
            self.cursor.insertBlock(made, characters)
        self._is_fresh = False
        self.index.begin(self.position)

    def _keep_apart(self, table: QTextTable, space: float) -> None:
        """Put space under a table: what follows a frame has none above itself."""
        made = table.format()
        made.setBottomMargin(space)
        table.setFormat(made)
        self._table_above = None

    def insert_table(self, rows: int, columns: int, made: QTextTableFormat) -> QTextTable:
        """Insert a table; the cursor stays in it until ``leave_table``."""
        if self._table_above is not None:
            self._keep_apart(self._table_above, 0)
        return self.cursor.insertTable(rows, columns, made)

    def enter_cell(self, cell: QTextTableCell) -> None:
        """Go on writing in a cell of a table, whose first block is there already."""
        self.cursor = cell.firstCursorPosition()
        self._is_fresh = True

    def leave_table(self, table: QTextTable) -> None:
        """Go on writing in the block that follows a table, which is there already."""
        self.cursor = QTextCursor(self.document)
        self.cursor.setPosition(table.lastPosition() + 1)
        self._is_fresh = True
        self._table_above = table

    def lay_ground(self, kind: GroundKind, start: int, *, reach: float = 0, outdent: float = 0) -> int:
        """Lay a ground under everything since a position; give its number.

        It reaches so far above and below the text, and so far beyond the present indents, in pixels of the page.
        """
        left, right = self.left - outdent, self.formats.width - self.right + outdent
        self.grounds.append(Ground(kind, start, self.end, left, right, reach))
        return len(self.grounds) - 1

    def set_marker(self, words: str) -> None:
        """Hang a list's bullet or number before the present block."""
        self.markers.append(Marker(self.position, words))

    # Characters

    def write_words(self, words: str, characters: QTextCharFormat) -> None:
        """Write words of the page's own, which are not the text of a block."""
        for piece, is_broken in self._pieces(words, characters):
            self._insert(piece, characters, is_broken=is_broken)

    def write_leaf(self, content: Inlines, characters: QTextCharFormat, leaf: int | None = None) -> None:
        """Write a leaf of the open block: the next one, or one by its number."""
        self.index.turn_to_leaf(leaf)
        for inline in content:
            self._write(inline, characters)

    def write_text(self, text: str, characters: QTextCharFormat) -> None:
        """Write a piece of the leaf that was turned to, its overlong words made breakable."""
        for piece, is_broken in self._pieces(text, characters):
            self.index.put(piece, self.position)
            self._insert(piece, characters, is_broken=is_broken)

    def _insert(self, piece: str, characters: QTextCharFormat, *, is_broken: bool) -> None:
        self.cursor.insertText(piece.translate(_BREAKERS) + (SOFT_HYPHEN if is_broken else ""), characters)

    def _pieces(self, text: str, characters: QTextCharFormat) -> Iterator[tuple[str, bool]]:
        """Yield a bound text in pieces, each with whether a line may be broken behind it within a word."""
        text = bind(text)
        pixels = characters.property(QTextFormat.Property.FontPixelSize)
        suspicious = self.room / (pixels * _WIDE_LETTER)
        if max(map(len, text.split()), default=0) < suspicious:
            yield text, False
            return
        from reader.page.breaking import break_word  # few columns are so narrow

        measures = QFontMetricsF(characters.font())
        for word in _WORDS.findall(text):
            too_wide = len(word) >= suspicious and measures.horizontalAdvance(word.rstrip()) > self.room
            *heads, tail = break_word(word) if too_wide else [word]
            yield from ((head, True) for head in heads)
            yield tail, False

    def _write(self, inline: Inline, characters: QTextCharFormat) -> None:
        formats = self.formats
        match inline:
            case Text(text):
                self.write_text(text, characters)
            case InlineCode(text):
                self.write_text(text, formats.coded(characters))
            case LineBreak():
                self.index.put(" ", self.position)
                self.cursor.insertText(_LINE_SEPARATOR, characters)
            case Strong(children):
                self._write_all(children, formats.strong(characters))
            case Emphasis(children):
                self._write_all(children, formats.emphasised(characters))
            case _:
                self._write_target(inline, characters)

    def _write_all(self, children: Inlines, characters: QTextCharFormat) -> None:
        for child in children:
            self._write(child, characters)

    def _write_target(self, inline: Link | OutsideLink | TermUse | NoteMark, characters: QTextCharFormat) -> None:
        start, slot = self.position, len(self.targets)
        match inline:
            case Link(chapter, block, children):
                self._write_all(children, self.formats.linked(characters))
                target: Target = LinkTarget(start, self.position, None, Location(chapter, block))
            case OutsideLink(address, children):
                self._write_all(children, self.formats.linked(characters))
                target = AddressTarget(start, self.position, None, address)
            case TermUse(term, children):
                is_told = self._is_told(term)
                self._write_all(children, self.formats.defined(characters) if is_told else characters)
                if not is_told:
                    return
                target = TermTarget(start, self.position, None, term)
            case NoteMark(note, number):
                self.cursor.insertText(str(number), self.formats.noted(characters))
                target = NoteTarget(start, self.position, None, note)
        if target.end > target.start:
            self.targets.insert(slot, target)

    def _is_told(self, term: str) -> bool:
        known = self.frame.terms.get(term)
        return known is not None and bool(known.definition.get(self.frame.language))
