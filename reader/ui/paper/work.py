"""Making a PDF beside the window: what is asked last counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.model.errors import Cancelled, ReaderError
from reader.paper.job import PaperJob, PaperStep
from reader.paper.options import PaperEdition, PaperOptions
from reader.paper.press import Press


class PaperWork(QObject):
    """Run one job at a time on a press, which is the caller's to close.

    Signals: ``stepped(PaperStep)``; ``opened(bytes)`` with a PDF whose first page is that of the whole one, where the
    whole takes longer; ``finished(bytes)``, ``failed(ReaderError)``. A job that was cancelled, by hand or by a newer
    one, says nothing.
    """

    stepped = Signal(object)
    opened = Signal(bytes)
    finished = Signal(bytes)
    failed = Signal(object)
    _changed = Signal(int)

    def __init__(self, edition: PaperEdition, press: Press, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition, self._press = edition, press
        self._job: PaperJob | None = None
        self._number = 0
        self._has_opened = False
        self._changed.connect(self._on_changed)

    def start(self, options: PaperOptions) -> None:
        """Begin a job; the one before is cancelled."""
        self.cancel()
        self._has_opened = False
        teller = self._teller(self._number)
        self._job = PaperJob(self._edition, options, changed=teller, press=self._press, hasty=True)
        self._job.start()

    def cancel(self) -> None:
        """Stop the job, if there is one."""
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _teller(self, number: int) -> Callable[[], None]:
        """Give what the job calls in its own thread: it only wakes this one."""

        def tell() -> None:
            self._changed.emit(number)

        return tell

    def _on_changed(self, number: int) -> None:
        if number != self._number or self._job is None:
            return
        step, opening = self._job.step, self._job.opening
        if opening is not None and not self._has_opened and step is not PaperStep.DONE:
            self._has_opened = True
            self.opened.emit(opening)
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
