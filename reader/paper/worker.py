"""The process that typesets for the program, folder after folder, so that it can be stopped at any moment.

It imports as little as it can: Typst, and nothing that reads an edition. It ends when the program does, however that
ends, and takes the folders with it.
"""

import json
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread
from typing import BinaryIO

from reader.model.errors import PaperError
from reader.paper.exchange import STOP, TYPESET
from reader.paper.saving import as_paper_error
from reader.paper.typesetting import Typesetter

_LARGE = 500_000
"""The bytes of a PDF for which much is worked out, so that what it has no use for is worth forgetting."""

_HUGE = 3_000_000
"""The bytes of a PDF for which so much is kept that the process is better begun anew: some tenths of a gigabyte."""

_NICE = 15
"""How much what goes on unseen gives way to all else; 19 is the most."""


def main(room: Path) -> int:
    """Typeset the folders that the standard input names; ends with it, and clears the room that they are in."""
    with open(1, "wb", closefd=False) as answers:
        bench = Bench(answers)
        Thread(target=_listen, args=(bench, room), daemon=True).start()
        status = bench.wait()
        answers.flush()
    os._exit(status)  # what goes on unseen is not waited for


def _listen(bench: "Bench", room: Path) -> None:
    """Hand on what is asked for. At the end nobody waits for an answer any more: end the process in mid-page."""
    with open(0, "rb", buffering=0, closefd=False) as requests:
        while line := requests.readline():
            bench.take(json.loads(line))
    bench.silence()
    with suppress(OSError):  # where it may, it gets another name first: what is at work can write no file into it then
        room = room.rename(room.with_name(f"{room.name}-over"))
    shutil.rmtree(room, ignore_errors=True)
    os._exit(0)


class Bench:
    """Typeset one folder at a time and write the answers; what is worked out for one serves those after it.

    A folder that is called off is answered at once, and goes on unseen beside the next: to end it would be to end the
    process with all that it has worked out. That is done only where this is little, or where one goes on already.
    """

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._typesetter = Typesetter()
        self._folder: Path | None = None
        self._thread = Thread()
        self._is_rich = self._goes_on = False
        self._end: SimpleQueue[int | BaseException] = SimpleQueue()
        self._lock = Lock()

    def take(self, request: dict[str, str]) -> None:
        """Do what is asked; returns at once."""
        with self._lock:
            if TYPESET in request:
                self._folder = Path(request[TYPESET])
                self._thread = Thread(target=self._run, args=(self._folder,), daemon=True)
                self._thread.start()
            elif self._folder == Path(request[STOP]):
                self._call_off()

    def silence(self) -> None:
        """Answer nothing any more."""
        with self._lock:
            self._folder = None

    def wait(self) -> int:
        """Wait until the process is to end, and give its status. A defect is raised."""
        end = self._end.get()
        if isinstance(end, BaseException):
            raise end
        return end

    def _call_off(self) -> None:
        self._folder = None
        is_last = self._goes_on or not self._is_rich
        self._goes_on = True
        _give_way(self._thread)
        self._answer({"is_stopped": True, "is_last": is_last})
        if is_last:
            self._end.put(0)

    def _run(self, folder: Path) -> None:
        """Typeset, and answer if that is still waited for."""
        try:
            head, data = self._typeset(folder)
        except BaseException as error:  # noqa: BLE001 - carried to the thread that ends the process by it
            with self._lock:
                self._leave(folder, error)
            return
        with self._lock:
            if folder == self._folder:
                self._answer(head, data)
                self._is_rich = self._is_rich or len(data) > _LARGE
                self._tidy(len(data))
            self._leave(folder)

    def _typeset(self, folder: Path) -> tuple[dict[str, object], bytes]:
        """Give the head of an answer, and the PDF."""
        try:
            data = self._typesetter.typeset(folder)
        except PaperError as error:
            return {"key": error.key, "values": error.values}, b""
        except OSError as error:
            failure = as_paper_error(error, folder)
            return {"key": failure.key, "values": failure.values}, b""
        return {"size": len(data), "is_last": len(data) > _HUGE}, data

    def _leave(self, folder: Path, defect: BaseException | None = None) -> None:
        """Turn from a folder; a defect is nobody's if its folder was called off and is gone perhaps."""
        if folder != self._folder:
            self._goes_on = False
            return
        self._folder = None
        if defect is not None:
            self._end.put(defect)

    def _tidy(self, size: int) -> None:
        """Give back memory after a PDF of so many bytes."""
        if size > _HUGE:
            self._end.put(0)
        elif size > _LARGE:
            self._typesetter.forget()

    def _answer(self, head: dict[str, object], data: bytes = b"") -> None:
        self._answers.write(json.dumps(head).encode() + b"\n" + data)
        self._answers.flush()


def _give_way(thread: Thread) -> None:
    """Let others go first where the system orders threads and not only processes (Linux, sched(7))."""
    if sys.platform == "linux" and thread.native_id is not None:
        os.setpriority(os.PRIO_PROCESS, thread.native_id, _NICE)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
