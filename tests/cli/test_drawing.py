"""The window, opened by the command line."""

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
