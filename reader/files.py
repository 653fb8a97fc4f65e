"""Files that are whole or not there: written beside their place, on the disk, then renamed."""

import errno
import os
from pathlib import Path
from types import TracebackType
from typing import Self

NO_ROOM = frozenset([errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
"""The error numbers of a disk, a share of it or a file system that has no room."""


class Draft:
    """Hold data that is safe on the disk beside its place; leaving the context throws it away unless it was kept.

    Entering and ``keep`` raise OSError; the old file is then untouched, and so is what is no file: a folder, a device.
    """

    def __init__(self, data: bytes, target: Path) -> None:
        self._data = data
        self._target = target
        self._part = target.parent / f".{os.urandom(8).hex()}.part"

    def __enter__(self) -> Self:
        if self._target.exists() and not self._target.is_file():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self._target))
        try:
            with self._part.open("xb") as file:
                file.write(self._data)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            self._part.unlink(missing_ok=True)
            raise
        return self

    def keep(self) -> None:
        """Give the draft its place and name, and wait for the disk."""
        self._part.replace(self._target)
        _sync_folder(self._target.parent)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Wait until a rename is on the disk; Windows opens no folders and needs none of it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
