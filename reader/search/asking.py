"""A query with what its words stand for in the edition."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from reader.model.hits import Also
from reader.model.report import Language
from reader.search.clauses import Clauses
from reader.search.expression import Choice, Nearby, Sought, expression_of
from reader.search.long_names import LongName, LongNames
from reader.search.meaning import Meaning
from reader.search.query import Clause, Term, parse_query
from reader.search.seeking import Seeker, is_short


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

    def ways(self) -> list[list[Sought]]:
        """List the wanted terms, each as it was typed, then in the other ways to write it."""
        return [list(ways) for choice in self.wanted.choices for ways in choice.ways()]

    def also(self) -> tuple[Also, ...]:
        """Tell which words are looked for in other spellings of a name too."""
        found = dict(pair for sought in self.terms() for pair in sought.also())
        for one in self.named:
            own = found.get(one.typed, ())
            found = {typed: spellings for typed, spellings in found.items() if typed not in one.typed.split()}
            found[one.typed] = tuple(dict.fromkeys((*own, *one.spellings)))
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
        self._seeker = Seeker(connection, check)
        self._long_names = LongNames(connection)

    def ask(self, text: str, language: Language, exact: bool = False) -> Asked:
        """Read a query; ``exact``: every word as it was typed."""
        query = parse_query(text, growing=not exact)
        runs = [] if exact else list(self._named_runs(language, query.wanted))
        instead = {at: run.others for run in runs for at in run.clauses}
        wanted = [
            self._choice(language, _whole(clause) if at in instead else clause.alternatives, exact, instead.get(at, ()))
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
        typed = [word for term in together for word in term.words]
        others = sorted(self._long_names.others(language, typed), key=_told_first)
        own = [self._seeker.look_up(language, word) for word in typed] if others else []
        spellings: dict[str, Sought] = {}
        for other in others:
            term = Term(other.words, "joined" if len(other.words) > 1 else "word")
            sought = self._seeker.seek(language, term, exact=False)
            is_known = any(_holds(sought.meanings, one.meanings) for one in spellings.values())
            if not is_known and not _is_found_with(sought.meanings, own):
                spellings[other.spelling] = sought
        return _Named(clauses, " ".join(term.text for term in together), spellings) if spellings else None

    def _choice(
        self, language: Language, alternatives: Sequence[Sequence[Term]], exact: bool, instead: Sequence[Sought] = ()
    ) -> Choice:
        found = [Nearby(tuple(self._seeker.seek(language, term, exact) for term in terms)) for terms in alternatives]
        if not exact:
            single = [terms[0] for terms in alternatives if len(terms) == 1]
            found += [
                Nearby((other._replace(typed=term),))
                for term in single
                for other in self._seeker.others(language, term)
            ]
        return Choice(tuple(found), tuple(instead))


def _told_first(name: LongName) -> tuple[int, int]:
    """Order spellings of which only the first is told that is found: as it is declined, before its bare stem."""
    return len(name.words), -len(name.spelling)


def _plain_term(clause: Clause) -> Term | None:
    """Give the term of a clause that is one term as it is typed without signs; None for others."""
    ((first, *near), *others) = clause.alternatives
    is_plain = not near and not others and first.kind != "quoted" and first.prefix == first.unfinished
    return first if is_plain else None


def _whole(clause: Clause) -> tuple[tuple[Term, ...], ...]:
    """Give the term of a clause that is a name; a short one is whole at the end of the text too."""
    ((term,),) = clause.alternatives
    return ((term._replace(prefix=False, unfinished=False) if is_short(term) else term,),)


def _holds(other: Sequence[Meaning], words: Sequence[Meaning]) -> bool:
    """Tell whether a spelling holds all the words of another side by side."""
    starts = range(len(other) - len(words) + 1)
    return any(all(map(_are_one, other[at : at + len(words)], words)) for at in starts)


def _is_found_with(other: Sequence[Meaning], own: Sequence[Meaning]) -> bool:
    """Tell whether another spelling holds all the words that were typed, and so is found with these."""
    return all(any(_are_one(one, typed) for one in other) for typed in own)


def _are_one(one: Meaning, other: Meaning) -> bool:
    return not set(one.lexemes).isdisjoint(other.lexemes)
