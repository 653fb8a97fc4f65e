"""The connection: durable, atomic, and its faults in words."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from reader.desk import database as module
from reader.desk.database import Database
from reader.model.errors import DeskError

INSERT = "INSERT INTO bookmark VALUES ('e', 'c', ?, 'lt', 'q', 'm', '', '')"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder / "desk.sqlite"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    opened = Database(file)
    yield opened
    opened.close()


def blocks(database: Database) -> list[str]:
    with database.reading() as connection:
        return [block for (block,) in connection.execute("SELECT block FROM bookmark ORDER BY rowid")]


def write(database: Database, block: str) -> None:
    with database.writing() as connection:
        connection.execute(INSERT, (block,))


def test_file_is_in_write_ahead_mode_and_fully_synchronised(database: Database) -> None:
    with database.reading() as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_written_rows_are_seen_by_another_connection_at_once(database: Database, file: Path) -> None:
    write(database, "p1")
    with closing(sqlite3.connect(file)) as other:
        assert other.execute("SELECT block FROM bookmark").fetchall() == [("p1",)]


def test_defect_in_the_middle_of_writing_undoes_all_of_it(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.writing() as connection:
        connection.executemany(INSERT, (((f"p{1 // number}"),) for number in (1, 0)))
    assert blocks(database) == []
    write(database, "p2")
    assert blocks(database) == ["p2"]


def test_defects_are_not_dressed_as_faults_of_the_world(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), database.writing() as connection:
        connection.execute(INSERT, (None,))
    with pytest.raises(sqlite3.OperationalError), database.reading() as connection:
        connection.execute("SELECT nothing FROM nowhere")


def test_copy_that_never_stops_writing_is_told(database: Database, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    with closing(Database(file)) as impatient, database.writing() as connection:
        connection.execute(INSERT, ("p1",))
        with pytest.raises(DeskError, match="desk_busy"):
            write(impatient, "p2")
    assert blocks(database) == ["p1"]


def test_full_disk_is_told_and_nothing_is_written(database: Database, file: Path) -> None:
    write(database, "p1")
    with database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DeskError, match="desk_disk_full") as caught:
        write(database, "x" * 100_000)
    assert caught.value.values == {"path": str(file)}
    assert blocks(database) == ["p1"]


def test_damage_that_shows_later_is_told(database: Database, file: Path) -> None:
    write(database, "x" * 100_000)
    database.close()
    data = file.read_bytes()
    with closing(Database(file)) as again:
        file.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
        with pytest.raises(DeskError, match="desk_malformed"):
            blocks(again)


def test_file_that_was_moved_takes_no_more_writing(database: Database, file: Path) -> None:
    file.rename(file.with_name("elsewhere"))
    with pytest.raises(DeskError, match="desk_moved"):
        write(database, "p1")
    file.touch()
    with pytest.raises(DeskError, match="desk_moved"):
        write(database, "p1")


def test_file_in_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="desk_out_of_reach"):
        Database(tmp_path / "missing" / "desk.sqlite")


def test_file_that_may_only_be_read_is_told_at_the_opening(
    file: Path, read_only: Callable[[Path], AbstractContextManager[None]]
) -> None:
    Database(file).close()
    with read_only(file.parent), pytest.raises(DeskError, match="desk_out_of_reach"):
        Database(file)


def test_text_that_is_not_utf_8_is_read(database: Database) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO bookmark VALUES ('e', 'c', CAST(x'61ff62' AS TEXT), 'lt', 'q', 'm', '', '')")
    assert blocks(database) == ["a\ufffdb"]


def test_memory_is_written_like_a_file() -> None:
    with closing(Database(None)) as database:
        write(database, "p1")
        assert blocks(database) == ["p1"]
        assert not database.changed_elsewhere()
