"""How long it takes from the start of a process to the first text on the screen."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from reader.model.theme import PALETTES
from tests.end_to_end.display import HEIGHT, WIDTH, Display, wait_until
from tests.end_to_end.window import LEAST_INK, LEAST_PAPER

FLOOR = [sys.executable, str(Path(__file__).with_name("floor.py"))]

_STEP = 0.001
_ROOM = (WIDTH // 2 - 150, HEIGHT // 2 - 100, 300, 200)
"""The middle of the screen: left, top, width, height. Either window covers it."""

_SIDE = (80, 200, 200, 200)
"""Where the contents are listed beside the page."""

_EMPTY = "#ffffff"


def shows_nothing(display: Display) -> bool:
    """Tell whether the screen is bare."""
    return display.count_colours(_ROOM)["#000000"] == _ROOM[2] * _ROOM[3]


def shows_empty_browser(display: Display) -> bool:
    """Tell whether the floor's window is painted."""
    return display.count_colours(_ROOM)[_EMPTY] > LEAST_PAPER * _ROOM[2] * _ROOM[3]


def shows_text(display: Display) -> bool:
    """Tell whether a page with text is painted, in the light theme."""
    palette = PALETTES["light"]
    seen = display.count_colours(_ROOM)
    return seen[palette.paper] > LEAST_PAPER * _ROOM[2] * _ROOM[3] and seen[palette.ink] > LEAST_INK


def shows_all(display: Display) -> bool:
    """Tell whether the contents are listed beside the page."""
    palette = PALETTES["light"]
    seen = display.count_colours(_SIDE)
    return seen[palette.panel] > LEAST_PAPER * _SIDE[2] * _SIDE[3] and seen[palette.ink] > LEAST_INK


def hide_what_tests_bring(folder: Path) -> Path:
    """Give a folder that hides, from a program that looks there first, what a reader's environment does not have.

    The program's libraries use it where it is there, and it takes its time.
    """
    folder.mkdir()
    (folder / "typing_extensions.py").write_text("raise ImportError\n", "ascii")
    return folder


def time_start(
    display: Display, command: list[str], is_painted: Callable[[Display], bool], first_looks_in: Path
) -> float:
    """Start a program, wait until it has painted, end it; give the milliseconds."""
    environment = display.environment() | {"PYTHONPATH": str(first_looks_in)}
    wait_until(lambda: shows_nothing(display), "a bare screen")
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=environment)
    wait_until(lambda: is_painted(display), "a painted window", _STEP)
    elapsed = time.perf_counter() - begin
    process.kill()
    process.wait()
    return elapsed * 1000
