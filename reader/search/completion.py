"""How what is typed may go on: names, titles of chapters and words of the edition."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from msgspec.structs import replace

from reader.model.blocks import Chapter
from reader.model.hits import Suggestion, SuggestionKind
from reader.model.location import Location
from reader.model.report import Language, Term
from reader.search.names import NAME_KINDS
from reader.search.query import OPERATORS
from reader.search.rows import read_rows
from reader.search.vocabulary import LAST
from reader.words.folding import fold
from reader.words.tokens import bounds, form_of, forms

_SHORTEST_WORD = 3
_MOST_OF_A_KIND = 3
_MANY = 200

_KEPT = "SELECT kind, text, chapter FROM completion WHERE language = ? AND folded >= ? AND folded < ? LIMIT ?"
_HELD = "SELECT form FROM word WHERE language = ? AND lexeme IN (SELECT lexeme FROM word WHERE count > 0)"
_COMMONEST = (
    "SELECT lexeme, max(count) AS most, spelling AS commonest FROM word"
    " WHERE language = :language AND folded >= :start AND folded < :last AND length(form) >= :shortest"
    " AND form GLOB '*[^0-9]*' AND count > 0 GROUP BY lexeme ORDER BY most DESC, commonest LIMIT :limit"
)
_AS_ENTRY = (
    "SELECT spelling FROM word WHERE lexeme = begun.lexeme AND folded >= :start AND folded < :last ORDER BY"
    " EXISTS (SELECT 1 FROM completion AS kept WHERE kept.language = :language AND kept.folded = word.folded"
    " AND kind = 'name' AND text = spelling) DESC,"
    " EXISTS (SELECT 1 FROM name WHERE name.lexeme = word.lexeme AND name.form = word.form) DESC,"
    " count DESC, spelling LIMIT 1"
)
_WORDS = f"SELECT ({_AS_ENTRY}) FROM ({_COMMONEST}) AS begun ORDER BY most DESC, commonest"  # noqa: S608
"""Words that begin alike, one form of each and no number: the form that is the entry of a name, else that of a part of
one, else the commonest."""


class _Kept(NamedTuple):
    kind: SuggestionKind
    text: str
    chapter: str


def write_completions(
    connection: sqlite3.Connection, language: Language, chapters: Sequence[Chapter], terms: Sequence[Term]
) -> None:
    """Write the names and titles of one language, by each of their words; a title is the short one."""
    known = {form for (form,) in connection.execute(_HELD, (language,))}
    kept = [*_names(terms, language, known), *(_Kept("title", one.short_title, one.id) for one in chapters)]
    rows = sorted({(language, word, *one) for one in kept for word in map(fold, forms(one.text))})
    connection.executemany("INSERT OR IGNORE INTO completion VALUES (?, ?, ?, ?, ?)", rows)


def _names(terms: Sequence[Term], language: Language, known: set[str]) -> Iterator[_Kept]:
    """Yield each name in the first of its spellings of which the edition holds all words as they are."""
    for term in terms:
        if term.kind in NAME_KINDS:
            spellings = (term.label[language], *term.variants.get(language, ()))
            held = next((spelling for spelling in spellings if known.issuperset(forms(spelling))), "")
            if held:
                yield _Kept("name", held, "")


class Completions:
    """Tell how a query may go on."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def complete(self, text: str, language: Language, limit: int) -> tuple[Suggestion, ...]:
        """Give at most so many ways in which a text may go on: names and titles with such words, then the edition's
        words that begin like the last, the most frequent first. That one comes as a word, though it be a whole name.
        """
        places = bounds(text)
        if not places or places[-1][1] < len(text):
            return ()
        typed = [fold(form_of(text[start:end])) for start, end in places]
        kept = self._kept(typed[-1], language)
        found: dict[str, Suggestion] = {text.casefold(): Suggestion(text, text, "word")}
        for kind in ("name", "title"):
            for one, at in islice(_fitting(kept, kind, typed), _MOST_OF_A_KIND):
                query = text[: places[at][0]] + one.text
                found.setdefault(query.casefold(), Suggestion(query, one.text, one.kind, _location(one)))
        before = text[: places[-1][0]]
        words = [Suggestion(before + word, word, "word") for word in self._words(typed[-1], language, limit)]
        for word in words[:1]:
            if found.get(word.query.casefold()) == replace(word, kind="name"):
                del found[word.query.casefold()]
        for word in words:
            found.setdefault(word.query.casefold(), word)
        return tuple(found.values())[1 : limit + 1]

    def _kept(self, start: str, language: Language) -> list[_Kept]:
        values = (language, start, start + LAST, _MANY)
        rows = read_rows(self._connection, _KEPT, values, tuple[SuggestionKind, str, str])
        return list(dict.fromkeys(_Kept(*row) for row in rows))

    def _words(self, start: str, language: Language, limit: int) -> list[str]:
        values = {
            "language": language,
            "start": start,
            "last": start + LAST,
            "shortest": _SHORTEST_WORD,
            "limit": limit,
        }
        return [word for (word,) in read_rows(self._connection, _WORDS, values, tuple[str])]


def _location(kept: _Kept) -> Location | None:
    return Location(kept.chapter) if kept.chapter else None


def _fitting(kept: Sequence[_Kept], kind: str, typed: Sequence[str]) -> Iterator[tuple[_Kept, int]]:
    """Yield what goes on a typed text, with the number of the first typed word that it takes the place of: a typed
    text to the end, or what follows a word between terms; what begins so comes first.
    """
    starts = {0, *(at for at, word in enumerate(typed, start=1) if word.upper() in OPERATORS)}
    fits = []
    for one in kept:
        words = [fold(form) for form in forms(one.text)]
        found = ((at, first) for at in sorted(starts) if (first := _fit(words, typed[at:])) is not None)
        if one.kind == kind and (best := next(found, None)):
            fits.append((*best, one))
    yield from ((one, at) for at, _, one in sorted(fits))


def _fit(words: Sequence[str], typed: Sequence[str]) -> int | None:
    """Give the number of the word from which on words agree with typed ones, of which the last may go on."""
    for first in range(len(words) - len(typed) + 1) if typed else ():
        piece = words[first : first + len(typed)]
        if piece[:-1] == typed[:-1] and piece[-1].startswith(typed[-1]):
            return first
    return None
