"""The bookmarks of the person: one for each block of an edition, on the disk before a call returns."""

import re
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace

from reader.desk.characters import one_line, storable
from reader.desk.database import Database
from reader.model.bookmark import Bookmark, join_notes, merge, sort_by_place, timestamp
from reader.model.errors import DeskError
from reader.model.location import Location, is_name

LONGEST_NAME = 200
LONGEST_NOTE = 20_000
LONGEST_QUOTATION = 1_000

_LANGUAGE = re.compile("[a-z]{2}")

SELECT = "SELECT edition, chapter, block, language, quotation, made, name, note FROM bookmark"
"""What ``bookmark_of`` reads."""

_HERE = " WHERE edition = :edition AND chapter = :chapter AND block = :block"
_INSERT = (
    "INSERT INTO bookmark (edition, chapter, block, language, quotation, made, name, note)"
    " VALUES (:edition, :chapter, :block, :language, :quotation, :made, :name, :note)"
)
_UPDATE = "UPDATE bookmark SET name = :name, note = :note"
_DELETE = "DELETE FROM bookmark"


class Taken(Struct, frozen=True):
    """Count what became of bookmarks that were taken in: new, added to, and already there with all they say."""

    added: int = 0
    updated: int = 0
    skipped: int = 0


class Bookmarks:
    """Keep bookmarks. Another copy of the reader may write at any time: nothing of either is lost.

    Locations name their edition. Every method raises DeskError if the file fails.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, edition: str | None = None, order: Iterable[Location] | None = None) -> tuple[Bookmark, ...]:
        """Give the bookmarks of an edition, or of all: newest first, or by place in ``order``, the reading order."""
        condition = "" if edition is None else " WHERE edition = :edition"
        with self._database.reading() as connection:
            rows = connection.execute(f"{SELECT}{condition} ORDER BY made DESC, rowid DESC", {"edition": edition})
            bookmarks = tuple(bookmark_of(row) for row in rows)
        return bookmarks if order is None else sort_by_place(bookmarks, order)

    def find(self, location: Location) -> Bookmark | None:
        """Give the bookmark on a block; None if there is none."""
        with self._database.reading() as connection:
            return _find(connection, location)

    def add(self, bookmark: Bookmark) -> Bookmark:
        """Keep a bookmark and give it as it is kept; one that is there already gains what it lacks.

        Raises DeskError ``bookmark_name_too_long`` or ``bookmark_note_too_long``.
        """
        wanted = _canonical(bookmark)
        with self._database.writing() as connection:
            return _take_in(connection, wanted)

    def remove(self, location: Location) -> Bookmark | None:
        """Remove the bookmark on a block and give it, for ``restore``; None if another copy was quicker."""
        with self._database.writing() as connection:
            removed = _find(connection, location)
            connection.execute(_DELETE + _HERE, _key(location))
            return removed

    def restore(self, bookmark: Bookmark) -> Bookmark:
        """Put a removed bookmark back as it was."""
        return self.add(bookmark)

    def rename(self, bookmark: Bookmark, name: str) -> Bookmark:
        """Name a bookmark and give it as it is kept; one that was removed meanwhile comes back.

        Raises DeskError ``bookmark_name_too_long``.
        """
        wanted = _canonical(replace(bookmark, name=name))
        with self._database.writing() as connection:
            kept = _find(connection, bookmark.location)
            return _put(connection, kept, wanted if kept is None else replace(kept, name=wanted.name))

    def annotate(self, bookmark: Bookmark, note: str) -> Bookmark:
        """Replace the note that ``bookmark`` holds and give the bookmark as it is kept.

        A bookmark that was removed meanwhile comes back. A note that another copy changed meanwhile is joined with
        this one. Raises DeskError ``bookmark_note_too_long``.
        """
        wanted = _canonical(replace(bookmark, note=note))
        with self._database.writing() as connection:
            kept = _find(connection, bookmark.location)
            if kept is None:
                return _put(connection, None, wanted)
            together = wanted.note if kept.note == bookmark.note else join_notes(kept.note, wanted.note)
            return _put(connection, kept, replace(kept, note=together))

    def take_in(self, bookmarks: Iterable[Bookmark]) -> Taken:
        """Keep bookmarks that come from elsewhere, all or none: new ones are added, known ones gain what they lack.

        Raises DeskError as ``add`` does.
        """
        wanted = [_canonical(bookmark) for bookmark in bookmarks]
        added = updated = 0
        with self._database.writing() as connection:
            for bookmark in wanted:
                before = _find(connection, bookmark.location)
                after = _take_in(connection, bookmark)
                added += before is None
                updated += before is not None and before != after
        return Taken(added, updated, len(wanted) - added - updated)

    def changed_elsewhere(self) -> bool:
        """Tell whether another copy of the reader has changed bookmarks since this was last asked."""
        return self._database.changed_elsewhere()


def bookmark_of(row: tuple[str, ...]) -> Bookmark:
    """Make a bookmark from a row of the table."""
    edition, chapter, block, language, quotation, made, name, note = row
    return Bookmark(Location(chapter, block, edition), language, quotation, made, name, note)


def validate(bookmark: Bookmark) -> Bookmark | None:
    """Check a bookmark that comes from outside and give it as it would be kept; None if it is not one."""
    location = bookmark.location
    names = (location.edition, location.chapter, *([location.block] if location.block else []))
    if not all(map(is_name, names)) or not _LANGUAGE.fullmatch(bookmark.language):
        return None
    try:
        moment = datetime.fromisoformat(bookmark.made)
        made = timestamp(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
        kept = _check_length(_canonical(replace(bookmark, made=made)))
    except (ValueError, OverflowError, DeskError):
        return None
    return kept if len(kept.quotation) <= LONGEST_QUOTATION else None


def _canonical(bookmark: Bookmark) -> Bookmark:
    """Give a bookmark whose texts are as they are kept: name and quotation on one line."""
    assert bookmark.location.edition, "a bookmark names its edition"
    texts = {"name": one_line(bookmark.name), "quotation": one_line(bookmark.quotation)}
    return replace(bookmark, **texts, note=storable(bookmark.note))


def _check_length(bookmark: Bookmark) -> Bookmark:
    if len(bookmark.name) > LONGEST_NAME:
        raise DeskError("bookmark_name_too_long", limit=LONGEST_NAME)
    if len(bookmark.note) > LONGEST_NOTE:
        raise DeskError("bookmark_note_too_long", limit=LONGEST_NOTE)
    return bookmark


def _key(location: Location) -> dict[str, str]:
    return {"edition": location.edition, "chapter": location.chapter, "block": location.block}


def _find(connection: sqlite3.Connection, location: Location) -> Bookmark | None:
    row = connection.execute(SELECT + _HERE, _key(location)).fetchone()
    return None if row is None else bookmark_of(row)


def _take_in(connection: sqlite3.Connection, bookmark: Bookmark) -> Bookmark:
    kept = _find(connection, bookmark.location)
    return _put(connection, kept, bookmark if kept is None else merge(kept, bookmark))


def _put(connection: sqlite3.Connection, kept: Bookmark | None, wanted: Bookmark) -> Bookmark:
    _check_length(wanted)
    if wanted != kept:
        texts = {field: getattr(wanted, field) for field in ("language", "quotation", "made", "name", "note")}
        connection.execute(_INSERT if kept is None else _UPDATE + _HERE, _key(wanted.location) | texts)
    return wanted
