"""The command line, where there is no display and nothing in the environment."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from reader.model.contents import chapters
from reader.model.report import Report

ROOT = Path(__file__).resolve().parent.parent.parent

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(command: list[str], tmp_path: Path) -> Run:
    """Give what runs the program with arguments in an empty folder."""

    def run_program(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*command, *map(str, arguments)],
            env={"HOME": str(tmp_path)},
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run_program


def test_help_names_every_command(run: Run) -> None:
    done = run("--help")
    assert (done.returncode, done.stderr) == (0, "")
    for command in ("contents", "search", "export", "check", "compile", "screenshot"):
        assert command in done.stdout


def test_the_window_without_a_display_says_what_is_missing(run: Run) -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_an_unknown_command_is_one_line(run: Run) -> None:
    done = run("fly")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_contents_lists_the_report(run: Run, report: Report) -> None:
    done = run("contents", "--language", "en", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    listed = [chapter["location"] for part in json.loads(done.stdout)["parts"] for chapter in part["chapters"]]
    assert listed == [entry.id for entry in chapters(report)]


def test_search_finds_every_form_of_a_word(run: Run) -> None:
    done = run("search", "lietuva", "--language", "lt", "--limit", "5", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["total"] >= len(found["hits"]) > 0
    for hit in found["hits"]:
        assert all(hit["text"][start:end].lower().startswith("lietuv") for start, end in hit["matches"])


def test_export_writes_a_pdf_with_the_text(run: Run, report: Report, tmp_path: Path) -> None:
    done = run("export", tmp_path / "out.pdf", "--language", "en", "--section", "summary")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    text = " ".join(page.extract_text() for page in PdfReader(tmp_path / "out.pdf").pages)
    title = next(entry.title["en"] for entry in chapters(report) if entry.id == "summary")
    assert title.split()[0] in text


def test_check_and_compile_serve_a_publisher(run: Run, tmp_path: Path) -> None:
    checked = run("check", ROOT / "content")
    assert (checked.returncode, checked.stderr) == (0, "")
    compiled = run("compile", ROOT / "content", tmp_path / "own.edition")
    assert (compiled.returncode, compiled.stderr) == (0, "")
    opened = run("contents", "--edition", tmp_path / "own.edition")
    assert (opened.returncode, opened.stderr) == (0, "")


def test_screenshot_draws_the_window(run: Run, tmp_path: Path) -> None:
    done = run("screenshot", tmp_path / "out.png", "--theme", "dark", "--size", "900x700")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("damage", ["missing", "empty", "foreign", "truncated"])
def test_a_bad_edition_is_one_line(run: Run, tmp_path: Path, damage: str) -> None:
    edition = tmp_path / "bad.edition"
    if damage == "empty":
        edition.touch()
    elif damage == "foreign":
        edition.write_text("No edition\n" * 100)
    elif damage == "truncated":
        run("compile", ROOT / "content", edition)
        edition.write_bytes(edition.read_bytes()[:10_000])
    done = run("contents", "--edition", edition)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "bad.edition" in done.stderr
