"""The one connection to the desk's database, and its faults in the person's words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.desk.migrations import migrate
from reader.model.errors import DeskError

PATIENCE = 5.0
"""Seconds that one copy of the reader waits while another writes; a write takes milliseconds."""

_KEYS = {
    sqlite3.SQLITE_BUSY: "desk_busy",
    sqlite3.SQLITE_LOCKED: "desk_busy",
    sqlite3.SQLITE_FULL: "desk_disk_full",
    sqlite3.SQLITE_CORRUPT: "desk_malformed",
    sqlite3.SQLITE_NOTADB: "desk_malformed",
    sqlite3.SQLITE_CANTOPEN: "desk_out_of_reach",
    sqlite3.SQLITE_IOERR: "desk_out_of_reach",
    sqlite3.SQLITE_PERM: "desk_out_of_reach",
    sqlite3.SQLITE_READONLY: "desk_out_of_reach",
}
"""What the world can do to a database, by primary result code (https://www.sqlite.org/rescode.html)."""


def fault_of(error: sqlite3.Error) -> str | None:
    """Give the key of a fault of the world; None if the error is ours."""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return _KEYS.get(code & 0xFF)


def connect(target: str, *, uri: bool = False) -> sqlite3.Connection:
    """Open a connection in which transactions are begun by hand and no text is unreadable."""
    connection = sqlite3.connect(target, timeout=PATIENCE, isolation_level=None, uri=uri)
    connection.text_factory = _read_text
    return connection


def _read_text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


class Database:
    """Hold the connection; a file is in write-ahead mode and fully synchronised, no file means memory.

    The file exists and has been found sound.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        with self._worded():
            self._connection = connect(":memory:" if file is None else str(file))
            try:
                self._prepare()
            except sqlite3.Error:
                self._connection.close()
                raise
            self._identity = self._identify()
            self._seen = self._data_version()

    def _prepare(self) -> None:
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        migrate(self._connection)
        self._try_writing()

    def _try_writing(self) -> None:
        """Write a number and take it back: SQLite opens what it may not write, and says so at the first write only."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("PRAGMA user_version = 0")
        self._connection.execute("ROLLBACK")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection for one query. Raises DeskError if the file fails."""
        with self._worded():
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection for one transaction, which is on the disk when the block is left.

        Raises DeskError if that fails, and nothing is written.
        """
        with self._worded():
            if self._identify() != self._identity:
                raise DeskError("desk_moved", path=str(self._file))
            self._connection.execute("BEGIN IMMEDIATE")
            with self._connection:
                yield self._connection

    def changed_elsewhere(self) -> bool:
        """Tell whether another copy of the reader has written since this was last asked."""
        with self._worded():
            before, self._seen = self._seen, self._data_version()
            return self._seen != before

    def close(self) -> None:
        """Close the file; what was written is already on the disk."""
        self._connection.close()

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _identify(self) -> tuple[int, int] | None:
        """Give what tells the open file from another at its path: SQLite goes on writing to a file that was removed."""
        if self._file is None:
            return None
        try:
            status = self._file.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    @contextmanager
    def _worded(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            key = fault_of(error)
            if key is None:
                raise
            raise DeskError(key, path=str(self._file)) from error
