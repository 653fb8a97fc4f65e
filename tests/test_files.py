"""Files that are whole or not there."""

import os
from pathlib import Path

import pytest

from reader.files import Draft


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "place"
    place.mkdir()
    return place


def test_a_draft_that_is_kept_takes_its_place(place: Path) -> None:
    target = place / "file"
    target.write_bytes(b"old")
    with Draft(b"new", target) as draft:
        assert target.read_bytes() == b"old"
        draft.keep()
    assert target.read_bytes() == b"new"
    assert [*place.iterdir()] == [target]


def test_a_draft_that_is_not_kept_is_thrown_away(place: Path) -> None:
    with Draft(b"new", place / "file"):
        assert len([*place.iterdir()]) == 1
    assert [*place.iterdir()] == []


def test_what_is_no_file_is_not_replaced(place: Path) -> None:
    pipe, folder = place / "pipe", place / "folder"
    os.mkfifo(pipe)
    folder.mkdir()
    for target in (pipe, folder, Path("/"), Path()):
        with pytest.raises(FileExistsError), Draft(b"new", target):
            pass
    assert pipe.is_fifo()
    assert sorted(place.iterdir()) == [folder, pipe]
