"""Printing beside the window: a job is begun, looked at, and called off."""

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.errors import PaperError
from reader.paper.exchange import PICTURES_COMMAND
from reader.paper.pictured_job import PicturedJob
from reader.paper.sent_job import JobState
from reader.paper.wishes import PrintWishes
from reader.resources import is_frozen

_LOOK_MS = 20
"""Between two looks at what a thread has done."""


class PrintJob(Protocol):
    """Be on the way to a printer, in a thread or a process of its own."""

    @property
    def state(self) -> JobState:
        """How far it is, as last heard."""

    @property
    def progress(self) -> tuple[int, int]:
        """How much of how much is sent; of 0 while nobody knows."""

    def result(self) -> None:
        """Raise why it failed."""

    def cancel(self) -> None:
        """Take it back; returns at once."""

    def leave(self) -> None:
        """Follow it no longer; it is printed all the same."""


class PrintRun(QObject):
    """Send pages to a printer.

    ``begin`` starts the job and returns at once. Signals: ``progressed(int, int)`` how much of how much, ``finished()``
    when the print service has it all, ``failed(PaperError)``. A run that is cancelled says nothing.
    """

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(object)

    def __init__(self, begin: Callable[[], PrintJob], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begin = begin
        self._job: PrintJob | None = None
        self._next = QTimer(self, interval=_LOOK_MS)
        self._next.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; the pages go beside the window."""
        self._job = self._begin()
        self._next.start()

    def cancel(self) -> None:
        """Stop: what was sent is called back."""
        self._next.stop()
        if self._job is not None:
            self._job.cancel()

    def _look(self) -> None:
        assert self._job is not None
        self.progressed.emit(*self._job.progress)
        if self._job.state is JobState.SENDING:
            return
        self._next.stop()
        if self._job.state is JobState.FAILED:
            self._fail(self._job)
        else:
            self._job.leave()
            self.finished.emit()

    def _fail(self, job: PrintJob) -> None:
        try:
            job.result()
        except PaperError as error:
            self.failed.emit(error)


def begin_pictures(data: bytes, wishes: PrintWishes, title: str) -> PicturedJob:
    """Begin to print pages as pictures; returns at once."""
    job = PicturedJob(picture_command(), data, wishes, title)
    job.start()
    return job


def picture_command() -> tuple[str, ...]:
    """Give the command that prints pictures with the room named after it."""
    own = (PICTURES_COMMAND,) if is_frozen() else ("-m", "reader.ui.paper.picture_process")
    return (sys.executable, *own)
