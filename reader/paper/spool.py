"""Printers that take the PDF itself, and what was sent to them."""

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import Literal

from msgspec import Struct

from reader.paper.wishes import PrintWishes

PrinterState = Literal["ready", "printing", "stopped", "rejecting"]
"""What a printer does: a stopped one keeps its jobs until it is started again, a rejecting one takes none."""


class Printer(Struct, frozen=True):
    """Hold what is known of a printer: ``name`` is the system's, ``description`` and ``location`` are for people."""

    name: str
    description: str
    location: str
    is_default: bool
    takes_pdf: bool
    duplex: bool
    state: PrinterState


class JobState(IntEnum):
    """Name how far a print job is, in order; the last three are ends."""

    SENDING = 0
    WAITING = 1
    PRINTING = 2
    DONE = 3
    CANCELLED = 4
    FAILED = 5


def _nothing() -> None:
    """Tell nobody."""


class Spooler:
    """Speak to the system's print service; ``socket`` is where it listens, if not where the system says."""

    def __init__(self, socket: Path | None = None) -> None:
        self._socket = socket

    def printers(self) -> tuple[Printer, ...]:
        """List the printers of the service, none where there is no service. May wait for it a few seconds."""
        raise NotImplementedError

    def send(self, data: bytes, wishes: PrintWishes, title: str, changed: Callable[[], None] = _nothing) -> "SentJob":
        """Send a PDF to a printer; returns at once.

        ``title`` names the job in the printer's queue. ``changed`` is called without arguments in a thread of the job
        whenever its state or progress changes. Must be called in the thread that draws pages, as PDFium wants.
        """
        raise NotImplementedError


class SentJob:
    """Follow what was sent until it is printed."""

    @property
    def state(self) -> JobState:
        """Give how far the job is, as last heard; asks nobody."""
        raise NotImplementedError

    @property
    def progress(self) -> tuple[int, int]:
        """Give how many bytes of how many the service has taken."""
        raise NotImplementedError

    def result(self, timeout: float | None = None) -> None:
        """Wait until the job is printed, at most so many seconds.

        Raises TimeoutError, Cancelled, and PaperError: ``print_service_missing``, ``print_service_full``,
        ``print_printer_gone``, ``print_rejected``, ``print_not_allowed``, ``print_failed``.
        """
        raise NotImplementedError

    def cancel(self) -> None:
        """Take the job back; returns at once. What is on paper already stays; the state tells what came of it."""
        raise NotImplementedError

    def leave(self) -> None:
        """Follow the job no longer; it goes on being printed once it is sent, and nothing is told any more."""
        raise NotImplementedError
