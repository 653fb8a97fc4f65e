"""A value in a file: field by field, tolerant, and shared by two copies of the reader."""

import json
from pathlib import Path
from typing import Annotated

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Meta, Struct

from reader.desk.records import LONGEST_FILE, Record
from reader.model.errors import DeskError


class Sample(Struct, frozen=True):
    word: str = "žodis"
    number: Annotated[int, Meta(ge=0, le=9)] = 5
    inner: tuple[int, ...] = (1, 2)


class Deeper(Struct, frozen=True):
    sample: Sample = Sample()
    more: tuple[Sample, ...] = ()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder / "sample.json"


def record(file: Path, *, remembers: bool = True) -> Record[Sample]:
    return Record(file, Sample, 3, remembers=remembers)


def test_missing_file_gives_defaults_and_is_not_made(file: Path) -> None:
    assert record(file).value == Sample()
    assert not file.exists()


def test_saved_value_is_there_at_the_next_start(file: Path) -> None:
    wanted = Sample("Šiaulių „dviratis“\n", 9, ())
    first = record(file)
    first.save(wanted)
    assert first.value == wanted
    assert record(file).value == Sample("Šiaulių „dviratis“", 9, ())
    assert json.loads(file.read_text("utf-8"))["schema"] == 3
    assert list(file.parent.iterdir()) == [file]


def test_half_a_surrogate_pair_can_be_saved(file: Path) -> None:
    record(file).save(Sample("a\ud83d"))
    assert record(file).value.word == "a\ufffd"


def test_half_a_surrogate_pair_can_be_saved_deep_in_a_value(file: Path) -> None:
    half = Sample("a\ud83d")
    Record(file, Deeper, 1, remembers=True).save(Deeper(half, (half,)))
    kept = Record(file, Deeper, 1, remembers=True).value
    assert kept == Deeper(Sample("a\ufffd"), (Sample("a\ufffd"),))


def test_bytes_that_are_no_text_spoil_their_own_field_alone(file: Path) -> None:
    file.write_bytes(b'{"word": "a\xff", "number": 7}')
    assert record(file).value == Sample("a\ufffd", 7)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"number": 7}', Sample(number=7)),
        ('{"word": 1, "number": 7, "inner": [3]}', Sample(number=7, inner=(3,))),
        ('{"word": "a", "number": 10, "inner": ["x"]}', Sample("a")),
        ('{"word": null, "number": -1, "inner": {}}', Sample()),
        ('{"number": true}', Sample()),
        ('{"unknown": 1}', Sample()),
    ],
)
def test_each_field_stands_for_itself(file: Path, text: str, value: Sample) -> None:
    file.write_text(text, "utf-8")
    assert record(file).value == value


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"number": 7',
        b"[1]",
        b"null",
        b'"word"',
        b"\xff\xfe",
        b"\x00" * 100,
        b"[" * 100_000,
        b'{"number": 1e999}',
        b'{"number": 7}' + b" " * LONGEST_FILE,
    ],
    ids=["empty", "brace", "cut", "list", "null", "text", "not UTF-8", "zeros", "deep", "infinite", "too long"],
)
def test_broken_file_gives_defaults_and_is_replaced(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    first = record(file)
    assert first.value == Sample()
    first.save(Sample(number=1))
    assert record(file).value == Sample(number=1)


@given(st.binary() | st.dictionaries(st.sampled_from(["word", "number", "inner"]), st.integers()).map(json.dumps))
@settings(deadline=None)  # each example waits for the disk
def test_any_file_gives_a_value(tmp_path_factory: pytest.TempPathFactory, content: bytes | str) -> None:
    file = tmp_path_factory.getbasetemp() / "any.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert 0 <= record(file).value.number <= 9


def test_folder_in_the_place_of_the_file_gives_defaults_and_saving_is_told(file: Path) -> None:
    file.mkdir()
    first = record(file)
    assert first.value == Sample()
    with pytest.raises(DeskError, match="desk_not_written"):
        first.save(Sample(number=1))


def test_value_that_could_not_be_saved_is_saved_with_the_next(file: Path) -> None:
    first = record(file)
    file.mkdir()
    with pytest.raises(DeskError):
        first.save(Sample(number=1))
    file.rmdir()
    first.save(Sample(number=1, word="a"))
    assert record(file).value == Sample("a", 1)


def test_same_value_is_not_written(file: Path) -> None:
    record(file).save(Sample())
    assert not file.exists()


def test_two_copies_that_change_different_fields_lose_neither(file: Path) -> None:
    first, second = record(file), record(file)
    first.save(Sample(number=1))
    second.save(Sample(word="a"))
    assert second.value == Sample(word="a")
    assert record(file).value == Sample("a", 1)


def test_later_of_two_changes_of_one_field_stays(file: Path) -> None:
    first, second = record(file), record(file)
    first.save(Sample(number=1))
    second.save(Sample(number=2))
    assert record(file).value == Sample(number=2)


def test_overwriting_leaves_nothing_of_another_copy_but_what_a_later_version_keeps(file: Path) -> None:
    first = record(file)
    file.write_text('{"schema": 9, "word": "kita", "number": 1, "new": true}', "utf-8")
    first.overwrite(Sample())
    assert record(file).value == first.value == Sample()
    kept = json.loads(file.read_bytes())
    assert (kept["schema"], kept["new"]) == (9, True)


def test_fields_and_schema_of_a_later_version_are_kept(file: Path) -> None:
    file.write_text('{"schema": 4, "later": {"a": 1}, "number": 7}', "utf-8")
    record(file).save(Sample(word="a", number=7))
    assert json.loads(file.read_text("utf-8")) == {
        "schema": 4,
        "later": {"a": 1},
        "word": "a",
        "number": 7,
        "inner": [1, 2],
    }


def test_desk_that_cannot_remember_reads_and_does_not_write(file: Path) -> None:
    file.write_text('{"number": 7}', "utf-8")
    forgetful = record(file, remembers=False)
    assert forgetful.value == Sample(number=7)
    forgetful.save(Sample(number=1))
    assert forgetful.value == Sample(number=1)
    assert file.read_text("utf-8") == '{"number": 7}'
