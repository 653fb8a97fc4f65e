"""Chapters made ready for the template: the same tree of blocks, as plain data, with what the template cannot know."""

import math
import re
from collections.abc import Collection, Container, Iterator, Mapping

import msgspec

from reader.model.binding import bind
from reader.model.blocks import Box, Chapter, FigureBlock, Heading, ListBlock, NoteMark, Paragraph, Table
from reader.model.location import Location
from reader.model.prose import LEAD, block_text, plain, walk
from reader.paper.data import Data
from reader.paper.glyphs import Glyphs
from reader.paper.marking import Ranges, mark_block, mark_text, mark_texts

_CODE = {"c", "k"}
"""The tags of code in a line and of a block of it."""

_NO_TITLE = "…"

_SHORT_CELL = 18
"""The characters of a text that needs no second line in a table."""


class Preparation:
    """Turn chapters into data for the template, one after another.

    Added to the tree: ``address`` where a link can lead; ``depth`` of a heading, its level in the whole document
    with none skipped (PDF/UA-1, 7.4.2); on a footnote mark the ``address`` of its note, ``again`` if that was
    marked before, and its printed ``number`` where the ``numbers`` by address give it one; ``graded`` on a use of
    one of the ``graded`` terms; ``shown`` on an outside link whose words are its address; ``weights`` of a table's
    columns; ``kept`` on a box of less than ``short_box`` characters and a list of half of them, which stay on one
    page; ``leads`` on a paragraph that ends in a colon; nodes ``m`` around what the ``marks`` name, by address.
    ``addresses`` are those given so far, each with the ``prefix``; links lead to addresses without one.
    """

    def __init__(
        self,
        glyphs: Glyphs,
        graded: Container[str],
        short_box: int = 900,
        prefix: str = "",
        marks: Mapping[str, Ranges] | None = None,
        numbers: Mapping[str, int] | None = None,
    ) -> None:
        self.addresses: set[str] = set()
        self._glyphs = glyphs
        self._graded = graded
        self._short_box = short_box
        self._prefix = prefix
        self._marks = marks or {}
        self._numbers = numbers or {}
        self._chapter = ""
        self._top = self._depth = 1
        self._marked: dict[Data, str] = {}
        self._notes: set[Data] = set()
        self._paged = False
        self._gaps: Container[str] = ()

    def prepare(
        self,
        chapter: Chapter,
        level: int,
        *,
        noted: Collection[str] = (),
        paged: bool = False,
        gaps: Container[str] = (),
    ) -> Data:
        """Give a chapter as data; ``level`` is the heading level of its title.

        ``noted`` are notes that stand under their addresses without the prefix already. ``paged`` puts after every run
        of links a node ``g`` that asks for the pages they lead to. ``gaps`` are blocks before which others are left
        out: they are told by ``gap``.
        """
        self._chapter = chapter.id
        self._top = self._depth = level
        self._marked = {note: str(Location(chapter.id, note)) for note in noted}
        self._notes = {note.id for note in chapter.notes}
        self._paged = paged
        self._gaps = gaps
        data = {name: self._value(value) for name, value in msgspec.to_builtins(chapter).items()}
        return data | self._address(Location(chapter.id)) | self._head(chapter)

    def _head(self, chapter: Chapter) -> dict[str, Data]:
        """Give what stands above the text, with its marks."""
        title = mark_text(chapter.title, self._marks.get(chapter.id, ()))
        lead = mark_text(chapter.lead, self._marks.get(f"{chapter.id}#{LEAD}", ()))
        printed = self.title(chapter.title)
        named = printed if isinstance(title, str) or printed == _NO_TITLE else self._value(title)
        return {"title": named, "lead": self._value(lead)}

    @property
    def noted(self) -> tuple[str, ...]:
        """Give the notes of the last chapter that stand under an address without the prefix."""
        return tuple(str(note) for note, address in self._marked.items() if address == f"{self._chapter}#{note}")

    def text(self, text: str) -> str:
        """Make a text printable, and keep together what no line end may part."""
        return self._glyphs.printable(bind(text))

    def texts(self, location: Location, *texts: str) -> list[Data]:
        """Make the leaves of a passage printable, with its marks: inline nodes where there are any, else strings."""
        return [self._value(text) for text in mark_texts(texts, self._marks.get(str(location), ()))]

    def title(self, text: str) -> str:
        """Make a title printable; one that is empty is an ellipsis, since no title may be empty (PDF/UA-1, 7.1)."""
        return self.text(text).strip() or _NO_TITLE

    def _value(self, value: Data, *, exact: bool = False) -> Data:
        """Prepare a value with all in it; code is ``exact``, its spaces stay as they are."""
        match value:
            case str():
                return self._glyphs.printable(value) if exact else self.text(value)
            case dict():
                exact = value.get("type") in _CODE
                marked = self._marked_up(value)
                return {name: self._value(item, exact=exact) for name, item in marked.items()} | self._added(value)
            case list() | tuple():
                value = [*_with_pages([*value])] if self._paged else value
                return [self._value(item, exact=exact) for item in value]
            case _:
                return value

    def _marked_up(self, node: dict[str, Data]) -> dict[str, Data]:
        """Put the marks into a block or a note; any other node stays as it is."""
        return mark_block(node, self._marks.get(f"{self._chapter}#{node['id']}", ())) if "id" in node else node

    def _added(self, node: dict[str, Data]) -> dict[str, Data]:
        """Give what is added to a block, a note or an inline node."""
        added = self._address(Location(self._chapter, str(node["id"]))) if "id" in node else {}
        if node.get("id") in self._gaps:
            added["gap"] = True
        match node.get("type"):
            case "p" if plain(msgspec.convert(node, Paragraph).content).endswith(":"):
                added["leads"] = True
            case "h":
                added |= self._heading(msgspec.convert(node, Heading))
            case "n":
                mark = msgspec.convert(node, NoteMark)
                number = self.note_number(Location(self._chapter, mark.note), mark.number)
                added |= self._mark(mark.note) | {"number": number}
            case "u":
                added["graded"] = node["term"] in self._graded
            case "o":
                added["shown"] = _is_shown(node)
            case "a":
                added["weights"] = [*_column_weights(msgspec.convert(node, Table))]
            case "i":
                added["kept"] = len(block_text(msgspec.convert(node, ListBlock))) < self._short_box // 2
            case "x":
                added["kept"] = _is_short(msgspec.convert(node, Box), self._short_box)
        return added

    def note_number(self, location: Location, number: int) -> int:
        """Give the printed number of a footnote that has a number on the screen."""
        return self._numbers.get(str(location), number)

    def _mark(self, note: str) -> dict[str, Data]:
        again = note in self._marked
        address = self._prefix + str(Location(self._chapter, note))
        return {"again": again, "address": self._marked.setdefault(note, address) if note in self._notes else address}

    def _address(self, location: Location) -> dict[str, Data]:
        address = self._prefix + str(location)
        self.addresses.add(address)
        return {"address": address}

    def _heading(self, heading: Heading) -> dict[str, Data]:
        self._depth = min(self._top + heading.level - 1, self._depth + 1)
        title = self.title(plain(heading.content))
        empty: dict[str, Data] = {"content": [{"type": "t", "text": title}]} if title == _NO_TITLE else {}
        return {"depth": self._depth} | empty


