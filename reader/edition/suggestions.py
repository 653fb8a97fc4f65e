"""What is near a query that has no hits, in the edition's own words."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from heapq import nsmallest
from itertools import islice
from typing import NamedTuple

from reader.edition.expression import Sought
from reader.edition.rows import read_rows
from reader.model.report import Language
from reader.words.distance import distance
from reader.words.folding import fold

MOST_SUGGESTIONS = 5

_WORDS = (
    "SELECT folded, count, spelling, lexeme FROM word WHERE language = ? AND length(folded) >= ?"
    " AND (length(folded) <= ? OR substr(folded, 1, 1) = ?)"
)

_LONGEST_WORD = 40
_NEAREST = 3
_MOST_MENDED = 4
_MOST_TRIED = 16


class NearWord(NamedTuple):
    """Hold a word of the edition and how far it is from one that was typed; smaller is nearer."""

    distance: float
    rarity: int
    spelling: str
    lexeme: int


class Suggestions:
    """Find queries near one without hits: with words that are spelled like those the edition does not hold, without
    the quotation marks, or with fewer words.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def suggest(self, language: Language, wanted: Sequence[Sought], has_hits: Callable[[str], bool]) -> list[str]:
        """Give a few queries that have hits, the nearest first."""
        mended = [texts for sought in wanted[:_MOST_MENDED] if (texts := self._mend(language, sought))]
        queries = islice(dict.fromkeys(_combined(mended)), _MOST_TRIED)
        return list(islice((query for query in queries if has_hits(query)), MOST_SUGGESTIONS))

    def _mend(self, language: Language, sought: Sought) -> list[str]:
        """Give what a term may have been meant to be: itself in any forms, if the edition holds its words, else with
        words that are near to those that it does not hold; none if nothing is near.
        """
        term = sought.term
        unknown = [not (meaning.lexemes or meaning.starts) for meaning in sought.meanings]
        if not any(unknown):
            return [term.text] if term.kind != "joined" else [term.text, " ".join(term.words)]
        choices = [
            self.near_words(language, word) if is_unknown else [word] * _NEAREST
            for word, is_unknown in zip(term.words, unknown, strict=True)
        ]
        return [(" " if term.kind == "quoted" else "-").join(words) for words in zip(*choices, strict=False)]

    def near_words(self, language: Language, word: str) -> list[str]:
        """Give the nearest words, as they are mostly written, one form of each; none for a word out of all bounds."""
        folded = fold(word)
        if not 1 < len(folded) <= _LONGEST_WORD:
            return []
        nearest: dict[int, NearWord] = {}
        for near in nsmallest(_NEAREST * 8, self._candidates(language, folded)):
            nearest.setdefault(near.lexeme, near)
        return [near.spelling for near in list(nearest.values())[:_NEAREST]]

    def _candidates(self, language: Language, folded: str) -> Iterator[NearWord]:
        most = 1 if len(folded) < 5 else 2 if len(folded) < 9 else 3
        letters = frozenset(folded)
        values = (language, len(folded) - most, len(folded) + most, folded[0])
        for other, count, spelling, lexeme in read_rows(self._connection, _WORDS, values, tuple[str, int, str, int]):
            start = other[: len(folded)]
            if len(letters.symmetric_difference(start)) > 2 * most:
                continue
            steps = distance(folded, other, most)
            if steps > most and len(folded) > 3 and distance(folded, start, most - 1) < most:
                steps = most  # it goes on like a longer word
            if steps <= most:
                yield NearWord(steps + (folded[0] != other[0]) / 2, -count, spelling, lexeme)


def _combined(mended: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield queries of the mended terms: of all of them, of all but one, of one alone."""
    for nth in range(_NEAREST if mended else 0):
        yield " ".join(texts[min(nth, len(texts) - 1)] for texts in mended)
    for left_out in range(len(mended)) if len(mended) > 2 else ():
        yield " ".join(texts[0] for number, texts in enumerate(mended) if number != left_out)
    yield from (text for texts in mended for text in texts)
