import json
import os
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import BinaryIO

import pytest
import typst

from reader.paper import worker
from reader.paper.exchange import MAIN, STOP, TYPESET
from reader.paper.folder import write_folder
from reader.paper.options import PaperOptions
from reader.paper.press import worker_command
from reader.paper.typesetting import Typesetter
from reader.paper.worker import Bench
from tests.paper.sample import SampleEdition

PATIENCE = 60

LASTING = "#{ let sum = 0; for a in range(99999) { for b in range(99999) { sum += b } } }"
"""A document that takes longer than anybody waits."""


@pytest.fixture
def room(tmp_path: Path) -> Path:
    return tmp_path / "room"


@pytest.fixture
def folder(room: Path) -> Path:
    folder = room / "folder"
    folder.mkdir(parents=True)
    write_folder(folder, SampleEdition(), PaperOptions("en", ("belarus-dependence",)))
    return folder


class Answers:
    """Take what a bench answers through a pipe, and let it be read when it is there."""

    def __init__(self, source: BinaryIO, into: BinaryIO) -> None:
        self._source, self.into = source, into

    def next(self) -> tuple[dict[str, object], bytes]:
        """Wait for an answer: its head, and the PDF."""
        head = json.loads(self._source.readline())
        return head, self._source.read(head.get("size", 0))


@pytest.fixture
def answers() -> Iterator[Answers]:
    source, into = os.pipe()
    with os.fdopen(source, "rb") as reading, os.fdopen(into, "wb") as writing:
        yield Answers(reading, writing)


@pytest.fixture
def bench(answers: Answers) -> Bench:
    return Bench(answers.into)


def typeset(bench: Bench, answers: Answers, folder: Path) -> tuple[dict[str, object], bytes]:
    bench.take({TYPESET: str(folder)})
    return answers.next()


def test_each_folder_is_answered_with_its_pdf(bench: Bench, answers: Answers, folder: Path) -> None:
    wanted = Typesetter().typeset(folder)
    for _ in range(2):
        assert typeset(bench, answers, folder) == ({"size": len(wanted), "is_last": False}, wanted)


def test_what_cannot_be_done_is_said_and_the_next_folder_is_typeset(
    bench: Bench, answers: Answers, folder: Path, tmp_path: Path
) -> None:
    sound = tmp_path / "sound"
    sound.mkdir()
    write_folder(sound, SampleEdition(), PaperOptions("en", ("introduction",)))
    next(folder.glob("picture-*")).write_bytes(b"")
    refusal = typeset(bench, answers, folder)
    assert refusal == ({"key": "paper_picture_unfit", "values": {"number": 3}}, b"")
    assert "size" in typeset(bench, answers, sound)[0]


def test_a_folder_that_cannot_be_written_to_is_said(
    bench: Bench, answers: Answers, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(*_: object) -> int:
        raise OSError(28, "No space left on device")

    next(folder.glob("picture-*")).write_bytes(b"")
    monkeypatch.setattr(Path, "write_text", fill)
    refusal, _ = typeset(bench, answers, folder)
    assert refusal == {"key": "paper_disk_full", "values": {"path": str(folder)}}


def test_a_defect_is_not_hidden(bench: Bench, folder: Path) -> None:
    (folder / MAIN).write_text("#panic()", "utf-8")
    bench.take({TYPESET: str(folder)})
    with pytest.raises(typst.TypstError):
        bench.wait()


class Slow:
    """Typeset each folder when it is let; the PDF is as large as is said."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.forgot = Event()
        self._let: dict[str, Event] = defaultdict(Event)

    def let(self, folder: str) -> None:
        self._let[folder].set()

    def typeset(self, folder: Path) -> bytes:
        assert self._let[folder.name].wait(PATIENCE)
        if folder.name == "gone":
            raise typst.TypstError("file not found", "")
        return b" " * self.size

    def forget(self) -> None:
        self.forgot.set()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    made = Slow(worker._LARGE + 1)
    monkeypatch.setattr(worker, "Typesetter", lambda: made)
    return made


def rich(slow: Slow, answers: Answers) -> Bench:
    """Give a bench that has worked out what is worth keeping."""
    bench = Bench(answers.into)
    slow.let("whole")
    typeset(bench, answers, Path("whole"))
    return bench


def test_what_is_called_off_goes_on_unseen_beside_the_next(slow: Slow, answers: Answers) -> None:
    bench = rich(slow, answers)
    bench.take({TYPESET: "first"})
    bench.take({STOP: "first"})
    assert answers.next()[0] == {"is_stopped": True, "is_last": False}
    bench.take({TYPESET: "second"})
    slow.let("first")
    slow.let("second")
    assert answers.next()[0] == {"size": slow.size, "is_last": False}


def test_a_defect_in_what_was_called_off_is_of_no_account(slow: Slow, answers: Answers) -> None:
    bench = rich(slow, answers)
    bench.take({TYPESET: "gone"})
    bench.take({STOP: "gone"})
    answers.next()
    slow.let("gone")
    slow.let("second")
    assert "size" in typeset(bench, answers, Path("second"))[0]


def test_where_one_goes_on_already_the_next_is_the_last(slow: Slow, answers: Answers) -> None:
    bench = rich(slow, answers)
    for folder, is_last in (("first", False), ("second", True)):
        bench.take({TYPESET: folder})
        bench.take({STOP: folder})
        assert answers.next()[0] == {"is_stopped": True, "is_last": is_last}
    assert bench.wait() == 0


def test_where_little_is_worked_out_the_process_ends_with_what_is_called_off(slow: Slow, answers: Answers) -> None:
    bench = Bench(answers.into)
    bench.take({TYPESET: "first"})
    bench.take({STOP: "first"})
    assert answers.next()[0] == {"is_stopped": True, "is_last": True}
    assert bench.wait() == 0


def test_what_is_answered_already_is_not_called_off(slow: Slow, answers: Answers) -> None:
    bench = rich(slow, answers)
    bench.take({STOP: "whole"})
    slow.let("next")
    assert "size" in typeset(bench, answers, Path("next"))[0]


def test_a_large_report_leaves_little_behind(slow: Slow, answers: Answers) -> None:
    rich(slow, answers)
    assert slow.forgot.wait(PATIENCE)


def test_the_process_ends_after_a_huge_report(slow: Slow, answers: Answers) -> None:
    slow.size = worker._HUGE + 1
    bench = Bench(answers.into)
    slow.let("whole")
    assert typeset(bench, answers, Path("whole"))[0] == {"size": slow.size, "is_last": True}
    assert bench.wait() == 0


def test_the_process_ends_with_its_input_and_clears_its_room(room: Path, folder: Path) -> None:
    done = subprocess.run([*worker_command(), str(room)], input=b"", capture_output=True, timeout=PATIENCE, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")
    assert not room.exists()


def test_the_process_ends_in_mid_page_when_nobody_waits_any_more(room: Path, folder: Path) -> None:
    (folder / MAIN).write_text(LASTING, "utf-8")
    asked = json.dumps({TYPESET: str(folder)}).encode() + b"\n"
    done = subprocess.run(
        [*worker_command(), str(room)], input=asked, capture_output=True, timeout=PATIENCE, check=True
    )
    assert done.stdout == b""
    assert not room.exists()
