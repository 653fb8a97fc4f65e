"""Check and compile."""

from pathlib import Path

from reader.edition.edition import open_edition
from reader.texts.catalogue import Texts
from tests.cli.conftest import Run


def test_sound_sources_have_no_errors(run: Run, content: Path) -> None:
    said = run("check", content)
    texts = Texts("en")
    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines()[-1].startswith(texts("cli.errors", n=0))


def test_every_problem_is_named_with_place_and_remedy(run: Run, content: Path) -> None:
    (content / "en" / "rivers" / "nemunas.md").write_text("no front matter", "utf-8")
    (content / "lt" / "front" / "cover.md").unlink()
    said = run("check", content)
    assert (said.status, said.err) == (1, "")
    problems = [line for line in said.out.splitlines() if ": error: " in line]
    assert any(line.startswith(f"{content / 'en' / 'rivers' / 'nemunas.md'}:1: error: ") for line in problems)
    assert any(line.startswith(f"{content / 'lt' / 'front' / 'cover.md'}:") for line in problems)
    assert all("; " in line for line in problems)
    assert said.out.splitlines()[-1].startswith(Texts("en")("cli.errors", n=len(problems)))


def test_a_folder_that_is_missing(run: Run, tmp_path: Path) -> None:
    said = run("check", tmp_path / "missing")
    assert (said.status, said.err) == (1, "")
    assert Texts("en")("check.folder_missing") in said.out


def test_compile_writes_an_edition(run: Run, content: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.edition"
    assert run("compile", content, out) == (0, Texts("en")("cli.compiled", path=out) + "\n", "")
    edition = open_edition(out)
    assert edition.report.id == "sample-2023"
    edition.close()


def test_sources_with_errors_leave_the_old_edition(run: Run, content: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.edition"
    run("compile", content, out)
    before = out.read_bytes()
    (content / "terms.toml").write_text("[", "utf-8")
    said = run("compile", content, out)
    assert (said.status, said.out) == (1, "")
    assert said.err.count("\n") == 1
    assert "check" in said.err
    assert out.read_bytes() == before


def test_a_place_that_takes_no_file(run: Run, content: Path, tmp_path: Path) -> None:
    out = tmp_path / "missing" / "out.edition"
    assert run("compile", content, out) == (1, "", Texts("en")("error.edition_folder_missing", path=out) + "\n")
