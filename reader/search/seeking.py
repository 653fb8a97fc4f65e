"""What the terms of a query stand for in the edition, however else they may be written there."""

import sqlite3
from collections.abc import Callable, Iterator
from functools import lru_cache, partial

from reader.model.report import Language
from reader.search.expression import MOST_PHRASES, Sought
from reader.search.meaning import Meaning
from reader.search.query import Term
from reader.search.rows import json_numbers, read_rows
from reader.search.vocabulary import Vocabulary
from reader.words.abbreviations import as_copied, other_abbreviations
from reader.words.dates import other_dates
from reader.words.numerals import other_spellings
from reader.words.ordinals import ENDINGS, in_english, ordinal_number

_REMEMBERED = 64
"""Words of which is remembered what they stand for: more than are in any query."""

_SHORT = 3
"""A word of so many letters that the edition holds is whole at the end of the text too, unless it hangs together with
others: few of the words that begin so have to do with it (GRU, *gruodis*). Of a digit nobody knows."""

_YEAR_DIGITS = 4

_HELD = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"
_COMMONEST = "SELECT form FROM word WHERE id IN (SELECT value FROM json_each(?)) ORDER BY count DESC, form LIMIT ?"


class Seeker:
    """Look terms up in the vocabulary of an index; ``check`` is called between words and may raise."""

    def __init__(self, connection: sqlite3.Connection, check: Callable[[], None]) -> None:
        self._connection = connection
        vocabulary = Vocabulary(connection)
        # While one types, all words but the last stay what they were.
        self._look_up = lru_cache(_REMEMBERED)(vocabulary.look_up)
        self._look_up_exactly = lru_cache(_REMEMBERED)(vocabulary.look_up_exactly)
        self._any_ending = lru_cache(_REMEMBERED)(partial(_any_ending, vocabulary))
        self._check = check

    def look_up(self, language: Language, word: str) -> Meaning:
        """Give what a whole word stands for."""
        self._check()
        return self._look_up(language, word, False)

    def seek(self, language: Language, term: Term, exact: bool) -> Sought:
        """Give a term with what each of its words stands for; ``exact``: as it was typed."""
        self._check()
        look_up = self._look_up_exactly if exact else self._look_up
        *before, last = term.words
        meanings = [look_up(language, word, number in term.starred) for number, word in enumerate(before)]
        for number in term.starred:
            meanings[number] = self._spelt_out(meanings[number], int(MOST_PHRASES ** (1 / len(term.starred))))
        if is_short(term) and (whole := look_up(language, last, False)).exact:
            return Sought(term, (*meanings, whole))
        return Sought(term, (*meanings, look_up(language, last, term.prefix)))

    def _spelt_out(self, meaning: Meaning, most: int) -> Meaning:
        """Give a word that may go on as its commonest forms: the index knows beginnings only at the end of a phrase."""
        rows = read_rows(self._connection, _COMMONEST, (json_numbers(sorted(meaning.typed_words)), most), tuple[str])
        return meaning._replace(exact=tuple(form for (form,) in rows), starts=())

    def others(self, language: Language, term: Term) -> Iterator[Sought]:
        """Yield the other ways to write a term that is a number, a date, an abbreviation, a type or copied."""
        if term.kind != "quoted":
            for words in (*other_spellings(term.text), *other_dates(term.text)):
                yield self.seek(language, Term(words, "joined"), exact=False)
            for words in other_abbreviations(term.words):
                goes_on = len(words) > 1
                other = Term(words, "joined", goes_on and term.prefix, unfinished=goes_on and term.unfinished)
                yield self.seek(language, other, exact=True)
            for words in as_copied(term.text):
                yield self.seek(language, term._replace(words=words, kind="joined"), exact=False)
            if number := ordinal_number(term.text):
                yield from self._ordinals(language, number)

    def _ordinals(self, language: Language, number: str) -> Iterator[Sought]:
        """Yield a number as an ordinal with any end; as it is if it is a year or the edition has no such ordinal."""
        meanings = self._look_up_exactly(language, number, False), self._any_ending(language)
        english = self.seek(language, Term((in_english(number),), "joined"), exact=True)
        ordinals = [english, Sought(Term((number, ENDINGS[0]), "joined"), meanings)]
        yield from ordinals
        if len(number) == _YEAR_DIGITS or not any(self._is_held(ordinal.expression()) for ordinal in ordinals):
            yield self.seek(language, Term((number,), "joined"), exact=True)

    def _is_held(self, expression: str) -> bool:
        return bool(expression) and self._connection.execute(_HELD, (expression,)).fetchone() is not None


def is_short(term: Term) -> bool:
    """Tell whether a term is too short to be the beginning of a word where the edition holds it as it is."""
    return term.unfinished and term.kind != "joined" and 1 < len(term.words[-1]) <= _SHORT


def _any_ending(vocabulary: Vocabulary, language: Language) -> Meaning:
    """Give what stands for the end of any ordinal."""
    meanings = [vocabulary.look_up_exactly(language, ending) for ending in ENDINGS]
    words = frozenset[int]().union(*(meaning.words for meaning in meanings))
    exact = tuple(form for meaning in meanings for form in meaning.exact)
    return Meaning(exact=exact, forms=frozenset(exact), words=words, typed_words=words, literal_words=words)
