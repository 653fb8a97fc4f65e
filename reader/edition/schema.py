"""The edition file: one SQLite database, and the only way in which it is opened.

An edition may come from anywhere, so the connection can do nothing but read tables: no locks, no journal, no schema
that runs code, no value larger than a picture may be.
"""

import sqlite3
from pathlib import Path
from urllib.parse import quote

APPLICATION_ID = 0x52445231
"""``RDR1``, at byte 68 of the file (https://www.sqlite.org/fileformat2.html#application_id)."""

FORMAT_VERSION = 1
"""The version of everything in the file that a reader must understand; it is the database's ``user_version``."""

PAGE_SIZE = 4096

TABLES = {
    "meta": "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "chapter": "CREATE TABLE chapter (chapter TEXT NOT NULL, language TEXT NOT NULL, value TEXT NOT NULL,"
    " PRIMARY KEY (chapter, language)) WITHOUT ROWID",
    "figure": "CREATE TABLE figure (number INTEGER PRIMARY KEY, value TEXT NOT NULL)",
    "term": "CREATE TABLE term (position INTEGER PRIMARY KEY, value TEXT NOT NULL)",
    "picture": "CREATE TABLE picture (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
    "figure_picture": "CREATE TABLE figure_picture (figure TEXT NOT NULL, language TEXT NOT NULL,"
    " picture INTEGER NOT NULL, PRIMARY KEY (figure, language)) WITHOUT ROWID",
}
"""The tables by name, each with the one sentence that makes it. ``value`` holds JSON of a struct of the model;
``meta`` holds ``report`` (JSON), ``fingerprint`` and ``sources`` (both hexadecimal SHA-256). The tables of the search
index are described by ``reader.edition.index``."""

LONGEST_VALUE = 64_000_000
"""The largest text or picture, in bytes."""

DATABASE_DAMAGES = (sqlite3.Error, UnicodeDecodeError)
"""What asking a damaged database can raise; the latter comes from a message that quotes a damaged name."""

_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 100),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 10),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
)


def connect_read_only(path: Path) -> sqlite3.Connection:
    """Open an edition's database so that nothing but reading is possible, as the advice of SQLite's authors for
    files that one does not trust (https://www.sqlite.org/security.html).

    The connection may be used from several threads, one at a time. Raises sqlite3.DatabaseError; what is wrong with a
    file is told by ``reader.edition.edition.open_edition``.
    """
    connection = sqlite3.connect(_uri(path), uri=True, check_same_thread=False, isolation_level=None)
    for limit, value in _LIMITS:
        connection.setlimit(limit, value)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _uri(path: Path) -> str:
    """Write a path as SQLite reads it (https://www.sqlite.org/uri.html): an empty authority, then an absolute path."""
    place = path.absolute().as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(place)}?mode=ro&immutable=1"
