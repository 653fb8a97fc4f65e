"""A PDF made beside the program: it shows how far it is, and can be stopped at any moment."""

from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from pathlib import Path
from threading import RLock, Thread

from reader.model.errors import Cancelled
from reader.paper.folder import working_folder, write_folder
from reader.paper.gathering import has_title_page
from reader.paper.options import PaperEdition, PaperOptions
from reader.paper.press import Press
from reader.paper.saving import PdfDraft


class PaperStep(IntEnum):
    """Name how far a job is, in order; OPENED, with its first page there, is passed by a hasty one alone."""

    WAITING = 0
    GATHERING = 1
    OPENED = 2
    TYPESETTING = 3
    WRITING = 4
    PLACING = 5
    DONE = 6


def _nothing() -> None:
    """Tell nobody."""


class PaperJob:
    """Make one PDF, and save it if there is a ``target``.

    A thread gathers and saves; Typst runs in the process of a ``press``, since a thread in it could not be stopped.
    Without one the job has its own, for once. ``changed`` is called without arguments in the job's thread when a step
    begins and once at the end, and never after ``cancel`` has returned. A ``hasty`` job makes the first page before
    the rest.
    """

    def __init__(
        self,
        edition: PaperEdition,
        options: PaperOptions,
        target: Path | None = None,
        changed: Callable[[], None] = _nothing,
        press: Press | None = None,
        *,
        hasty: bool = False,
    ) -> None:
        self._edition = edition
        self._options = options
        self._target = target
        self._changed = changed
        self._press = press or Press()
        self._owns_press = press is None
        self._hasty = hasty
        self._opening: bytes | None = None
        self._outcome: Future[bytes] = Future()
        self._step = PaperStep.WAITING
        self._folder: Path | None = None
        self._lock = RLock()
        self._thread = Thread(target=self._run, name="paper")

    @property
    def step(self) -> PaperStep:
        """Give how far the job is; DONE whether it went well, failed or was cancelled: then ``result`` is there."""
        return self._step

    @property
    def opening(self) -> bytes | None:
        """Give a PDF whose first page is the document's; None as long as it is not there.

        Only a ``hasty`` job makes one, and only of a document with a title page: any other is whole as soon.
        """
        return self._opening

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
        if (folder := self._folder) is not None:
            self._press.stop(folder)

    def _run(self) -> None:
        try:
            data = self._typeset()
            if self._target is not None:
                self._save(data, self._target)
        except Exception as error:  # noqa: BLE001 - carried to whoever asks for the result, defects too
            self._end(error)
        else:
            self._end(data)

    def _typeset(self) -> bytes:
        try:
            self._enter(PaperStep.GATHERING)
            self._press.warm()
            if self._hasty and has_title_page(self._edition, self._options):
                self._opening = self._typeset_folder(opening=True)
                self._enter(PaperStep.OPENED)
            return self._typeset_folder()
        finally:
            if self._owns_press:
                self._press.close()

    def _typeset_folder(self, *, opening: bool = False) -> bytes:
        with working_folder(self._press.room) as folder:
            write_folder(folder, self._edition, self._options, opening=opening)
            self._folder = folder
            if not opening:
                self._enter(PaperStep.TYPESETTING)
            return self._press.typeset(folder, self._demand_wanted)

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
