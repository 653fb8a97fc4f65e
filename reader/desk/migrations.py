"""The shape of the desk's database, and how it came to be."""

import sqlite3

APPLICATION_ID = int.from_bytes(b"RRdk")
"""Marks the file as ours (https://www.sqlite.org/pragma.html#pragma_application_id)."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID}",
        """CREATE TABLE bookmark (
            edition TEXT NOT NULL,
            chapter TEXT NOT NULL,
            block TEXT NOT NULL,
            language TEXT NOT NULL,
            quotation TEXT NOT NULL,
            made TEXT NOT NULL,
            name TEXT NOT NULL,
            note TEXT NOT NULL,
            PRIMARY KEY (edition, chapter, block)
        ) STRICT""",
    ),
)
"""The statements of each step, in order. A step that was released is never changed: add another."""


def version_of(connection: sqlite3.Connection) -> int:
    """Give the number of steps that a database has taken."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def application_of(connection: sqlite3.Connection) -> int:
    """Give the application id of a database; 0 if it has none."""
    return int(connection.execute("PRAGMA application_id").fetchone()[0])


def migrate(connection: sqlite3.Connection, upto: int = len(MIGRATIONS)) -> None:
    """Take the steps that are missing, each recorded in the transaction that takes it."""
    for version in range(version_of(connection) + 1, upto + 1):
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            for statement in MIGRATIONS[version - 1]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {version}")


def is_as_migrated(connection: sqlite3.Connection) -> bool:
    """Tell whether a database holds exactly what the steps that it says it took leave behind."""
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(fresh, version_of(connection))
        return _shape(connection) == _shape(fresh)
    finally:
        fresh.close()


def _shape(connection: sqlite3.Connection) -> tuple[int, list[tuple[str, ...]]]:
    objects = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    return application_of(connection), objects.fetchall()
