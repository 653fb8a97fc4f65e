"""Several copies of the reader at once, and copies that are killed: nothing is lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.desk.desk import open_desk
from reader.desk.storage import NAME
from reader.model.location import Location
from tests.desk.sample import mark

ROOT = Path(__file__).parents[2]

ADD_ONE_AND_WAIT = """
bookmark = mark("p1")
desk.bookmarks.annotate(desk.bookmarks.add(bookmark), "Pastaba")
print("added", flush=True)
sys.stdin.read()
"""

ADD_FOR_EVER = """
for number in itertools.count():
    desk.bookmarks.add(mark(f"p{number}"))
    print(number, flush=True)
"""

ADD_FIFTY = """
sys.stdin.readline()
for number in range(50):
    desk.bookmarks.add(mark(f"{name}-{number}"))
    desk.bookmarks.add(replace(mark("shared"), note=f"{name} {number}"))
desk.close()
"""

OPEN_AND_ADD = """
desk.bookmarks.add(mark(name))
print(desk.notice, flush=True)
desk.close()
"""

OPENING = """
import itertools, sys
from pathlib import Path
from msgspec.structs import replace
from reader.desk import database
from reader.desk.desk import open_desk
from tests.desk.sample import mark
database.PATIENCE = 60.0  # on a slow disk one of several copies that write without a pause may wait for long
folder, name = Path(sys.argv[1]), sys.argv[2]
desk = open_desk(folder)
"""

Start = Callable[[str, str], subprocess.Popen[str]]


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    """Start a copy of the reader's desk that does something; whatever still runs at the end is killed."""
    copies: list[subprocess.Popen[str]] = []

    def begin(work: str, name: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-W", "error", "-c", OPENING + work, str(folder), name]
        pipe = subprocess.PIPE
        copy = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
        copies.append(copy)
        return copy

    yield begin
    for copy in copies:
        copy.kill()
        copy.communicate()


def kill(copy: subprocess.Popen[str]) -> None:
    copy.kill()
    copy.wait()
    assert os.name != "posix" or copy.returncode == -signal.SIGKILL


def read_line(copy: subprocess.Popen[str]) -> str:
    assert copy.stdout is not None
    return copy.stdout.readline().strip()


def test_bookmark_outlives_a_kill_right_after_it_was_added(folder: Path, start: Start) -> None:
    copy = start(ADD_ONE_AND_WAIT, "a")
    assert read_line(copy) == "added"
    kill(copy)
    with closing(open_desk(folder)) as desk:
        assert desk.notice is None
        assert desk.bookmarks.all() == (replace(mark("p1"), note="Pastaba"),)


@pytest.mark.parametrize("lines", [1, 7, 40])
def test_every_bookmark_outlives_a_kill_in_the_middle_of_work(folder: Path, start: Start, lines: int) -> None:
    copy = start(ADD_FOR_EVER, "a")
    for number in range(lines):
        assert read_line(copy) == str(number)
    kill(copy)
    assert copy.stdout is not None
    added = lines + len(copy.stdout.readlines())
    with closing(open_desk(folder)) as desk:
        assert desk.notice is None
        blocks = {bookmark.location.block for bookmark in desk.bookmarks.all()}
        assert blocks >= {f"p{number}" for number in range(added)}


def test_copies_that_write_at_once_lose_nothing(folder: Path, start: Start) -> None:
    names = ("a", "b", "c")
    copies = [start(ADD_FIFTY, name) for name in names]
    for copy in copies:
        assert copy.stdin is not None
        copy.stdin.write("go\n")
        copy.stdin.flush()
    for copy in copies:
        assert copy.communicate()[1] == ""
    with closing(open_desk(folder)) as desk:
        assert desk.notice is None
        blocks = {bookmark.location.block for bookmark in desk.bookmarks.all()}
        assert blocks == {"shared", *(f"{name}-{number}" for name in names for number in range(50))}
        shared = desk.bookmarks.find(Location("war", "shared", "nta-2023"))
        assert shared is not None
        assert set(shared.note.split("\n\n")) == {f"{name} {number}" for name in names for number in range(50)}


def test_copies_that_start_at_once_make_one_database(folder: Path, start: Start) -> None:
    names = ("a", "b", "c", "d")
    copies = [start(OPEN_AND_ADD, name) for name in names]
    assert [copy.communicate() for copy in copies] == [("None\n", "")] * len(names)
    with closing(open_desk(folder)) as desk:
        assert {bookmark.location.block for bookmark in desk.bookmarks.all()} == set(names)


def test_copies_that_start_at_once_keep_a_damaged_database_aside_once(folder: Path, start: Start) -> None:
    folder.mkdir()
    (folder / NAME).write_bytes(b"Sveiki" * 1000)
    names = ("a", "b", "c", "d")
    copies = [start(OPEN_AND_ADD, name) for name in names]
    notices = [copy.communicate() for copy in copies]
    told = (f"desk_damaged(path={folder / 'desk-damaged-1.sqlite'}, n=0)\n", "")
    assert sorted(notices) == sorted([told, *[("None\n", "")] * 3])
    assert len(list(folder.glob("desk-damaged-*.sqlite"))) == 1
    with closing(open_desk(folder)) as desk:
        assert {bookmark.location.block for bookmark in desk.bookmarks.all()} == set(names)
