"""Editions of any size, for measuring how things grow with the text.

They hold the report's chapters over and over, with a share of their rare words altered in each copy, so that the
vocabulary grows with the text as it does in real ones.
"""

import re
import sqlite3
import time
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from reader.edition.edition import Edition, open_edition
from reader.edition.schema import PAGE_SIZE, TABLES
from reader.model.blocks import Chapter
from reader.model.contents import NAMES, chapters
from reader.model.prose import count_words
from reader.model.report import ChapterEntry, Language, Part, Report
from reader.search.index import write_index
from reader.words.tokens import words

_RARE = 2
_WORD = re.compile(r"[^\W\d_]{5,}")


class Made(NamedTuple):
    """Hold what a generated edition is: its file, how many words it has, how many seconds its index took."""

    file: Path
    words: int
    seconds: float


def make_edition(edition: Path, factor: int, out: Path) -> Made:
    """Write an edition file with so many copies of an edition's chapters, without pictures."""
    out.unlink(missing_ok=True)
    opened = open_edition(edition)
    with closing(sqlite3.connect(out, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute("BEGIN")
        for sentence in TABLES.values():
            connection.execute(sentence)
        begin = time.perf_counter()
        count = 0
        for language in opened.report.languages:
            copied = list(_copies(opened, language, factor))
            count += sum(map(count_words, copied))
            report = _report_of(opened.report, copied)
            write_index(connection, report, language, copied, opened.figures, list(opened.terms.values()))
        connection.execute("COMMIT")
        seconds = time.perf_counter() - begin
        connection.execute("VACUUM")
    opened.close()
    return Made(out, count, seconds)


def _report_of(report: Report, copied: list[Chapter]) -> Report:
    entries = tuple(ChapterEntry(one.id, "", False, {}, {}, {}, (), {}) for one in copied)
    return replace(report, parts=(Part("all", 0, entries),))


def _copies(edition: Edition, language: Language, factor: int) -> Iterator[Chapter]:
    originals = [edition.chapter(entry.id, language) for entry in chapters(edition.report)]
    counts = Counter(word for one in originals for word in words(msgspec.json.encode(one).decode()))
    for copy in range(factor):
        for chapter in originals:
            if copy == 0:
                yield chapter
                continue
            if chapter.id == NAMES:
                continue  # there is but one, and no text that says each name in all its spellings
            altered = _altered(msgspec.to_builtins(chapter), copy, counts)
            yield replace(msgspec.convert(altered, Chapter), id=f"{chapter.id}-{copy}")


def _altered(value: object, copy: int, counts: Mapping[str, int]) -> object:
    """Alter a third of the rare words in all texts of a value; what has no space is no text."""
    if isinstance(value, str) and " " in value:
        return _WORD.sub(lambda match: _alter(match[0], copy, counts), value)
    if isinstance(value, dict):
        return {name: _altered(part, copy, counts) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_altered(part, copy, counts) for part in value]
    return value


def _alter(word: str, copy: int, counts: Mapping[str, int]) -> str:
    """Put two syllables into the middle of a word, so that it keeps its ending."""
    if counts[word] > _RARE or (zlib.crc32(word.encode()) + copy) % 3:
        return word
    syllables = "".join("bdgklmnprt"[number] + "aeiou"[number % 5] for number in divmod(copy, 10))
    return word[:2] + syllables + word[2:]
