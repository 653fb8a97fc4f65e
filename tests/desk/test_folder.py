"""The folder of the person's own data."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from reader.desk.folder import APPLICATION, data_folder, prepare_folder
from reader.model.errors import DeskError


def test_chosen_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder(Path("here")) == tmp_path / "here"
    assert data_folder(tmp_path) == tmp_path


def test_folder_that_nobody_chose_is_the_systems(own_home: Path) -> None:
    folder = data_folder(None)
    assert APPLICATION in folder.parts
    assert sys.platform == "win32" or own_home in folder.parents
    assert not folder.exists()


def test_missing_folder_is_made_with_its_parents_and_stays_empty(tmp_path: Path) -> None:
    folder = tmp_path / "some" / "place"
    prepare_folder(folder)
    assert list(folder.iterdir()) == []


def test_folder_that_is_there_keeps_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    prepare_folder(tmp_path)
    assert (tmp_path / "mine").read_text() == "mine"


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_file_in_the_way_is_told(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeskError, match="desk_read_only") as caught:
        prepare_folder(tmp_path / place)
    assert caught.value.values == {"folder": str(tmp_path / place)}


def test_read_only_folder_is_told(tmp_path: Path, read_only: Callable[[Path], AbstractContextManager[None]]) -> None:
    with read_only(tmp_path), pytest.raises(DeskError, match="desk_read_only"):
        prepare_folder(tmp_path)
