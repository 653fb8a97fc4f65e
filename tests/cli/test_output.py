"""What the commands say on the standard output."""

import sys

import pytest

from reader.cli.output import say


def test_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    say("Ąžuolas")
    assert capsys.readouterr().out == "Ąžuolas\n"


def test_a_program_without_a_console_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    say("Ąžuolas")
