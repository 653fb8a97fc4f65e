"""What an edition file holds."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.compile.content import compile_content
from reader.compile.digest import content_digest
from reader.compile.edition_file import fingerprint
from reader.edition.schema import APPLICATION_ID, FORMAT_VERSION, TABLES, connect_read_only
from tests.compile.sources import write_content


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    compile_content(write_content(tmp_path / "content"), tmp_path / "out.edition")
    with closing(connect_read_only(tmp_path / "out.edition")) as opened:
        yield opened


def one(connection: sqlite3.Connection, question: str) -> object:
    (value,) = connection.execute(question).fetchone()
    return value


def test_the_file_says_what_it_is(connection: sqlite3.Connection) -> None:
    assert one(connection, "PRAGMA application_id") == APPLICATION_ID
    assert one(connection, "PRAGMA user_version") == FORMAT_VERSION


def test_the_database_is_whole_and_nothing_in_it_is_unused(connection: sqlite3.Connection) -> None:
    for table in TABLES:
        assert one(connection, f"PRAGMA integrity_check({table})") == "ok"
    assert one(connection, "PRAGMA freelist_count") == 0


def test_it_keeps_the_fingerprint_of_what_it_says_and_the_digest_of_its_sources(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    assert one(connection, "SELECT value FROM meta WHERE name = 'fingerprint'") == fingerprint(connection)
    assert one(connection, "SELECT value FROM meta WHERE name = 'sources'") == content_digest(tmp_path / "content")


def test_a_picture_for_all_languages_is_kept_once(connection: sqlite3.Connection) -> None:
    rows = connection.execute("SELECT figure, language, picture FROM figure_picture").fetchall()
    assert rows == [("cover", "en", 1), ("cover", "lt", 1), ("map", "en", 3), ("map", "lt", 2)]


def test_every_language_is_in_the_search_index(connection: sqlite3.Connection) -> None:
    assert one(connection, "SELECT count(DISTINCT language) FROM stretch") == 2
