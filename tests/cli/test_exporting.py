"""Export: one PDF or several."""

import errno
import itertools
from pathlib import Path

import pytest
from pypdf import PdfReader

from reader.files import Draft
from reader.paper.saving import PdfDraft
from reader.texts.catalogue import Texts
from tests.cli.conftest import Run

TEXTS = Texts("en")


def text_of(file: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(file).pages)


@pytest.mark.parametrize("arguments", [(), ("out.pdf", "--list", "list.txt")])
def test_there_is_either_an_output_or_a_list(run: Run, edition_file: Path, arguments: tuple[str, ...]) -> None:
    said = run("export", "--edition", edition_file, *arguments)
    assert said == (2, "", TEXTS("cli.usage", message=TEXTS("cli.out_or_list")) + "\n")


def test_a_list_makes_every_pdf_beside_it(run: Run, edition_file: Path, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("a.pdf --section baltic\nb.pdf --section baltic --language lt\n", "utf-8")
    said = run("export", "--list", tmp_path / "list.txt", "--language", "en", "--edition", edition_file)
    written = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    assert said == (0, "".join(TEXTS("cli.compiled", path=path) + "\n" for path in written), "")
    assert "Every river ends in it." in text_of(written[0])
    assert str(PdfReader(written[1]).root_object["/Lang"]) == "lt"
    run("export", tmp_path / "alone.pdf", "--section", "baltic", "--language", "en", "--edition", edition_file)
    assert written[0].read_bytes() == (tmp_path / "alone.pdf").read_bytes()


@pytest.mark.parametrize(
    ("line", "key", "gaps", "status"),
    [
        ("b.pdf --section nowhere", "paper_unknown_section", {"section": "nowhere"}, 1),
        ("b.pdf --passage baltic#p99", "paper_unknown_passage", {"passage": "baltic#p99"}, 1),
        ("b.pdf --language de", "language_missing", {"language": "de", "languages": "lt, en"}, 1),
        ("b.pdf --printed today", "paper_day_unreadable", {"date": "today"}, 1),
        ("{folder}/missing/b.pdf", "paper_folder_missing", {"path": "{folder}/missing/b.pdf"}, 1),
        ("{folder}", "paper_target_is_folder", {"path": "{folder}"}, 1),
        ("b.png", "ending_other", {"path": "{folder}/b.png", "ending": ".pdf", "kind": "PDF"}, 1),
    ],
)
def test_nothing_is_made_if_one_line_cannot_be(
    run: Run, edition_file: Path, tmp_path: Path, line: str, key: str, gaps: dict[str, str], status: int
) -> None:
    file = tmp_path / "list.txt"
    file.write_text("a.pdf --section baltic\n" + line.format(folder=tmp_path), "utf-8")
    said = run("export", "--list", file, "--edition", edition_file)
    sentence = TEXTS(f"error.{key}", **{name: value.format(folder=tmp_path) for name, value in gaps.items()})
    assert said == (status, "", f"{file}:2: {sentence}\n")
    assert not (tmp_path / "a.pdf").exists()


def test_what_goes_wrong_on_the_way_is_told_and_the_others_are_made(
    run: Run, edition_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second finds no room, the third its place taken since all were checked."""
    file = tmp_path / "list.txt"
    names = ("a", "b", "c", "d")
    file.write_text("".join(f"{name}.pdf --section baltic --watermark {name}\n" for name in names), "utf-8")
    write, keep = Draft.__enter__, PdfDraft.keep
    count = itertools.count(1)

    def refuse_the_second(draft: Draft) -> Draft:
        if next(count) == 2:
            raise OSError(errno.ENOSPC, "full")
        return write(draft)

    def block_the_third(draft: PdfDraft) -> None:
        (tmp_path / "c.pdf").mkdir(exist_ok=True)
        keep(draft)

    monkeypatch.setattr(Draft, "__enter__", refuse_the_second)
    monkeypatch.setattr(PdfDraft, "keep", block_the_third)
    said = run("export", "--list", file, "--edition", edition_file)
    full = TEXTS("error.paper_disk_full", path=tmp_path / "b.pdf")
    taken = TEXTS("error.paper_target_is_folder", path=tmp_path / "c.pdf")
    assert said.err == f"{file}:2: {full}\n{file}:3: {taken}\n"
    assert said.out == "".join(TEXTS("cli.compiled", path=tmp_path / f"{name}.pdf") + "\n" for name in ("a", "d"))
    assert said.status == 1
    assert {path.name for path in tmp_path.glob("*.pdf") if path.is_file()} == {"a.pdf", "d.pdf"}


def test_a_wrong_line_is_wrong_usage(run: Run, edition_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("a.pdf --section baltic\nb.pdf --columns 3", "utf-8")
    said = run("export", "--list", file, "--edition", edition_file)
    assert (said.status, said.out) == (2, "")
    assert f"{file}:2: " in said.err
    assert not (tmp_path / "a.pdf").exists()


def test_every_bad_line_is_told_in_order(run: Run, edition_file: Path, tmp_path: Path) -> None:
    """The second line cannot be, the third is wrong, the fourth cannot be, the fifth is fine."""
    file = tmp_path / "list.txt"
    lines = ("a.pdf", "b.pdf --section nowhere", "c.pdf --columns 3", "a.pdf --grey", "d.pdf")
    file.write_text("\n".join(lines), "utf-8")
    said = run("export", "--list", file, "--section", "baltic", "--edition", edition_file)
    assert (said.status, said.out) == (2, "")
    told = said.err.splitlines()
    assert [f"{file}:{number}: " in words for number, words in zip((2, 3, 4), told, strict=True)] == [True] * 3
    assert told[0] == f"{file}:2: {TEXTS('error.paper_unknown_section', section='nowhere')}"
    assert not [*tmp_path.glob("*.pdf")]


def test_an_export_of_passages_alone(run: Run, edition_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    passages = ("--passage", "neris#p3", "--passage", "baltic#p1")
    assert run("export", out, "--edition", edition_file, "--language", "en", *passages) == (0, "", "")
    text = text_of(out)
    assert "past mile 3." in text
    assert "past mile 4." not in text
    assert "Every river ends in it." in text


def test_sections_and_passages_exclude_each_other(run: Run, edition_file: Path, tmp_path: Path) -> None:
    choice = ("--section", "baltic", "--passage", "neris#p3")
    said = run("export", tmp_path / "out.pdf", "--edition", edition_file, *choice)
    assert said == (2, "", TEXTS("cli.usage", message=TEXTS("cli.section_or_passage")) + "\n")
