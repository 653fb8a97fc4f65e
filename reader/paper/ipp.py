"""The numbers and values of the Internet Printing Protocol."""

from enum import IntEnum
from typing import NamedTuple

Value = str | int | bool
Attributes = dict[str, tuple[Value, ...]]
"""What a service says of one thing: values by the name of the attribute."""


class Operation(IntEnum):
    """Name what can be asked (RFC 8011, 5.4.15, and CUPS's own)."""

    PRINT_JOB = 0x02
    CANCEL_JOB = 0x08
    GET_JOB_ATTRIBUTES = 0x09
    GET_PRINTER_ATTRIBUTES = 0x0B
    CUPS_GET_PRINTERS = 0x4002


class Status(IntEnum):
    """Name the refusals that mean something to a person (RFC 8011, appendix B, and CUPS's own)."""

    FORBIDDEN = 0x0401
    NOT_AUTHENTICATED = 0x0402
    NOT_AUTHORIZED = 0x0403
    NOT_POSSIBLE = 0x0404
    NOT_FOUND = 0x0406
    REQUEST_TOO_LARGE = 0x0409
    INTERNAL_ERROR = 0x0500
    SERVICE_UNAVAILABLE = 0x0502
    NOT_ACCEPTING_JOBS = 0x0506
    AUTHENTICATION_CANCELLED = 0x1000


class Tag(IntEnum):
    """Name the groups of attributes and the kinds of values (RFC 8010, 3.5)."""

    OPERATION = 0x01
    JOB = 0x02
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    MIME_TYPE = 0x49


NUMBERS = frozenset([Tag.INTEGER, Tag.ENUM])
STRINGS = frozenset(tag for tag in Tag if tag >= Tag.TEXT_WITH_LANGUAGE)


class PrinterIs(IntEnum):
    """Name the states of a printer (RFC 8011, 5.4.11)."""

    IDLE = 3
    PROCESSING = 4
    STOPPED = 5


class JobIs(IntEnum):
    """Name the states of a job (RFC 8011, 5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELLED = 7
    ABORTED = 8
    COMPLETED = 9


class Entry(NamedTuple):
    """Hold one attribute of a request: a number, or texts."""

    group: Tag
    kind: Tag
    name: str
    value: int | tuple[str, ...]
