"""A screen without a monitor: an X server of our own with a window manager, whose pixels can be read at any time."""

import mmap
import os
import shutil
import struct
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtGui import QImage

Room = tuple[int, int, int, int]
"""A part of the screen: left, top, width, height, in pixels."""

WIDTH, HEIGHT = 1400, 900
PATIENCE = 20.0
"""How many seconds a condition may take to come true."""

_ORDERS = ("rule floating=on focus=on floatplacement=center", "attr theme.floating.border_width 0")
_HEADER = struct.Struct(">25I")
"""The header of an XWD file: 25 big-endian words (X11/XWDFile.h)."""


def wait_until(condition: Callable[[], bool], what: str, step: float = 0.01) -> None:
    """Look every so many seconds until a condition holds; raises AssertionError, saying what was waited for."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited {PATIENCE:g} s in vain: {what}"
        time.sleep(step)


class Display:
    """Run an X server; ``name`` is what a program finds it by."""

    def __init__(self, folder: Path, managed: bool = True) -> None:
        self._folder = folder
        self._managed = managed
        self._running = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as starting:
            starting.callback(_end, self._start_server())
            self.name = self._read_name()
            if self._managed:
                starting.callback(_end, self._start_manager())
            self._pixels = self._map_pixels()
            self.point(WIDTH - 1, HEIGHT - 1)
            self._running = starting.pop_all()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        self._running.close()

    def _start_server(self) -> subprocess.Popen[bytes]:
        """Start a server that stays when its last client leaves, and keeps its pixels in a file."""
        screen = f"{WIDTH}x{HEIGHT}x24"
        with (self._folder / "name").open("wb") as name:
            command = ["Xvfb", "-displayfd", str(name.fileno()), "-screen", "0", screen, "-noreset"]
            command += ["-nolisten", "tcp", "-fbdir", str(self._folder)]
            return subprocess.Popen(command, pass_fds=[name.fileno()], stderr=subprocess.DEVNULL)

    def _read_name(self) -> str:
        file = self._folder / "name"
        wait_until(lambda: file.read_text().endswith("\n"), "an X server")
        return f":{file.read_text().strip()}"

    def _start_manager(self) -> subprocess.Popen[bytes]:
        """Start a window manager that lets windows float and gives each new one the keyboard."""
        environment = self.environment()
        command = ["herbstluftwm", "--autostart", shutil.which("true") or ""]
        manager = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: _succeeds(["herbstclient", "true"], environment), "a window manager")
        for order in _ORDERS:
            assert _succeeds(["herbstclient", *order.split()], environment)
        return manager

    def environment(self) -> dict[str, str]:
        """Give what a program that only uses this display has to find in its environment."""
        return {"DISPLAY": self.name, "PATH": os.environ["PATH"]}

    def run_xdotool(self, *arguments: str) -> str:
        """Run xdotool and give what it prints; nothing where it finds nothing."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment(), capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def point(self, left: int, top: int) -> None:
        """Move the pointer, which is itself among the pixels."""
        self.run_xdotool("mousemove", str(left), str(top))

    def _map_pixels(self) -> memoryview:
        file = self._folder / "Xvfb_screen0"
        with file.open("rb") as stream:
            mapped = mmap.mmap(stream.fileno(), 0, prot=mmap.PROT_READ)
        header = _HEADER.unpack_from(mapped)
        start = header[0] + 12 * header[19]
        return memoryview(mapped)[start : start + 4 * WIDTH * HEIGHT].cast("I")

    def row(self, top: int, left: int, width: int) -> memoryview:
        """Give pixels of one row as they are now: 0xRRGGBB each."""
        start = top * WIDTH + left
        return self._pixels[start : start + width]

    def count_colours(self, room: Room) -> Counter[str]:
        """Count the pixels of each colour (``#rrggbb``) in a part of the screen as it is now."""
        left, top, width, height = room
        seen: Counter[int] = Counter()
        for line in range(top, top + height):
            seen.update(self.row(line, left, width))
        return Counter({f"#{colour & 0xFFFFFF:06x}": count for colour, count in seen.items()})

    def find(self, colour: str, room: Room) -> Room:
        """Give the smallest part of a part of the screen that holds all its pixels of a colour."""
        left, top, width, height = room
        wanted = int(colour[1:], 16)
        columns: set[int] = set()
        lines = []
        for line in range(top, top + height):
            found = [
                column for column, seen in enumerate(self.row(line, left, width), left) if seen & 0xFFFFFF == wanted
            ]
            if found:
                columns.update(found)
                lines.append(line)
        assert lines, f"no {colour} in {room}"
        return min(columns), lines[0], max(columns) - min(columns) + 1, lines[-1] - lines[0] + 1

    def save_picture(self, file: Path) -> None:
        """Save the screen as it is now, as a PNG file."""
        image = QImage(bytes(self._pixels), WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        assert image.save(str(file))


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()


def _succeeds(command: list[str], environment: dict[str, str]) -> bool:
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    return done.returncode == 0
