"""Desks in folders of their own, in good and bad circumstances."""

import ctypes
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from reader.desk.desk import Desk, open_desk

CAPABILITY_VERSION = 0x20080522
OVERRIDES = 0b110
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH (linux/capability.h): by them the root user passes over permissions."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    opened = open_desk(folder)
    yield opened
    opened.close()


@contextmanager
def _bound_by_permissions() -> Iterator[None]:
    """Let permissions bind the root user too; others they bind already."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION, 0)
    sets = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable; for the first and the second 32 capabilities
    assert libc.capget(header, sets) == 0
    effective = sets[0]
    sets[0] = effective & ~OVERRIDES
    assert libc.capset(header, sets) == 0
    try:
        yield
    finally:
        sets[0] = effective
        assert libc.capset(header, sets) == 0


@pytest.fixture
def read_only() -> Callable[[Path], AbstractContextManager[None]]:
    """Give a context in which nothing can be written in a folder that exists, nor to the files in it."""

    @contextmanager
    def enter(folder: Path) -> Iterator[None]:
        inside = [folder, *folder.iterdir()]
        modes = {path: path.stat().st_mode for path in inside}
        for path, mode in modes.items():
            path.chmod(mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
        try:
            with _bound_by_permissions():
                yield
        finally:
            for path, mode in modes.items():
                path.chmod(mode)

    return enter
