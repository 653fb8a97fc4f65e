"""Which passages of the index belong to which language, part and chapter."""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import cached_property
from sys import intern
from typing import NamedTuple

from reader.edition.soundness import UnsoundError
from reader.model.location import Location
from reader.model.report import Language
from reader.search.numbering import MOST_CHAPTERS, first_passage
from reader.search.rows import read_rows

_LANGUAGES = "SELECT language FROM stretch GROUP BY language ORDER BY min(number)"
_OF_LANGUAGE = "SELECT number, part, chapter FROM stretch WHERE language = ? ORDER BY number"
_PLACE = "SELECT place FROM passage WHERE id BETWEEN ? AND ? AND block = ?"


class Stretch(NamedTuple):
    """Hold the ids of chapters of one language that follow each other in the index, and the number of the first."""

    number: int
    chapters: Sequence[str]

    @property
    def first(self) -> int:
        """The number from which on passages are in the stretch."""
        return first_passage(self.number)

    @property
    def last(self) -> int:
        """The number up to which passages are in the stretch."""
        return first_passage(self.number + len(self.chapters)) - 1

    def chapter(self, number: int) -> str:
        """Give the id of the chapter with a number, which is in the stretch."""
        return self.chapters[number - self.number]


class Stretches:
    """Know the stretches of an index, in its order; they are read when first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._languages: tuple[Language, ...] | None = None
        self._by_language: dict[Language, tuple[Stretch, Sequence[str]]] = {}

    @cached_property
    def _number_of(self) -> dict[str, int]:
        """Give the number that each chapter has in one of the languages."""
        wholes = (self.of(language) for language in self.languages())
        return {chapter: number for whole in wholes for number, chapter in enumerate(whole.chapters, whole.number)}

    def languages(self) -> tuple[Language, ...]:
        """Give the languages that the index holds."""
        if self._languages is None:
            self._languages = tuple(language for (language,) in read_rows(self._connection, _LANGUAGES, (), tuple[str]))
        return self._languages

    def of(self, language: Language, part: str = "", chapter: str = "") -> Stretch:
        """Give the stretch of a language, of one part and of one chapter unless these are empty.

        Raises UnsoundError if the index is damaged.
        """
        whole, parts = self._whole(language)
        if not part and not chapter:
            return whole
        named = enumerate(zip(parts, whole.chapters, strict=True))
        own = [at for at, (one, other) in named if part in {"", one} and chapter in {"", other}]
        return Stretch(whole.number + own[0], whole.chapters[own[0] : own[-1] + 1]) if own else Stretch(0, ())

    def _whole(self, language: Language) -> tuple[Stretch, Sequence[str]]:
        """Give the stretch of a language with the part that each chapter is in."""
        if language not in self._by_language:
            rows = read_rows(self._connection, _OF_LANGUAGE, (language,), tuple[int, str, str])
            first = rows[0][0] if rows else 0
            follow_each_other = [number for number, _, _ in rows] == [*range(first, first + len(rows))]
            if not follow_each_other or not 0 <= first < MOST_CHAPTERS:
                raise UnsoundError("stretch")
            # Each name is kept once, for all its chapters and languages.
            chapters = tuple(intern(chapter) for _, _, chapter in rows)
            self._by_language[language] = Stretch(first, chapters), tuple(intern(part) for _, part, _ in rows)
        return self._by_language[language]

    def places(self, locations: Iterable[Location]) -> frozenset[int]:
        """Give the numbers of locations, as far as the index has them."""
        found: set[int] = set()
        for location in locations:
            if (number := self._number_of.get(location.chapter)) is not None:
                values = (first_passage(number), first_passage(number + 1) - 1, location.block)
                found.update(place for (place,) in read_rows(self._connection, _PLACE, values, tuple[int]))
        return frozenset(found)
