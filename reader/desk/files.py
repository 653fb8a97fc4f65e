"""Small files, read within bounds and written so that a failure leaves the old one."""

from pathlib import Path

from reader.files import NO_ROOM, Draft
from reader.model.errors import DeskError


def read_bounded(file: Path, longest: int) -> bytes | None:
    """Read a file of at most ``longest`` bytes; None if it is longer. Raises OSError."""
    with file.open("rb") as source:
        data = source.read(longest + 1)
    return data if len(data) <= longest else None


def write_beside(file: Path, data: bytes) -> None:
    """Write a file whole, or leave the old one untouched.

    Raises DeskError ``desk_disk_full`` or ``desk_not_written``.
    """
    try:
        with Draft(data, file) as draft:
            draft.keep()
    except OSError as error:
        key = "desk_disk_full" if error.errno in NO_ROOM else "desk_not_written"
        raise DeskError(key, path=str(file)) from error
