"""A query with what its words stand for in the edition."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.edition.expression import Choice, Nearby, Sought, expression_of, words_of
from reader.edition.query import Term, parse_query
from reader.edition.vocabulary import Vocabulary
from reader.model.hits import Also
from reader.model.report import Language
from reader.words.numerals import other_spellings

_REMEMBERED = 64
"""Words of which is remembered what they stand for: more than are in any query."""


class Asked(NamedTuple):
    """Hold what is wanted in a passage, what must not be in it and what only makes it better; ``expression`` is that
    for the index, empty if the edition cannot hold it, ``words`` the ids of all words that any of it is about.
    """

    wanted: list[Choice]
    unwanted: list[Choice]
    welcome: list[Choice]
    expression: str
    words: frozenset[int]

    def terms(self) -> list[Sought]:
        """List the wanted terms, save the other ways to write a number."""
        return [sought for choice in self.wanted for sought in choice.terms() if sought.term.text]

    def also(self) -> tuple[Also, ...]:
        """Tell which words are looked for in other spellings of a name too."""
        found = dict(pair for sought in self.terms() for pair in sought.also())
        return tuple(Also(typed, spellings) for typed, spellings in found.items())


class Asker:
    """Read queries with the vocabulary of an index; ``check`` is called between words and may raise."""

    def __init__(self, connection: sqlite3.Connection, check: Callable[[], None]) -> None:
        vocabulary = Vocabulary(connection)
        # While one types, all words but the last stay what they were.
        self._look_up = lru_cache(_REMEMBERED)(vocabulary.look_up)
        self._look_up_exactly = lru_cache(_REMEMBERED)(vocabulary.look_up_exactly)
        self._check = check

    def ask(self, text: str, language: Language, exact: bool = False) -> Asked:
        """Read a query; ``exact``: every word as it was typed."""
        query = parse_query(text, growing=not exact)
        wanted = [self._choice(language, clause.alternatives, exact) for clause in query.wanted]
        unwanted, welcome = (
            [self._choice(language, ((term,),), exact) for term in terms] for terms in (query.unwanted, query.welcome)
        )
        words = words_of([*wanted, *unwanted, *welcome])
        return Asked(wanted, unwanted, welcome, expression_of(wanted, unwanted), words)

    def _choice(self, language: Language, alternatives: Sequence[Sequence[Term]], exact: bool) -> Choice:
        found = [Nearby(tuple(self._seek(language, term, exact) for term in terms)) for terms in alternatives]
        if not exact:
            written = [other for terms in alternatives if len(terms) == 1 for other in _rewritten(terms[0])]
            found += [Nearby((self._seek(language, term, exact=True),)) for term in written]
        return Choice(tuple(found))

    def _seek(self, language: Language, term: Term, exact: bool) -> Sought:
        self._check()
        look_up = self._look_up_exactly if exact else self._look_up
        last = len(term.words) - 1
        meanings = (look_up(language, word, term.prefix and at == last) for at, word in enumerate(term.words))
        return Sought(term, tuple(meanings))


def _rewritten(term: Term) -> Iterator[Term]:
    """Yield the other ways to write a term that is a number or a date."""
    if term.kind != "quoted":
        yield from (Term(words, "joined") for words in other_spellings(term.words))
