"""The command line: its errors, its exit statuses, and where it runs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.main import system_language
from reader.model.errors import ReaderError
from reader.texts.catalogue import Texts
from tests.cli.conftest import ROOT, Run

WITHOUT_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is not to be imported here")
sys.meta_path.insert(0, NoQt())
from reader.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("arguments", "key", "gaps"),
    [
        (("contents", "--language", "de"), "language_missing", {"language": "de", "languages": "lt, en"}),
        (("search", "river", "--language", "xx"), "language_missing", {"language": "xx", "languages": "lt, en"}),
        (("export", "out.pdf", "--section", "nowhere"), "paper_unknown_section", {"section": "nowhere"}),
    ],
)
def test_what_is_not_there_is_one_line_and_1(
    run: Run, edition_file: Path, arguments: tuple[str, ...], key: str, gaps: dict[str, str]
) -> None:
    said = run("--edition", edition_file, *arguments)
    assert said == (1, "", Texts("en").of_error(ReaderError(key, **gaps)) + "\n")


@pytest.mark.parametrize("command", [("contents",), ("search", "river"), ("export", "out.pdf")])
def test_an_edition_that_is_missing_is_one_line_and_1(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    file = tmp_path / "missing.edition"
    said = run(*command, "--edition", file)
    assert said == (1, "", Texts("en")("error.edition_missing", path=file) + "\n")


def test_an_edition_that_is_foreign_is_one_line_and_1(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "foreign.edition"
    file.write_text("not an edition at all\n" * 100)
    said = run("contents", "--edition", file)
    assert (said.status, said.out) == (1, "")
    assert str(file) in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("fly",),
        ("search",),
        ("contents", "--colour"),
        ("search", "river", "--limit", "0"),
        ("search", "river", "--limit", "many"),
        ("screenshot", "out.png", "--size", "12"),
        ("screenshot", "out.png", "--size", "12x"),
        ("screenshot", "out.png", "--theme", "pink"),
        ("screenshot", "out.png", "--scale", "9"),
        ("screenshot", "out.png", "--panel", "none"),
        ("export",),
        ("compile", "content"),
        ("--edition",),
        ("",),
    ],
)
def test_wrong_usage_is_one_line_and_2(run: Run, arguments: tuple[str, ...]) -> None:
    said = run(*arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert "--help" in said.err


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "lt_LT.UTF-8"}, "lt"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "lt_LT.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "LC_MESSAGES": "lt_LT"}, "lt"),
        ({"LANG": "C", "LC_ALL": "", "LC_MESSAGES": "LT"}, "lt"),
        ({}, "en"),
    ],
)
def test_the_language_of_the_system(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language


def test_errors_speak_lithuanian_where_the_system_does(
    run: Run, edition_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "lt_LT.UTF-8")
    said = run("contents", "--edition", edition_file, "--language", "de")
    assert said.err == Texts("lt")("error.language_missing", language="de", languages="lt, en") + "\n"


@pytest.mark.parametrize("before", [True, False])
def test_options_of_every_command_stand_before_or_after_it(
    run: Run, edition_file: Path, tmp_path: Path, before: bool
) -> None:
    options = ("--edition", edition_file, "--data-dir", tmp_path / "data")
    arguments = (*options, "contents") if before else ("contents", *options)
    said = run(*arguments)
    assert (said.status, said.err) == (0, "")
    assert "[nemunas]" in said.out


def test_the_option_after_the_command_wins(run: Run, edition_file: Path, tmp_path: Path) -> None:
    assert run("--edition", tmp_path / "missing", "contents", "--edition", edition_file).status == 0


def test_help_goes_to_the_output_and_is_0(start: Run) -> None:
    said = start("--help")
    assert (said.status, said.err) == (0, "")
    assert start("search", "--help").out.count("--limit") >= 1


# Where there is no display, no Qt, no room


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_the_window_without_a_display_says_what_works_without_and_is_2(start: Run) -> None:
    assert start() == (2, "", Texts("en")("error.no_display") + "\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_a_display_that_cannot_be_reached_is_one_line_and_2(start: Run) -> None:
    said = start(DISPLAY=":4711")
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)


def test_what_needs_no_window_works_where_no_qt_can_load(
    start: Run, edition_file: Path, content: Path, tmp_path: Path
) -> None:
    edition = ("--edition", edition_file)
    commands: tuple[tuple[object, ...], ...] = (
        ("contents", *edition),
        ("search", "upė", *edition),
        ("export", tmp_path / "out.pdf", "--section", "baltic", *edition),
        ("check", content),
        ("compile", content, tmp_path / "out.edition"),
    )
    for command in commands:
        said = start(*command, code=WITHOUT_QT)
        assert (said.status, said.err) == (0, ""), command
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "out.edition").exists()


@pytest.mark.skipif(os.name != "posix", reason="pipes close otherwise elsewhere")
def test_a_reader_who_has_had_enough_ends_it_quietly(edition_file: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "contents", "--edition", str(edition_file)]
    reading, writing = os.pipe()
    os.close(reading)  # before there is anything to read: the pipe would take it all
    try:
        done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(writing)
    assert done.stderr == b""
    assert done.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_output_that_cannot_be_written_is_one_line_and_1(edition_file: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "contents", "--edition", str(edition_file)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env={"LANG": "C.UTF-8"}, check=False)
    assert done.returncode == 1
    assert done.stderr.decode() == Texts("en")("error.output_not_written") + "\n"
