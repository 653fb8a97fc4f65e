"""Names of several words, of which a query may hold any spelling: *Al Kaida* where the edition says *Al Qaeda*.

They are in the table ``name`` as a whole, their words with spaces between them; ``folded`` begins with a space, so that
no look-up of a word meets them, and ``count`` tells in how many passages beside the index of names they stand.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reader.model.report import Language, Term
from reader.search.expression import Sought
from reader.search.names import gather_long_names
from reader.search.numbering import ROLES, role_code
from reader.search.query import Term as QueryTerm
from reader.search.rows import json_numbers, read_rows
from reader.search.vocabulary import SHORTEST_INFLECTED, Vocabulary
from reader.words.folding import agrees, fold
from reader.words.inflection import Inflection
from reader.words.kin import find_kin
from reader.words.languages import inflection_of

_READ = "SELECT id, form FROM name WHERE language = ? AND folded >= ' ' AND folded < '!' ORDER BY id"
_HELD = (
    "SELECT form, spelling FROM name WHERE id IN (SELECT value FROM json_each(?)) AND folded < '!' AND count > 0"
    " ORDER BY id, form"
)
_WORD = "SELECT spelling, count FROM word WHERE language = ? AND form = ?"
_PASSAGES = (
    "SELECT count(*) FROM search JOIN passage ON passage.id = search.rowid"  # noqa: S608 - numbers alone
    f" WHERE search MATCH ? AND passage.id >= ? AND {role_code('passage.id')} <> {ROLES.index('index')}"
)

_BEGINNING = 2
"""The letters of a word that all its forms share."""


_ByBeginnings = dict[str, list[tuple[int, tuple[str, ...]]]]
"""The numbers of names, each with the words of a spelling, by how these words begin."""


class LongName(NamedTuple):
    """Hold one spelling of a name: its words, and how it is written."""

    words: tuple[str, ...]
    spelling: str


def write_long_names(connection: sqlite3.Connection, language: Language, terms: Sequence[Term], first: int) -> None:
    """Write the names of several words of one language, whose passages are the last in the index, from the number
    ``first`` on.

    A spelling that is an ordinary word of the language (*IS*) is left out.
    """
    vocabulary = Vocabulary(connection)
    (greatest,) = connection.execute("SELECT coalesce(max(id), 0) FROM name").fetchone()
    for number, spellings in enumerate(gather_long_names(terms), start=greatest + 1):
        for form, spelling in spellings.items():
            count = _count(connection, vocabulary, language, form, spelling, first)
            if count is not None:
                row = (number, language, " " + fold(form), form, spelling, 0, count)
                connection.execute("INSERT INTO name VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def _count(
    connection: sqlite3.Connection, vocabulary: Vocabulary, language: Language, form: str, spelling: str, first: int
) -> int | None:
    """Count where a spelling stands in any form; None if the edition knows it as an ordinary word."""
    words = tuple(form.split(" "))
    if len(words) == 1:
        written, count = connection.execute(_WORD, (language, form)).fetchone() or (spelling, 0)
        if count and written != spelling:
            return None
    meanings = tuple(vocabulary.look_up_alone(language, word) for word in words)
    expression = Sought(QueryTerm(words, "joined"), meanings).expression()
    return int(connection.execute(_PASSAGES, (expression, first)).fetchone()[0]) if expression else 0


class LongNames:
    """Know the names of several words of an index; those of a language are read when first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._by_language: dict[Language, _ByBeginnings] = {}

    def others(self, language: Language, words: Sequence[str]) -> list[LongName]:
        """Give the spellings that the edition holds of the names of which words are a spelling, in any form."""
        begun = self._names(language).get(_beginnings(words), ())
        meant = sorted({name for name, other in begun if _are_forms(words, other, language)})
        rows = read_rows(self._connection, _HELD, (json_numbers(meant),), tuple[str, str]) if meant else []
        held = (LongName(tuple(form.split(" ")), spelling) for form, spelling in rows)
        return [one for one in held if one.words != tuple(words)]

    def _names(self, language: Language) -> _ByBeginnings:
        """Give the spellings of a language by how their words begin: a query asks of each row of its words."""
        if language not in self._by_language:
            names = defaultdict[str, list[tuple[int, tuple[str, ...]]]](list)
            for name, form in read_rows(self._connection, _READ, (language,), tuple[int, str]):
                words = tuple(form.split(" "))
                names[_beginnings(words)].append((name, words))
            self._by_language[language] = names  # only now: reading may be called off
        return self._by_language[language]


def _beginnings(words: Sequence[str]) -> str:
    """Give the letters with which words begin, which all their forms share."""
    return " ".join(fold(word)[:_BEGINNING] for word in words)


def _are_forms(typed: Sequence[str], words: Sequence[str], language: Language) -> bool:
    """Tell whether typed words are, one by one, forms of as many others."""
    unmarked = inflection_of(language, unmarked=True)
    return all(_is_form(one, other, unmarked) for one, other in zip(typed, words, strict=True))


def _is_form(typed: str, word: str, unmarked: Inflection) -> bool:
    if len(fold(typed)) == len(fold(word)) and agrees(typed, word):
        return True
    return min(len(typed), len(word)) >= SHORTEST_INFLECTED and bool(find_kin(typed, {word: [word]}, unmarked, {word}))
