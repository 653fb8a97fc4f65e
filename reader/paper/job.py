"""A PDF made beside the program: it shows how far it is, and can be stopped at any moment."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from enum import IntEnum
from pathlib import Path
from threading import RLock, Thread

from reader.model.errors import Cancelled, PaperError
from reader.paper.exchange import COMPLAINTS, FAILURE, PAPER, WORKER_COMMAND
from reader.paper.folder import working_folder, write_folder
from reader.paper.options import PaperEdition, PaperOptions
from reader.paper.saving import PdfDraft
from reader.resources import is_frozen, resource


class PaperStep(IntEnum):
    """Name how far a job is, in order."""

    WAITING = 0
    GATHERING = 1
    TYPESETTING = 2
    WRITING = 3
    PLACING = 4
    DONE = 5


def _nothing() -> None:
    """Tell nobody."""


class PaperJob:
    """Make one PDF, and save it if there is a ``target``.

    A thread gathers and saves; Typst runs in a process of its own, since a thread in it could not be stopped.
    ``changed`` is called without arguments in that thread when a step begins and once at the end, and never after
    ``cancel`` has returned.
    """

    def __init__(
        self,
        edition: PaperEdition,
        options: PaperOptions,
        target: Path | None = None,
        changed: Callable[[], None] = _nothing,
        worker: Sequence[str] = (),
    ) -> None:
        self._edition = edition
        self._options = options
        self._target = target
        self._changed = changed
        self._worker = tuple(worker) or worker_command()
        self._outcome: Future[bytes] = Future()
        self._step = PaperStep.WAITING
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = RLock()
        self._thread = Thread(target=self._run, name="paper")

    @property
    def step(self) -> PaperStep:
        """Give how far the job is; DONE whether it went well, failed or was cancelled: then ``result`` is there."""
        return self._step

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def result(self, timeout: float | None = None) -> bytes:
        """Wait for the PDF, at most so many seconds.

        Raises what ``make_pdf`` and ``save_pdf`` raise, Cancelled, TimeoutError, PaperError
        ``paper_typesetting_stopped`` if the system ended the process, and RuntimeError for a defect in it.
        """
        return self._outcome.result(timeout)

    def cancel(self) -> None:
        """Stop; returns at once. What has its place already stays."""
        with self._lock:
            self._changed = _nothing
            if self._step in {PaperStep.PLACING, PaperStep.DONE}:
                return
            self._outcome.set_exception(Cancelled())
            self._step = PaperStep.DONE
            if self._process is not None:
                self._process.kill()

    def _run(self) -> None:
        try:
            data = self._make()
            if self._target is not None:
                self._save(data, self._target)
        except Exception as error:  # noqa: BLE001 - carried to whoever asks for the result, defects too
            self._end(error)
        else:
            self._end(data)

    def _make(self) -> bytes:
        self._enter(PaperStep.GATHERING)
        with working_folder() as folder:
            write_folder(folder, self._edition, self._options)
            self._enter(PaperStep.TYPESETTING)
            with self._lock:
                self._demand_wanted()
                self._process = _start_worker(self._worker, folder)
            return _read_paper(folder, self._process.wait())

    def _save(self, data: bytes, target: Path) -> None:
        self._enter(PaperStep.WRITING)
        with PdfDraft(data, target) as draft:
            self._enter(PaperStep.PLACING)
            draft.keep()

    def _enter(self, step: PaperStep) -> None:
        with self._lock:
            self._demand_wanted()
            self._step = step
            self._changed()

    def _demand_wanted(self) -> None:
        if self._step is PaperStep.DONE:
            raise Cancelled

    def _end(self, outcome: bytes | Exception) -> None:
        with self._lock:
            if self._step is PaperStep.DONE:
                return
            if isinstance(outcome, Exception):
                self._outcome.set_exception(outcome)
            else:
                self._outcome.set_result(outcome)
            self._step = PaperStep.DONE
            self._changed()


def worker_command() -> tuple[str, ...]:
    """Give the command that typesets the folder named after it."""
    return (sys.executable, WORKER_COMMAND) if is_frozen() else (sys.executable, "-m", "reader.paper.worker")


def _start_worker(command: Sequence[str], folder: Path) -> "subprocess.Popen[bytes]":
    try:
        with (folder / COMPLAINTS).open("wb") as complaints:
            return subprocess.Popen(
                [*command, str(folder)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=complaints,
                env=os.environ | {"PYTHONPATH": str(resource().parent)},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
    except OSError as error:
        raise PaperError("paper_typesetting_stopped") from error


def _read_paper(folder: Path, status: int) -> bytes:
    """Read what the worker left in the folder; raises what it failed with."""
    if status == 0:
        return (folder / PAPER).read_bytes()
    if (folder / FAILURE).exists():
        failure = json.loads((folder / FAILURE).read_bytes())
        raise PaperError(failure["key"], **failure["values"])
    if complaints := (folder / COMPLAINTS).read_text("utf-8", "replace"):
        raise RuntimeError(complaints)
    raise PaperError("paper_typesetting_stopped")
