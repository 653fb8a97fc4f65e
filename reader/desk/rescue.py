"""What can still be read of a database that cannot be used: damaged, newer, or where nothing can be written."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from reader.desk.bookmarks import SELECT, bookmark_of, validate
from reader.desk.database import connect
from reader.model.bookmark import Bookmark
from reader.model.location import Location

_QUERY = f"{SELECT} ORDER BY rowid"
_LOCKED, _UNLOCKED = "mode=ro", "mode=ro&immutable=1"
"""The second leaves no trace and needs no writable folder, but does not see the write-ahead log."""


def rescue(file: Path) -> tuple[Bookmark, ...]:
    """Give the bookmarks that can be read from a file, which is not changed; none if it is no database of ours.

    The table is read from both ends, so that a damaged page in the middle hides little.
    """
    found: dict[Location, Bookmark] = {}
    has_log = file.with_name(f"{file.name}-wal").exists()
    for way in (_LOCKED, _UNLOCKED) if has_log else (_UNLOCKED,):
        for query in (_QUERY, f"{_QUERY} DESC"):
            # The damage is known already: what is read before it shows again is the gain. The words of an error may
            # quote a damaged schema, which is no UTF-8.
            with suppress(sqlite3.Error, UnicodeDecodeError):
                _collect(f"{file.as_uri()}?{way}", query, found)
        if found:
            break
    return tuple(found.values())


def _collect(target: str, query: str, found: dict[Location, Bookmark]) -> None:
    with closing(connect(target, uri=True)) as connection:
        connection.execute("PRAGMA writable_schema = ON")  # lets SQLite read a file that ends before its last page
        for row in connection.execute(query):
            bookmark = validate(bookmark_of(row)) if all(isinstance(field, str) for field in row) else None
            if bookmark is not None:
                found.setdefault(bookmark.location, bookmark)
