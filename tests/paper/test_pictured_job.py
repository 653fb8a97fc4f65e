"""Pages that a process prints as pictures: the process is written here, or the program's own on a print service."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.model.errors import Cancelled, PaperError
from reader.paper import pictured_job
from reader.paper.pictured_job import PicturedJob
from reader.paper.sent_job import JobState
from reader.paper.wishes import PrintWishes
from reader.ui.paper.printing import picture_command
from tests.paper.numbered import numbered_pdf, sides_of
from tests.paper.print_daemon import PrintDaemon, received_on, wait_until

PATIENCE = 60
WISHES = PrintWishes("any")
READ = "import json, os, sys; order = json.loads(sys.stdin.buffer.readline()); sys.stdin.buffer.read(order['size'])\n"


def job_of(code: str, data: bytes = b"%PDF-") -> PicturedJob:
    """Begin a job whose process runs these lines."""
    job = PicturedJob((sys.executable, "-c", READ + code), data, WISHES, "A report")
    job.start()
    return job


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_what_the_process_tells(temporary: Path) -> None:
    job = job_of('print(\'{"done": 2, "whole": 3}\'); print(\'{"is_printed": true}\')')
    job.result(PATIENCE)
    assert (job.progress, job.state) == ((2, 3), JobState.DONE)
    wait_until(lambda: not list(temporary.iterdir()), "the room is gone")


def test_the_order_comes_whole() -> None:
    job = job_of("print(json.dumps({'is_printed': order['wishes']['printer'] == 'any'}))", b"x" * 1_000_000)
    job.result(PATIENCE)


@pytest.mark.parametrize("key", ["printer_refused", "print_printer_gone"])
def test_a_refusal_is_told_with_the_printer(key: str) -> None:
    job = job_of(f'print(\'{{"key": "{key}"}}\')')
    with pytest.raises(PaperError) as caught:
        job.result(PATIENCE)
    assert (caught.value.key, caught.value.values, job.state) == (key, {"name": "any"}, JobState.FAILED)


@pytest.mark.parametrize("code", ["os.kill(os.getpid(), 9)", "os._exit(7)", ""])
def test_a_process_that_falls_over_is_a_fault_of_the_printer(code: str) -> None:
    with pytest.raises(PaperError) as caught:
        job_of(code).result(PATIENCE)
    assert caught.value.key == "print_failed"


def test_a_defect_is_not_hidden() -> None:
    with pytest.raises(RuntimeError, match="SystemError: a defect"):
        job_of("raise SystemError('a defect')").result(PATIENCE)


def test_a_process_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    job = PicturedJob((str(tmp_path / "missing"),), b"", WISHES, "A report")
    job.start()
    with pytest.raises(PaperError) as caught:
        job.result(PATIENCE)
    assert caught.value.key == "print_failed"


def test_a_system_without_room_is_told(temporary: Path) -> None:
    temporary.rmdir()
    with pytest.raises(PaperError) as caught:
        job_of("").result(PATIENCE)
    assert caught.value.key == "paper_folder_missing"


def test_a_process_ends_when_it_is_called_off() -> None:
    job = job_of('print(\'{"done": 1, "whole": 9}\', flush=True); sys.stdin.read()')
    wait_until(lambda: job.progress == (1, 9), "a side is drawn")
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(PATIENCE)
    assert job.state is JobState.CANCELLED
    job.cancel()


def test_a_process_that_does_not_listen_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictured_job, "_PATIENCE_SECONDS", 0.1)
    job = job_of('import time; print(\'{"done": 1, "whole": 9}\', flush=True); time.sleep(999)')
    wait_until(lambda: job.progress == (1, 9), "a side is drawn")
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(PATIENCE)


def test_a_printer_that_does_not_let_go_of_what_it_has_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictured_job, "_PATIENCE_SECONDS", 0.1)
    job = job_of("import time; print('{\"is_printed\": true}', flush=True); time.sleep(999)")
    job.result(PATIENCE)
    assert job.state is JobState.DONE


def test_what_is_called_off_before_it_begins_is_not_begun(tmp_path: Path) -> None:
    job = PicturedJob((str(tmp_path / "missing"),), b"", WISHES, "A report")
    job.cancel()
    job.start()
    with pytest.raises(Cancelled):
        job.result(PATIENCE)


# The program's own process


@pytest.fixture(scope="module")
def daemon() -> Iterator[PrintDaemon]:
    with PrintDaemon() as running:
        yield running


@pytest.fixture
def begin(daemon: PrintDaemon, monkeypatch: pytest.MonkeyPatch, temporary: Path) -> Callable[..., PicturedJob]:
    """Give what begins a job on the print service."""
    monkeypatch.setenv("CUPS_SERVER", str(daemon.socket))

    def begin(wishes: PrintWishes, count: int = 3) -> PicturedJob:
        job = PicturedJob(picture_command(), numbered_pdf(count), wishes, "A report")
        job.start()
        return job

    return begin


@pytest.mark.parametrize(
    ("wishes", "head", "sides"),
    [
        (PrintWishes("Office"), ["DUPLEX=OFF"], [(0,), (1,), (2,)]),
        (PrintWishes("Office", (2, 0), 2, "long"), ["DUPLEX=ON", "BINDING=LONGEDGE", "QTY=2"], [(2,), (0,)]),
        (PrintWishes("Office", booklet=True), ["DUPLEX=ON", "BINDING=SHORTEDGE"], [(None, 0), (1, 2)]),
    ],
)
def test_a_printer_gets_the_pictures_as_is_wished(
    wishes: PrintWishes,
    head: list[str],
    sides: list[tuple[int | None, ...]],
    daemon: PrintDaemon,
    begin: Callable[..., PicturedJob],
) -> None:
    paper = daemon.add_pdf_printer("Office")
    begin(wishes).result(PATIENCE)
    wait_until(lambda: b"%%EOF" in paper.read_bytes(), "the pages are printed")
    received = received_on(paper)
    assert received.settings == head
    assert sides_of(received.pdf, wishes.booklet) == sides


def test_a_printer_that_is_not_there(begin: Callable[..., PicturedJob]) -> None:
    with pytest.raises(PaperError) as caught:
        begin(PrintWishes("Lost")).result(PATIENCE)
    assert (caught.value.key, caught.value.values) == ("print_printer_gone", {"name": "Lost"})


def jobs_on(daemon: PrintDaemon) -> str:
    """List the jobs of the print service, those that are over too."""
    return daemon.manage("lpstat", "-W", "all", "-o", "Called")


def test_nothing_of_what_is_called_off_reaches_the_printer(
    daemon: PrintDaemon, begin: Callable[..., PicturedJob], temporary: Path
) -> None:
    """Where Qt cannot take back what it has drawn, it would print the half of it at the end."""
    daemon.add_pdf_printer("Called")
    job = begin(PrintWishes("Called"), 30)
    wait_until(lambda: job.progress[0] > 0, "a side is drawn")
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(PATIENCE)
    assert jobs_on(daemon) == ""
    assert list(temporary.iterdir()) == []


def test_nothing_is_printed_by_half_when_the_program_is_killed(daemon: PrintDaemon, temporary: Path) -> None:
    daemon.add_pdf_printer("Called")
    code = (
        "from tests.paper.test_pictured_job import *\n"
        "job = PicturedJob(picture_command(), numbered_pdf(30), PrintWishes('Called'), ''); job.start()\n"
        "wait_until(lambda: job.progress[0] > 0, '')\n"
        f"os.kill(os.getpid(), {int(signal.SIGKILL)})"
    )
    environment = os.environ | {"CUPS_SERVER": str(daemon.socket), "TMPDIR": str(temporary)}
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=root, env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    wait_until(lambda: not list(temporary.iterdir()), "the process has ended and its room is gone")
    assert jobs_on(daemon) == ""
