"""Small files, read within bounds and written so that a failure leaves the old one."""

import errno
import os
from pathlib import Path

from reader.model.errors import DeskError

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def read_bounded(file: Path, longest: int) -> bytes | None:
    """Read a file of at most ``longest`` bytes; None if it is longer. Raises OSError."""
    with file.open("rb") as source:
        data = source.read(longest + 1)
    return data if len(data) <= longest else None


def write_beside(file: Path, data: bytes) -> None:
    """Write a file beside its place, wait for the disk, and rename it.

    Raises DeskError ``desk_disk_full`` or ``desk_not_written``; the old file is then untouched.
    """
    part = file.with_name(f".{os.urandom(8).hex()}.part")
    try:
        try:
            with part.open("xb") as target:
                target.write(data)
                target.flush()
                os.fsync(target.fileno())
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
        _sync_folder(file.parent)
    except OSError as error:
        key = "desk_disk_full" if error.errno in _NO_ROOM else "desk_not_written"
        raise DeskError(key, path=str(file)) from error


def _sync_folder(folder: Path) -> None:
    """Wait until a rename is on the disk; Windows opens no folders and needs none of it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
