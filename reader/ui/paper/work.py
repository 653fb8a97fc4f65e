"""Making a PDF beside the window: what is asked last counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.model.errors import Cancelled, ReaderError
from reader.paper.job import PaperJob, PaperStep
from reader.paper.options import PaperEdition, PaperOptions


class PaperWork(QObject):
    """Run one job at a time.

    Signals: ``stepped(PaperStep)``, ``finished(bytes)``, ``failed(ReaderError)``. A job that was cancelled, by hand
    or by a newer one, says nothing.
    """

    stepped = Signal(object)
    finished = Signal(bytes)
    failed = Signal(object)
    _changed = Signal(int)

    def __init__(self, edition: PaperEdition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._job: PaperJob | None = None
        self._number = 0
        self._changed.connect(self._on_changed)

    def start(self, options: PaperOptions) -> None:
        """Begin a job; the one before is cancelled."""
        self.cancel()
        self._job = PaperJob(self._edition, options, changed=self._teller(self._number))
        self._job.start()

    def cancel(self) -> None:
        """Stop the job, if there is one."""
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def is_running(self) -> bool:
        """Tell whether a job is under way."""
        return self._job is not None

    def _teller(self, number: int) -> Callable[[], None]:
        """Give what the job calls in its own thread: it only wakes this one."""

        def tell() -> None:
            self._changed.emit(number)

        return tell

    def _on_changed(self, number: int) -> None:
        if number != self._number or self._job is None:
            return
        step = self._job.step
        self.stepped.emit(step)
        if step is PaperStep.DONE:
            self._end(self._job)

    def _end(self, job: PaperJob) -> None:
        self._job = None
        try:
            data = job.result(timeout=0)
        except Cancelled:
            return
        except ReaderError as error:
            self.failed.emit(error)
        else:
            self.finished.emit(data)
