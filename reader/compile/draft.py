"""A chapter while it is read: where its lines are, and what it says of other places."""

import re
from collections.abc import Iterator

from msgspec import Struct

from reader.compile.problems import Problems
from reader.model.prose import LEAD

_RESERVED = re.compile(rf"[phtxkn]\d+|{LEAD}")
"""The addresses that are given by kind and order, and the one of a chapter's lead."""


def is_reserved(name: str) -> bool:
    """Tell whether a name is an address that blocks get without being named."""
    return _RESERVED.fullmatch(name) is not None


class Mention(Struct, frozen=True):
    """Hold the name of a chapter's block, a figure or a term where a text names it."""

    line: int
    name: str
    block: str = ""


class Draft:
    """Hold the source of a chapter and collect what is found in it.

    ``lines`` tells on which line every block stands, ``note_marks`` on which every note is first marked.
    """

    def __init__(self, file: str, chapter: str, source: str, problems: Problems) -> None:
        self.file = file
        self.chapter = chapter
        self._source = source.split("\n")
        self._problems = problems
        self.links: list[Mention] = []
        self.terms: list[Mention] = []
        self.figures: list[Mention] = []
        self.note_marks: dict[str, int] = {}
        self.lines: dict[str, int] = {}

    def locate(self, line: int, literal: str, nth: int = 0) -> int:
        """Find the line at or below one on which something is written; that line itself if it is not found."""
        found = (at + 1 for at in range(max(line, 1) - 1, len(self._source)) if literal in self._source[at])
        return next((at for order, at in enumerate(found) if order == nth), line)

    def rest_of_group(self, line: int) -> Iterator[tuple[int, str]]:
        """Yield the lines after one, without their indentation, up to the next empty one, each with its number."""
        for at in range(line, len(self._source)):
            words = self._source[at].strip()
            if not words:
                return
            yield at + 1, words

    def error(self, line: int, key: str, literal: str = "", /, **values: object) -> None:
        """Note an error at or below a line, where the literal stands."""
        self._problems.error(self.file, self.locate(line, literal), key, **values)

    def warning(self, line: int, key: str, /, **values: object) -> None:
        """Note a warning at a line."""
        self._problems.warning(self.file, line, key, **values)

    def claim(self, block: str, line: int) -> None:
        """Take an address for a block."""
        if block in self.lines:
            self.error(line, "duplicate", name=block, line=self.lines[block])
        self.lines.setdefault(block, line)

    def mark_note(self, name: str, line: int) -> int:
        """Give the number of a note at one of its marks: notes are numbered by their first marks."""
        self.note_marks.setdefault(name, line)
        return list(self.note_marks).index(name) + 1
