"""The nearest existing place to one that does not exist."""

import re
from collections.abc import Sequence

from reader.model.contents import chapters, find_part
from reader.model.report import Report

_COUNTED = re.compile(r"([a-z])(\d{1,9})")


def nearest_chapter(report: Report, chapter: str) -> str:
    """Name the chapter whose id is most like the one given, else a part's first one, else the first of all."""
    return alike_chapter(report, chapter) or next(entry.id for entry in chapters(report))


def alike_chapter(report: Report, chapter: str) -> str:
    """Name the chapter whose id is most like the one given, or a part's first one; empty if none is alike."""
    part = find_part(report, chapter)
    if part is not None:
        return part.chapters[0].id
    return _most_like(chapter, [entry.id for entry in chapters(report)])


def nearest_block(blocks: Sequence[str], block: str) -> str:
    """Name the block that is nearest to a missing one; empty, the top of the chapter, if none is like it.

    For a counted address (``p12``) it is the last of its kind before it, or the first one of its kind.
    """
    counted = _COUNTED.fullmatch(block)
    if counted is None:
        return _most_like(block, blocks)
    numbers = [int(match[2]) for name in blocks if (match := _COUNTED.fullmatch(name)) and match[1] == counted[1]]
    if not numbers:
        return ""
    nearest = max((number for number in numbers if number <= int(counted[2])), default=min(numbers))
    return f"{counted[1]}{nearest}"


def _most_like(name: str, names: Sequence[str]) -> str:
    """Name the one that is written most alike; empty if none is alike."""
    from difflib import get_close_matches  # seldom needed, and not for the first page

    return next(iter(get_close_matches(name, names, n=1)), "")
