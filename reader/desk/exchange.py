"""Bookmarks as a text file that a person can read and another copy of the reader can take in.

The file is Markdown. Each bookmark is a heading, which says in words where it stands and is not read back; a line
with address, language and moment; then, where there is one, the name in bold, the quotation, the note::

    ## The war in Belarus, paragraph 3
    nta-2023/belarus-war#p3 · en · 2023-02-05T12:00:00Z

    **Numbers for Tuesday**

    > The quotation, on one line.

    The note, in as many lines as it has.

A line of a note that would be taken for one of these begins with a backslash. A part that cannot be read is passed
over and counted: the rest of a file that was cut or edited is still good.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from msgspec import Struct

from reader.desk.bookmarks import Bookmarks, validate
from reader.desk.characters import one_line
from reader.desk.files import read_bounded, write_beside
from reader.model.bookmark import Bookmark
from reader.model.errors import DeskError
from reader.model.location import parse_location

SUFFIX = ".txt"
"""Every system opens it with something that shows text."""

LONGEST_FILE = 16 * 1024 * 1024
"""Bytes; ten thousand bookmarks with long notes are less."""

_HEADING = "## "
_BETWEEN = " · "
_MEANT = ("\\", "#", ">", "**")
"""Beginnings of lines that mean something."""


class Imported(Struct, frozen=True):
    """Count what became of the bookmarks of a file: new, added to, already there, and those that cannot be read."""

    added: int
    updated: int
    skipped: int
    unreadable: int


def export_bookmarks(file: Path, title: str, entries: Iterable[tuple[str, Bookmark]]) -> None:
    """Write bookmarks to a file, each with the words that say where it stands.

    Raises DeskError ``desk_disk_full`` or ``desk_not_written``; the old file is then untouched.
    """
    write_beside(file, write_text(title, entries).encode("utf-8"))


def import_bookmarks(file: Path, bookmarks: Bookmarks) -> Imported:
    """Take in the bookmarks of a file, all or none of those that can be read.

    Raises DeskError ``bookmarks_not_read``, ``bookmarks_too_large``, ``bookmarks_not_text`` or ``bookmarks_none``,
    or what ``Bookmarks.take_in`` raises.
    """
    found, unreadable = read_text(_read(file))
    if not found:
        raise DeskError("bookmarks_none", path=str(file))
    taken = bookmarks.take_in(found)
    return Imported(taken.added, taken.updated, taken.skipped, unreadable)


def _read(file: Path) -> str:
    try:
        data = read_bounded(file, LONGEST_FILE)
    except OSError as error:
        raise DeskError("bookmarks_not_read", path=str(file)) from error
    if data is None:
        raise DeskError("bookmarks_too_large", path=str(file), megabytes=LONGEST_FILE // 1024**2)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DeskError("bookmarks_not_text", path=str(file)) from error


def write_text(title: str, entries: Iterable[tuple[str, Bookmark]]) -> str:
    """Write bookmarks as text, under a title."""
    return "\n\n".join([f"# {one_line(title)}", *(_entry(words, bookmark) for words, bookmark in entries)]) + "\n"


def _entry(words: str, bookmark: Bookmark) -> str:
    heading = f"{_HEADING}{one_line(words) or bookmark.location}"
    address = _BETWEEN.join((str(bookmark.location), bookmark.language, bookmark.made))
    parts = [
        f"{heading}\n{address}",
        f"**{bookmark.name}**" if bookmark.name else "",
        f"> {bookmark.quotation}" if bookmark.quotation else "",
        "\n".join(_escape(line) for line in bookmark.note.split("\n")),
    ]
    return "\n\n".join(filter(None, parts))


def _escape(line: str) -> str:
    return f"\\{line}" if line.startswith(_MEANT) else line


def read_text(text: str) -> tuple[list[Bookmark], int]:
    """Read bookmarks from text, each as it would be kept; give them and the number of those that cannot be read."""
    lines = text.replace("\r\n", "\n").split("\n")
    entries = [_read_entry(entry) for entry in _split(lines)]
    found = [bookmark for bookmark in entries if bookmark is not None]
    return found, len(entries) - len(found)


def _split(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines of each bookmark below its heading; what stands before the first one is a title."""
    starts = [number for number, line in enumerate(lines) if line.startswith(_HEADING)]
    for start, end in pairwise([*starts, len(lines)]):
        yield lines[start + 1 : end]


def _read_entry(lines: list[str]) -> Bookmark | None:
    """Read one bookmark; None if its address is none or a text is too long."""
    address = re.fullmatch(r"\s*(\S+) · (\S+) · (\S+).*", lines[0]) if lines else None
    location = parse_location(address[1]) if address else None
    if address is None or location is None:
        return None
    name, rest = _read_name(_below(lines[1:]))
    quotation, rest = _read_quotation(_below(rest))
    note = "\n".join(line.removeprefix("\\") for line in rest)
    return validate(Bookmark(location, address[2], quotation, address[3], name, note))


def _below(lines: list[str]) -> list[str]:
    """Pass over empty lines."""
    filled = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    return lines[filled:]


def _read_name(lines: list[str]) -> tuple[str, list[str]]:
    name = re.fullmatch(r"\*\*(.+)\*\*\s*", lines[0]) if lines else None
    return (name[1], lines[1:]) if name else ("", lines)


def _read_quotation(lines: list[str]) -> tuple[str, list[str]]:
    """Read the quotation, which an editor may have wrapped."""
    end = next((number for number, line in enumerate(lines) if not line.startswith(">")), len(lines))
    return " ".join(line[1:].strip() for line in lines[:end]), lines[end:]
