"""What a reader keeps: a marked paragraph with a name, a note and a quotation."""

from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace

from reader.model.location import Location

QUOTATION_LENGTH = 280
"""Characters of a paragraph that are kept with a bookmark: enough to tell it from every other paragraph."""

NOTE_BREAK = "\n\n"


class Bookmark(Struct, frozen=True):
    """Hold a bookmark. ``quotation`` is the start of the paragraph's text in ``language``, by which it can be found
    again in a later edition. ``made`` is ISO 8601 in UTC, to the second. The location names its edition.
    """

    location: Location
    language: str
    quotation: str
    made: str
    name: str = ""
    note: str = ""


def make_bookmark(location: Location, language: str, text: str, moment: datetime) -> Bookmark:
    """Mark the block at a location whose text in a language is ``text``; ``moment`` is aware of its time zone."""
    return Bookmark(location, language, quote(text), timestamp(moment))


def timestamp(moment: datetime) -> str:
    """Write a moment as bookmarks carry it: ``2023-02-05T12:00:00Z``."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def quote(text: str) -> str:
    """Cut the start of a paragraph at a word end, on one line, at most ``QUOTATION_LENGTH`` characters."""
    line = " ".join(text.split())
    if len(line) <= QUOTATION_LENGTH:
        return line
    start, _, _ = line[: QUOTATION_LENGTH + 1].rpartition(" ")
    return start or line[:QUOTATION_LENGTH]


def merge(mine: Bookmark, theirs: Bookmark) -> Bookmark:
    """Join two bookmarks of one location: mine, with the name it lacks and the paragraphs its note lacks."""
    return replace(mine, name=mine.name or theirs.name, note=join_notes(mine.note, theirs.note))


def join_notes(mine: str, theirs: str) -> str:
    """Give a note with every paragraph of both, mine first, none twice."""
    paragraphs = mine.split(NOTE_BREAK) if mine else []
    new = [paragraph for paragraph in theirs.split(NOTE_BREAK) if paragraph and paragraph not in paragraphs]
    return NOTE_BREAK.join([*paragraphs, *dict.fromkeys(new)])


def sort_by_place(bookmarks: Iterable[Bookmark], order: Iterable[Location]) -> tuple[Bookmark, ...]:
    """Sort bookmarks by the reading order of blocks; the editions of the locations do not matter.

    The top of a chapter comes first in it, a block that is not in ``order`` last in its chapter, and a chapter that
    is not in ``order`` last of all.
    """
    places = tuple(order)
    end = len(places)
    blocks = {(location.chapter, location.block): place for place, location in enumerate(places)}
    chapters: dict[str, int] = {}
    for place, location in enumerate(places):
        chapters.setdefault(location.chapter, place)

    def place_of(bookmark: Bookmark) -> tuple[int, int, str]:
        chapter, block = bookmark.location.chapter, bookmark.location.block
        within = blocks.get((chapter, block), end) if block else -1
        return chapters.get(chapter, end), within, bookmark.made

    return tuple(sorted(bookmarks, key=place_of))
