"""The edition's words: what a typed word stands for in its index."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from reader.model.report import Language
from reader.search.meaning import Meaning
from reader.search.rows import json_numbers, json_texts, read_numbers, read_rows
from reader.words.folding import agrees, fold
from reader.words.kin import common_starts, find_kin
from reader.words.languages import inflection_of
from reader.words.tokens import has_capital

_Row = TypeVar("_Row")

LAST = "\U0010ffff"
"""A letter after all others: what begins with a text lies before the text and this."""

_SPELLED = (
    "SELECT id, form, word.lexeme, coalesce(shared.lexeme, word.lexeme) FROM word LEFT JOIN shared ON shared.word = id"
    " WHERE language = ? AND folded = ?"
)
_STARTS = "SELECT DISTINCT substr(form, 1, ?) FROM word WHERE language = ? AND folded >= ? AND folded < ?"
_BEGINNING = (
    "SELECT json_group_array(id) FROM word WHERE language = ? AND folded >= ? AND folded < ?"
    " AND substr(form, 1, ?) IN (SELECT value FROM json_each(?))"
)
_BEGUN = (
    "SELECT DISTINCT lexeme FROM word WHERE language = ? AND folded >= ? AND folded < ?"
    " AND substr(form, 1, ?) IN (SELECT value FROM json_each(?)) LIMIT ?"
)
_NEAR_WORDS = "SELECT lexeme, form, spelling FROM word WHERE language = ? AND folded >= ? AND folded < ? LIMIT ?"
_FORMS = (
    "SELECT id, form, lexeme, count FROM word WHERE lexeme IN (SELECT value FROM json_each(:lexemes))"
    " UNION SELECT id, form, word.lexeme, count FROM shared JOIN word ON word.id = shared.word"
    " WHERE shared.lexeme IN (SELECT value FROM json_each(:lexemes)) ORDER BY count DESC, form"
)
_NAMES = (
    "SELECT id, form, lexeme FROM name WHERE language = ? AND folded = ? OR lexeme IN (SELECT value FROM json_each(?))"
)
_NEAR_NAMES = "SELECT id, form, spelling FROM name WHERE language = ? AND folded >= ? AND folded < ? LIMIT ?"
_SPELLINGS = (
    "SELECT name.spelling, coalesce(kin.lexeme, name.lexeme), coalesce(word.count, -1),"
    " (SELECT sum(count) FROM word WHERE lexeme = coalesce(kin.lexeme, name.lexeme)) FROM name"
    " LEFT JOIN kin ON kin.language = name.language AND kin.form = name.form"
    " LEFT JOIN word ON word.language = name.language AND word.folded = name.folded AND word.form = name.form"
    " WHERE name.id IN (SELECT value FROM json_each(?)) AND coalesce(kin.lexeme, name.lexeme) > 0"
    " ORDER BY name.id, name.form"
)

_MOST_LEXEMES = 24
_FEW_LEXEMES = 8
"""Up to so many words that begin alike are looked for in all their forms."""
_MANY_FORMS = 1_000
"""More forms than that are not looked through."""
_MOST_SPELLINGS = 16

SHORTEST_INFLECTED = 3
"""The letters of the shortest word that is taken for a form of another."""


class _Spelled(NamedTuple):
    """Hold a word with a lexeme that it may be a form of, besides its own; the own one again if there is none."""

    id: int
    form: str
    lexeme: int
    shared: int


class _Form(NamedTuple):
    """Hold a form of a lexeme, with the one that it counts for and how often it occurs."""

    id: int
    form: str
    lexeme: int
    times: int


class _Spelling(NamedTuple):
    """Hold a spelling of a name, its lexeme, or, where the edition does not hold it, one that it may be a form of; how
    often it and the lexeme occur outside the index of names, -1 for a spelling that the edition does not hold.
    """

    spelling: str
    lexeme: int
    times: int
    all_times: int


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
        spelled = self._spelled_as(language, word)
        lexemes = {lexeme for one in spelled for lexeme in (one.lexeme, one.shared)}
        names = self._names(language, word, lexemes)
        starts = self._starts(language, word) if prefix else ()
        if starts:
            lexemes |= self._few_beginning(language, fold(word), starts)
        elif not lexemes:
            lexemes = self.kin(language, word)
        if not names and not spelled:
            names = self._names_beginning(language, word) if starts else self._likely_names(language, word, prefix)
        also, others = self._others(names, lexemes)
        return self._meaning(language, word, lexemes | others, spelled, starts)._replace(also=also)

    def look_up_alone(self, language: Language, word: str) -> Meaning:
        """Give what a word stands for, other spellings of a name left out."""
        spelled = self._spelled_as(language, word)
        lexemes = {lexeme for one in spelled for lexeme in (one.lexeme, one.shared)} or self.kin(language, word)
        return self._meaning(language, word, lexemes, spelled, ())

    def look_up_exactly(self, language: Language, word: str, prefix: bool = False) -> Meaning:
        """Give the word itself, letter by letter; with ``prefix`` all words that it begins."""
        spelled = [one for one in self._spelled(language, word) if one.form == word]
        starts = tuple(start for start in self._starts(language, word) if start == word) if prefix else ()
        return self._meaning(language, word, (), spelled, starts)

    def _spelled_as(self, language: Language, word: str) -> list[_Spelled]:
        """Give the words that are spelled as was typed, where a letter without marks stands for any that has them."""
        return [one for one in self._spelled(language, word) if agrees(word, one.form)]

    def _spelled(self, language: Language, word: str) -> list[_Spelled]:
        return self._read(_SPELLED, (language, fold(word)), _Spelled)

    def _starts(self, language: Language, word: str) -> tuple[str, ...]:
        """Give the spellings of a beginning that the edition's words have: ``sal`` for ``sal`` and ``šal``."""
        folded = fold(word)
        starts = self._read(_STARTS, (len(folded), language, folded, folded + LAST), tuple[str])
        return tuple(sorted(start for (start,) in starts if agrees(word, start))[:_MOST_SPELLINGS])

    def _few_beginning(self, language: Language, folded: str, starts: Sequence[str]) -> set[int]:
        """Give the lexemes of the forms with one of the beginnings, which are spellings of one, if they are few."""
        values = (language, folded, folded + LAST, len(folded), json_texts(starts), _FEW_LEXEMES + 1)
        begun = {lexeme for (lexeme,) in self._read(_BEGUN, values, tuple[int])}
        return begun if len(begun) <= _FEW_LEXEMES else set()

    def kin(self, language: Language, word: str) -> set[int]:
        """Give the lexemes whose other form a word can be that the edition does not hold: by all their forms, or, if no
        word is so, by at least half of them.
        """
        if not _is_inflected(word):
            return set()
        inflection = inflection_of(language, unmarked=True)
        starts = common_starts(word, inflection)
        rows = [row for start in starts for row in self._near(_NEAR_WORDS, language, start)]
        near = defaultdict[int, list[str]](list)
        for lexeme, form, _ in rows:
            near[lexeme].append(form)
        names = near.keys() - {lexeme for lexeme, _, spelling in rows if not has_capital(spelling)}
        if kin := find_kin(word, near, inflection, names):
            return set(kin)
        single = {(lexeme, form): [form] for lexeme, form, _ in rows}
        single_names = {one for one in single if one[0] in names}
        agreeing = Counter(lexeme for lexeme, _ in find_kin(word, single, inflection, single_names))
        return {lexeme for lexeme, count in agreeing.items() if 2 * count >= len(near[lexeme])}

    def _names(self, language: Language, word: str, lexemes: Collection[int]) -> set[int]:
        """Give the names of which a word, or one of its lexemes, is a spelling."""
        rows = self._read(_NAMES, (language, fold(word), json_numbers(sorted(lexemes))), tuple[int, str, int])
        return {name for name, form, lexeme in rows if lexeme in lexemes or agrees(word, form)}

    def _likely_names(self, language: Language, word: str, prefix: bool) -> set[int]:
        """Give the names of which a word can be another form of a spelling, or the beginning of one."""
        if not _is_inflected(word):
            return set()
        inflection = inflection_of(language, unmarked=True)
        starts = common_starts(word, inflection)
        rows = [row for start in starts for row in self._near(_NEAR_NAMES, language, start)]
        near = {(name, form): [form] for name, form, _ in rows}
        kin = find_kin(word, near, inflection, names=near)
        return {name for name, _ in kin} | (self._names_beginning(language, word) if prefix else set())

    def _names_beginning(self, language: Language, word: str) -> set[int]:
        """Give the names of which a word is the beginning of a spelling, if they are few."""
        begun = {name for name, form, _ in self._near(_NEAR_NAMES, language, fold(word)) if agrees(word, form)}
        return begun if len(begun) <= _FEW_LEXEMES else set()

    def _others(self, names: Collection[int], known: Collection[int]) -> tuple[tuple[str, ...], set[int]]:
        """Give the spellings of names that the edition has beside what is known, and their lexemes: of a lexeme the
        commonest, or else the longest, since a name is told as it is declined rather than as its bare stem.
        """
        if not names:
            return (), set()
        told: dict[int, _Spelling] = {}
        for one in self._read(_SPELLINGS, (json_numbers(sorted(names)),), _Spelling):
            told[one.lexeme] = max(told.get(one.lexeme, one), one, key=lambda some: (some.times, len(some.spelling)))
        also = [one.spelling for one in told.values() if one.lexeme not in known and one.all_times]
        return tuple(dict.fromkeys(also)), set(told)

    def _near(self, question: str, language: Language, start: str) -> list[tuple[int, str, str]]:
        return self._read(question, (language, start, start + LAST, _MANY_FORMS), tuple[int, str, str])

    def _meaning(
        self,
        language: Language,
        word: str,
        lexemes: Collection[int],
        spelled: Sequence[_Spelled],
        starts: tuple[str, ...],
    ) -> Meaning:
        chosen = tuple(sorted(lexemes)[:_MOST_LEXEMES])
        forms = self._forms(chosen)
        exact = {one.form: one.id for one in spelled}
        meant = {**{one.form: one.id for one in forms}, **exact}
        begun = self._beginning(language, fold(word), starts)
        typed = frozenset([*exact.values(), *begun])
        if starts != (word,):
            begun = self._beginning(language, fold(word), [start for start in starts if start == word])
        literal = frozenset([*begun, *(number for form, number in exact.items() if form == word)])
        return Meaning(
            lexemes=chosen,
            exact=tuple(exact),
            shared=tuple(one.form for one in forms if one.lexeme not in chosen),
            starts=starts,
            forms=frozenset(meant),
            words=typed.union(meant.values()),
            typed_words=typed,
            literal_words=literal or typed,
            times=sum(one.times for one in forms),
        )

    def _forms(self, lexemes: Sequence[int]) -> list[_Form]:
        """Give all forms of lexemes, those that they share with others too; the commonest come first."""
        return self._read(_FORMS, {"lexemes": json_numbers(lexemes)}, _Form) if lexemes else []

    def _beginning(self, language: Language, folded: str, starts: Sequence[str]) -> Iterable[int]:
        """Give the ids of the words with one of the beginnings, which are spellings of one."""
        if not starts:
            return ()
        values = (language, folded, folded + LAST, len(folded), json_texts(starts))
        return read_numbers(self._connection, _BEGINNING, values)

    def _read(self, question: str, values: Sequence[object] | Mapping[str, object], kind: type[_Row]) -> list[_Row]:
        return read_rows(self._connection, question, values, kind)


def _is_inflected(word: str) -> bool:
    """Tell whether a word that the edition does not hold can have other forms: neither a number has, nor what is as
    short as an abbreviation (*US* is none of *use*).
    """
    return len(word) >= SHORTEST_INFLECTED and not word[0].isdecimal()
