"""A file that names what is exported: on each line an output and its options, as on the command line."""

import argparse
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from reader.cli.output import complain
from reader.cli.usage import CANNOT, DONE, WRONG_USAGE, UsageError
from reader.model.errors import ReaderError
from reader.texts.catalogue import Texts


class Entry(NamedTuple):
    """Hold one line: where it stands as ``file:line``, the file to write, all the arguments."""

    place: str
    out: Path
    arguments: argparse.Namespace


class LineFaults:
    """Tell what is wrong with the lines of a list, each behind its place; ``status`` is the gravest exit status."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self.status = DONE

    @contextmanager
    def told(self, place: str) -> Iterator[None]:
        """Tell what is wrong at a place, and let the others have their turn."""
        try:
            yield
        except UsageError as error:
            self._tell(self._texts("cli.usage", message=f"{place}: {error}"), WRONG_USAGE)
        except ReaderError as error:
            message = self._texts.of_error(error)
            self._tell(self._texts("error.list_entry", place=place, message=message), CANNOT)

    def _tell(self, words: str, status: int) -> None:
        complain(words)
        self.status = max(self.status, status)


def read_list(file: Path, arguments: argparse.Namespace, texts: Texts, faults: LineFaults) -> Iterator[Entry]:
    """Read a list line by line; what the ``arguments`` say holds for every line, and relative paths begin beside the
    file. A line that is wrong, or names an output that another one names, is told as one of the faults.

    Raises ReaderError ``list_not_read``, ``list_not_text``, ``list_empty``.
    """
    from reader.cli.parser import build_line_parser

    lines = [(f"{file}:{number}", line) for number, line in enumerate(_read(file).splitlines(), 1) if _says(line)]
    if not lines:
        raise ReaderError("list_empty", path=file)
    parser = build_line_parser(texts)
    places: dict[Path, str] = {}
    for place, line in lines:
        entry = None
        with faults.told(place):
            given = parser.parse_args(_split(line, texts), argparse.Namespace(**vars(arguments)))
            out = file.parent / given.out
            if (other := places.setdefault(out.resolve(), place)) != place:
                raise ReaderError("list_twice", path=given.out, other=other)
            entry = Entry(place, out, given)
        if entry is not None:
            yield entry


def _says(line: str) -> bool:
    """Tell whether a line is more than a remark."""
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _read(file: Path) -> str:
    try:
        text = file.read_text("utf-8-sig")  # some editors put a mark before the text
    except OSError as error:
        raise ReaderError("list_not_read", path=file) from error
    except UnicodeDecodeError as error:
        raise ReaderError("list_not_text", path=file) from error
    if "\0" in text:  # which stands in no path, and in UTF-16 at every other place
        raise ReaderError("list_not_text", path=file)
    return text


def _split(line: str, texts: Texts) -> list[str]:
    """Split a line at its spaces but for those between quotation marks; a backslash is a part of a path."""
    words = shlex.shlex(line, posix=True, punctuation_chars=False)
    words.whitespace_split, words.escape, words.commenters = True, "", ""
    try:
        return [*words]
    except ValueError as error:
        raise UsageError(texts("cli.list_quote")) from error
