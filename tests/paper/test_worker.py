import io
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import typst

from reader.paper.exchange import MAIN
from reader.paper.folder import write_folder
from reader.paper.options import PaperOptions
from reader.paper.press import worker_command
from reader.paper.typesetting import Typesetter
from reader.paper.worker import work
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


def answers_to(*folders: Path) -> Iterator[tuple[dict[str, object], bytes]]:
    """Yield what the worker answers to each folder."""
    stream = io.BytesIO()
    work(folders, stream)
    stream.seek(0)
    while line := stream.readline():
        head = json.loads(line)
        yield head, stream.read(head.get("size", 0))


def test_each_folder_is_answered_with_its_pdf(folder: Path) -> None:
    wanted = Typesetter().typeset(folder)
    assert list(answers_to(folder, folder)) == [({"size": len(wanted)}, wanted)] * 2


def test_what_cannot_be_done_is_said_and_the_next_folder_is_typeset(folder: Path, tmp_path: Path) -> None:
    sound = tmp_path / "sound"
    sound.mkdir()
    write_folder(sound, SampleEdition(), PaperOptions("en", ("introduction",)))
    next(folder.glob("picture-*")).write_bytes(b"")
    (refusal, nothing), (head, _) = answers_to(folder, sound)
    assert (refusal, nothing) == ({"key": "paper_picture_unfit", "values": {"number": 3}}, b"")
    assert "size" in head


def test_a_folder_that_cannot_be_written_to_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(*_: object) -> int:
        raise OSError(28, "No space left on device")

    next(folder.glob("picture-*")).write_bytes(b"")
    monkeypatch.setattr(Path, "write_text", fill)
    ((refusal, _),) = answers_to(folder)
    assert refusal == {"key": "paper_disk_full", "values": {"path": str(folder)}}


def test_a_defect_is_not_hidden(folder: Path) -> None:
    (folder / MAIN).write_text("#panic()", "utf-8")
    with pytest.raises(typst.TypstError):
        list(answers_to(folder))


def test_the_process_ends_with_its_input_and_clears_its_room(room: Path, folder: Path) -> None:
    done = subprocess.run([*worker_command(), str(room)], input=b"", capture_output=True, timeout=PATIENCE, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")
    assert not room.exists()


def test_the_process_ends_in_mid_page_when_nobody_waits_any_more(room: Path, folder: Path) -> None:
    (folder / MAIN).write_text(LASTING, "utf-8")
    asked = json.dumps(str(folder)).encode() + b"\n"
    done = subprocess.run(
        [*worker_command(), str(room)], input=asked, capture_output=True, timeout=PATIENCE, check=True
    )
    assert done.stdout == b""
    assert not room.exists()
