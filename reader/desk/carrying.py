"""Bringing bookmarks from other editions over into the one at hand."""

from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import replace

from reader.desk.bookmarks import Bookmarks
from reader.desk.relocation import relocate
from reader.model.bookmark import Bookmark
from reader.model.location import Location

PassagesIn = Callable[[str], Iterable[tuple[Location, str]]]
"""Gives the blocks of the edition at hand and their texts in a language; none in a language that it has not."""


class Carried(Struct, frozen=True):
    """Count the bookmarks whose paragraph was found again, and those whose paragraph is not there any more."""

    found: int = 0
    lost: int = 0


def from_elsewhere(bookmarks: Bookmarks, edition: str) -> tuple[Bookmark, ...]:
    """Give the bookmarks of all other editions; raises DeskError."""
    return tuple(one for one in bookmarks.all() if one.location.edition != edition)


def carry_over(bookmarks: Bookmarks, edition: str, passages_in: PassagesIn) -> Carried:
    """Mark in an edition what is marked in others, by the quotations; the others keep theirs. Raises DeskError."""
    texts: dict[str, list[tuple[Location, str]]] = {}
    moved: list[Bookmark] = []
    elsewhere = from_elsewhere(bookmarks, edition)
    for one in elsewhere:
        if one.language not in texts:
            texts[one.language] = list(passages_in(one.language))
        place = relocate(one, texts[one.language])
        if place is not None:
            moved.append(replace(one, location=Location(place.chapter, place.block, edition)))
    bookmarks.take_in(moved)
    return Carried(len(moved), len(elsewhere) - len(moved))
