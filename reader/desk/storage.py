"""Opening the desk's database, whatever lies in its place."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.desk.database import Database, connect, fault_of
from reader.desk.migrations import APPLICATION_ID, MIGRATIONS, application_of, is_as_migrated, version_of
from reader.model.errors import DeskError

NAME = "desk.sqlite"
LOCK = "desk.lock"

_COMPANIONS = ("-wal", "-shm", "")
"""The log first: left behind, it would be written into the new database."""


def open_database(folder: Path) -> tuple[Database, Path | None]:
    """Open the database in a folder, or make it; give with it the path where a damaged one is kept aside.

    Raises DeskError: ``desk_newer`` if a later version of the program wrote it, ``desk_damaged_in_use`` if it is
    damaged and cannot be moved, else as ``Database`` does.
    """
    file = folder / NAME
    with _alone(folder):
        aside = None if _is_sound(file) else _set_aside(file)
        return Database(file), aside


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let other copies of the reader wait, lest two of them judge, move or make the same file.

    The lock is a database of no bytes, since SQLite locks files alike on every system and frees them at every end.
    """
    try:
        with closing(connect(str(folder / LOCK))) as lock:
            lock.execute("BEGIN EXCLUSIVE")
            yield
    except sqlite3.Error as error:
        key = fault_of(error)
        if key is None:
            raise
        raise DeskError(key, path=str(folder / LOCK)) from error


def _is_sound(file: Path) -> bool:
    """Tell whether a database is ours and whole; a file that is missing or has no bytes yet is sound.

    It is opened for reading, so that a newer or damaged one is not touched.
    """
    if not file.exists():
        return True
    with closing(connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        try:
            version, ours = version_of(connection), application_of(connection) == APPLICATION_ID
            if ours and version > len(MIGRATIONS):
                raise DeskError("desk_newer", path=str(file))
            whole = 0 <= version <= len(MIGRATIONS) and _is_whole(connection) and is_as_migrated(connection)
            return whole and _is_of_known_format(file)
        except UnicodeDecodeError:  # from the words of an error that quotes a damaged schema
            return False
        except sqlite3.DatabaseError as error:
            if fault_of(error) in (None, "desk_malformed"):  # these queries fail of themselves on no sound file
                return False
            raise


def _is_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether every page and every index holds what it should: a thousand bookmarks take 3 ms."""
    return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")


def _is_of_known_format(file: Path) -> bool:
    """Tell whether SQLite would write to a file and not only read it (https://www.sqlite.org/fileformat2.html)."""
    with file.open("rb") as source:
        return source.read(19)[18:] in (b"", b"\x01", b"\x02")


def _set_aside(file: Path) -> Path:
    """Rename a database and its log to the first free name."""
    number = 1
    while any(_companion(_aside(file, number), suffix).exists() for suffix in _COMPANIONS):
        number += 1
    aside = _aside(file, number)
    try:
        for suffix in _COMPANIONS:
            source = _companion(file, suffix)
            if source.exists():
                source.rename(_companion(aside, suffix))
    except OSError as error:
        raise DeskError("desk_damaged_in_use", path=str(file)) from error
    return aside


def _aside(file: Path, number: int) -> Path:
    return file.with_name(f"{file.stem}-damaged-{number}{file.suffix}")


def _companion(file: Path, suffix: str) -> Path:
    return file.with_name(file.name + suffix)
