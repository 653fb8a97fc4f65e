"""The edition's words: what a typed word stands for in its index."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from reader.edition.rows import json_numbers, json_texts, read_numbers, read_rows
from reader.model.report import Language
from reader.words.folding import agrees, fold
from reader.words.kin import common_start, find_kin
from reader.words.languages import inflection_of

_Row = TypeVar("_Row")

LAST = "\U0010ffff"
"""A letter after all others: what begins with a text lies before the text and this."""

_SPELLED = "SELECT id, form, lexeme FROM word WHERE language = ? AND folded = ?"
_SHARED_LEXEMES = "SELECT lexeme FROM shared WHERE word IN (SELECT value FROM json_each(?))"
_STARTS = "SELECT DISTINCT substr(form, 1, ?) FROM word WHERE language = ? AND folded >= ? AND folded < ?"
_BEGINNING = (
    "SELECT json_group_array(id) FROM word WHERE language = ? AND folded >= ? AND folded < ?"
    " AND substr(form, 1, ?) IN (SELECT value FROM json_each(?))"
)
_NEAR_WORDS = "SELECT lexeme, form FROM word WHERE language = ? AND folded >= ? AND folded < ? LIMIT ?"
_OWN_FORMS = "SELECT id, form FROM word WHERE lexeme IN (SELECT value FROM json_each(?))"
_SHARED_FORMS = (
    "SELECT word.id, form FROM shared JOIN word ON word.id = shared.word"
    " WHERE shared.lexeme IN (SELECT value FROM json_each(?)) ORDER BY count DESC, form"
)
_SPELLED_NAMES = "SELECT id, form FROM name WHERE language = ? AND folded = ?"
_NAMES_OF = "SELECT id FROM name WHERE lexeme IN (SELECT value FROM json_each(?))"
_NEAR_NAMES = "SELECT id, form FROM name WHERE language = ? AND folded >= ? AND folded < ? LIMIT ?"
_SPELLINGS = "SELECT form, spelling, lexeme, count FROM name WHERE id IN (SELECT value FROM json_each(?))"

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
    save those. ``words`` are the ids of all words that are meant, ``typed_words`` of those spelled or begun as typed,
    ``literal_words`` of those among them that are so letter by letter, if there are any, else of them all. ``also`` are
    other spellings of a name, as they are written, that the edition has.
    """

    lexemes: tuple[int, ...] = ()
    exact: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    forms: frozenset[str] = frozenset()
    words: frozenset[int] = frozenset()
    typed_words: frozenset[int] = frozenset()
    literal_words: frozenset[int] = frozenset()
    also: tuple[str, ...] = ()


