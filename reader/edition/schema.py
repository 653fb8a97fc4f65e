"""The edition file: one SQLite database, and the only way in which it is opened.

An edition may come from anywhere, so the connection can do nothing but read tables: no locks, no journal, no schema
that runs code, no value larger than a picture may be.
"""

import sqlite3
from pathlib import Path
from urllib.parse import quote

APPLICATION_ID = 0x52445231
"""``RDR1``, at byte 68 of the file (https://www.sqlite.org/fileformat2.html#application_id)."""

FORMAT_VERSION = 5
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
``meta`` holds ``report`` (JSON), ``fingerprint`` and ``sources`` (both hexadecimal SHA-256)."""

INDEX_TABLES = {
    "passage": "CREATE TABLE passage (id INTEGER PRIMARY KEY, place INTEGER NOT NULL, chapter TEXT NOT NULL,"
    " block TEXT NOT NULL, text TEXT NOT NULL, words BLOB NOT NULL)",
    "passage_by_place": "CREATE INDEX passage_by_place ON passage (place)",
    "stretch": "CREATE TABLE stretch (number INTEGER PRIMARY KEY, language TEXT NOT NULL, part TEXT NOT NULL,"
    " chapter TEXT NOT NULL)",
    "search": "CREATE VIRTUAL TABLE search USING fts5(lexeme, form, content='', tokenize='ascii')",
    "word": "CREATE TABLE word (id INTEGER PRIMARY KEY, language TEXT NOT NULL, folded TEXT NOT NULL,"
    " form TEXT NOT NULL, spelling TEXT NOT NULL, lexeme INTEGER NOT NULL, count INTEGER NOT NULL)",
    "word_by_folded": "CREATE INDEX word_by_folded ON word (language, folded)",
    "word_by_lexeme": "CREATE INDEX word_by_lexeme ON word (lexeme)",
    "shared": "CREATE TABLE shared (lexeme INTEGER NOT NULL, word INTEGER NOT NULL,"
    " PRIMARY KEY (lexeme, word)) WITHOUT ROWID",
    "shared_by_word": "CREATE INDEX shared_by_word ON shared (word)",
    "name": "CREATE TABLE name (id INTEGER NOT NULL, language TEXT NOT NULL, folded TEXT NOT NULL, form TEXT NOT NULL,"
    " spelling TEXT NOT NULL, lexeme INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (id, form)) WITHOUT ROWID",
    "name_by_folded": "CREATE INDEX name_by_folded ON name (language, folded)",
    "name_by_lexeme": "CREATE INDEX name_by_lexeme ON name (lexeme)",
    "kin": "CREATE TABLE kin (language TEXT NOT NULL, form TEXT NOT NULL, lexeme INTEGER NOT NULL,"
    " PRIMARY KEY (language, form, lexeme)) WITHOUT ROWID",
    "completion": "CREATE TABLE completion (language TEXT NOT NULL, folded TEXT NOT NULL, kind TEXT NOT NULL,"
    " text TEXT NOT NULL, chapter TEXT NOT NULL,"
    " PRIMARY KEY (language, folded, kind, text, chapter)) WITHOUT ROWID",
}
"""The tables of the index by name.

A passage's ``id`` is its rowid in ``search`` and grows in reading order, language after language; it holds the role and
the number of the chapter (``reader.search.numbering``), which ``stretch`` names. ``place`` is one number for one
location in all languages. ``words`` are numbers of four bytes, the lowest first: of each word of the text in order its
``word.id``, then of each in order where it begins; behind them stand those that the text leaves to be understood.

``count`` is how often a form, or any form of a lexeme, occurs, the index of names left aside; ``spelling`` is how it is
most often written. ``shared`` names the further lexemes of which a form may be a form. ``name`` holds the spellings of
names, those of one name under one number, and the lexeme of each, 0 if the edition does not hold that form; those of
names with a spelling of several words begin with a space in ``folded`` (``reader.search.long_names``). ``kin`` holds
the lexemes that those of one word which the edition does not hold may be a form of.
``completion`` holds names and titles by each of their words.
"""

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
