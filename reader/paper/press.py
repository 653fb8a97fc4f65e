"""The process that typesets, kept from one PDF to the next: what stays the same is not worked out again."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock, Timer
from types import TracebackType
from typing import IO, Self

from reader.model.errors import Cancelled, PaperError
from reader.paper.exchange import STOP, TYPESET, WORKER_COMMAND
from reader.paper.kept import KeptPdfs, folder_key
from reader.paper.saving import as_paper_error
from reader.resources import is_frozen, resource

_MOST_KEPT = 16_000_000
"""The bytes of the PDFs that are kept: some whole reports."""

_PATIENCE_SECONDS = 1
"""For a process to say that it lets a folder be."""


class Press:
    """Typeset folders in a process of its own, one at a time, for any threads.

    The process is started when it is first wanted, and anew when it has come to hold too much; ``rest`` ends it until
    then and ``close`` for good. It ends by itself when this program does, whatever ends it.
    """

    def __init__(self, command: Sequence[str] = ()) -> None:
        self._command = tuple(command) or worker_command()
        self._room: tempfile.TemporaryDirectory[str] | None = None
        self._worker: _Worker | None = None
        self._busy_with: Path | None = None
        self._kept = KeptPdfs(_MOST_KEPT)
        self._is_to_rest = False
        self._closed = False
        self._lock = Lock()
        self._turn = Lock()

    def warm(self) -> None:
        """Start the process if it is not there, so that it is ready when it is needed; returns at once.

        Raises Cancelled after ``close``, PaperError ``paper_typesetting_stopped`` or as ``working_folder`` does.
        """
        with self._lock:
            self._ready()

    @property
    def room(self) -> Path:
        """Give the folder for the folders that are typeset here; it goes when the press or the program ends.

        Raises as ``warm`` does.
        """
        with self._lock:
            return self._open_room()

    def typeset(self, folder: Path, demand_wanted: Callable[[], None]) -> bytes:
        """Typeset a folder that ``write_folder`` wrote; waits for those before it.

        ``demand_wanted`` is called at its turn, and raises Cancelled if it need not be typeset any more. Raises
        PaperError as ``Typesetter.typeset`` does, ``paper_typesetting_stopped`` if the system ended the process,
        Cancelled if ``stop`` or ``close`` did, and RuntimeError for a defect in it.
        """
        key = folder_key(folder)
        with self._turn:
            with self._lock:
                demand_wanted()
                worker = self._ready()
                if (kept := self._kept.find(key)) is not None:
                    return kept
                worker.ask(TYPESET, folder)
                self._busy_with = folder
            try:
                data = worker.answer()
            finally:
                with self._lock:
                    self._busy_with = None
                    if self._is_to_rest or worker.is_spent or worker.is_stopped:
                        self._end_worker()
            self._kept.keep(key, data)
            return data

    def stop(self, folder: Path) -> None:
        """Let a folder be, if it is the one at work; returns at once. What was worked out before is not lost."""
        with self._lock:
            if self._busy_with == folder and self._worker is not None:
                self._worker.ask(STOP, folder)
                impatience = Timer(_PATIENCE_SECONDS, self._lose_patience, (folder,))
                impatience.daemon = True
                impatience.start()

    def _lose_patience(self, folder: Path) -> None:
        """End a process that did not hear that it is to let a folder be."""
        with self._lock:
            if self._busy_with == folder and self._worker is not None:
                self._worker.stop()

    def rest(self) -> None:
        """Give back the memory of the process as soon as it has nothing to do; the next folder starts another."""
        with self._lock:
            self._is_to_rest = True
            if self._busy_with is None:
                self._end_worker()

    def process_id(self) -> int | None:
        """Give the number of the process, if there is one."""
        with self._lock:
            return None if self._worker is None else self._worker.process.pid

    def close(self) -> None:
        """End the process and remove its room; nothing can be typeset afterwards."""
        with self._lock:
            self._closed = True
            if self._worker is not None:
                self._worker.stop()
        with self._turn, self._lock:  # whoever waits for an answer has done so
            self._end_worker()
            if self._room is not None:
                self._room.cleanup()
                self._room = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _ready(self) -> "_Worker":
        room = self._open_room()
        self._is_to_rest = False
        if self._worker is not None and self._busy_with is None and self._worker.process.poll() is not None:
            self._end_worker()
        if self._worker is None:
            self._worker = _Worker((*self._command, str(room)))
        return self._worker

    def _end_worker(self) -> None:
        if self._worker is not None:
            self._worker.stop()
            self._worker.close()
            self._worker = None

    def _open_room(self) -> Path:
        if self._closed:
            raise Cancelled
        if self._room is None:
            try:
                self._room = tempfile.TemporaryDirectory(prefix="report-reader-", ignore_cleanup_errors=True)
            except OSError as error:
                raise as_paper_error(error, Path(error.filename or ".")) from error
        return Path(self._room.name)


class _Worker:
    """Hold one process and what leads to it."""

    def __init__(self, command: Sequence[str]) -> None:
        self.is_stopped = self.is_spent = False
        try:
            self._complaints: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the process is
        except OSError as error:
            raise as_paper_error(error, Path(error.filename or ".")) from error
        try:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._complaints,
                env=os.environ | {"PYTHONPATH": str(resource().parent)},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            self._complaints.close()
            raise PaperError("paper_typesetting_stopped") from error

    def ask(self, what: str, folder: Path) -> None:
        assert self.process.stdin is not None
        with suppress(OSError):  # a process that has just ended says so by its answer
            self.process.stdin.write(json.dumps({what: str(folder)}).encode() + b"\n")
            self.process.stdin.flush()

    def answer(self) -> bytes:
        assert self.process.stdout is not None
        head = json.loads(self.process.stdout.readline() or "null")
        if head is None:
            raise self._failure()
        self.is_spent = head.get("is_last", False)
        if "is_stopped" in head:
            raise Cancelled
        if "key" in head:
            raise PaperError(head["key"], **head["values"])
        data = self.process.stdout.read(head["size"])
        if len(data) < head["size"]:
            raise self._failure()
        return data

    def _failure(self) -> Exception:
        """Say why the process has ended."""
        self.process.wait()
        if self.is_stopped:
            return Cancelled()
        self._complaints.seek(0)
        if complaints := self._complaints.read().decode("utf-8", "replace"):
            return RuntimeError(complaints)
        return PaperError("paper_typesetting_stopped")

    def stop(self) -> None:
        self.is_stopped = True
        self.process.kill()

    def close(self) -> None:
        """Let go of a process that has ended or was stopped."""
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self._complaints):
            if stream is not None:
                with suppress(OSError):  # what it was asked last and did not hear is asked once more at the end
                    stream.close()


def worker_command() -> tuple[str, ...]:
    """Give the command that typesets in the room named after it."""
    return (sys.executable, WORKER_COMMAND) if is_frozen() else (sys.executable, "-m", "reader.paper.worker")
