"""TOML files whose problems are told with their lines."""

import re
import tomllib
from collections import Counter

from reader.compile.problems import Problems
from reader.compile.sources import Sources

_AT_LINE = re.compile(r"at line (\d+)")
_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
_PART = re.compile(r"[\w-]+|\"[^\"]*\"|'[^']*'")

Keys = tuple[str | int, ...]
"""The keys that lead to a value; a table of a list is counted from 0."""


class Document:
    """Hold a TOML text that was read: its table and where in a file its keys stand.

    ``first_line`` is the line of the file on which the text begins (a chapter's TOML stands between two marks).
    """

    def __init__(self, name: str, text: str, table: dict[str, object], first_line: int = 1) -> None:
        self.name = name
        self.table = table
        self._first_line = first_line
        self._lines = _find_lines(text)

    def line(self, keys: Keys = ()) -> int:
        """Find the line of a value, or of what it is a part of; the first line if neither is found."""
        while keys and keys not in self._lines:
            keys = keys[:-1]
        return self._first_line + self._lines.get(keys, 0)


def _find_lines(text: str) -> dict[Keys, int]:
    """Find the lines of tables and keys, counted from 0, as a person writes them: TOML's own reader keeps none."""
    lines: dict[Keys, int] = {}
    counts: Counter[Keys] = Counter()
    table: Keys = ()
    for at, line in enumerate(text.split("\n")):
        if header := _HEADER.match(line):
            table = _split(header[2])
            if header[1] == "[[":
                counts[table] += 1
                table = (*table, counts[table] - 1)
            lines.setdefault(table, at)
        elif key := _KEY.match(line):
            lines.setdefault((*table, *_split(key[1])), at)
    return lines


def _split(keys: str) -> Keys:
    return tuple(part.strip("\"'") for part in _PART.findall(keys))


def parse_toml(name: str, text: str, problems: Problems, first_line: int = 1) -> Document | None:
    """Read TOML; what is wrong with it is noted with its line, and the answer is None."""
    try:
        return Document(name, text, tomllib.loads(text), first_line)
    except tomllib.TOMLDecodeError as error:
        match = _AT_LINE.search(str(error))
        line = int(match[1]) if match else text.count("\n") + 1
        problems.error(name, first_line + line - 1, "bad_toml", reason=str(error).partition(" (at ")[0])
    except RecursionError:
        problems.error(name, first_line, "too_deep")
    return None


def read_toml(sources: Sources, name: str) -> Document | None:
    """Read a TOML file; what is wrong with it is noted, and the answer is None."""
    text = sources.read_text(name)
    return None if text is None else parse_toml(name, text, sources.problems)
