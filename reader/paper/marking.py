"""Marks in a block, put into its data: nodes ``m`` around what is marked."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from reader.model.binding import bind
from reader.model.location import Location, parse_location
from reader.model.report import Language
from reader.paper.data import Data
from reader.paper.options import Marked

Ranges = tuple[tuple[int, int], ...]
"""Starts and ends in the plain text of a block, as ``model/prose.py`` gives it."""


def marks_in(language: Language, marks: Iterable[Marked]) -> dict[str, Ranges]:
    """Give the ranges that are marked in a language, by their addresses."""
    found: dict[str, Ranges] = {}
    for one in marks:
        if one.language == language and (place := parse_location(one.address)) is not None:
            address = str(Location(place.chapter, place.block))
            found[address] = found.get(address, ()) + one.ranges
    return found


def mark_block(block: dict[str, Data], ranges: Ranges) -> dict[str, Data]:
    """Mark ranges in a block or footnote that is data already; what is out of its text marks nothing."""
    return _Marking(ranges).block(block) if ranges else block


def mark_text(text: str, ranges: Ranges) -> Data:
    """Mark ranges in a text of its own: inline nodes, or the text itself where there is nothing to mark."""
    return mark_texts((text,), ranges)[0]


def mark_texts(texts: Sequence[str], ranges: Ranges) -> list[Data]:
    """Mark ranges in texts that are the leaves of one passage, as ``mark_text`` does in one."""
    return _Marking(ranges).texts(texts) if ranges else [*texts]


class _Marking:
    """Walk the leaves of one block in the order of ``prose.leaves``, and know how far the plain text is."""

    def __init__(self, ranges: Ranges) -> None:
        self._ranges = sorted(ranges)
        self._at = 0

    def block(self, node: dict[str, Data]) -> dict[str, Data]:
        """Give a block, or a part of one that holds leaves; its fields stand in reading order."""
        return {name: self._field(name, value) for name, value in node.items()}

    def texts(self, leaves: Iterable[str]) -> list[Data]:
        """Give plain texts as leaves."""
        return [self._leaf([{"type": "t", "text": leaf}]) for leaf in leaves]

    def _field(self, name: str, value: Data) -> Data:
        match name, value:
            case "title", str():
                return self._leaf([{"type": "t", "text": value}])
            case (("content" | "caption"), list() | tuple()):
                return self._leaf(value)
            case (("paragraphs" | "terms" | "meanings" | "header"), list() | tuple()):
                return [self._leaf(leaf) for leaf in _lists(value)]
            case "rows", list() | tuple():
                return [[self._leaf(cell) for cell in _lists(row)] for row in _lists(value)]
            case "lines", list() | tuple():
                return [self._line(line) for line in _lists(value)]
            case (("items" | "entries"), list() | tuple()):
                return [self.block(item) for item in value if isinstance(item, dict)]
            case (("list" | "nested"), dict()):
                return self.block(value)
            case _:
                return value

    def _leaf(self, nodes: Iterable[Data]) -> list[Data]:
        marked = [*self._nodes(nodes)]
        self._at += 1
        return marked

    def _nodes(self, nodes: Iterable[Data]) -> Iterator[Data]:
        for node in nodes:
            assert isinstance(node, dict), "inline content is made of nodes"
            match node["type"]:
                case "t" | "c":
                    yield from self.text(node, str(node["text"]))
                case "b":
                    self._at += 1
                    yield node
                case "n":
                    yield node
                case _:
                    yield node | {"children": [*self._nodes(_list(node["children"]))]}

    def text(self, node: dict[str, Data], text: str) -> Iterator[dict[str, Data]]:
        """Yield a node for each piece of a text; those of prose keep what no line end may part."""
        text = bind(text) if node["type"] == "t" else text
        for piece, is_marked in self._pieces(text):
            whole: dict[str, Data] = {"type": node["type"], "text": piece}
            yield {"type": "m", "children": [whole]} if is_marked else whole

    def _line(self, runs: Iterable[Data]) -> list[Data]:
        """Split the runs of a line of code; each tells its kind, its characters and whether they are marked."""
        marked: list[Data] = []
        for run in runs:
            kind, text = _list(run)
            marked += [[kind, piece, is_marked] for piece, is_marked in self._pieces(str(text))]
        self._at += 1
        return marked

    def _pieces(self, text: str) -> Iterator[tuple[str, bool]]:
        """Yield the next characters of the plain text in pieces, with whether each is marked."""
        begin, self._at = self._at, self._at + len(text)
        inside = [(first - begin, last - begin) for first, last in self._ranges if first < self._at and last > begin]
        edges = {min(max(edge, 0), len(text)) for one in inside for edge in one}
        for start, end in pairwise(sorted({0, len(text)} | edges)):
            yield text[start:end], any(first <= start and end <= last for first, last in inside)


def _list(value: Data) -> list[Data]:
    assert isinstance(value, (list, tuple)), "the field of a block holds a sequence"
    return [*value]


def _lists(value: Data) -> list[list[Data]]:
    return [_list(item) for item in _list(value)]
