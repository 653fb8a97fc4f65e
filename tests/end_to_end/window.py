"""A running copy of the program, used as a person uses it: keys, clicks, and a look at the screen."""

import json
import signal
import subprocess
from pathlib import Path
from typing import Any

from reader.model.theme import PALETTES, ThemeName
from tests.end_to_end.display import PATIENCE, Display, Room, wait_until

LEAST_PAPER = 0.3
"""How much of the middle of the window is bare paper when a page is shown."""

LEAST_INK = 100
"""Pixels in the middle of the window that are as dark as text."""


_REST = 0.2
"""Seconds; longer than any motion in the window."""


class Reader:
    """Start the program on a display, with nothing in its environment but what a window needs.

    ``data`` is the folder of the person's own data, ``printing`` where a print service listens, if there is one.
    Standard error is kept, and must be empty at the end.
    """

    def __init__(
        self, display: Display, command: list[str], data: Path, *arguments: str, printing: Path | None = None
    ) -> None:
        self.display = display
        self.data = data
        data.mkdir(exist_ok=True)
        home = data / "home"
        home.mkdir(exist_ok=True)
        self._errors = data / "stderr"
        with self._errors.open("wb") as errors:
            self.process = subprocess.Popen(
                [*command, "--data-dir", str(data), *arguments],
                env={"DISPLAY": display.name, "HOME": str(home), "CUPS_SERVER": str(printing or home / "nobody")},
                cwd=home,
                stdin=subprocess.DEVNULL,
                stderr=errors,
            )
        self.window = self._find_window()

    def _find_window(self) -> str:
        wait_until(lambda: self._windows() != [] or not self.is_running(), "a window")
        assert self.is_running(), self.errors()
        return self._windows()[0]

    def _windows(self) -> list[str]:
        pid = str(self.process.pid)
        return self.display.run_xdotool("search", "--onlyvisible", "--all", "--pid", pid, "--name", ".").split()

    def is_running(self) -> bool:
        """Tell whether the program has not ended."""
        return self.process.poll() is None

    def errors(self) -> str:
        """Give what the program has written to standard error."""
        return self._errors.read_text("utf-8")

    def title(self) -> str:
        """Give the title of the main window."""
        return self.display.run_xdotool("getwindowname", self.window)

    def wait_for_title(self, part: str) -> None:
        """Wait until the title of the main window holds a text."""
        wait_until(lambda: part in self.title(), f"the title {part!r}, which was {self.title()!r}")

    def wait_for_dialog(self, over: str = "") -> str:
        """Wait until a window other than the main one and the one it opens over has the keyboard; give its id."""
        wait_until(lambda: self._active() in {*self._windows()} - {self.window, over}, "a dialog")
        return self._active()

    def wait_until_active(self) -> None:
        """Wait until the main window has the keyboard."""
        wait_until(lambda: self._active() == self.window, "the main window in front")

    def _active(self) -> str:
        return self.display.run_xdotool("getwindowfocus")

    def activate(self) -> None:
        """Bring the main window to the front."""
        self.display.run_xdotool("windowactivate", "--sync", self.window)
        self.wait_until_active()

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as X11 names them: ``ctrl+f``, ``Return``, ``F3``."""
        self.display.run_xdotool("key", "--clearmodifiers", *keys)

    def turn_pages(self, *titles: str) -> None:
        """Go on from chapter to chapter, which have these titles."""
        for title in titles:
            self.turn(title, "ctrl+Next")

    def turn(self, title: str, key: str) -> None:
        """Once a page is shown, press a key that leads to another, and wait for its title and then for its paint."""
        self.wait_for_text()
        before = self.page()
        self.press(key)
        self.wait_for_title(title)
        wait_until(lambda: self.page() != before, f"the page {title!r}")
        self.wait_for_text()

    def write(self, text: str) -> None:
        """Type a text."""
        self.display.run_xdotool("type", "--clearmodifiers", "--delay", "5", text)

    def click(self, left: int, top: int) -> None:
        """Click at a point of the screen."""
        self.display.point(left, top)
        self.display.run_xdotool("click", "1")

    def resize(self, width: int, height: int) -> None:
        """Make the main window this large."""
        self.display.run_xdotool("windowsize", self.window, str(width), str(height))
        wait_until(lambda: self.geometry()[2:] == (width, height), f"a window of {width} × {height}")

    def geometry(self) -> Room:
        """Give the part of the screen that the main window covers."""
        lines = self.display.run_xdotool("getwindowgeometry", "--shell", self.window).splitlines()
        values = dict(line.split("=") for line in lines)
        return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])

    def marks(self, theme: ThemeName = "light") -> tuple[int, int]:
        """Count the pixels behind matches, and behind the match one stands on."""
        seen = self.display.count_colours(self.geometry())
        palette = PALETTES[theme]
        return seen[palette.mark], seen[palette.mark_current]

    def page(self) -> bytes:
        """Give the pixels of the page as they are now, without the bars and the sidebar, where a cursor may blink."""
        left, top, width, height = self.geometry()
        lines = range(top + height // 5, top + height * 9 // 10)
        return b"".join(bytes(self.display.row(line, left + width // 3, width // 2)) for line in lines)

    def settled_page(self) -> bytes:
        """Give the page once it is the same for a while: two looks with a pause are alike."""
        seen = [b"", self.page()]

        def is_settled() -> bool:
            seen.append(self.page())
            return seen[-1] == seen[-2]

        wait_until(is_settled, "a page that rests", _REST)
        return seen[-1]

    def search(self, words: str) -> None:
        """Search for something that the report holds, and wait until it is marked."""
        self.press("ctrl+f")
        self.write(words)
        wait_until(lambda: self.marks()[0] > 0, f"a match of {words!r}")

    def shows_text(self, theme: ThemeName = "light") -> bool:
        """Tell whether the middle of the window is paper with text on it, in the colours of a theme."""
        left, top, width, height = self.geometry()
        room = (left + width // 2, top + height // 4, width // 4, height // 2)
        seen = self.display.count_colours(room)
        palette = PALETTES[theme]
        return seen[palette.paper] > LEAST_PAPER * room[2] * room[3] and seen[palette.ink] > LEAST_INK

    def wait_for_text(self, theme: ThemeName = "light") -> None:
        """Wait until a page is shown and the window takes keys."""
        wait_until(lambda: self.shows_text(theme), f"text in the colours {theme}")
        self.wait_until_active()

    def record(self, name: str) -> dict[str, Any]:
        """Give what the program keeps in one of its JSON files, nothing if it has not written it yet."""
        file = self.data / f"{name}.json"
        kept: dict[str, Any] = json.loads(file.read_text("utf-8")) if file.exists() else {}
        return kept

    def sockets(self) -> list[str]:
        """Name the kinds of internet sockets that the program has open; Linux keeps them by inode."""
        links = [str(link.readlink()) for link in Path(f"/proc/{self.process.pid}/fd").iterdir()]
        own = {link[8:-1] for link in links if link.startswith("socket:[")}
        found = []
        for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
            rows = Path(f"/proc/{self.process.pid}/net/{kind}").read_text("ascii").splitlines()[1:]
            found += [kind for row in rows if row.split()[9] in own]
        return found

    def libraries(self) -> str:
        """Give the files that the program has mapped into memory, as the kernel lists them."""
        return Path(f"/proc/{self.process.pid}/maps").read_text("utf-8")

    def quit(self) -> None:
        """End the program by its key; it must have written no error."""
        self.activate()
        self.press("ctrl+q")
        assert self.process.wait(PATIENCE) == 0
        assert self.errors() == ""

    def kill(self) -> None:
        """End the program as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
