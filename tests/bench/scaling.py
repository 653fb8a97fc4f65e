"""Search in editions of any size, each query beside the bare query of the index for the same rows.

Generated editions hold the report's chapters over and over, with a share of their rare words altered in each copy, so
that the vocabulary grows with the text as it does in real ones.
"""

import re
import sqlite3
import subprocess
import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from reader.edition.answering import POOL
from reader.edition.asking import Asker
from reader.edition.edition import Edition, open_edition
from reader.edition.index import write_index
from reader.edition.schema import PAGE_SIZE, TABLES, connect_read_only
from reader.edition.search import open_searcher
from reader.edition.stretches import Stretches
from reader.model.blocks import Chapter
from reader.model.contents import chapters
from reader.model.prose import count_words
from reader.model.report import ChapterEntry, Language, Part, Report
from reader.ui.finder import AT_FIRST
from reader.words.tokens import words
from tests.bench.table import Row, percentile
from tests.edition.judging import Judged, rank_of, read_judged, score

ROOT = Path(__file__).resolve().parent.parent.parent
FACTORS = (1, 10, 100)
ROUNDS = 3
QUERY_MS = 50
SHIPPED_MS = 5
COMPLETE_MS = 5
KINDS = ("name", "topic", "number", "date", "typing", "phrase")

_RARE = 2
_WORD = re.compile(r"[^\W\d_]{5,}")
_BARE = (
    "SELECT search.rowid, text FROM (SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"
    " ORDER BY rank LIMIT ?) AS search JOIN passage ON passage.id = search.rowid"
)


class Made(NamedTuple):
    """Hold what a generated edition is: its file, how many words it has, how many seconds its index took."""

    file: Path
    words: int
    seconds: float


def search_rows(edition: Path) -> Iterator[Row]:
    """Measure how well and how fast the search answers in an edition."""
    judged = read_judged()
    with open_searcher(edition) as searcher:
        reached = score([rank_of(one, searcher) for one in judged])
        yield Row("Judged queries whose passage does not come first", 100 * (1 - reached.first), 0, "%", most=10)
        yield Row("The same, not among the first three", 100 * (1 - reached.first_three), 0, "%", most=3)
        yield Row("The same, mean reciprocal rank short of 1", 100 * (1 - reached.reciprocal), 0, "%", most=7)
        typed = [(one.query[:end], one.language) for one in judged for end in range(1, len(one.query) + 1)]
        times = [_time(lambda: searcher.search(text, language)) for text, language in typed]  # noqa: B023
        yield Row("A keystroke's search, 95 % within", percentile(times, 0.95), 0, "ms", most=SHIPPED_MS)
        times = [_time(lambda: searcher.complete(text, language)) for text, language in typed]  # noqa: B023
        yield Row("A keystroke's suggestions, 95 % within", percentile(times, 0.95), 0, "ms", most=COMPLETE_MS)


def scale_rows(edition: Path, folder: Path) -> Iterator[Row]:
    """Measure editions of 1, 10 and 100 times the text; time, size and memory beside what the smallest would make."""
    judged = [one for one in read_judged() if one.kind in KINDS]
    first: Made | None = None
    for factor in FACTORS:
        made = make_edition(edition, factor, folder / f"{factor}.edition")
        first = first or made
        growth = made.words / first.words
        name = f"{made.words / 1000:,.0f} thousand words"
        measured, bare = time_queries(made.file, judged)
        yield Row(f"Query, {name}, 95 % within", measured, bare, "ms", most=QUERY_MS)
        yield Row(f"Index made, {name}", made.seconds, first.seconds * growth, "s", factor=1.5)
        size, least = (one.file.stat().st_size / 1e6 for one in (made, first))
        yield Row(f"Size of the file, {name}", size, least * growth, "MB", factor=1.5)
        used, floor = (_memory(one.file) for one in (made, first))
        yield Row(f"Memory of a process that searches, {name}", used, floor, "MB", factor=1.2)


def _memory(edition: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.searching", str(edition)]
    return float(subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout)


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


def time_queries(file: Path, judged: list[Judged]) -> tuple[float, float]:
    """Give the milliseconds within which 95 % of the queries are answered, and of the bare queries of the index.

    Each is asked as one types its last letter, each round with a reader that has not met the word before.
    """
    rounds = [_time_round(file, judged) for _ in range(ROUNDS)]
    measured, bare = ([min(times) for times in zip(*(one[of] for one in rounds), strict=True)] for of in (0, 1))
    return percentile(measured, 0.95), percentile(bare, 0.95)


def _time_round(file: Path, judged: list[Judged]) -> tuple[list[float], list[float]]:
    measured, bare = [], []
    with closing(connect_read_only(file)) as connection:
        asker, stretches = Asker(connection, lambda: None), Stretches(connection)
        for one in judged:
            with open_searcher(file) as searcher:
                searcher.search(one.query[:-1], one.language, AT_FIRST)
                measured.append(_time(lambda: searcher.search(one.query, one.language, AT_FIRST), rounds=1))  # noqa: B023
            reach = stretches.of(one.language)
            values = (asker.ask(one.query, one.language).expression, reach[0].first, reach[-1].last, POOL)
            connection.execute(_BARE, values).fetchall()
            bare.append(_time(lambda: connection.execute(_BARE, values).fetchall(), rounds=1))  # noqa: B023
    return measured, bare


def _time(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Give the least milliseconds of some rounds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        act()
        times.append(time.perf_counter() - begin)
    return min(times) * 1000
