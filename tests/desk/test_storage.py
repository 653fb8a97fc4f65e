"""Opening the database, whatever lies in its place."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.desk import database as database_module
from reader.desk.bookmarks import Bookmarks
from reader.desk.migrations import APPLICATION_ID, MIGRATIONS
from reader.desk.storage import LOCK, NAME, open_database
from reader.model.errors import DeskError
from tests.desk.sample import mark


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def fill(folder: Path, count: int = 3) -> Path:
    """Leave a database with some bookmarks behind."""
    database, _ = open_database(folder)
    Bookmarks(database).take_in(mark(f"p{number}") for number in range(count))
    database.close()
    return folder / NAME


def count_after_opening(folder: Path) -> tuple[int, Path | None]:
    database, aside = open_database(folder)
    with closing(database):
        return len(Bookmarks(database).all()), aside


def execute(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_missing_file_is_made(folder: Path) -> None:
    assert count_after_opening(folder) == (0, None)
    assert (folder / NAME).exists()


def test_file_without_bytes_is_filled(folder: Path) -> None:
    (folder / NAME).touch()
    assert count_after_opening(folder) == (0, None)


def test_sound_file_is_opened(folder: Path) -> None:
    fill(folder)
    assert count_after_opening(folder) == (3, None)


def test_lock_is_free_and_empty_afterwards(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "PATIENCE", 0.0)
    database, _ = open_database(folder)
    with closing(database):
        assert count_after_opening(folder) == (0, None)
    assert (folder / LOCK).read_bytes() == b""


def test_copy_that_never_ends_opening_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "PATIENCE", 0.01)
    with closing(sqlite3.connect(folder / LOCK, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DeskError, match="desk_busy"):
            open_database(folder)


def damage_header(file: Path) -> None:
    file.write_bytes(b"Not a database at all." + file.read_bytes()[22:])


def damage_pages(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[:4096] + b"\xa5" * (len(data) - 4096))


def damage_schema(file: Path) -> None:
    execute(file, "ALTER TABLE bookmark RENAME TO other")


def damage_format(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[44:48] = (99).to_bytes(4, "big")  # a schema format that SQLite does not know
    file.write_bytes(data)


def forbid_writing(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[18] = 99  # a file format that SQLite opens for reading only
    file.write_bytes(data)


def garble_schema(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data.replace(b"CREATE TABLE bookmark", b"CREATE TABLE \xff\xff\xff\xff\xff\xff\xff("))


def break_index(file: Path) -> None:
    data = re.sub(rb"nta-2023warp17(?!\d|lt)", b"nta-2023warq17", file.read_bytes())
    file.write_bytes(data)


def truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4096])


def cut_header(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:50])


def replace_by_text(file: Path) -> None:
    file.write_text("Sveiki\n" * 1000)


def replace_by_foreign_database(file: Path) -> None:
    file.unlink()
    execute(file, "CREATE TABLE invoice (amount)", "INSERT INTO invoice VALUES (1)", "PRAGMA user_version = 7")


def number_below_zero(file: Path) -> None:
    execute(file, "PRAGMA user_version = -1")


DAMAGES = [
    damage_header,
    damage_pages,
    damage_schema,
    damage_format,
    forbid_writing,
    garble_schema,
    break_index,
    truncate,
    cut_header,
    replace_by_text,
    replace_by_foreign_database,
    number_below_zero,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_file_is_kept_aside_whole_and_a_fresh_one_made(folder: Path, damage: Callable[[Path], None]) -> None:
    file = fill(folder, 200)
    damage(file)
    data = file.read_bytes()
    count, aside = count_after_opening(folder)
    assert count == 0
    assert aside == folder / "desk-damaged-1.sqlite"
    assert aside.read_bytes() == data
    assert count_after_opening(folder) == (0, None)


def test_second_damaged_file_does_not_replace_the_first(folder: Path) -> None:
    for number in (1, 2, 3):
        replace_by_text(folder / NAME)
        _, aside = count_after_opening(folder)
        assert aside == folder / f"desk-damaged-{number}.sqlite"
    assert len(list(folder.glob("desk-damaged-?.sqlite"))) == 3


def test_name_that_a_log_alone_takes_is_not_used(folder: Path) -> None:
    (folder / "desk-damaged-1.sqlite-wal").touch()
    replace_by_text(folder / NAME)
    assert count_after_opening(folder)[1] == folder / "desk-damaged-2.sqlite"


def test_log_of_a_damaged_file_goes_with_it(folder: Path) -> None:
    file = fill(folder)
    wal = folder / f"{NAME}-wal"
    replace_by_text(file)
    wal.write_bytes(b"log")
    _, aside = count_after_opening(folder)
    assert aside is not None
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"log"
    assert not wal.exists()


def test_damaged_file_that_cannot_be_moved_is_told_and_untouched(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(13, "in use", str(self), None, str(target))

    file = fill(folder)
    damage_header(file)
    data = file.read_bytes()
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(DeskError, match="desk_damaged_in_use") as caught:
        open_database(folder)
    assert caught.value.values == {"path": str(file)}
    assert file.read_bytes() == data


def test_newer_file_is_told_and_untouched(folder: Path) -> None:
    file = fill(folder)
    execute(file, "CREATE TABLE highlight (a)", f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    data = file.read_bytes()
    with pytest.raises(DeskError, match="desk_newer") as caught:
        open_database(folder)
    assert caught.value.values == {"path": str(file)}
    assert file.read_bytes() == data
    assert list(folder.glob("*damaged*")) == []


def test_foreign_file_with_a_high_version_is_not_taken_for_a_newer_one(folder: Path) -> None:
    file = folder / NAME
    execute(file, "CREATE TABLE a (b)", "PRAGMA user_version = 99", f"PRAGMA application_id = {APPLICATION_ID + 1}")
    assert count_after_opening(folder)[1] is not None


def test_folder_in_the_place_of_the_file_is_told(folder: Path) -> None:
    (folder / NAME).mkdir()
    with pytest.raises(DeskError, match="desk_out_of_reach"):
        open_database(folder)
