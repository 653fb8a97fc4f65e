"""Lists of exports."""

import argparse
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli.export_list import Entry, LineFaults, read_list
from reader.cli.parser import build_parser
from reader.cli.usage import CANNOT, DONE, WRONG_USAGE, UsageError
from reader.model.errors import ReaderError
from reader.texts.catalogue import Texts

TEXTS = Texts("en")
Read = Callable[..., list[Entry]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "orders" / "list.txt"


@pytest.fixture
def faults() -> LineFaults:
    return LineFaults(TEXTS)


@pytest.fixture
def read(file: Path, faults: LineFaults) -> Read:
    """Give what writes a list and reads it, with some options beside it."""
    file.parent.mkdir()

    def write_and_read(text: str | bytes, *beside: str) -> list[Entry]:
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        arguments = build_parser(TEXTS).parse_args(["export", "--list", str(file), *beside])
        return [*read_list(file, arguments, TEXTS, faults)]

    return write_and_read


def test_each_line_is_an_output_with_options(read: Read, file: Path) -> None:
    first, second = read("whole.pdf --language lt --grey\n\n# for the minister\n  two.pdf --section a --section b\n")
    assert (first.out, first.place) == (file.parent / "whole.pdf", f"{file}:1")
    assert (first.arguments.language, first.arguments.grey, first.arguments.section) == ("lt", True, [])
    assert (second.place, second.arguments.grey) == (f"{file}:4", False)
    assert second.arguments.section == ["a", "b"]


def test_options_beside_the_list_hold_for_every_line(read: Read) -> None:
    first, second = read("a.pdf\nb.pdf --language en --section b", "--language", "lt", "--section", "a")
    assert (first.arguments.language, first.arguments.section) == ("lt", ["a"])
    assert (second.arguments.language, second.arguments.section) == ("en", ["a", "b"])


def test_absolute_paths_stay(read: Read, tmp_path: Path) -> None:
    assert [entry.out for entry in read(f"{tmp_path}/a.pdf")] == [tmp_path / "a.pdf"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('"two words.pdf"', "two words.pdf"),
        ("'two words.pdf'", "two words.pdf"),
        (r"back\slash.pdf", r"back\slash.pdf"),
        ("ąžuolas.pdf", "ąžuolas.pdf"),
        ("a.pdf --passage b#p1 --watermark '# 1'", "a.pdf"),
    ],
)
def test_names_are_written_as_they_are(read: Read, file: Path, line: str, name: str) -> None:
    assert [entry.out for entry in read(line)] == [file.parent / name]


def test_the_mark_that_some_editors_put_first_is_no_part_of_a_name(read: Read, file: Path) -> None:
    assert [entry.out for entry in read("\ufeffa.pdf\r\nb.pdf\r\n")] == [file.parent / "a.pdf", file.parent / "b.pdf"]


@pytest.mark.parametrize("line", ["--grey", "a.pdf b.pdf", "a.pdf --gray", "a.pdf --columns 3", '"a.pdf', "a.pdf -h"])
def test_a_wrong_line_is_told_and_the_others_are_read(
    read: Read, file: Path, faults: LineFaults, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    entries = read(f"fine.pdf\n{line}\nfine too.pdf --gray\nlast.pdf\n")
    assert [entry.out.name for entry in entries] == ["fine.pdf", "last.pdf"]
    told = capsys.readouterr().err.splitlines()
    assert [f"{file}:{number}: " in words for number, words in zip((2, 3), told, strict=True)] == [True, True]
    assert faults.status == WRONG_USAGE


def test_an_output_that_is_named_twice_is_told_with_both_lines(
    read: Read, file: Path, faults: LineFaults, capsys: pytest.CaptureFixture[str]
) -> None:
    assert [entry.place for entry in read("a.pdf\n./a.pdf --grey")] == [f"{file}:1"]
    said = capsys.readouterr().err
    assert said.startswith(f"{file}:2: ")
    assert f"{file}:1" in said
    assert faults.status == CANNOT


def test_the_status_is_that_of_the_gravest_fault(faults: LineFaults) -> None:
    statuses = [faults.status]
    for error in (None, ReaderError("list_empty", path="a"), UsageError("wrong"), ReaderError("list_empty", path="a")):
        with faults.told("a:1"):
            if error is not None:
                raise error
        statuses.append(faults.status)
    assert statuses == [DONE, DONE, CANNOT, WRONG_USAGE, WRONG_USAGE]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "list_empty"),
        ("# nothing\n", "list_empty"),
        (b"\xff\xfe", "list_not_text"),
        ("a.pdf".encode("utf-16-le"), "list_not_text"),
    ],
)
def test_a_file_that_is_no_list(read: Read, file: Path, text: str | bytes, key: str) -> None:
    with pytest.raises(ReaderError) as caught:
        read(text)
    assert (caught.value.key, caught.value.values) == (key, {"path": file})


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReaderError) as caught:
        next(read_list(tmp_path / "missing", argparse.Namespace(), TEXTS, LineFaults(TEXTS)))
    assert caught.value.key == "list_not_read"
