"""Pages on their way to a printer as pictures: a process draws and prints them, and can be called off between any two.

Drawing a page for a printer takes half a second in which nothing else could be done beside it, printers' drivers take
their time, and some of them fall over: none of this may happen to the program itself.
"""

import os
import subprocess
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread, Timer
from typing import IO

import msgspec
from msgspec import Struct

from reader.model.errors import Cancelled, PaperError
from reader.paper.saving import as_paper_error
from reader.paper.sent_job import JobState
from reader.paper.wishes import PrintWishes
from reader.resources import resource

_PATIENCE_SECONDS = 10
"""After which a process that is over or called off and still waits for its printer is ended."""

_DEFECT = 1
"""The exit status of a process in which Python found a defect; one that the system or a driver ended has another."""


class PictureOrder(Struct, frozen=True):
    """Say what is printed; ``size`` bytes of a PDF follow, and the input stays open as long as it is wanted."""

    wishes: PrintWishes
    title: str
    size: int


class PictureAnswer(Struct, frozen=True):
    """Tell that ``done`` of ``whole`` sides are drawn; that all is printed; or by a PaperError's key why it is not."""

    done: int = 0
    whole: int = 0
    is_printed: bool = False
    key: str = ""


class PicturedJob:
    """Have a process, started by a ``command``, print a PDF's pages.

    The job in the printer's queue is made of all the pages or there is none. A thread does the talking; ``state`` and
    ``progress`` are what it heard last.
    """

    def __init__(self, command: Sequence[str], data: bytes, wishes: PrintWishes, title: str) -> None:
        self._command = command
        self._data = data
        self._order = PictureOrder(wishes, title, len(data))
        self._state = JobState.SENDING
        self._progress = (0, 0)
        self._outcome: Future[None] = Future()
        self._called_off = False
        self._process: subprocess.Popen[bytes] | None = None
        self._is_handed_over = False
        self._impatience = Timer(_PATIENCE_SECONDS, self._kill)
        self._impatience.daemon = True
        self._lock = Lock()
        # A printer may be silent when the program ends, which must not wait for it: the process goes by itself.
        self._thread = Thread(target=self._run, name="print", daemon=True)

    @property
    def state(self) -> JobState:
        """Give how far the job is: SENDING until one of the ends."""
        return self._state

    @property
    def progress(self) -> tuple[int, int]:
        """Give how many sides of how many are drawn; of 0 while nobody knows."""
        return self._progress

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def result(self, timeout: float | None = None) -> None:
        """Wait until the printer has it all, at most so many seconds.

        Raises TimeoutError, Cancelled, PaperError ``printer_refused``, ``print_printer_gone``, ``print_failed`` or as
        ``working_folder`` does, and RuntimeError for a defect in the process.
        """
        self._outcome.result(timeout)

    def cancel(self) -> None:
        """Call the job off; returns at once."""
        with self._lock:
            if not self._called_off:
                self._called_off = True
                self._impatience.start()
            self._let_go()

    def leave(self) -> None:
        """Follow the job no longer: it is over when all is sent."""

    def _run(self) -> None:
        try:
            with tempfile.TemporaryDirectory(prefix="report-reader-", ignore_cleanup_errors=True) as room:
                self._print(room)
        except OSError as error:
            self._end(JobState.FAILED, as_paper_error(error, Path(error.filename or ".")))
        except Cancelled as cancelled:
            self._end(JobState.CANCELLED, cancelled)
        except Exception as error:  # noqa: BLE001 - carried to whoever asks for the result, defects too
            self._end(JobState.FAILED, error)
        else:
            self._end(JobState.DONE, None)

    def _print(self, room: str) -> None:
        with tempfile.TemporaryFile() as complaints, self._start_process(room, complaints) as process:
            try:
                self._hand_over(process)
                self._listen(process, complaints)
            finally:
                self._is_handed_over = True
                self.cancel()
                process.wait()
                self._impatience.cancel()

    def _start_process(self, room: str, complaints: IO[bytes]) -> "subprocess.Popen[bytes]":
        """Start the process; what it and the print service's library leave lying is in the room."""
        with self._lock:
            if self._called_off:
                raise Cancelled
            try:
                self._process = subprocess.Popen(
                    (*self._command, room),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=complaints,
                    env=os.environ | {"PYTHONPATH": str(resource().parent), "TMPDIR": room},
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            except OSError as error:
                raise PaperError("print_failed", name=self._order.wishes.printer) from error
            return self._process

    def _hand_over(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin is not None
        with suppress(OSError):  # a process that has just ended says so by its answer
            process.stdin.write(msgspec.json.encode(self._order) + b"\n")
            process.stdin.write(self._data)
            process.stdin.flush()
        with self._lock:
            self._is_handed_over = True
            self._let_go()

    def _let_go(self) -> None:
        """Close the input of the process if the job is called off, so that it ends; the lock is held."""
        if self._process is None or not self._called_off or not self._is_handed_over:
            return
        assert self._process.stdin is not None
        with suppress(OSError):  # as above
            self._process.stdin.close()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _listen(self, process: "subprocess.Popen[bytes]", complaints: IO[bytes]) -> None:
        """Hear how far the process is until it has printed all; raise why not."""
        assert process.stdout is not None
        for line in process.stdout:
            answer = msgspec.json.decode(line, type=PictureAnswer)
            if answer.key:
                raise PaperError(answer.key, name=self._order.wishes.printer)
            if answer.is_printed:
                return
            self._progress = (answer.done, answer.whole)
        raise self._failure(process, complaints)

    def _failure(self, process: "subprocess.Popen[bytes]", complaints: IO[bytes]) -> Exception:
        """Say why the process has ended."""
        status = process.wait()
        if self._called_off:
            return Cancelled()
        if status != _DEFECT:
            return PaperError("print_failed", name=self._order.wishes.printer)
        complaints.seek(0)
        return RuntimeError(complaints.read().decode("utf-8", "replace"))

    def _end(self, state: JobState, error: Exception | None) -> None:
        if error is None:
            self._outcome.set_result(None)
        else:
            self._outcome.set_exception(error)
        self._state = state