def _with_pages(nodes: list[Data]) -> Iterator[Data]:
    """Put after links that only commas part a node that holds the addresses they lead to."""
    run: list[Data] = []
    for place, node in enumerate(nodes):
        yield node
        if target := _link_target(node):
            run.append(target)
            comma, after = (*nodes[place + 1 : place + 3], None, None)[:2]
            if comma != {"type": "t", "text": ", "} or not _link_target(after):
                yield {"type": "g", "of": run}
                run = []


def _link_target(node: Data) -> str:
    """Give where a link leads; nothing for what is none."""
    if not isinstance(node, dict) or node.get("type") != "l":
        return ""
    return str(Location(str(node["chapter"]), str(node["block"])))


def _is_shown(link: dict[str, Data]) -> bool:
    """Tell whether the words of an outside link are its address already."""
    return _bare(_words_of(link)) == _bare(str(link["address"]))


def _words_of(node: Data) -> str:
    """Join the characters of inline content, marked or not."""
    if isinstance(node, (list, tuple)):
        return "".join(map(_words_of, node))
    if not isinstance(node, dict):
        return ""
    return str(node["text"]) if "text" in node else _words_of(node.get("children"))


def _bare(address: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address.strip().lower()).rstrip("/")


def _column_weights(table: Table) -> list[int]:
    """Weigh the columns by the text in them.

    0 stands for a column that is as wide as its content: one of numbers, or of nothing but short texts. Where no other
    is left, columns of short texts share the width.
    """
    columns = [[plain(row[place]) for row in (table.header, *table.rows)] for place in range(len(table.align))]
    texts = [column if align == "left" else [] for align, column in zip(table.align, columns, strict=True)]
    long = [column if any(len(text) > _SHORT_CELL for text in column) else [] for column in texts]
    return [_weight(column) if column else 0 for column in (long if any(long) else texts)]


def _weight(texts: list[str]) -> int:
    """Weigh a column: its longest word must fit, and twice the text gets less than twice the width."""
    longest_word = max((len(word) for text in texts for word in text.split()), default=1)
    return max(longest_word, round(math.pow(sum(map(len, texts)) / len(texts), 0.8)))


def _is_short(box: Box, most: int) -> bool:
    """Tell whether a box is so short that it is better kept on one page."""
    inside = list(walk(box.blocks))
    figures = any(isinstance(block, FigureBlock) for block in inside)
    return not figures and sum(len(block_text(block)) for block in inside) < most
