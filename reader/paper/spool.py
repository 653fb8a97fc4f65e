"""Printers that take the PDF itself, and the sending of it."""

from pathlib import Path
from typing import Literal

from msgspec import Struct

from reader.model.paper import Duplex
from reader.paper.cups import PrintService, Refusal
from reader.paper.imposition import impose, sheet_size
from reader.paper.ipp import Attributes, Entry, Operation, PrinterIs, Tag
from reader.paper.sent_job import SentJob
from reader.paper.wishes import PrintWishes

PrinterState = Literal["ready", "printing", "stopped", "rejecting"]
"""What a printer does: a stopped one keeps its jobs until it is started again, a rejecting one takes none."""

_PDF = "application/pdf"
_TOLD_OF_PRINTERS = (
    "printer-name",
    "printer-info",
    "printer-location",
    "printer-state",
    "printer-is-accepting-jobs",
    "document-format-supported",
    "sides-supported",
)
_STATES: dict[object, PrinterState] = {
    PrinterIs.IDLE: "ready",
    PrinterIs.PROCESSING: "printing",
    PrinterIs.STOPPED: "stopped",
}
_SIDES: dict[Duplex, str] = {"off": "one-sided", "long": "two-sided-long-edge", "short": "two-sided-short-edge"}
_MEDIA = {"iso_a4_210x297mm": (595.28, 841.89), "na_letter_8.5x11in": (612.0, 792.0)}
"""The sheets by their names, in points."""

_LONGEST_NAME = 255
"""Bytes of a name (RFC 8011, 5.1.3)."""


class Printer(Struct, frozen=True):
    """Hold what is known of a printer: ``name`` is the system's, ``description`` and ``location`` are for people."""

    name: str
    description: str
    location: str
    is_default: bool
    takes_pdf: bool
    duplex: bool
    state: PrinterState


class Spooler:
    """Speak to the print service of this computer; ``socket`` is where it listens, if not where the system says."""

    def __init__(self, socket: Path | None = None) -> None:
        self._socket = socket

    def printers(self) -> tuple[Printer, ...]:
        """List the printers in the order of their names, none where there is no service; waits for it some seconds."""
        wanted = Entry(Tag.OPERATION, Tag.KEYWORD, "requested-attributes", _TOLD_OF_PRINTERS)
        try:
            with self._open() as service:
                told = service.ask(Operation.CUPS_GET_PRINTERS, [wanted])
                default = service.default_printer()
        except Refusal:
            return ()
        found = [_printer(attributes, default) for attributes in told if "printer-name" in attributes]
        return tuple(sorted(found, key=lambda printer: printer.name.casefold()))

    def send(self, data: bytes, wishes: PrintWishes, title: str) -> SentJob:
        """Send a PDF to a printer; returns at once.

        ``title`` names the job in the printer's queue. Must be called in the thread that draws pages, as PDFium wants.
        """
        imposed = impose(data, wishes)
        job = SentJob(self._open, wishes.printer, _entries(wishes, title, sheet_size(imposed)), imposed)
        job.start()
        return job

    def _open(self) -> PrintService:
        return PrintService(self._socket)


def _printer(told: Attributes, default: str) -> Printer:
    name, description, location = (str(told.get(f"printer-{key}", ("",))[0]) for key in ("name", "info", "location"))
    takes_jobs = told.get("printer-is-accepting-jobs", (True,))[0]
    return Printer(
        name,
        description or name,
        location,
        is_default=name == default,
        takes_pdf=_PDF in told.get("document-format-supported", ()),
        duplex=_SIDES["long"] in told.get("sides-supported", ()),
        state=_STATES[told["printer-state"][0]] if takes_jobs else "rejecting",
    )


def _entries(wishes: PrintWishes, title: str, sheet: tuple[float, float]) -> list[Entry]:
    """Word the wishes that are the printer's to fulfil (RFC 8011, 5.2, and PWG 5101.1 for the sheets)."""
    handling = f"separate-documents-{'' if wishes.collate else 'un'}collated-copies"
    entries = [
        Entry(Tag.OPERATION, Tag.NAME, "job-name", (_cut(title),)),
        Entry(Tag.OPERATION, Tag.MIME_TYPE, "document-format", (_PDF,)),
        Entry(Tag.JOB, Tag.INTEGER, "copies", wishes.copies),
        Entry(Tag.JOB, Tag.KEYWORD, "multiple-document-handling", (handling,)),
        Entry(Tag.JOB, Tag.KEYWORD, "sides", (_SIDES[wishes.sides],)),
    ]
    for name, size in _MEDIA.items():
        if all(abs(wanted - given) < 1 for wanted, given in zip(size, sheet, strict=True)):
            entries.append(Entry(Tag.JOB, Tag.KEYWORD, "media", (name,)))
    return entries


def _cut(title: str) -> str:
    """Shorten a title to what the protocol holds."""
    return title.encode()[:_LONGEST_NAME].decode(errors="ignore")
