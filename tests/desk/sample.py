"""Bookmarks to try things on."""

from datetime import UTC, datetime, timedelta

from reader.model.bookmark import Bookmark, make_bookmark
from reader.model.location import Location

NOON = datetime(2023, 2, 5, 12, tzinfo=UTC)


def mark(block: str = "p1", chapter: str = "war", edition: str = "nta-2023", minute: int = 0) -> Bookmark:
    """Mark a block some minutes after noon."""
    moment = NOON + timedelta(minutes=minute)
    return make_bookmark(Location(chapter, block, edition), "lt", f"Pastraipa {block} skyriuje {chapter}.", moment)
