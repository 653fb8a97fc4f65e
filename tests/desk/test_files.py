"""Small files: bounded, and never half written."""

import errno
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from reader.desk.files import read_bounded, write_beside
from reader.model.errors import DeskError


def test_file_is_read_up_to_the_bound(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert read_bounded(file, 5) == b"12345"
    assert read_bounded(file, 4) is None


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder / "file"


def test_written_file_is_alone_in_its_folder(file: Path) -> None:
    write_beside(file, b"old")
    write_beside(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    ("code", "key"),
    [(errno.ENOSPC, "desk_disk_full"), (errno.EDQUOT, "desk_disk_full"), (errno.EIO, "desk_not_written")],
)
def test_failure_leaves_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch, code: int, key: str) -> None:
    def fail(_: int) -> None:
        raise OSError(code, os.strerror(code))

    file.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(DeskError, match=key) as caught:
        write_beside(file, b"new")
    assert caught.value.values == {"path": str(file)}
    assert file.read_bytes() == b"old"
    assert list(file.parent.iterdir()) == [file]


def test_read_only_folder_is_told(tmp_path: Path, read_only: Callable[[Path], AbstractContextManager[None]]) -> None:
    with read_only(tmp_path), pytest.raises(DeskError, match="desk_not_written"):
        write_beside(tmp_path / "file", b"new")


def test_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="desk_not_written"):
        write_beside(tmp_path / "missing" / "file", b"new")
