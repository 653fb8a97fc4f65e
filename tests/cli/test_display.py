"""Whether a window can be opened here."""

import ctypes
import sys

import pytest

from reader.cli import display
from reader.cli.display import require_display, require_platform
from reader.model.errors import ReaderError


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this be Linux, without a display and without a chosen platform."""
    monkeypatch.setattr(sys, "platform", "linux")
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)


def key_of_refusal() -> str:
    with pytest.raises(ReaderError) as caught:
        require_display()
    return caught.value.key


def test_no_display() -> None:
    assert key_of_refusal() == "no_display"


@pytest.mark.parametrize("variable", ["WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_another_way_to_be_seen(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "anything")
    require_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    require_display()
    require_platform("anything")


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: str) -> ctypes.CDLL:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(ctypes, "CDLL", refuse)
    with pytest.raises(ReaderError) as caught:
        require_display()
    assert (caught.value.key, caught.value.values) == ("no_library", {"library": "libxcb-cursor.so.0"})


@pytest.mark.parametrize("answers", [True, False])
def test_a_display_that_answers_or_not(monkeypatch: pytest.MonkeyPatch, answers: bool) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(display, "require_platform", lambda _name: None)
    monkeypatch.setattr(display, "_answers", lambda: answers)
    if answers:
        require_display()
    else:
        assert key_of_refusal() == "no_display"
