"""A file that names what is exported: on each line an output and its options, as on the command line."""

import argparse
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from reader.cli.usage import UsageError
from reader.model.errors import ReaderError
from reader.texts.catalogue import Texts


class Entry(NamedTuple):
    """Hold one line: where it stands as ``file:line``, the file to write, all the arguments."""

    place: str
    out: Path
    arguments: argparse.Namespace


def read_list(file: Path, arguments: argparse.Namespace, texts: Texts) -> list[Entry]:
    """Read a list; what the ``arguments`` say holds for every line, and relative paths begin beside the file.

    Raises ReaderError ``list_not_read``, ``list_not_text``, ``list_empty``, ``list_entry`` for an output that is named
    twice, and UsageError; both name file and line.
    """
    entries = [*_entries(file, arguments, texts)]
    if not entries:
        raise ReaderError("list_empty", path=file)
    return entries


@contextmanager
def at_line(place: str, texts: Texts) -> Iterator[None]:
    """Put the place before what is wrong there."""
    try:
        yield
    except UsageError as error:
        raise UsageError(f"{place}: {error}") from error
    except ReaderError as error:
        raise ReaderError("list_entry", place=place, message=texts.of_error(error)) from error


def _entries(file: Path, arguments: argparse.Namespace, texts: Texts) -> Iterator[Entry]:
    from reader.cli.parser import build_line_parser

    parser = build_line_parser(texts)
    places: dict[Path, str] = {}
    for number, line in enumerate(_read(file).splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        place = f"{file}:{number}"
        with at_line(place, texts):
            given = parser.parse_args(_split(line, texts), argparse.Namespace(**vars(arguments)))
            out = file.parent / given.out
            if out.resolve() in places:
                raise ReaderError("list_twice", path=given.out, other=places[out.resolve()])
        places[out.resolve()] = place
        yield Entry(place, out, given)


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
