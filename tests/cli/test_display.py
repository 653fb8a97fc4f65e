"""Whether a window can be opened here."""

import ctypes
import subprocess
import sys

import pytest

from reader.cli.display import expect_display, refusals_told, require_platform
from reader.model.errors import ReaderError
from tests.cli.conftest import ROOT


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this be Linux, without a display and without a chosen platform."""
    monkeypatch.setattr(sys, "platform", "linux")
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)


def key_of_refusal() -> str:
    with pytest.raises(ReaderError) as caught:
        expect_display()
    return caught.value.key


def test_no_display() -> None:
    assert key_of_refusal() == "no_display"


@pytest.mark.parametrize("variable", ["WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_another_way_to_be_seen(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "anything")
    expect_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    expect_display()
    require_platform("anything")


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: str) -> ctypes.CDLL:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(ctypes, "CDLL", refuse)
    with pytest.raises(ReaderError) as caught:
        require_platform("xcb")
    assert (caught.value.key, caught.value.values) == ("no_library", {"library": "libxcb-cursor.so.0"})


REFUSED = """
import ctypes, os, sys
from reader.cli.display import refusals_told
from PySide6.QtCore import qCritical, qFatal, qWarning
if sys.argv[1] == "library":
    def refuse(_file):
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")
    ctypes.CDLL = refuse
with refusals_told(lambda error: print(error.key, flush=True), 7):
    qWarning("a warning")
    if sys.argv[1] != "nothing":
        qFatal("no Qt platform plugin could be initialized")
"""


@pytest.mark.parametrize(
    ("lacking", "said"),
    [("display", (7, "no_display\n", "")), ("library", (7, "no_library\n", "")), ("nothing", (0, "", "a warning\n"))],
)
def test_qt_s_refusal_is_told_in_its_place(lacking: str, said: tuple[int, str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", REFUSED, lacking], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == said


def test_a_library_without_which_qt_cannot_be_loaded_is_named() -> None:
    with pytest.raises(ReaderError) as caught, refusals_told(lambda _error: None, 2):
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert (caught.value.key, caught.value.values) == ("no_library", {"library": "libEGL.so.1"})


def test_a_defect_of_an_import_is_no_missing_library() -> None:
    with pytest.raises(ImportError, match="cannot import name"), refusals_told(lambda _error: None, 2):
        raise ImportError("cannot import name 'x' from 'reader'")
