"""A query as the index understands it, and the places in a text where its clauses stand.

Nothing that was typed reaches the index: its expressions (https://www.sqlite.org/fts5.html#full_text_query_syntax)
are made of lexeme numbers and of the edition's own forms, each in quotation marks.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice, product
from operator import attrgetter
from typing import NamedTuple

from reader.search.meaning import Meaning
from reader.search.query import Term

NEAREST_WORDS = 10
"""How many words may stand between the first and the last of terms that stand near each other."""

Row = Mapping[int, int]
"""The words of a text that a query is about: the id of each by its number in the text, in order."""

MOST_PHRASES = 64
"""How many rows of forms a term of several words is looked for in."""

_MOST_SHARED = 24
_MOST_NEAR = 256


class Place(NamedTuple):
    """Hold where something stands in a text: the number of its first word and of the word after its last."""

    first: int
    after: int


class Sought(NamedTuple):
    """Hold a term and what each of its words stands for; where it is another way to write a term, that ``typed``."""

    term: Term
    meanings: tuple[Meaning, ...]
    typed: Term | None = None

    def expression(self) -> str:
        """Write the term for the index; empty if the edition cannot hold it."""
        if len(self.meanings) > 1 or self.term.kind == "quoted":
            return " OR ".join([*_column("form", self.typed_phrases()), *_column("lexeme", self.lexeme_phrases())])
        (meaning,) = self.meanings
        forms = dict.fromkeys((*meaning.exact, *meaning.shared[:_MOST_SHARED]))
        grown = [f"{_string(start)} *" for start in meaning.starts]
        return " OR ".join(
            [*_column("lexeme", map(_string, meaning.lexemes)), *_column("form", [*map(_string, forms), *grown])]
        )

    def typed_phrases(self) -> list[str]:
        """List the words side by side as they were typed."""
        exact = [meaning.exact for meaning in self.meanings]
        grown = _side_by_side([*exact[:-1], self.meanings[-1].starts])
        return [*_side_by_side(exact), *(f"{phrase} *" for phrase in grown)]

    def lexeme_phrases(self) -> list[str]:
        """List the words side by side in any of their forms; none if they were quoted."""
        if self.term.kind == "quoted":
            return []
        return list(_side_by_side([meaning.lexemes for meaning in self.meanings]))

    def form_phrases(self, own: bool) -> list[str]:
        """List the words side by side, each as it was typed and in shared forms, with ``own`` in all its forms."""
        if self.term.kind == "quoted":
            return self.typed_phrases()
        choices = [
            sorted(meaning.forms) if own else dict.fromkeys((*meaning.exact, *meaning.shared))
            for meaning in self.meanings
        ]
        grown = _side_by_side([*choices[:-1], self.meanings[-1].starts])
        return [*(f"{phrase} *" for phrase in grown), *_side_by_side(choices)]

    def places(self, row: Row, exactly: bool = False) -> list[Place]:
        """List where the term stands in a text; ``exactly``: as it was typed."""
        first, *others = (self.meant(number, exactly) for number in range(len(self.meanings)))
        return [
            Place(at, at + len(self.meanings))
            for at, word in row.items()
            if word in first and all(row.get(at + number) in words for number, words in enumerate(others, start=1))
        ]

    def is_typed(self, row: Row) -> bool:
        """Tell whether the term stands in a text as it was typed."""
        if len(self.meanings) == 1:
            return not self.meanings[0].literal_words.isdisjoint(row.values())
        return bool(self.places(row, exactly=True))

    def meant(self, number: int, exactly: bool = False) -> frozenset[int]:
        """Give the ids of the words that a word of the term, given by its number, stands for."""
        meaning = self.meanings[number]
        return meaning.typed_words if exactly or self.term.kind == "quoted" else meaning.words

    def also(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the words that are looked for in other spellings too, with these."""
        written = (self.term.text,) if len(self.meanings) == 1 else self.term.words
        yield from ((word, meaning.also) for word, meaning in zip(written, self.meanings, strict=True) if meaning.also)


