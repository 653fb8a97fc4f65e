"""The connection to an edition can do nothing but read."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.edition.schema import LONGEST_VALUE, connect_read_only


@pytest.fixture
def connection(edition_file: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect_read_only(edition_file)) as opened:
        yield opened


@pytest.mark.parametrize(
    "sentence",
    [
        "DELETE FROM meta",
        "CREATE TABLE a (b)",
        "CREATE TEMP TABLE a (b)",
        "ATTACH ':memory:' AS other",
        "PRAGMA user_version = 9",
        "VACUUM INTO 'copy'",
    ],
)
def test_nothing_can_be_written(connection: sqlite3.Connection, sentence: str) -> None:
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute(sentence)


def test_no_value_is_longer_than_a_picture_may_be(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.DataError):
        connection.execute("SELECT zeroblob(?)", (LONGEST_VALUE + 1,)).fetchone()


def test_the_schema_is_not_trusted(connection: sqlite3.Connection) -> None:
    assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
    assert connection.execute("PRAGMA cell_size_check").fetchone() == (1,)


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError), closing(connect_read_only(tmp_path / "nowhere")):
        pass
    assert not (tmp_path / "nowhere").exists()
