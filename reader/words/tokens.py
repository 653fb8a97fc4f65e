"""The words of a text, and the one form in which they are compared.

A word is a run of letters and digits with the marks that combine with them; apostrophes, soft hyphens and joiners
stand inside of words, hyphens between them. A percent sign is a word. Raised digits belong to none: they are numbers of
notes (*goods¹*), or powers. Offsets count code points.
"""

import re
import unicodedata
from functools import lru_cache

from reader.model.hits import Span

APOSTROPHE = "’"
"""How an apostrophe is written in a form, however it was typed."""

PERCENT = "％"
"""The form of a percent sign, which is no ASCII punctuation."""

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u093c\u093e-\u094f\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
)
_UNSEEN = "\u00ad\u200c\u200d\u2060"
_RAISED = "\u00b2\u00b3\u00b9\u2070\u2074-\u2079"
LETTER = rf"[^\W_{_RAISED}]"
"""A pattern of one letter or digit of a word."""

_WORD = re.compile(rf"{LETTER}+(?:(?:[{_MARKS}{_UNSEEN}]+|['’ʼ](?={LETTER})){LETTER}*)*|[%{PERCENT}]")
_APOSTROPHES = str.maketrans({"'": APOSTROPHE, "ʼ": APOSTROPHE} | dict.fromkeys(_UNSEEN))
_PUNCTUATION = re.compile(r"[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+")


def spans(text: str) -> list[Span]:
    """List where the words of a text stand, in order."""
    return [Span(start, end) for start, end in bounds(text)]


def bounds(text: str) -> list[tuple[int, int]]:
    """List where the words of a text begin and end, in order; faster than ``spans``."""
    return [match.span() for match in _WORD.finditer(text)]


def words(text: str) -> list[str]:
    """List the words of a text as they are written; they stand at its ``spans``."""
    return _WORD.findall(text)


def forms(text: str) -> list[str]:
    """List the words of a text, each as ``form_of`` writes it."""
    return list(map(form_of, _WORD.findall(text)))


@lru_cache(maxsize=16384)
def form_of(word: str) -> str:
    """Write a word as it is compared: without case, compatible characters made one (NFKC_Casefold, Unicode Standard
    section 3.13), its marks kept. The form holds no ASCII punctuation.
    """
    if word.isascii() and word.isalnum():
        return word.lower()
    if word in {"%", PERCENT}:
        return PERCENT
    form = unicodedata.normalize("NFKC", word.translate(_APOSTROPHES).casefold())
    form = unicodedata.normalize("NFKC", form.casefold())
    return _PUNCTUATION.sub("", form) or APOSTROPHE


def has_capital(word: str) -> bool:
    """Tell whether a word is written with a capital, as names are."""
    return any(map(str.isupper, word))


def end_of_word(text: str, start: int) -> int:
    """Give where the word ends that begins at a place; the place itself if none begins there."""
    match = _WORD.match(text, start)
    return match.end() if match else start