class Nearby(NamedTuple):
    """Hold terms that stand near each other; mostly one."""

    terms: tuple[Sought, ...]

    @property
    def is_one_word(self) -> bool:
        """Whether the terms are but one, of one word."""
        return len(self.terms) == len(self.terms[0].meanings) == 1

    def expression(self) -> str:
        """Write the terms for the index; empty if the edition cannot hold them."""
        if len(self.terms) == 1:
            return self.terms[0].expression()
        mixed = any(not sought.lexeme_phrases() or sought.meanings[-1].starts for sought in self.terms)
        of_lexemes = _near([sought.lexeme_phrases() for sought in self.terms])
        of_forms = _near([sought.form_phrases(mixed) for sought in self.terms])
        return " OR ".join([*_column("lexeme", of_lexemes), *_column("form", of_forms)])

    def places(self, row: Row) -> list[Place]:
        """List where the terms stand near each other, each place once."""
        if len(self.terms) == 1:
            return self.terms[0].places(row)
        places = [sought.places(row) for sought in self.terms]
        held = {place for group in _groups(places) for place in group}
        return sorted(held)

    def is_typed(self, row: Row) -> bool:
        """Tell whether all terms stand in a text as they were typed."""
        return all(sought.is_typed(row) for sought in self.terms)


class Choice(NamedTuple):
    """Hold alternatives of which one must be there.

    ``instead`` are terms that stand for this choice and those beside it with the same ones: the other spellings of a
    name that they are together.
    """

    alternatives: tuple[Nearby, ...]
    instead: tuple[Sought, ...] = ()

    def expression(self) -> str:
        """Write the alternatives for the index; empty if the edition can hold none."""
        return _any(some.expression() for some in self.alternatives)

    def terms(self) -> Iterator[Sought]:
        """Yield all terms that were typed or are another way to write one."""
        for some in self.alternatives:
            yield from some.terms

    def ways(self) -> Iterator[list[Sought]]:
        """Yield each term that was typed, with the other ways to write it behind."""
        others = [sought for sought in self.terms() if sought.typed is not None]
        for sought in self.terms():
            if sought.typed is None:
                yield [sought, *(other for other in others if other.typed == sought.term)]


def expression_of(wanted: Sequence[Choice], unwanted: Sequence[Choice]) -> str:
    """Write a query for the index; empty if it wants nothing, or something that the edition cannot hold."""
    needed = [one for instead, some in groupby(wanted, attrgetter("instead")) for one in _needed(list(some), instead)]
    if not needed or not all(needed):
        return ""
    left_out = [expression for choice in unwanted if (expression := choice.expression())]
    return " NOT ".join([f"({' AND '.join(needed)})", *left_out])


def _needed(choices: Sequence[Choice], instead: Sequence[Sought]) -> list[str]:
    """Write choices that all must be there, unless there is something that stands instead of them."""
    needed = [choice.expression() for choice in choices]
    if not instead:
        return needed
    together = f"({' AND '.join(needed)})" if all(needed) else ""
    return [_any([together, *(sought.expression() for sought in instead)])]


def _any(expressions: Iterable[str]) -> str:
    held = [expression for expression in expressions if expression]
    return f"({' OR '.join(held)})" if held else ""


def _groups(places: Sequence[Sequence[Place]]) -> Iterator[tuple[Place, ...]]:
    """Yield one place of each term wherever they stand near each other: each place with the nearest ones before it."""
    for last in sorted({place for some in places for place in some}):
        before = [[place for place in some if place.first <= last.first] for some in places]
        if all(before):
            group = tuple(max(some, key=lambda place: place.after) for some in before)
            if _are_near(group):
                yield group


def _are_near(group: Sequence[Place]) -> bool:
    first, last = min(group, key=lambda place: place.after), max(group, key=lambda place: place.first)
    return last.first - first.after <= NEAREST_WORDS


def _near(choices: Sequence[Sequence[str]]) -> list[str]:
    groups = islice(product(*choices), _MOST_NEAR)
    return [f"NEAR({' '.join(phrases)}, {NEAREST_WORDS})" for phrases in groups]


def _column(name: str, phrases: Iterable[str]) -> list[str]:
    return [f"{name} : {phrase}" for phrase in phrases]


def _string(value: object) -> str:
    """Write a string of the index's query language; marks inside are doubled."""
    return '"' + str(value).replace('"', '""') + '"'


def _side_by_side(choices: Sequence[Iterable[object]]) -> Iterator[str]:
    for words in islice(product(*choices), MOST_PHRASES):
        yield _string(" ".join(map(str, words)))
