"""Which passages of the index belong to which language, part and chapter."""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from reader.edition.rows import read_rows
from reader.model.location import Location
from reader.model.report import Language

_ALL = "SELECT first, last, part, chapter, language FROM stretch ORDER BY first"
_PLACE = "SELECT place FROM passage WHERE id BETWEEN ? AND ? AND block = ?"


class Stretch(NamedTuple):
    """Hold the numbers of the first and the last passage of a chapter in one language."""

    first: int
    last: int
    part: str
    chapter: str
    language: Language


class Stretches:
    """Know the stretches of an index, in its order; they are read when first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @cached_property
    def _by_language(self) -> dict[Language, list[Stretch]]:
        found: dict[Language, list[Stretch]] = {}
        for row in read_rows(self._connection, _ALL, (), tuple[int, int, str, str, str]):
            stretch = Stretch(*row)
            found.setdefault(stretch.language, []).append(stretch)
        return found

    @cached_property
    def _by_chapter(self) -> dict[str, Stretch]:
        """Give a stretch of each chapter, in any language."""
        return {stretch.chapter: stretch for some in self._by_language.values() for stretch in some}

    def languages(self) -> tuple[Language, ...]:
        """Give the languages that the index holds."""
        return tuple(self._by_language)

    def of(self, language: Language, part: str = "", chapter: str = "") -> Sequence[Stretch]:
        """Give the stretches of a language, of one part and of one chapter unless these are empty."""
        own = self._by_language.get(language, [])
        if not part and not chapter:
            return own
        return [one for one in own if part in {"", one.part} and chapter in {"", one.chapter}]

    def places(self, locations: Iterable[Location]) -> frozenset[int]:
        """Give the numbers of locations, as far as the index has them."""
        found: set[int] = set()
        for location in locations:
            if (stretch := self._by_chapter.get(location.chapter)) is not None:
                values = (stretch.first, stretch.last, location.block)
                found.update(place for (place,) in read_rows(self._connection, _PLACE, values, tuple[int]))
        return frozenset(found)
