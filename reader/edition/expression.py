"""A term of a query as the index understands it, and the places in a text where it stands.

Nothing that was typed reaches the index: its expressions (https://www.sqlite.org/fts5.html#full_text_query_syntax)
are made of lexeme numbers and of the edition's own forms, each in quotation marks.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product
from typing import NamedTuple

from reader.edition.query import Term
from reader.edition.vocabulary import Meaning

_MOST_SHARED = 24
_MOST_PHRASES = 64


class Place(NamedTuple):
    """Hold where a term stands in a text: the number of its first word and of the word after its last."""

    first: int
    after: int


class Sought(NamedTuple):
    """Hold a term and what each of its words stands for."""

    term: Term
    meanings: tuple[Meaning, ...]

    def expression(self) -> str:
        """Write the term for the index; empty if the edition cannot hold it."""
        parts = self._phrases() if len(self.meanings) > 1 or self.term.kind == "quoted" else self._word()
        return f"({joined})" if (joined := " OR ".join(parts)) else ""

    def _word(self) -> Iterator[str]:
        (meaning,) = self.meanings
        forms = dict.fromkeys((*meaning.exact, *meaning.shared[:_MOST_SHARED]))
        yield from (f"lexeme : {_string(lexeme)}" for lexeme in meaning.lexemes)
        yield from (f"form : {_string(form)}" for form in forms)
        yield from (f"form : {_string(start)} *" for start in meaning.starts)

    def _phrases(self) -> Iterator[str]:
        """Yield the words side by side: as they were typed and, unless they were quoted, in any of their forms."""
        exact = [meaning.exact for meaning in self.meanings]
        yield from (f"form : {phrase}" for phrase in _side_by_side(exact))
        yield from (f"form : {phrase} *" for phrase in _side_by_side([*exact[:-1], self.meanings[-1].starts]))
        if self.term.kind != "quoted":
            lexemes = [meaning.lexemes for meaning in self.meanings]
            yield from (f"lexeme : {phrase}" for phrase in _side_by_side(lexemes))

    def places(self, forms: Sequence[str]) -> list[Place]:
        """List where the term stands in a text that is given by the forms of its words."""
        length = len(self.meanings)
        found = self._places(0, forms)
        for number in range(1, length):
            further = frozenset(self._places(number, forms))
            found = [at for at in found if at in further]
        return [Place(at, at + length) for at in found]

    def _places(self, number: int, forms: Sequence[str]) -> list[int]:
        """List where the term could begin if but one of its words is looked at."""
        meaning = self.meanings[number]
        meant = frozenset(meaning.exact) if self.term.kind == "quoted" else meaning.forms
        starts = meaning.starts
        if starts:
            return [at for at, form in enumerate(forms, -number) if form in meant or form.startswith(starts)]
        return [at for at, form in enumerate(forms, -number) if form in meant]


def expression_of(wanted: Sequence[Sought], unwanted: Sequence[Sought]) -> str:
    """Write a query for the index; empty if it wants nothing, or something that the edition cannot hold."""
    needed = [sought.expression() for sought in wanted]
    if not needed or not all(needed):
        return ""
    left_out = [expression for sought in unwanted if (expression := sought.expression())]
    return " NOT ".join([f"({' AND '.join(needed)})", *left_out])


def _string(value: object) -> str:
    """Write a string of the index's query language; marks inside are doubled."""
    return '"' + str(value).replace('"', '""') + '"'


def _side_by_side(choices: Sequence[Iterable[object]]) -> Iterator[str]:
    for words in islice(product(*choices), _MOST_PHRASES):
        yield _string(" ".join(map(str, words)))
