"""Search in editions of any size, each query beside the bare query of the index for the same rows."""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from reader.edition.schema import connect_read_only
from reader.search.answering import POOL
from reader.search.asking import Asker
from reader.search.searcher import open_searcher
from reader.search.stretches import Stretches
from reader.ui.finder import AT_FIRST
from tests.bench.growing import Made, make_edition
from tests.bench.plain_search import PlainSearch, plain_expression, write_plain_index
from tests.bench.table import Row, percentile
from tests.search.judging import Judged, rank_of, read_judged, score

ROOT = Path(__file__).resolve().parent.parent.parent
FACTORS = (1, 10, 100)
ROUNDS = 3
QUERY_FACTOR, QUERY_MS = 2, 50
SHIPPED_MS = 5
COMPLETE_MS = 5
KINDS = ("name", "topic", "number", "date", "typing", "phrase")

_BARE = (
    "SELECT search.rowid, text FROM (SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"
    " ORDER BY rank LIMIT ?) AS search JOIN passage ON passage.id = search.rowid"
)


class Times(NamedTuple):
    """Hold milliseconds: of the search, of the bare query of its index for the same rows, of a plain index."""

    searched: float
    bare: float
    plain: float


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
        write_plain_index(made.file, folder / "plain.db")
        times = time_queries(made.file, folder / "plain.db", judged)
        yield Row(f"Query, {name}, 95 % within", times.searched, times.bare, "ms", factor=QUERY_FACTOR)
        yield Row("The same beside an index that marks by itself", times.searched, times.plain, "ms", most=QUERY_MS)
        yield Row(f"Index made, {name}", made.seconds, first.seconds * growth, "s", factor=1.5)
        size, least = (one.file.stat().st_size / 1e6 for one in (made, first))
        yield Row(f"Size of the file, {name}", size, least * growth, "MB", factor=1.5)
        used, floor = (_memory(one.file) for one in (made, first))
        yield Row(f"Memory of a process that searches, {name}", used, floor, "MB", factor=1.2)


def _memory(edition: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.searching", str(edition)]
    return float(subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout)


def time_queries(file: Path, plain: Path, judged: Sequence[Judged]) -> Times:
    """Give the milliseconds within which 95 % of the queries are answered, by the search and by what it stands beside:
    the bare query of its index, and a plain index.

    Each is asked as one types its last letter: of a connection that has just been asked for what was typed before,
    and of nothing else.
    """
    rounds = [[*_time_round(file, plain, judged)] for _ in range(ROUNDS)]
    least = [Times(*map(min, zip(*of_one, strict=True))) for of_one in zip(*rounds, strict=True)]
    return Times(*(percentile(times, 0.95) for times in zip(*least, strict=True)))


def _time_round(file: Path, plain: Path, judged: Sequence[Judged]) -> Iterator[Times]:
    with closing(connect_read_only(file)) as connection:
        asker, stretches = Asker(connection, lambda: None), Stretches(connection)
        for one in judged:
            asked = [asker.ask(typed, one.language) for typed in (one.query[:-1], one.query)]
            stretch = stretches.of(one.language)
            bounds = stretch.first, stretch.last
            yield Times(
                _time_searcher(file, one),
                _time_bare(file, [(one.expression, *bounds, POOL) for one in asked if one.expression]),
                _time_plain(plain, [(plain_expression(one), *bounds, AT_FIRST) for one in asked if one.expression]),
            )


def _time_searcher(file: Path, one: Judged) -> float:
    with open_searcher(file) as searcher:
        searcher.search(one.query[:-1], one.language, AT_FIRST)
        return _time(lambda: searcher.search(one.query, one.language, AT_FIRST), rounds=1)


def _time_bare(file: Path, questions: Sequence[tuple[str, int, int, int]]) -> float:
    with closing(connect_read_only(file)) as connection:
        return _time_last([partial(_fetch, connection, values) for values in questions])


def _fetch(connection: sqlite3.Connection, values: tuple[str, int, int, int]) -> None:
    connection.execute(_BARE, values).fetchall()


def _time_plain(file: Path, questions: Sequence[tuple[str, int, int, int]]) -> float:
    with PlainSearch(file) as plain:
        return _time_last([partial(plain.search, *values) for values in questions])


def _time_last(acts: Sequence[Callable[[], object]]) -> float:
    """Do one thing after the other and give the milliseconds of the last; 0 of nothing."""
    return [_time(act, rounds=1) for act in acts][-1] if acts else 0.0


def _time(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Give the least milliseconds of some rounds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        act()
        times.append(time.perf_counter() - begin)
    return min(times) * 1000
