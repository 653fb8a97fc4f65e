"""The desk as a whole: it opens whatever happens, and says what the person must know."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.desk.bookmarks import Bookmarks
from reader.desk.database import connect
from reader.desk.desk import Desk, open_desk
from reader.desk.migrations import MIGRATIONS
from reader.desk.preferences import Preferences
from reader.desk.session import Session
from reader.desk.storage import NAME
from reader.model.errors import DeskError
from tests.desk.sample import mark

ReadOnly = Callable[[Path], AbstractContextManager[None]]


def fill(folder: Path, count: int = 3) -> None:
    with closing(open_desk(folder)) as desk:
        desk.bookmarks.take_in(mark(f"p{number}") for number in range(count))
        desk.preferences.save(Preferences(theme="dark"))
        desk.session.save(Session(language="en"))


def key_of(desk: Desk) -> str | None:
    return None if desk.notice is None else desk.notice.key


def test_first_start_has_nothing_to_tell(desk: Desk, folder: Path) -> None:
    assert desk.notice is None
    assert desk.bookmarks.all() == ()
    assert desk.preferences.value == Preferences()
    assert desk.session.value == Session()
    assert folder.is_dir()


def test_everything_is_there_at_the_next_start(folder: Path) -> None:
    fill(folder)
    with closing(open_desk(folder)) as desk:
        assert desk.notice is None
        assert len(desk.bookmarks.all()) == 3
        assert desk.preferences.value.theme == "dark"
        assert desk.session.value.language == "en"


def test_relative_folder_stays_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(open_desk(Path("data"))) as desk:
        monkeypatch.chdir("/")
        desk.bookmarks.add(mark())
        desk.preferences.save(Preferences(theme="dark"))
    assert {file.name for file in (tmp_path / "data").glob("*.*")} >= {NAME, "preferences.json"}


def test_damaged_database_is_kept_aside_and_what_can_be_read_brought_over(folder: Path) -> None:
    fill(folder, 300)
    data = bytearray((folder / NAME).read_bytes())
    data[6 * 4096 : 7 * 4096] = b"\xa5" * 4096
    (folder / NAME).write_bytes(data)
    with closing(open_desk(folder)) as desk:
        assert desk.notice is not None
        aside = folder / "desk-damaged-1.sqlite"
        count = len(desk.bookmarks.all())
        assert 200 < count < 300
        assert (desk.notice.key, desk.notice.values) == ("desk_damaged", {"path": str(aside), "n": count})
        assert aside.read_bytes() == data
        assert desk.preferences.value.theme == "dark"
        desk.bookmarks.add(mark("new"))
    with closing(open_desk(folder)) as again:
        assert again.notice is None
        assert len(again.bookmarks.all()) == count + 1


def test_database_that_is_none_leaves_an_empty_desk(folder: Path) -> None:
    fill(folder)
    (folder / NAME).write_bytes(b"Sveiki" * 1000)
    with closing(open_desk(folder)) as desk:
        assert desk.notice is not None
        assert desk.notice.values["n"] == 0
        assert desk.bookmarks.all() == ()


def test_damaged_database_on_a_full_disk_is_kept_aside(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DeskError("desk_disk_full", path="")

    fill(folder)
    data = (folder / NAME).read_bytes() + b"more"
    (folder / NAME).write_bytes(b"x" + data)
    monkeypatch.setattr(Bookmarks, "take_in", refuse)
    with closing(open_desk(folder)) as desk:
        assert key_of(desk) == "desk_damaged"
        assert (folder / "desk-damaged-1.sqlite").read_bytes() == b"x" + data


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_file_in_the_place_of_the_folder_lets_the_reader_work(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with closing(open_desk(tmp_path / place)) as desk:
        assert desk.notice is not None
        assert (desk.notice.key, desk.notice.values) == ("desk_read_only", {"folder": str(tmp_path / place)})
        work_with(desk)
    assert (tmp_path / "file").read_bytes() == b""


def work_with(desk: Desk) -> None:
    kept = desk.bookmarks.add(mark("new"))
    assert desk.bookmarks.annotate(kept, "Pastaba") in desk.bookmarks.all()
    desk.preferences.save(Preferences(text_percent=150))
    assert desk.preferences.value.text_percent == 150
    desk.session.save(Session(query="karas"))
    assert desk.session.value.query == "karas"


def test_read_only_folder_shows_what_is_in_it_and_lets_the_reader_work(folder: Path, read_only: ReadOnly) -> None:
    fill(folder)
    before = {file: file.read_bytes() for file in folder.iterdir()}
    with read_only(folder):
        with closing(open_desk(folder)) as desk:
            assert key_of(desk) == "desk_read_only"
            assert len(desk.bookmarks.all()) == 3
            assert desk.preferences.value.theme == "dark"
            assert desk.session.value.language == "en"
            work_with(desk)
        with closing(open_desk(folder)) as again:
            assert len(again.bookmarks.all()) == 3
    assert {file: file.read_bytes() for file in folder.iterdir()} == before


def test_read_only_database_in_a_folder_that_is_not(folder: Path, read_only: ReadOnly) -> None:
    fill(folder)
    with read_only(folder):
        folder.chmod(0o700)
        with closing(open_desk(folder)) as desk:
            assert key_of(desk) == "desk_read_only"
            assert len(desk.bookmarks.all()) == 3
            work_with(desk)


def test_read_only_folder_with_a_log_shows_what_is_in_the_log(folder: Path, read_only: ReadOnly) -> None:
    with closing(open_desk(folder)) as running:
        running.bookmarks.add(mark("late"))
        with read_only(folder), closing(open_desk(folder)) as desk:
            assert key_of(desk) == "desk_read_only"
            assert desk.bookmarks.all() == (mark("late"),)


def test_newer_database_is_shown_and_left_as_it_is(folder: Path) -> None:
    fill(folder)
    with closing(connect(str(folder / NAME))) as connection:
        connection.execute("ALTER TABLE bookmark ADD COLUMN colour TEXT")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    data = (folder / NAME).read_bytes()
    with closing(open_desk(folder)) as desk:
        assert key_of(desk) == "desk_newer"
        assert len(desk.bookmarks.all()) == 3
        work_with(desk)
    assert (folder / NAME).read_bytes() == data
    with closing(open_desk(folder)) as again:
        assert again.preferences.value.text_percent == 150
        assert len(again.bookmarks.all()) == 3


def test_damaged_database_that_cannot_be_moved_lets_the_reader_work(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(13, "in use", str(self), None, str(target))

    fill(folder)
    (folder / NAME).write_bytes(b"Sveiki" * 1000)
    monkeypatch.setattr(Path, "rename", refuse)
    with closing(open_desk(folder)) as desk:
        assert key_of(desk) == "desk_damaged_in_use"
        work_with(desk)


def test_broken_preferences_and_session_do_not_touch_bookmarks(folder: Path) -> None:
    fill(folder)
    (folder / "preferences.json").write_bytes(b"\xff")
    (folder / "session.json").write_bytes(b"{")
    with closing(open_desk(folder)) as desk:
        assert desk.notice is None
        assert desk.preferences.value == Preferences()
        assert desk.session.value == Session()
        assert len(desk.bookmarks.all()) == 3


def test_disk_that_fills_up_later_is_told_and_the_old_preferences_stay(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    fill(folder)
    with closing(open_desk(folder)) as desk:
        monkeypatch.setattr(os, "fsync", refuse)
        with pytest.raises(DeskError, match="desk_disk_full"):
            desk.preferences.save(Preferences(theme="sepia"))
    with closing(open_desk(folder)) as again:
        assert again.preferences.value.theme == "dark"


def test_folder_that_cannot_be_probed_is_read_only(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, **_: object) -> None:
        raise OSError(30, "Read-only file system", str(self))

    fill(folder)
    monkeypatch.setattr(Path, "touch", refuse)
    with closing(open_desk(folder)) as desk:
        assert key_of(desk) == "desk_read_only"
        assert len(desk.bookmarks.all()) == 3


SOUND = "sound"


@pytest.fixture(scope="module")
def sound_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp(SOUND)
    fill(folder, 30)
    return (folder / NAME).read_bytes()


@given(data=st.data())
@settings(max_examples=60, deadline=None)  # each example waits for the disk
def test_desk_opens_whatever_bytes_are_in_its_database(
    tmp_path_factory: pytest.TempPathFactory, sound_bytes: bytes, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("fuzz")
    damaged = bytearray(sound_bytes)
    for place, value in data.draw(st.lists(st.tuples(st.integers(0, len(damaged) - 1), st.integers(0, 255)))):
        damaged[place] = value
    for place, value in data.draw(st.lists(st.tuples(st.integers(0, 107), st.integers(0, 255)), max_size=3)):
        damaged[place] = value
    (folder / NAME).write_bytes(damaged[: data.draw(st.integers(0, len(damaged)) | st.just(len(damaged)))])
    with closing(open_desk(folder)) as desk:
        kept = desk.bookmarks.add(replace(mark("new"), note="Pastaba"))
        assert desk.bookmarks.find(kept.location) == kept
        desk.bookmarks.all()
