"""What is near a query that has no hits, in the edition's own words."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from heapq import nsmallest
from itertools import chain, islice
from typing import NamedTuple

from reader.model.report import Language
from reader.search.expression import Sought
from reader.search.fewer_words import LITTLE, Offer, leave_out
from reader.search.meaning import Meaning
from reader.search.passages import holds
from reader.search.query import Term
from reader.search.rows import json_texts, read_rows
from reader.search.vocabulary import LAST
from reader.words.distance import distance
from reader.words.folding import fold
from reader.words.function_words import is_function_word
from reader.words.script import to_latin
from reader.words.tokens import APOSTROPHE

MOST_SUGGESTIONS = 5

_ALIKE = (
    " WHERE language = :language AND (substr(folded, 1, 1) = :initial AND length(folded) >= :least"
    " OR folded IN (:tail, :swapped) OR substr(folded, 2) IN (:tail, :typed))"
)
_WORDS = f"SELECT folded, count, spelling, lexeme FROM word {_ALIKE}"  # noqa: S608 - made of the condition above
_NAMES = f"SELECT folded, 0, spelling, lexeme FROM name {_ALIKE}"  # noqa: S608
"""Words that begin alike, and those that one step at the first letter makes: put in, changed, left out, swapped."""

_BEGUN = " WHERE language = ? AND folded >= ? AND folded < ? ORDER BY count DESC, spelling LIMIT ?"
_WORDS_BEGUN = f"SELECT count, spelling, lexeme FROM word {_BEGUN}"  # noqa: S608
_NAMES_BEGUN = f"SELECT count, spelling, lexeme FROM name {_BEGUN}"  # noqa: S608
_SPELLINGS = (
    "SELECT folded, spelling FROM word WHERE language = ? AND folded IN (SELECT value FROM json_each(?)) AND count > 0"
)
_AKIN = 1.5
"""How far a word is that begins as what was typed: farther than a slip, nearer than two."""

_SHORTEST_BEGINNING = 3
_LONGEST_WORD = 40
_NEAREST = 3
_MOST_MENDED = 4


class Mended(NamedTuple):
    """Hold what a term may have been meant to be, the nearest first; ``times`` is how often the edition holds it, 0 if
    it does not know the term. A term ``is_telling`` unless it is a word that only holds sentences together.
    """

    texts: Sequence[str]
    is_known: bool
    times: int = 0
    is_telling: bool = True


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

    def suggest(
        self, language: Language, wanted: Sequence[Sequence[Sought]], find: Callable[[str], Collection[int]]
    ) -> list[str]:
        """Give a few queries that find something, the nearest first. Each wanted term is given as it was typed, then in
        the other ways to write it; ``find`` gives the places that a query finds.
        """
        mended = [one for one in self._mended(language, wanted) if one.texts]
        telling = [one for one in mended if one.is_telling] or mended
        known = [Offer(one.texts[0], one.times) for one in telling if one.is_known]
        singles = dict.fromkeys(text for one in telling for text in one.texts)
        # Where a word is misspelt, the sentence may stay as it is.
        kept = telling if all(one.is_known for one in telling) else _trimmed(mended)
        pairs = zip(_whole(kept), _whole(telling), strict=True)
        whole = (query for pair in pairs for query in islice(filter(find, pair), 1))
        queries = chain(whole, leave_out(known, find), filter(find, _telling(singles)))
        return list(islice(dict.fromkeys(queries), MOST_SUGGESTIONS))

    def _mended(self, language: Language, wanted: Sequence[Sequence[Sought]]) -> Iterator[Mended]:
        """Yield what each term may have been meant to be; of those that the edition does not know, but a few."""
        unknown = 0
        shouts = all(typed.term.text.isupper() for typed, *_ in wanted)
        for typed, *others in wanted:
            known = [_is_held(meaning) for meaning in typed.meanings]
            held = (
                typed
                if all(known)
                else next((one for one in others if holds(self._connection, one.expression())), None)
            )
            times = min(meaning.times for meaning in held.meanings) if held is not None else 0
            if _is_little(typed.term, language, shouts=shouts):
                yield Mended([typed.term.text], held is not None, times, is_telling=False)
            elif held is not None:
                yield Mended(_known(typed.term, known), True, times)
            elif unknown < _MOST_MENDED:
                unknown += 1
                yield Mended(self._near(language, typed.term, known), False)

    def _near(self, language: Language, term: Term, known: Sequence[bool]) -> list[str]:
        """Give a term with words that are near to those that the edition does not hold; none if nothing is near."""
        choices = [
            [word] * _NEAREST if is_known else self.near_words(language, word)
            for word, is_known in zip(term.words, known, strict=True)
        ]
        mended = [(" " if term.kind == "quoted" else "-").join(words) for words in zip(*choices, strict=False)]
        return [*mended, *_apart(term, known)]

    def near_words(self, language: Language, word: str) -> list[str]:
        """Give the nearest words, as they are mostly written, one form of each; none for a number and for a word out
        of all bounds.
        """
        folded = fold(word)
        if not 1 < len(folded) <= _LONGEST_WORD or folded[0].isdecimal():
            return []
        latin = to_latin(folded, language)
        near = [*self._akin(language, latin), *self._apart(language, folded)]
        for spelling in {folded, latin}:
            near += self._candidates(language, spelling)
        nearest: dict[int | str, str] = {}
        for one in nsmallest(_NEAREST * 8, near):
            nearest.setdefault(one.lexeme or one.spelling, one.spelling)
        return list(nearest.values())[:_NEAREST]

    def _apart(self, language: Language, folded: str) -> Iterator[NearWord]:
        """Yield the pairs of words that a word is, written as one: *cyber-attack* for *cyberattack*."""
        halves = json_texts([half for cut in range(1, len(folded)) for half in (folded[:cut], folded[cut:])])
        rows = read_rows(self._connection, _SPELLINGS, (language, halves), tuple[str, str])
        spelled = dict(rows)
        for cut in range(1, len(folded)):
            if folded[:cut] in spelled and folded[cut:] in spelled:
                yield NearWord(1, 0, f"{spelled[folded[:cut]]}-{spelled[folded[cut:]]}", 0)

    def _akin(self, language: Language, folded: str) -> Iterator[NearWord]:
        """Yield words that begin as a word does, with as many of its letters as any does and at least half of them:
        *Rusija* for *rusiškas*, whatever follows an apostrophe left out.
        """
        stem, apostrophe, _ = folded.partition(APOSTROPHE)
        shortest = max(_SHORTEST_BEGINNING, len(stem) if apostrophe else (len(stem) + 1) // 2)
        for length in range(len(stem), shortest - 1, -1):
            values = (language, stem[:length], stem[:length] + LAST, _NEAREST)
            rows = [
                row
                for question in (_WORDS_BEGUN, _NAMES_BEGUN)
                for row in read_rows(self._connection, question, values, tuple[int, str, int])
            ]
            if rows:
                yield from (NearWord(_AKIN, -count, spelling, lexeme) for count, spelling, lexeme in rows)
                return

    def _candidates(self, language: Language, folded: str) -> Iterator[NearWord]:
        length = len(folded)
        most = 1 if length < 5 else 2 if length < 9 else 3
        values = {
            "language": language,
            "typed": folded,
            "initial": folded[0],
            "tail": folded[1:],
            "swapped": folded[1] + folded[0] + folded[2:],
            "least": length - most,
        }
        for question in (_WORDS, _NAMES):
            rows = read_rows(self._connection, question, values, tuple[str, int, str, int])
            for other, count, spelling, lexeme in rows:
                limit = most if other[0] == folded[0] else 1
                steps = _steps(folded, other, limit)
                if steps <= limit:
                    yield NearWord(steps + (folded[0] != other[0]) / 2, -count, spelling, lexeme)


def _is_held(meaning: Meaning) -> bool:
    """Tell whether the edition holds a word or one that begins so."""
    return bool(meaning.lexemes or meaning.starts)


def _is_little(term: Term, language: Language, *, shouts: bool) -> bool:
    """Tell whether a term only holds a sentence together; one in capitals is an abbreviation (*WHO*, *IT*), unless all
    of the query is in capitals.
    """
    is_plain = term.kind == "word" and term.prefix == term.unfinished
    is_abbreviation = term.text.isupper() and len(term.text) > 1 and not shouts
    return is_plain and not is_abbreviation and is_function_word(term.words[-1], language)


def _known(term: Term, known: Sequence[bool]) -> list[str]:
    """Give how a term may be written that the edition holds: as it was typed, in any forms, apart."""
    together = " ".join(term.words) if term.kind == "joined" else term.text
    return [term.text, together, *_apart(term, known)]


def _apart(term: Term, known: Sequence[bool]) -> list[str]:
    """Give the words of a term that hang together each for itself, as far as the edition knows them."""
    if term.kind != "joined":
        return []
    return [word for word, is_known in zip(term.words, known, strict=True) if is_known and len(word) > 1]


def _steps(typed: str, word: str, most: int) -> int:
    """Give how far a word is from what was typed; more than ``most`` if farther. A much longer word is one step
    farther than its beginning is.
    """
    farther = 1 if len(word) > len(typed) + most and len(typed) > 3 else 0
    near, limit = (word[: len(typed)], most - 1) if farther else (word, most)
    letters, others = frozenset(typed), frozenset(near)
    if len(letters - others) > limit or len(others - letters) > limit:
        return most + 1
    return distance(typed, near, limit) + farther


def _trimmed(mended: Sequence[Mended]) -> Sequence[Mended]:
    """Leave out the words that only hold the sentence together before the first telling one and behind the last."""
    telling = [number for number, one in enumerate(mended) if one.is_telling]
    return mended[telling[0] : telling[-1] + 1] if telling else mended


def _whole(mended: Sequence[Mended]) -> Iterator[str]:
    """Yield queries of all terms, the nearest first."""
    for nth in range(_NEAREST if mended else 0):
        yield " ".join(one.texts[min(nth, len(one.texts) - 1)] for one in mended)


def _telling(texts: Iterable[str]) -> list[str]:
    """Leave out little words, unless there are no others."""
    return [text for text in texts if len(text) > LITTLE] or list(texts)
