"""Fenced code: taken out before Markdown sees the text, a place kept for each block of it."""

import re

from markdown.preprocessors import Preprocessor
from msgspec import Struct

_OPEN, _CLOSE = "\ue002", "\ue003"
_PLACE = re.compile(rf" *{_OPEN}(\d+){_CLOSE}")
_FENCE = re.compile(r"( *)(```+)[ ]*([^`]*?)[ ]*")


class Fence(Struct, frozen=True):
    """Hold the code of a fence: the line it opens on, its language (may be empty) and its text."""

    line: int
    language: str
    code: str
    closed: bool


class TakeFences(Preprocessor):
    """Replace fenced code by places; the fences are kept in ``fences`` in order. The number of lines stays."""

    def __init__(self) -> None:
        super().__init__()
        self.fences: list[Fence] = []

    def run(self, lines: list[str]) -> list[str]:
        """Give the lines with a place for each fence and empty lines for its code."""
        kept: list[str] = []
        at = 0
        while at < len(lines):
            match = _FENCE.fullmatch(lines[at])
            if match is None:
                kept.append(lines[at])
                at += 1
                continue
            end = _find_end(lines, at + 1, match[2])
            code = [_dedent(line, len(match[1])) for line in lines[at + 1 : end]]
            self.fences.append(Fence(at + 1, match[3], "\n".join(code).strip("\n"), closed=end < len(lines)))
            kept.append(f"{match[1]}{_OPEN}{len(self.fences) - 1}{_CLOSE}")
            kept.extend("" for _ in lines[at + 1 : end + 1])
            at = end + 1
        return kept


def _find_end(lines: list[str], start: int, ticks: str) -> int:
    closing = (at for at in range(start, len(lines)) if re.fullmatch(rf" *{ticks}`* *", lines[at]))
    return next(closing, len(lines))


def _dedent(line: str, width: int) -> str:
    indentation = len(line) - len(line.lstrip(" "))
    return line[min(indentation, width) :]


def is_fence_place(line: str) -> bool:
    """Tell whether a line is the place of fenced code."""
    return _PLACE.match(line) is not None


def fence_number(text: str) -> int | None:
    """Give the number of the fence whose place a text is; None if it is none."""
    match = _PLACE.fullmatch(text.strip())
    return int(match[1]) if match else None


def cut_fence_places(text: str) -> str:
    """Take the places of fences out of a text where none can stand."""
    return _PLACE.sub("", text)
