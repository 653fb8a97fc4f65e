"""A PDF on its way through the print service: it is handed over, and followed until it is printed."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from enum import IntEnum
from threading import Event, Thread
from urllib.parse import quote

from reader.model.errors import Cancelled, PaperError
from reader.paper.cups import PrintService, Refusal
from reader.paper.ipp import Attributes, Entry, JobIs, Operation, Status, Tag

_PAUSE_SECONDS = 0.3
"""Between two looks at a job."""


class JobState(IntEnum):
    """Name how far a print job is, in order; the last three are ends."""

    SENDING = 0
    WAITING = 1
    PRINTING = 2
    DONE = 3
    CANCELLED = 4
    FAILED = 5


_STATES = {
    JobIs.PENDING: JobState.WAITING,
    JobIs.HELD: JobState.WAITING,
    JobIs.PROCESSING: JobState.PRINTING,
    JobIs.STOPPED: JobState.FAILED,  # as a job is that no filter could turn into what the printer takes
    JobIs.CANCELLED: JobState.CANCELLED,
    JobIs.ABORTED: JobState.FAILED,
    JobIs.COMPLETED: JobState.DONE,
}
_KEYS: dict[int, str] = {
    Status.FORBIDDEN: "print_not_allowed",
    Status.NOT_AUTHENTICATED: "print_not_allowed",
    Status.NOT_AUTHORIZED: "print_not_allowed",
    Status.AUTHENTICATION_CANCELLED: "print_not_allowed",
    Status.NOT_FOUND: "print_printer_gone",
    Status.REQUEST_TOO_LARGE: "print_service_full",
    Status.SERVICE_UNAVAILABLE: "print_service_missing",
    Status.NOT_ACCEPTING_JOBS: "print_rejected",
}


class SentJob:
    """Hand a PDF over, and follow it.

    ``open_service`` connects to the print service, ``entries`` ask the printer for what is wished. A thread does the
    talking; ``state`` and ``progress`` are what it heard last.
    """

    def __init__(
        self,
        open_service: Callable[[], PrintService],
        printer: str,
        entries: Sequence[Entry],
        data: bytes,
    ) -> None:
        self._open_service = open_service
        self._printer = printer
        self._entries = entries
        self._data = data
        self._state = JobState.SENDING
        self._sent = 0
        self._number: int | None = None
        self._outcome: Future[None] = Future()
        self._called_off = False
        self._left = False
        self._woken = Event()
        # The service may be silent when the program ends, which must not wait for it.
        self._thread = Thread(target=self._run, name="print", daemon=True)

    @property
    def state(self) -> JobState:
        """Give how far the job is, as last heard; asks nobody."""
        return self._state

    @property
    def progress(self) -> tuple[int, int]:
        """Give how many bytes of how many are sent."""
        return self._sent, len(self._data)

    @property
    def number(self) -> int | None:
        """Give the service's number of the job; None until it has one."""
        return self._number

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def result(self, timeout: float | None = None) -> None:
        """Wait until the job is printed, at most so many seconds.

        Raises TimeoutError, Cancelled, and PaperError: ``print_service_missing``, ``print_service_full``,
        ``print_printer_gone``, ``print_rejected``, ``print_not_allowed``, ``print_failed``.
        """
        self._outcome.result(timeout)

    def cancel(self) -> None:
        """Take the job back; returns at once. What is on paper already stays; the state tells what came of it."""
        self._called_off = True
        self._woken.set()

    def leave(self) -> None:
        """Follow the job no longer than until it is sent; it is printed all the same."""
        self._left = True
        self._woken.set()

    def _run(self) -> None:
        try:
            self._hand_over()
            self._follow()
        except Refusal as refusal:
            self._end(JobState.FAILED, PaperError(_KEYS.get(refusal.status, "print_failed"), name=self._printer))
        except Cancelled as cancelled:
            self._end(JobState.CANCELLED, cancelled)
        except Exception as error:  # noqa: BLE001 - a defect, carried to whoever asks for the result
            self._end(JobState.FAILED, error)

    def _hand_over(self) -> None:
        """Give the service the whole PDF in one request, so that a job is made of all of it or none is."""
        printer = Entry(Tag.OPERATION, Tag.URI, "printer-uri", (f"ipp://localhost{self._resource}",))
        with self._open_service() as service:
            user = Entry(Tag.OPERATION, Tag.NAME, "requesting-user-name", (service.user(),))
            entries = [printer, user, *self._entries]
            made = service.hand_over(Operation.PRINT_JOB, entries, self._resource, self._data, self._note_progress)
        self._number = next(int(job["job-id"][0]) for job in made if "job-id" in job)
        self._enter(JobState.WAITING)

    @property
    def _resource(self) -> str:
        return f"/printers/{quote(self._printer)}"

    def _note_progress(self, sent: int) -> None:
        if self._called_off:
            raise Cancelled
        self._sent = sent

    def _follow(self) -> None:
        withdrawn = False
        while not self._left and not self._outcome.done():
            if self._called_off and not withdrawn:
                self._withdraw()
                withdrawn = True
            self._look()
            if not self._outcome.done():
                self._woken.wait(_PAUSE_SECONDS)
                self._woken.clear()

    def _withdraw(self) -> None:
        try:
            self._ask(Operation.CANCEL_JOB)
        except Refusal as refusal:
            # It was over already, and what became of it is still to be heard.
            if refusal.status not in {Status.NOT_POSSIBLE, Status.NOT_FOUND}:
                raise

    def _look(self) -> None:
        """Hear how far the job is."""
        try:
            told = self._ask(Operation.GET_JOB_ATTRIBUTES)
        except Refusal as refusal:
            self._judge(refusal)
        else:
            number = next(job["job-state"][0] for job in told if "job-state" in job)
            self._enter(_STATES[JobIs(int(number))])

    def _judge(self, refusal: Refusal) -> None:
        """Decide what it means that nothing is told of the job."""
        if refusal.status == Status.NOT_FOUND:
            # A service that keeps no history forgets what is printed; one that lost the printer forgets its jobs too.
            self._ask(Operation.GET_PRINTER_ATTRIBUTES)
            self._enter(JobState.DONE)
        elif refusal.status != Status.SERVICE_UNAVAILABLE or self._called_off:
            raise refusal
        # Else the service restarts, as it does in a change of its settings: the job is in its keeping.

    def _ask(self, operation: Operation) -> list[Attributes]:
        """Ask of the printer, and of the job by its number if the question is about that."""
        entries = [Entry(Tag.OPERATION, Tag.URI, "printer-uri", (f"ipp://localhost{self._resource}",))]
        if operation is not Operation.GET_PRINTER_ATTRIBUTES:
            entries.append(Entry(Tag.OPERATION, Tag.INTEGER, "job-id", self._number or 0))
        with self._open_service() as service:
            entries.append(Entry(Tag.OPERATION, Tag.NAME, "requesting-user-name", (service.user(),)))
            return service.ask(operation, entries)

    def _enter(self, state: JobState) -> None:
        match state:
            case JobState.DONE:
                self._end(state, None)
            case JobState.CANCELLED:
                self._end(state, Cancelled())
            case JobState.FAILED:
                self._end(state, PaperError("print_failed", name=self._printer))
            case _:
                self._state = state

    def _end(self, state: JobState, error: Exception | None) -> None:
        self._state = state
        if error is None:
            self._outcome.set_result(None)
        else:
            self._outcome.set_exception(error)
