"""The short title of a chapter, by which its title is found without having its words.

The index holds the words of a short title behind those of the title, unseen: contents and lists of hits show them,
the page does not.
"""

import sqlite3
from collections.abc import Sequence

from reader.edition.soundness import UnsoundError
from reader.model.hits import Span
from reader.model.report import Language
from reader.search.expression import Place
from reader.search.rows import read_rows
from reader.search.snippet import JOINT, Snippet
from reader.search.text import UNSEEN, IndexedText
from reader.words.tokens import bounds

_SHORT_TITLE = (
    "SELECT text FROM completion WHERE language = ? AND folded = (SELECT folded FROM word WHERE id = ?)"
    " AND kind = 'title' AND chapter = ?"
)
"""Titles are kept by each of their words."""


class ShortTitles:
    """Show the short titles of an index's chapters."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def snippet(
        self, language: Language, chapter: str, title: IndexedText, places: Sequence[Sequence[Place]]
    ) -> Snippet | None:
        """Show a short title with what is found in it, and behind it the title if some is found there; None if
        everything stands in the title.

        Raises sqlite3.Error, msgspec.ValidationError, UnsoundError if the index is damaged.
        """
        if not title.has_unseen or not any(some and all(is_unseen(title, place) for place in some) for some in places):
            return None
        first = list(title.starts).index(UNSEEN) + 1
        short = self._read(language, title.words[first], chapter)
        matches = [_span(short, place, first) for some in places for place in some if is_unseen(title, place)]
        seen = [title.span(place) for some in places for place in some if not is_unseen(title, place)]
        shift = len(short) + len(JOINT)
        matches += [Span(one.start + shift, one.end + shift) for one in seen if one is not None]
        text = f"{short}{JOINT}{title.text}" if seen else short
        return Snippet(text, tuple(sorted(set(matches), key=lambda one: one.start)))

    def _read(self, language: Language, word: int, chapter: str) -> str:
        for (text,) in read_rows(self._connection, _SHORT_TITLE, (language, word, chapter), tuple[str]):
            return text
        raise UnsoundError("title")


def is_unseen(text: IndexedText, place: Place) -> bool:
    """Tell whether a place is in what belongs to a text without standing in it."""
    return text.starts[place.after - 1] == UNSEEN


def _span(short: str, place: Place, first: int) -> Span:
    """Give the range of a place in a short title, whose first word has a number. Raises UnsoundError if it has none."""
    words = bounds(short)
    if not first <= place.first < place.after <= first + len(words):
        raise UnsoundError("title")
    return Span(words[place.first - first][0], words[place.after - 1 - first][1])