class Vocabulary:
    """Look up words in an index.

    A letter typed without marks stands for any that has them. A word that the edition holds stands for all forms of
    the words that it may be a form of; one that it does not hold, for the words whose other form it can be. The
    spellings of a name stand for each other.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def look_up(self, language: Language, word: str, prefix: bool = False) -> Meaning:
        """Give what a word stands for; with ``prefix`` it may be only the beginning of one."""
        spelled = [row for row in self._spelled(language, word) if agrees(word, row[1])]
        lexemes = self._lexemes(spelled)
        names = self._names(language, word) | self._names_of(lexemes)
        starts = self._starts(language, word) if prefix else ()
        if starts:
            lexemes |= self._few_beginning(language, word)
        elif not lexemes:
            lexemes = self._kin(language, word)
        if not names and not spelled:
            names = self._names_beginning(language, word) if starts else self._likely_names(language, word, prefix)
        also, others = self._others(language, names, lexemes)
        return self._meaning(language, word, lexemes | others, spelled, starts)._replace(also=also)

    def look_up_exactly(self, language: Language, word: str, prefix: bool = False) -> Meaning:
        """Give the word itself, letter by letter; with ``prefix`` all words that it begins."""
        spelled = [row for row in self._spelled(language, word) if row[1] == word]
        starts = tuple(start for start in self._starts(language, word) if start == word) if prefix else ()
        return self._meaning(language, word, (), spelled, starts)

    def _spelled(self, language: Language, word: str) -> list[tuple[int, str, int]]:
        return self._read(_SPELLED, (language, fold(word)), tuple[int, str, int])

    def _lexemes(self, spelled: Sequence[tuple[int, str, int]]) -> set[int]:
        """Give the lexemes of which words may be forms."""
        if not spelled:
            return set()
        shared = self._read(_SHARED_LEXEMES, (json_numbers([number for number, _, _ in spelled]),), tuple[int])
        return {lexeme for _, _, lexeme in spelled} | {lexeme for (lexeme,) in shared}

    def _starts(self, language: Language, word: str) -> tuple[str, ...]:
        """Give the spellings of a beginning that the edition's words have: ``sal`` for ``sal`` and ``šal``."""
        folded = fold(word)
        starts = self._read(_STARTS, (len(folded), language, folded, folded + LAST), tuple[str])
        return tuple(sorted(start for (start,) in starts if agrees(word, start))[:_MOST_SPELLINGS])

    def _few_beginning(self, language: Language, word: str) -> set[int]:
        """Give the lexemes of the forms with a beginning, if they are few."""
        begun = {lexeme for lexeme, form in self._near(_NEAR_WORDS, language, fold(word)) if agrees(word, form)}
        return begun if len(begun) <= _FEW_LEXEMES else set()

    def _kin(self, language: Language, word: str) -> set[int]:
        """Give the lexemes whose other form a word can be that the edition does not hold."""
        if not _is_inflected(word):
            return set()
        inflection = inflection_of(language, unmarked=True)
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

    def _names_of(self, lexemes: Collection[int]) -> set[int]:
        """Give the names of which a spelling is one of the lexemes."""
        if not lexemes:
            return set()
        return {name for (name,) in self._read(_NAMES_OF, (json_numbers(sorted(lexemes)),), tuple[int])}

    def _likely_names(self, language: Language, word: str, prefix: bool) -> set[int]:
        """Give the names of which a word can be another form of a spelling, or the beginning of one."""
        if not _is_inflected(word):
            return set()
        inflection = inflection_of(language, unmarked=True)
        near = self._near(_NEAR_NAMES, language, common_start(word, inflection))
        kin = find_kin(word, {(name, form): [form] for name, form in near}, inflection)
        return {name for name, _ in kin} | (self._names_beginning(language, word) if prefix else set())

    def _names_beginning(self, language: Language, word: str) -> set[int]:
        """Give the names of which a word is the beginning of a spelling, if they are few."""
        begun = {name for name, form in self._near(_NEAR_NAMES, language, fold(word)) if agrees(word, form)}
        return begun if len(begun) <= _FEW_LEXEMES else set()

    def _others(
        self, language: Language, names: Collection[int], known: Collection[int]
    ) -> tuple[tuple[str, ...], set[int]]:
        """Give the spellings of names that the edition has beside what is known, and their lexemes."""
        if not names:
            return (), set()
        also: dict[str, None] = {}
        found: set[int] = set()
        rows = self._read(_SPELLINGS, (json_numbers(sorted(names)),), tuple[str, str, int, int])
        for form, spelling, lexeme, count in rows:
            lexemes = {lexeme} if lexeme else self._kin(language, form)
            if lexemes.difference(known, found) and (count or not lexeme):
                also[spelling] = None
            found |= lexemes
        return tuple(also), found

    def _near(self, question: str, language: Language, start: str) -> list[tuple[int, str]]:
        return self._read(question, (language, start, start + LAST, _MANY_FORMS), tuple[int, str])

    def _meaning(
        self,
        language: Language,
        word: str,
        lexemes: Collection[int],
        spelled: Sequence[tuple[int, str, int]],
        starts: tuple[str, ...],
    ) -> Meaning:
        chosen = tuple(sorted(lexemes)[:_MOST_LEXEMES])
        own, shared = self._forms(_OWN_FORMS, chosen), self._forms(_SHARED_FORMS, chosen)
        exact = {form: number for number, form, _ in spelled}
        meant = {**own, **shared, **exact}
        begun = self._beginning(language, fold(word), starts)
        typed = frozenset([*exact.values(), *begun])
        return Meaning(
            lexemes=chosen,
            exact=tuple(exact),
            shared=tuple(form for form in shared if form not in own),
            starts=starts,
            forms=frozenset(meant),
            words=typed.union(meant.values()),
            typed_words=typed,
            literal_words=self._literal(language, word, exact, starts) or typed,
        )

    def _literal(
        self, language: Language, word: str, exact: Mapping[str, int], starts: Sequence[str]
    ) -> frozenset[int]:
        """Give the ids of the words that are a word letter by letter, or begin so where it may go on."""
        begun = self._beginning(language, fold(word), (word,)) if word in starts else ()
        return frozenset([*begun, *(number for form, number in exact.items() if form == word)])

    def _forms(self, question: str, lexemes: Sequence[int]) -> dict[str, int]:
        """Give forms of lexemes with their ids."""
        if not lexemes:
            return {}
        return {form: number for number, form in self._read(question, (json_numbers(lexemes),), tuple[int, str])}

    def _beginning(self, language: Language, folded: str, starts: Sequence[str]) -> Iterable[int]:
        """Give the ids of the words with one of the beginnings, which are spellings of one."""
        if not starts:
            return ()
        values = (language, folded, folded + LAST, len(folded), json_texts(starts))
        return read_numbers(self._connection, _BEGINNING, values)

    def _read(self, question: str, values: Sequence[object], kind: type[_Row]) -> list[_Row]:
        return read_rows(self._connection, question, values, kind)


def _is_inflected(word: str) -> bool:
    """Tell whether a word can have other forms: neither a letter nor a number has."""
    return len(word) > 1 and not word[0].isdecimal()
