"""The same search as FTS5 alone would do it: its own index of the texts, its own snippets and marks.

Such an index knows no forms of a word, so it is asked for all the forms that the edition's vocabulary names.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.edition.schema import connect_read_only
from reader.search.asking import Asked
from reader.search.expression import Choice, Sought

_TABLE = "CREATE VIRTUAL TABLE plain USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')"
_SHOWN = (
    "SELECT rowid, snippet(plain, 0, '<', '>', '…', 30), highlight(plain, 0, '<', '>') FROM plain"
    " WHERE plain MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rank LIMIT ?"
)
_COUNTED = "SELECT count(*) FROM plain WHERE plain MATCH ? AND rowid BETWEEN ? AND ?"


def write_plain_index(edition: Path, file: Path) -> None:
    """Write a plain index of an edition's passages, whose numbers are those of the edition."""
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as connection, closing(connect_read_only(edition)) as source:
        connection.execute(_TABLE)
        rows = source.execute("SELECT id, text FROM passage")
        connection.executemany("INSERT INTO plain (rowid, text) VALUES (?, ?)", rows)
        connection.execute("INSERT INTO plain (plain) VALUES ('optimize')")
        connection.commit()


class PlainSearch:
    """Search in a plain index."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._connection.close()

    def search(self, expression: str, first: int, last: int, limit: int) -> int:
        """Fetch the best passages between two numbers with snippets and marks, and give how many there are."""
        self._connection.execute(_SHOWN, (expression, first, last, limit)).fetchall()
        (count,) = self._connection.execute(_COUNTED, (expression, first, last)).fetchone()
        assert isinstance(count, int)
        return count


def plain_expression(asked: Asked) -> str:
    """Write a query for a plain index: of each word all forms, of words that hang together the words as typed."""
    return " AND ".join(f"({' OR '.join(_forms(choice))})" for choice in asked.wanted.choices)


def _forms(choice: Choice) -> Iterator[str]:
    for sought in choice.terms():
        yield from _forms_of(sought)


def _forms_of(sought: Sought) -> Iterator[str]:
    if len(sought.meanings) > 1:
        yield f'"{" ".join(sought.term.words)}"'
        return
    (meaning,) = sought.meanings
    yield from (f'"{form}"' for form in sorted(meaning.forms) or sought.term.words)
    yield from (f'"{start}" *' for start in meaning.starts)
