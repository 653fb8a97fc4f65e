"""The window, opened by the command line."""

import errno
import shutil
from pathlib import Path

import pytest

from reader.edition.edition import Edition
from tests.cli.conftest import Run


class Opened:
    """Stand in the place of the program, remember what it is opened on and end with a status."""

    def __init__(self, status: int) -> None:
        self._status = status
        self.on: list[tuple[str, Path]] = []

    def __call__(self, _application: object, edition: Edition, folder: Path) -> int:
        self.on.append((edition.report.id, folder))
        edition.close()
        return self._status


@pytest.mark.parametrize("status", [0, 3])
def test_the_window_opens_on_what_is_chosen_and_its_status_is_the_program_s(
    run: Run, edition_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    opened = Opened(status)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("reader.start.make_application", lambda _arguments: None)
    monkeypatch.setattr("reader.start.run", opened)
    said = run("--edition", edition_file, "--data-dir", tmp_path / "mine")
    assert said == (status, "", "")
    assert opened.on == [("sample-2023", tmp_path / "mine")]


def test_the_person_s_own_folder_is_the_system_s(
    run: Run, edition_file: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Opened(0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("reader.start.make_application", lambda _arguments: None)
    monkeypatch.setattr("reader.start.run", opened)
    run("--edition", edition_file)
    assert own_home in opened.on[0][1].parents


def test_an_edition_that_cannot_be_opened_opens_no_window(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Opened(0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("reader.start.make_application", lambda _arguments: None)
    monkeypatch.setattr("reader.start.run", opened)
    said = run("--edition", tmp_path / "missing.edition")
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert opened.on == []


def test_a_folder_of_which_a_file_cannot_be_read_is_told(
    run: Run, edition_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "refused", str(source))

    data = tmp_path / "data"
    data.mkdir()
    (data / "preferences.json").touch()
    for name in ("QT_QPA_PLATFORM", "QT_SCALE_FACTOR"):
        monkeypatch.setenv(name, "")  # so that it is what it was afterwards
    monkeypatch.setattr(shutil, "copyfile", refuse)
    said = run("screenshot", tmp_path / "a.png", "--edition", edition_file, "--data-dir", data)
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert str(data / "preferences.json") in said.err
    assert not (tmp_path / "a.png").exists()
