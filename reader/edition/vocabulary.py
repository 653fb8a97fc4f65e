"""The edition's words: what a typed word stands for in its index."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple, TypeVar

from reader.edition.rows import json_numbers, read_rows
from reader.model.report import Language
from reader.words.folding import agrees, fold
from reader.words.inflection import Inflection
from reader.words.kin import common_start, find_kin
from reader.words.languages import inflection_of

_Row = TypeVar("_Row")

_LAST = "\U0010ffff"
_SPELLED = "SELECT id, form, lexeme FROM word WHERE language = ? AND folded = ?"
_SHARED_LEXEMES = "SELECT lexeme FROM shared WHERE word IN (SELECT value FROM json_each(?))"
_STARTS = "SELECT DISTINCT substr(form, 1, ?) FROM word WHERE language = ? AND folded >= ? AND folded < ?"
_NEAR_WORDS = "SELECT lexeme, form FROM word WHERE language = ? AND folded >= ? AND folded < ? LIMIT ?"
_OWN_FORMS = "SELECT form FROM word WHERE lexeme IN (SELECT value FROM json_each(?))"
_SHARED_FORMS = (
    "SELECT form FROM shared JOIN word ON word.id = shared.word"
    " WHERE shared.lexeme IN (SELECT value FROM json_each(?)) ORDER BY count DESC, form"
)
_SPELLED_NAMES = "SELECT id, form FROM name WHERE language = ? AND folded = ?"
_NEAR_NAMES = "SELECT id, form FROM name WHERE language = ? AND folded >= ? AND folded < ? LIMIT ?"
_SPELLINGS = "SELECT form FROM name WHERE id IN (SELECT value FROM json_each(?))"

_MOST_LEXEMES = 24
_FEW_LEXEMES = 8
"""Up to so many words that begin alike are looked for in all their forms."""
_MANY_FORMS = 1_000
"""More forms than that are not looked through."""
_MOST_SPELLINGS = 16


class Meaning(NamedTuple):
    """Hold what a typed word stands for: lexemes by number, and forms.

    ``exact`` are the forms spelled as it was typed, ``shared`` those that may be forms of the lexemes but count as
    forms of others, ``starts`` the beginnings of forms where the word may go on, ``forms`` all forms that are meant
    save those.
    """

    lexemes: tuple[int, ...] = ()
    exact: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    forms: frozenset[str] = frozenset()


class Vocabulary:
    """Look up words in an index.

    A letter typed without marks stands for any that has them. A word that the edition holds stands for all forms of
    the words that it may be a form of; one that it does not hold, for the words whose other form it can be. The
    spellings of a name stand for each other.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._inflections: dict[Language, Inflection] = {}

    def look_up(self, language: Language, word: str, prefix: bool = False) -> Meaning:
        """Give what a word stands for; with ``prefix`` it may be only the beginning of one."""
        exact, lexemes = self._known(language, word)
        starts = self._starts(language, word) if prefix else ()
        if starts:
            lexemes |= self._few_beginning(language, word)
        elif not lexemes:
            lexemes = self._kin(language, word)
        names = self._names(language, word) or (set() if exact else self._likely_names(language, word, prefix))
        for spelling in self._spellings(names, word):
            lexemes |= self._known(language, spelling)[1] or self._kin(language, spelling)
        return self._meaning(lexemes, exact, starts)

    def _known(self, language: Language, word: str) -> tuple[tuple[str, ...], set[int]]:
        """Give the forms that are spelled like a word, and the lexemes that they may be forms of."""
        rows = self._read(_SPELLED, (language, fold(word)), tuple[int, str, int])
        spelled = [row for row in rows if agrees(word, row[1])]
        shared = self._read(_SHARED_LEXEMES, (json_numbers([number for number, _, _ in spelled]),), tuple[int])
        lexemes = {lexeme for _, _, lexeme in spelled} | {lexeme for (lexeme,) in shared}
        return tuple(form for _, form, _ in spelled), lexemes

    def _starts(self, language: Language, word: str) -> tuple[str, ...]:
        """Give the spellings of a beginning that the edition's words have: ``sal`` for ``sal`` and ``šal``."""
        folded = fold(word)
        starts = self._read(_STARTS, (len(folded), language, folded, folded + _LAST), tuple[str])
        return tuple(sorted(start for (start,) in starts if agrees(word, start))[:_MOST_SPELLINGS])

    def _few_beginning(self, language: Language, word: str) -> set[int]:
        """Give the lexemes of the forms with a beginning, if they are few."""
        begun = {lexeme for lexeme, form in self._near(_NEAR_WORDS, language, fold(word)) if agrees(word, form)}
        return begun if len(begun) <= _FEW_LEXEMES else set()

    def _kin(self, language: Language, word: str) -> set[int]:
        """Give the lexemes whose other form a word can be that the edition does not hold."""
        inflection = self._inflection(language)
        near = defaultdict[int, list[str]](list)
        for lexeme, form in self._near(_NEAR_WORDS, language, common_start(word, inflection)):
            near[lexeme].append(form)
        if kin := find_kin(word, near, inflection):
            return set(kin)
        single = {(lexeme, form): [form] for lexeme, forms in near.items() for form in forms}
        return {lexeme for lexeme, _ in find_kin(word, single, inflection)}

    def _names(self, language: Language, word: str) -> set[int]:
        """Give the names of which a word is a spelling."""
        rows = self._read(_SPELLED_NAMES, (language, fold(word)), tuple[int, str])
        return {name for name, form in rows if agrees(word, form)}

    def _likely_names(self, language: Language, word: str, prefix: bool) -> set[int]:
        """Give the names of which a word can be another form of a spelling, or the beginning of one."""
        inflection = self._inflection(language)
        near = self._near(_NEAR_NAMES, language, common_start(word, inflection))
        kin = find_kin(word, {(name, form): [form] for name, form in near}, inflection)
        begun = {name for name, form in near if agrees(word, form)} if prefix else set()
        return {name for name, _ in kin} | (begun if len(begun) <= _FEW_LEXEMES else set())

    def _spellings(self, names: Collection[int], word: str) -> set[str]:
        """Give the spellings of names, save the one that was typed."""
        return {form for (form,) in self._read(_SPELLINGS, (json_numbers(sorted(names)),), tuple[str])} - {word}

    def _near(self, question: str, language: Language, start: str) -> list[tuple[int, str]]:
        return self._read(question, (language, start, start + _LAST, _MANY_FORMS), tuple[int, str])

    def _inflection(self, language: Language) -> Inflection:
        if language not in self._inflections:
            self._inflections[language] = inflection_of(language, unmarked=True)
        return self._inflections[language]

    def _meaning(self, lexemes: Collection[int], exact: tuple[str, ...], starts: tuple[str, ...]) -> Meaning:
        chosen = tuple(sorted(lexemes)[:_MOST_LEXEMES])
        own = {form for (form,) in self._read(_OWN_FORMS, (json_numbers(chosen),), tuple[str])}
        shared = [form for (form,) in self._read(_SHARED_FORMS, (json_numbers(chosen),), tuple[str])]
        others = tuple(form for form in dict.fromkeys(shared) if form not in own)
        return Meaning(chosen, exact, others, starts, frozenset([*own, *others, *exact]))

    def _read(self, question: str, values: Sequence[object], kind: type[_Row]) -> list[_Row]:
        return read_rows(self._connection, question, values, kind)
