"""Questions that the contents of a report answer: order, neighbours, places."""

from collections.abc import Iterator
from math import ceil

from reader.model.report import ChapterEntry, Language, Part, Report

WORDS_PER_MINUTE = 200
"""Silent reading of non-fiction, rounded down (Brysbaert, 2019, gives 238 for English; Lithuanian words are longer)."""

COVER = "cover"
"""The id of the chapter that is the title page."""

NAMES = "names"
"""The id of the chapter that is an index of names, made when the edition is compiled."""


def chapters(report: Report) -> Iterator[ChapterEntry]:
    """Yield all chapters in reading order."""
    for part in report.parts:
        yield from part.chapters


def find_chapter(report: Report, chapter: str) -> ChapterEntry | None:
    """Find a chapter by its id."""
    return next((entry for entry in chapters(report) if entry.id == chapter), None)


def find_part(report: Report, part: str) -> Part | None:
    """Find a part by its id."""
    return next((entry for entry in report.parts if entry.id == part), None)


def position(report: Report, chapter: str) -> tuple[int, int]:
    """Give a chapter's place in reading order, from 1, and the number of chapters."""
    order = [entry.id for entry in chapters(report)]
    return order.index(chapter) + 1, len(order)


def neighbours(report: Report, chapter: str) -> tuple[ChapterEntry | None, ChapterEntry | None]:
    """Give the chapters before and after one."""
    order = list(chapters(report))
    place = next(index for index, entry in enumerate(order) if entry.id == chapter)
    before = order[place - 1] if place else None
    after = order[place + 1] if place + 1 < len(order) else None
    return before, after


def part_title(part: Part, language: Language) -> str:
    """Give the title of a part's landing page; empty for a part that has none."""
    return part.chapters[0].short_title[language] if part.number else ""


def minutes(words: float) -> int:
    """Give the minutes that reading so many words takes, at least one."""
    return max(1, ceil(words / WORDS_PER_MINUTE))
