"""The files of an edition's sources, read with bounds: nothing from elsewhere, nothing endless, text in UTF-8."""

import os
import re
import stat
import unicodedata
from pathlib import Path

from reader.compile.problems import Problems
from reader.edition.pictures import LARGEST_PICTURE
from reader.edition.soundness import UNSHOWABLE

LARGEST_TEXT = 2_000_000
"""The largest text file, in bytes."""

_UNSHOWABLE = re.compile(f"[{UNSHOWABLE}]")


class Sources:
    """Read files below one folder; every failure is noted as an error of that file and answered with None."""

    def __init__(self, root: Path, problems: Problems) -> None:
        self.root = root
        self.problems = problems

    def exists(self, name: str) -> bool:
        """Tell whether there is anything under a name."""
        try:
            return (self.root / name).exists()
        except OSError:  # a name longer than the file system knows
            return False

    def folders(self) -> list[str]:
        """List the names of the folders at the top, sorted."""
        return sorted(entry.name for entry in self.root.iterdir() if entry.is_dir())

    def chapter_files(self, language: str) -> list[str]:
        """List the names of all Markdown files of a language, sorted."""
        return sorted(file.relative_to(self.root).as_posix() for file in (self.root / language).rglob("*.md"))

    def read_text(self, name: str) -> str | None:
        """Read a text file: line feeds end lines, characters are composed (NFC), a byte order mark is dropped."""
        data = self._read(name, LARGEST_TEXT)
        if data is None:
            return None
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self.problems.error(name, data.count(b"\n", 0, error.start) + 1, "not_utf8")
            return None
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
        for line, content in enumerate(text.split("\n"), start=1):
            if strange := find_strange(content):
                self.problems.error(name, line, "strange_character", code=strange)
                return None
        return text

    def read_picture(self, name: str) -> bytes | None:
        """Read a picture file."""
        return self._read(name, LARGEST_PICTURE)

    def _read(self, name: str, largest: int) -> bytes | None:
        path = self.root / name
        try:
            if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(self.root)):
                self.problems.error(name, 1, "file_outside")
                return None
            state = path.stat()
            if not stat.S_ISREG(state.st_mode):
                self.problems.error(name, 1, "file_not_regular")
                return None
            if state.st_size > largest:
                self.problems.error(name, 1, "file_too_large", most=largest // 1_000_000)
                return None
            return path.read_bytes()
        except FileNotFoundError:
            self.problems.error(name, 1, "file_missing")
        except OSError:
            self.problems.error(name, 1, "file_unreadable")
        return None


def find_strange(text: str) -> str:
    """Name the first character that no text may hold, as ``U+0007``; empty if there is none."""
    match = _UNSHOWABLE.search(text)
    return f"U+{ord(match[0]):04X}" if match else ""


def squeeze(text: str) -> str:
    """Make every run of white space that breaks lines one space; no-break spaces stay."""
    return " ".join(part for part in text.replace("\t", " ").replace("\n", " ").split(" ") if part)
