"""Where the clauses of a query stand in a text.

This is asked of every passage that is ranked. So the words that stand for a clause by themselves, which are nearly all,
are looked up in one table for the whole query; only what takes several words is looked for term by term.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.search.expression import Choice, Nearby, Place, Row

_ByWord = dict[int, tuple[int, ...]]
"""The clauses that a word stands for, by the id of the word."""


class Clauses:
    """Know the clauses of one kind of a query: those that are wanted, unwanted or welcome."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        self.choices = choices
        self._meant: _ByWord = {}
        self._typed: _ByWord = {}
        self._meant_together: list[tuple[int, Nearby]] = []
        self._typed_together: list[tuple[int, Nearby]] = []
        for clause, choice in enumerate(choices):
            for some in choice.alternatives:
                self._add_meant(clause, some)
                self._add_typed(clause, some)
            for sought in choice.instead:
                self._add_meant(clause, Nearby((sought,)))
        self.words = frozenset(self._meant).union(*(_words(some) for _, some in self._meant_together))
        """The ids of all words that the clauses are about."""

    def __len__(self) -> int:
        return len(self.choices)

    def _add_meant(self, clause: int, some: Nearby) -> None:
        if some.is_one_word:
            _enter(self._meant, some.terms[0].meant(0), clause)
        else:
            self._meant_together.append((clause, some))

    def _add_typed(self, clause: int, some: Nearby) -> None:
        if some.is_one_word:
            _enter(self._typed, some.terms[0].meanings[0].literal_words, clause)
        else:
            self._typed_together.append((clause, some))

    def places(self, row: Row) -> list[list[Place]]:
        """List for each clause where in a text any of its alternatives stands, or what stands instead."""
        found: list[list[Place]] = [[] for _ in self.choices]
        for at, word in row.items():
            for clause in self._meant.get(word, ()):
                found[clause].append(Place(at, at + 1))
        for clause, some in self._meant_together:
            if more := some.places(row):
                found[clause] = sorted({*found[clause], *more})
        return found

    def typed_share(self, row: Row) -> float:
        """Give the share of the clauses of which an alternative stands in a text as it was typed."""
        typed = {clause for word in row.values() for clause in self._typed.get(word, ())}
        typed.update(clause for clause, some in self._typed_together if some.is_typed(row))
        return len(typed) / max(1, len(self.choices))


def _enter(clauses: _ByWord, words: Iterable[int], clause: int) -> None:
    entered: _ByWord = dict.fromkeys(words, (clause,))
    for word in clauses.keys() & entered.keys():
        entered[word] = clauses[word] if clause in clauses[word] else (*clauses[word], clause)
    clauses.update(entered)


def _words(some: Nearby) -> Iterator[int]:
    for sought in some.terms:
        for meaning in sought.meanings:
            yield from meaning.words
