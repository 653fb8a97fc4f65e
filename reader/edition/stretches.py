"""Which passages of the index belong to which language, part and chapter."""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import cached_property
from sys import intern
from typing import NamedTuple

from reader.edition.rows import read_rows
from reader.model.location import Location
from reader.model.report import Language

_LANGUAGES = "SELECT language FROM stretch GROUP BY language ORDER BY min(first)"
_OF_LANGUAGE = "SELECT first, last, part, chapter FROM stretch WHERE language = ? ORDER BY first"
_PLACE = "SELECT place FROM passage WHERE id BETWEEN ? AND ? AND block = ?"


class Stretch(NamedTuple):
    """Hold the numbers of the first and the last passage of a chapter in one language."""

    first: int
    last: int
    part: str
    chapter: str


class Stretches:
    """Know the stretches of an index, in its order; they are read when first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._languages: tuple[Language, ...] | None = None
        self._by_language: dict[Language, Sequence[Stretch]] = {}

    @cached_property
    def _by_chapter(self) -> dict[str, Stretch]:
        """Give a stretch of each chapter, in any language."""
        return {stretch.chapter: stretch for language in self.languages() for stretch in self._whole(language)}

    def languages(self) -> tuple[Language, ...]:
        """Give the languages that the index holds."""
        if self._languages is None:
            self._languages = tuple(language for (language,) in read_rows(self._connection, _LANGUAGES, (), tuple[str]))
        return self._languages

    def of(self, language: Language, part: str = "", chapter: str = "") -> Sequence[Stretch]:
        """Give the stretches of a language, of one part and of one chapter unless these are empty."""
        own = self._whole(language)
        if not part and not chapter:
            return own
        return [one for one in own if part in {"", one.part} and chapter in {"", one.chapter}]

    def _whole(self, language: Language) -> Sequence[Stretch]:
        if language not in self._by_language:
            rows = read_rows(self._connection, _OF_LANGUAGE, (language,), tuple[int, int, str, str])
            # Each name is kept once, for all its chapters and languages.
            named = (Stretch(first, last, intern(part), intern(chapter)) for first, last, part, chapter in rows)
            self._by_language[language] = tuple(named)
        return self._by_language[language]

    def places(self, locations: Iterable[Location]) -> frozenset[int]:
        """Give the numbers of locations, as far as the index has them."""
        found: set[int] = set()
        for location in locations:
            if (stretch := self._by_chapter.get(location.chapter)) is not None:
                values = (stretch.first, stretch.last, location.block)
                found.update(place for (place,) in read_rows(self._connection, _PLACE, values, tuple[int]))
        return frozenset(found)
