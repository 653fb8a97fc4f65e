"""The shape of the database: every step is taken once, and recorded with what it did."""

import sqlite3
from collections.abc import Iterator

import pytest

from reader.desk import migrations
from reader.desk.database import connect
from reader.desk.migrations import APPLICATION_ID, MIGRATIONS, application_of, is_as_migrated, migrate, version_of


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    opened = connect(":memory:")
    yield opened
    opened.close()


@pytest.fixture
def one_more(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Add a step of a later version, whose statements a test may change."""
    statements = [
        "ALTER TABLE bookmark ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE more (a TEXT) STRICT",
    ]
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, statements))
    return statements


def test_new_database_takes_every_step(connection: sqlite3.Connection) -> None:
    migrate(connection)
    assert version_of(connection) == len(MIGRATIONS)
    assert application_of(connection) == APPLICATION_ID
    assert is_as_migrated(connection)


def test_steps_that_were_taken_are_not_taken_again(connection: sqlite3.Connection) -> None:
    migrate(connection)
    migrate(connection)
    assert version_of(connection) == len(MIGRATIONS)


def test_next_step_keeps_what_is_there(connection: sqlite3.Connection, one_more: list[str]) -> None:
    migrate(connection, 1)
    connection.execute("INSERT INTO bookmark VALUES ('e', 'c', 'b', 'lt', 'q', 'm', 'vardas', 'pastaba')")
    migrate(connection, 2)
    assert connection.execute("SELECT name, note, colour FROM bookmark").fetchall() == [("vardas", "pastaba", "")]
    assert version_of(connection) == 2


def test_step_that_fails_leaves_no_part_of_itself(connection: sqlite3.Connection, one_more: list[str]) -> None:
    one_more.append("SELECT nothing")
    with pytest.raises(sqlite3.OperationalError, match="nothing"):
        migrate(connection, 2)
    assert version_of(connection) == 1
    assert is_as_migrated(connection)
    one_more.pop()
    migrate(connection, 2)
    assert version_of(connection) == 2


def test_empty_database_is_as_migrated(connection: sqlite3.Connection) -> None:
    assert is_as_migrated(connection)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE bookmark",
        "ALTER TABLE bookmark RENAME COLUMN note TO notes",
        "CREATE TABLE other (a)",
        "CREATE TRIGGER t AFTER INSERT ON bookmark BEGIN DELETE FROM bookmark; END",
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 0",
    ],
)
def test_other_shape_is_seen(connection: sqlite3.Connection, statement: str) -> None:
    migrate(connection)
    connection.execute(statement)
    assert not is_as_migrated(connection)


def test_statistics_of_sqlite_are_no_other_shape(connection: sqlite3.Connection) -> None:
    migrate(connection)
    connection.execute("ANALYZE")
    assert is_as_migrated(connection)
