"""The small report, and the command line called as a person calls it."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from reader.cli.main import main
from tests.compile.sources import write_content
from tests.rooms import compile_sample

ROOT = Path(__file__).resolve().parents[2]


class Said(NamedTuple):
    """Hold what a command answered."""

    status: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture(scope="session")
def edition_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write_content(tmp_path / "content")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Give what runs a command in this process; the system speaks English."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)

    def run_here(*arguments: object) -> Said:
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return run_here


@pytest.fixture
def start(own_home: Path) -> Run:
    """Give what runs a command in a process of its own, with next to nothing in its environment."""

    def run_apart(*arguments: object, code: str = "", **environment: str) -> Said:
        program: Sequence[str] = ("-c", code) if code else (str(ROOT / "main.py"),)
        done = subprocess.run(
            [sys.executable, *program, *map(str, arguments)],
            env={"HOME": str(own_home), "LANG": "C.UTF-8", **environment},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    return run_apart
