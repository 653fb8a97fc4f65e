"""What can be read of a database that cannot be used."""

from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.desk.bookmarks import Bookmarks
from reader.desk.database import Database, connect
from reader.desk.rescue import rescue
from tests.desk.sample import mark

PAGE = 4096


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Leave a database of many pages behind."""
    folder = tmp_path / "folder"
    folder.mkdir()
    file = folder / "desk.sqlite"
    with closing(Database(file)) as database:
        Bookmarks(database).take_in(replace(mark(f"p{number}"), note="ž" * 200) for number in range(300))
    return file


def test_sound_file_gives_all_and_is_not_changed(file: Path) -> None:
    data = file.read_bytes()
    assert {bookmark.location.block for bookmark in rescue(file)} == {f"p{number}" for number in range(300)}
    assert file.read_bytes() == data
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("share", [0.3, 0.5, 0.8])
def test_damaged_page_hides_little(file: Path, share: float) -> None:
    data = bytearray(file.read_bytes())
    page = int(len(data) / PAGE * share) * PAGE
    data[page : page + PAGE] = b"\xa5" * PAGE
    file.write_bytes(data)
    assert 200 < len(rescue(file)) < 300


def test_file_cut_in_half_gives_a_part(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2 // PAGE * PAGE])
    assert 50 < len(rescue(file)) < 300


def test_log_that_was_not_written_back_is_read(tmp_path: Path, file: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    with closing(Database(file)) as database:
        Bookmarks(database).add(mark("late"))
        copy.write_bytes(file.read_bytes())
        copy.with_name("copy.sqlite-wal").write_bytes(file.with_name("desk.sqlite-wal").read_bytes())
    assert mark("late") in rescue(copy)


def test_rows_that_are_no_bookmarks_are_passed_over(file: Path) -> None:
    with closing(connect(str(file))) as connection:
        connection.execute("UPDATE bookmark SET made = 'vakar' WHERE block = 'p7'")
        connection.execute("UPDATE bookmark SET edition = '' WHERE block = 'p8'")
    assert len(rescue(file)) == 298


def test_columns_of_any_kind_are_borne(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite"
    with closing(connect(str(file))) as connection:
        connection.execute("CREATE TABLE bookmark (edition, chapter, block, language, quotation, made, name, note)")
        connection.execute("INSERT INTO bookmark VALUES (1, 2.5, NULL, x'00', '', '', '', '')")
    assert rescue(file) == ()


@pytest.mark.parametrize("data", [None, b"", b"Sveiki" * 1000])
def test_what_is_no_database_gives_nothing(tmp_path: Path, data: bytes | None) -> None:
    file = tmp_path / "file"
    if data is not None:
        file.write_bytes(data)
    assert rescue(file) == ()
    assert file.exists() == (data is not None)


def test_path_below_a_file_gives_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert rescue(tmp_path / "file" / "desk.sqlite") == ()
