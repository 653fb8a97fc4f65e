"""A query with what its words stand for in the edition."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from reader.edition.clauses import Clauses
from reader.edition.expression import MOST_PHRASES, Choice, Nearby, Sought, expression_of
from reader.edition.long_names import LongNames
from reader.edition.query import Clause, Term, parse_query
from reader.edition.rows import json_numbers, read_rows
from reader.edition.vocabulary import Meaning, Vocabulary
from reader.model.hits import Also
from reader.model.report import Language
from reader.words.abbreviations import other_abbreviations
from reader.words.dates import other_dates
from reader.words.numerals import other_spellings
from reader.words.ordinals import ENDINGS, in_english, ordinal_number

_REMEMBERED = 64
"""Words of which is remembered what they stand for: more than are in any query."""

_SHORT = 3
"""A word of so many letters that the edition holds is whole at the end of the text too, unless it hangs together with
others: few of the words that begin so have to do with it (GRU, *gruodis*)."""

_COMMONEST = "SELECT form FROM word WHERE id IN (SELECT value FROM json_each(?)) ORDER BY count DESC, form LIMIT ?"


class Asked(NamedTuple):
    """Hold what is wanted in a passage, what must not be in it and what only makes it better; ``expression`` is that
    for the index, empty if the edition cannot hold it, ``words`` the ids of all words that any of it is about,
    ``named`` the names of several words that are looked for in other spellings.
    """

    wanted: Clauses
    unwanted: Clauses
    welcome: Clauses
    expression: str
    words: frozenset[int]
    named: tuple[Also, ...] = ()

    def terms(self) -> list[Sought]:
        """List the wanted terms, save the other ways to write a number."""
        return [sought for choice in self.wanted.choices for sought in choice.terms() if sought.term.text]

    def also(self) -> tuple[Also, ...]:
        """Tell which words are looked for in other spellings of a name too."""
        found = dict(pair for sought in self.terms() for pair in sought.also())
        for one in self.named:
            found[one.typed] = tuple(dict.fromkeys((*found.get(one.typed, ()), *one.spellings)))
        return tuple(Also(typed, spellings) for typed, spellings in found.items())


class _Named(NamedTuple):
    """Hold which clauses of a query are a name together, as it was typed, and its other spellings."""

    clauses: range
    typed: str
    spellings: dict[str, Sought]

    @property
    def others(self) -> tuple[Sought, ...]:
        """The other spellings as terms."""
        return tuple(self.spellings.values())

    def also(self) -> Also:
        """Tell under which other spellings the name is looked for."""
        return Also(self.typed, tuple(self.spellings))


class Asker:
    """Read queries with the vocabulary of an index; ``check`` is called between words and may raise."""

    def __init__(self, connection: sqlite3.Connection, check: Callable[[], None]) -> None:
        self._connection = connection
        vocabulary = Vocabulary(connection)
        self._long_names = LongNames(connection)
        # While one types, all words but the last stay what they were.
        self._look_up = lru_cache(_REMEMBERED)(vocabulary.look_up)
        self._look_up_exactly = lru_cache(_REMEMBERED)(vocabulary.look_up_exactly)
        self._any_ending = lru_cache(_REMEMBERED)(partial(_any_ending, vocabulary))
        self._check = check

    def ask(self, text: str, language: Language, exact: bool = False) -> Asked:
        """Read a query; ``exact``: every word as it was typed."""
        query = parse_query(text, growing=not exact)
        runs = [] if exact else list(self._named_runs(language, query.wanted))
        instead = {at: run.others for run in runs for at in run.clauses}
        wanted = [
            self._choice(language, clause.alternatives, exact, instead.get(at, ()))
            for at, clause in enumerate(query.wanted)
        ]
        unwanted, welcome = (
            [self._choice(language, ((term,),), exact) for term in terms] for terms in (query.unwanted, query.welcome)
        )
        kinds = Clauses(wanted), Clauses(unwanted), Clauses(welcome)
        words = frozenset[int]().union(*(clauses.words for clauses in kinds))
        return Asked(*kinds, expression_of(wanted, unwanted), words, tuple(run.also() for run in runs))

    def _named_runs(self, language: Language, clauses: Sequence[Clause]) -> Iterator[_Named]:
        """Yield the rows of words in a query that are a name, the longest first, with its other spellings."""
        at = 0
        terms = [_plain_term(clause) for clause in clauses]
        while at < len(terms):
            ends = range(len(terms), at, -1)
            run = next((run for end in ends if (run := self._named(language, terms, range(at, end)))), None)
            if run is not None:
                yield run
            at = run.clauses.stop if run is not None else at + 1

    def _named(self, language: Language, terms: Sequence[Term | None], clauses: range) -> _Named | None:
        together = [term for term in terms[clauses.start : clauses.stop] if term is not None]
        if len(together) < len(clauses):
            return None
        self._check()
        typed = [word for term in together for word in term.words]
        others = self._long_names.others(language, typed)
        own = [self._look_up(language, word, False) for word in typed] if others else []
        spellings: dict[str, Sought] = {}
        for other in others:
            term = Term(other.words, "joined" if len(other.words) > 1 else "word")
            sought = self._seek(language, term, exact=False)
            if not _is_found_with(sought.meanings, own):
                spellings[other.spelling] = sought
        return _Named(clauses, " ".join(term.text for term in together), spellings) if spellings else None

    def _choice(
        self, language: Language, alternatives: Sequence[Sequence[Term]], exact: bool, instead: Sequence[Sought] = ()
    ) -> Choice:
        found = [Nearby(tuple(self._seek(language, term, exact) for term in terms)) for terms in alternatives]
        if not exact:
            single = [terms[0] for terms in alternatives if len(terms) == 1]
            found += [Nearby((other,)) for term in single for other in self._others(language, term)]
        return Choice(tuple(found), tuple(instead))

    def _spelt_out(self, meaning: Meaning, most: int) -> Meaning:
        """Give a word that may go on as its commonest forms: the index knows beginnings only at the end of a phrase."""
        rows = read_rows(self._connection, _COMMONEST, (json_numbers(sorted(meaning.typed_words)), most), tuple[str])
        return meaning._replace(exact=tuple(form for (form,) in rows), starts=())

    def _others(self, language: Language, term: Term) -> Iterator[Sought]:
        """Yield the other ways to write a term that is a number, a date, an abbreviation or a type."""
        if term.kind != "quoted":
            for words in (*other_spellings(term.text), *other_dates(term.text)):
                yield self._seek(language, Term(words, "joined"), exact=False)
            for words in other_abbreviations(term.words):
                goes_on = len(words) > 1
                other = Term(words, "joined", goes_on and term.prefix, unfinished=goes_on and term.unfinished)
                yield self._seek(language, other, exact=True)
            if number := ordinal_number(term.text):
                yield from self._ordinals(language, number)

    def _ordinals(self, language: Language, number: str) -> Iterator[Sought]:
        """Yield a number as it is, and as an ordinal with any end."""
        for word in (number, in_english(number)):
            yield self._seek(language, Term((word,), "joined"), exact=True)
        meanings = self._look_up_exactly(language, number, False), self._any_ending(language)
        yield Sought(Term((number, ENDINGS[0]), "joined"), meanings)

    def _seek(self, language: Language, term: Term, exact: bool) -> Sought:
        self._check()
        look_up = self._look_up_exactly if exact else self._look_up
        *before, last = term.words
        meanings = [look_up(language, word, number in term.starred) for number, word in enumerate(before)]
        for number in term.starred:
            meanings[number] = self._spelt_out(meanings[number], int(MOST_PHRASES ** (1 / len(term.starred))))
        is_short = term.unfinished and term.kind != "joined" and len(last) <= _SHORT
        if is_short and (whole := look_up(language, last, False)).exact:
            return Sought(term, (*meanings, whole))
        return Sought(term, (*meanings, look_up(language, last, term.prefix)))


def _any_ending(vocabulary: Vocabulary, language: Language) -> Meaning:
    """Give what stands for the end of any ordinal."""
    meanings = [vocabulary.look_up_exactly(language, ending) for ending in ENDINGS]
    words = frozenset[int]().union(*(meaning.words for meaning in meanings))
    exact = tuple(form for meaning in meanings for form in meaning.exact)
    return Meaning(exact=exact, forms=frozenset(exact), words=words, typed_words=words, literal_words=words)


def _plain_term(clause: Clause) -> Term | None:
    """Give the term of a clause that is one term as it is typed without signs; None for others."""
    ((first, *near), *others) = clause.alternatives
    is_plain = not near and not others and first.kind != "quoted" and first.prefix == first.unfinished
    return first if is_plain else None


def _is_found_with(other: Sequence[Meaning], own: Sequence[Meaning]) -> bool:
    """Tell whether another spelling holds all the words that were typed, and so is found with these."""
    return all(any(not set(one.lexemes).isdisjoint(typed.lexemes) for one in other) for typed in own)
