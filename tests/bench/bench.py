"""Measure the program, each time beside the least that the same thing can cost: ``make bench``."""

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from reader.desk.desk import open_desk
from reader.edition.edition import open_edition
from reader.model.contents import chapters
from reader.model.location import Location
from reader.model.place import Place
from tests.bench.memory import peak_megabytes
from tests.bench.papers import paper_rows
from tests.bench.scaling import scale_rows, search_rows
from tests.bench.starting import (
    FLOOR,
    hide_what_tests_bring,
    shows_all,
    shows_empty_browser,
    shows_text,
    time_start,
)
from tests.bench.table import HEADER, Row, describe, percentile
from tests.end_to_end.display import Display, wait_until
from tests.end_to_end.window import Reader

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = [sys.executable, str(ROOT / "main.py")]
STARTS = 9

START_FACTOR = MEMORY_FACTOR = 1.6
TURN_MS = 50
KEY_MS = 16

GENERATED = "names"
"""The index of names: three times as long as any chapter, and not where one has stopped reading."""


class Bench:
    """Measure one edition with a folder of its own for what the program keeps."""

    def __init__(self, edition: Path, folder: Path) -> None:
        self._edition = edition
        self._folder = folder
        opened = open_edition(edition)
        by_length = sorted(chapters(opened.report), key=lambda entry: sum(entry.words.values()))
        self._longest_written = next(entry.id for entry in reversed(by_length) if entry.id != GENERATED)
        self._count = len(by_length)
        self._language = opened.report.languages[0]
        opened.close()

    def rows(self) -> Iterator[Row]:
        """Measure one thing after the other."""
        yield from self._starts()
        yield from self._memory()
        yield from self._answers()
        yield from paper_rows(self._edition, self._folder)
        yield from search_rows(self._edition)
        yield from scale_rows(self._edition, self._folder)

    def _data(self, name: str) -> Path:
        """Make a data folder in which the person has stopped at the beginning of the longest written chapter."""
        folder = self._folder / name
        desk = open_desk(folder)
        place = Place(Location(self._longest_written))
        desk.session.save(replace(desk.session.value, place=place, language=self._language))
        desk.close()
        return folder

    def _starts(self) -> Iterator[Row]:
        data = self._data("starts")
        command = [*PROGRAM, "--data-dir", str(data), "--edition", str(self._edition)]
        compared = [*PROGRAM, "--data-dir", str(data)]
        floors, starts, wholes, sources = [], [], [], []
        with tempfile.TemporaryDirectory() as folder, Display(Path(folder), managed=False) as display:
            bare = hide_what_tests_bring(Path(folder) / "hidden")
            for _ in range(STARTS + 1):
                floors.append(time_start(display, FLOOR, shows_empty_browser, bare))
                starts.append(time_start(display, command, shows_text, bare))
                wholes.append(time_start(display, command, shows_all, bare))
                sources.append(time_start(display, compared, shows_text, bare))
        floor, start, whole, source = (statistics.median(times[1:]) for times in (floors, starts, wholes, sources))
        yield Row("Start to first text, median", start, floor, "ms", factor=START_FACTOR)
        yield Row("The same, with everything around it", whole, floor, "ms")
        yield Row("Start to first text from a checkout, its sources compared first", source, floor, "ms")

    def _memory(self) -> Iterator[Row]:
        with tempfile.TemporaryDirectory() as folder, Display(Path(folder)) as display:
            empty = subprocess.Popen(FLOOR, env=display.environment())
            wait_until(lambda: shows_empty_browser(display), "a painted window")
            floor = peak_megabytes(empty.pid)
            empty.kill()
            empty.wait()
            reader = Reader(display, PROGRAM, self._data("memory"), "--edition", str(self._edition))
            reader.wait_for_text()
            started = peak_megabytes(reader.process.pid)
            self._read_everything(reader)
            read = peak_megabytes(reader.process.pid)
            reader.quit()
        yield Row("Memory after the start, peak", started, floor, "MB", factor=MEMORY_FACTOR)
        yield Row("Memory after every chapter, both languages, a search", read, floor, "MB", factor=MEMORY_FACTOR)

    def _read_everything(self, reader: Reader) -> None:
        reader.press("alt+Home")
        for _ in range(self._count - 1):
            before = reader.title()
            reader.press("ctrl+Next")
            wait_until(lambda: reader.title() != before, "the next chapter")  # noqa: B023
            before = reader.title()
            reader.press("ctrl+l")
            wait_until(lambda: reader.title() != before, "the other language")  # noqa: B023
        reader.search("nato")

    def _answers(self) -> Iterator[Row]:
        with tempfile.TemporaryDirectory() as folder, Display(Path(folder)) as display:
            command = [sys.executable, "-m", "tests.bench.driving", str(self._edition), str(self._data("answers"))]
            environment = display.environment()
            done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)
        answers = json.loads(done.stdout)
        for name, key, most in (
            ("Chapter change, 95 % within", "chapter", TURN_MS),
            ("Language switch, 95 % within", "language", TURN_MS),
            ("Keystroke to painted hits, 95 % within", "key", KEY_MS),
        ):
            measured, floor = (percentile(answers[of][key], 0.95) for of in ("measured", "floor"))
            yield Row(name, measured, floor, "ms", most=most)


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        edition = Path(folder) / "report.edition"
        subprocess.run([*PROGRAM, "compile", str(ROOT / "content"), str(edition)], check=True)
        sys.stdout.write(HEADER + "\n")
        for row in Bench(edition, Path(folder)).rows():
            sys.stdout.write(describe(row) + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
