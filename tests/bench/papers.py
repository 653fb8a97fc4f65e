"""Paper: how fast a PDF is there, from nothing and from a warm press, and beside the same text by other ways."""

import importlib.util
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from reader.edition.edition import Edition, open_edition
from reader.model.contents import chapters
from reader.model.errors import Cancelled
from reader.paper.job import PaperJob, PaperStep
from reader.paper.options import PaperOptions
from reader.paper.press import Press
from tests.bench.memory import held_megabytes, peak_megabytes
from tests.bench.plain_html import write_html
from tests.bench.table import Row

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = [sys.executable, str(ROOT / "main.py")]
RUNS = 5
OTHER_RUNS = 3

CHAPTER_MS = 1000
COLD_MS = 1500
WARM_MS = 400
FIRST_PAGE_MS = 300
HELD_MB = 320
SHARE = 0.1
"""The part of another way's time that ours may take."""

EMPTY = [sys.executable, "-c", "import typst; typst.compile(b'x')"]
LANGUAGE = "lt"


def paper_rows(file: Path, folder: Path) -> Iterator[Row]:
    """Measure an edition's PDFs."""
    edition = open_edition(file)
    floor = _time_runs(EMPTY)
    longest = max(chapters(edition.report), key=lambda entry: sum(entry.words.values())).id
    export = [*PROGRAM, "export", str(folder / "out.pdf"), "--edition", str(file), "--language", LANGUAGE]
    chapter = _time_runs([*export, "--section", longest])
    yield Row("PDF of the longest chapter, from nothing, median", chapter, floor, "ms", most=CHAPTER_MS)
    whole = _time_runs(export)
    yield Row("PDF of the whole report, from nothing, median", whole, floor, "ms", most=COLD_MS)
    yield Row("The same in both languages", _time_runs([*export, "--bilingual"]), floor, "ms")
    yield from _warm_rows(edition, longest)
    yield from _other_rows(edition, folder, whole, _again(edition))
    edition.close()


def _warm_rows(edition: Edition, longest: str) -> Iterator[Row]:
    """Measure a press that is kept, as the window keeps one."""
    whole, both = PaperOptions(LANGUAGE), PaperOptions(LANGUAGE, bilingual=True)
    yield Row("Its first page, from nothing", _median(lambda _: _first_page(edition, whole)), 0, "ms", FIRST_PAGE_MS)
    page = _median(lambda _: _first_page(edition, both))
    yield Row("The same in both languages, from nothing", page, 0, "ms", FIRST_PAGE_MS)
    with Press() as press:
        _typeset(edition, whole, press)
        after = _peak(press)
        yield Row("PDF of the whole report, again, median", _again(edition), 0, "ms", WARM_MS)
        other = _median(lambda run: _typeset(edition, PaperOptions(LANGUAGE, watermark=f"{run}"), press))
        yield Row("The same with every page changed", other, 0, "ms")
        page = _median(lambda run: _typeset(edition, PaperOptions(LANGUAGE, (longest,), watermark=f"{run}"), press))
        yield Row("First page of the longest chapter, changed", page, 0, "ms", FIRST_PAGE_MS)
        all_of_this = _peak(press)
        _typeset(edition, both, press)
        yield Row("PDF in both languages, again", _median(lambda _: _typeset(edition, both, press)), 0, "ms")
        yield Row("Memory of the press after one report, peak", after, 0, "MB")
        yield Row("The same after all but that in both languages, peak", all_of_this, 0, "MB", HELD_MB)
        yield Row("Memory of the press at the end, held", _held(press), 0, "MB", HELD_MB)
    yield Row("A chapter less, chosen while all but one are set", _median(lambda _: _chosen_amidst(edition)), 0, "ms")


def _other_rows(edition: Edition, folder: Path, ours: float, again: float) -> Iterator[Row]:
    """Measure the same text by other ways; ours stands first, theirs beside it."""
    place = folder / "html"
    place.mkdir()
    page = write_html(edition, LANGUAGE, place)
    if importlib.util.find_spec("weasyprint"):
        command = [sys.executable, "-m", "weasyprint", "--pdf-variant", "pdf/ua-1", str(page), str(place / "w.pdf")]
        theirs = _time_runs(command, OTHER_RUNS)
        yield from _beside("WeasyPrint", theirs, ours, again)
    else:
        sys.stdout.write("WeasyPrint is not installed (packaging/bench.lock): nothing is measured beside it.\n")
    if office := shutil.which("soffice"):
        own = f"-env:UserInstallation={(place / 'office').as_uri()}"
        how = ["--headless", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export"]
        command = [office, own, *how, "--outdir", str(place), str(page)]
        _time_runs(command, 1)  # it makes its profile
        theirs = _time_runs(command, OTHER_RUNS)
        yield from _beside("LibreOffice", theirs, ours, again)
    else:
        sys.stdout.write("LibreOffice is not installed (libreoffice-writer-nogui): nothing is measured beside it.\n")


def _beside(name: str, theirs: float, ours: float, again: float) -> Iterator[Row]:
    yield Row(f"Whole report from nothing, beside {name}", ours, theirs, "ms", factor=SHARE)
    yield Row(f"Whole report again, beside {name}", again, theirs, "ms", factor=SHARE)


def _again(edition: Edition) -> float:
    """Give the milliseconds for the whole report from a press that has made it before."""
    options = PaperOptions(LANGUAGE)
    with Press() as press:
        _typeset(edition, options, press)
        return _median(lambda _: _typeset(edition, options, press))


def _typeset(edition: Edition, options: PaperOptions, press: Press) -> None:
    job = PaperJob(edition, options, press=press)
    job.start()
    job.result()


def _first_page(edition: Edition, options: PaperOptions) -> float | None:
    """Give the seconds until a press that is not there yet has made the first page."""
    begin = time.perf_counter()
    told: list[float] = []

    def note() -> None:
        if job.step is PaperStep.OPENED:
            told.append(time.perf_counter() - begin)
            job.cancel()

    with Press() as press:
        job = PaperJob(edition, options, changed=note, press=press, hasty=True)
        job.start()
        with suppress(Cancelled):
            job.result()
    return told[0]


def _chosen_amidst(edition: Edition) -> float:
    """Give the seconds from a choice made while pages are typeset until those that are wanted then are there."""
    ids = tuple(entry.id for entry in chapters(edition.report))
    with Press() as press:
        _typeset(edition, PaperOptions(LANGUAGE), press)
        job = PaperJob(edition, PaperOptions(LANGUAGE, ids[:-1]), press=press)
        job.start()
        while job.step < PaperStep.TYPESETTING:
            time.sleep(0.001)
        begin = time.perf_counter()
        job.cancel()
        _typeset(edition, PaperOptions(LANGUAGE, ids[:-2]), press)
        return time.perf_counter() - begin


def _median(act: Callable[[int], float | None]) -> float:
    """Do something some times and give the median of the milliseconds, as it tells them or as they pass."""
    times = []
    for run in range(RUNS):
        begin = time.perf_counter()
        told = act(run)
        times.append(time.perf_counter() - begin if told is None else told)
    return statistics.median(times) * 1000


def _peak(press: Press) -> float:
    process = press.process_id()
    assert process is not None
    return peak_megabytes(process)


def _held(press: Press) -> float:
    """Give the megabytes that the press holds; none where its process has ended."""
    process = press.process_id()
    return 0 if process is None else held_megabytes(process)


def _time_runs(command: list[str], runs: int = RUNS) -> float:
    """Run a command some times and give the median of the milliseconds."""
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.perf_counter() - begin)
    return statistics.median(times) * 1000
