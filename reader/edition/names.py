"""The spellings of names: which words stand for the same name.

Only names of persons, and of places that are one word, are taken apart, since only there does word answer word.
Initials name nobody.
"""

from collections.abc import Iterator, Sequence

from reader.model.report import Language, Term
from reader.words.distance import distance
from reader.words.folding import fold
from reader.words.tokens import forms


def gather_names(terms: Sequence[Term], language: Language) -> list[list[str]]:
    """Give, for each word of a name as a language has it, all forms in which it is spelled, in any language; its own
    spelling first. Words of one spelling are left out.
    """
    return [row for term in terms for row in _rows(term, language) if len(row) > 1]


def _rows(term: Term, language: Language) -> Iterator[list[str]]:
    name = _words(term.label[language])
    if not (term.kind == "person" or (term.kind == "place" and len(name) == 1)):
        return
    spellings = [_words(label) for label in term.label.values()]
    spellings += [_words(variant) for some in term.variants.values() for variant in some]
    rows = {word: {word: None} for word in name}
    for words in spellings:
        for own, other in _pairs(name, words):
            rows[own][other] = None
    yield from (list(row) for row in rows.values())


def _words(name: str) -> list[str]:
    return [form for form in forms(name) if len(form) > 1]


def _pairs(name: Sequence[str], words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pair the words of a name with those of another spelling, as far as they answer each other."""
    if len(name) == len(words):
        yield from zip(name, words, strict=True)
    elif len(words) == 1 and name:
        yield _likest(name, words[0]), words[0]


def _likest(name: Sequence[str], word: str) -> str:
    """Give the word of a name that another spelling is most like; the family name, the last, if it is like none."""
    folded = fold(word)
    most = max(1, len(folded) // 2)
    gaps = {own: distance(fold(own), folded, most) for own in reversed(name)}
    return min(gaps, key=lambda own: gaps[own])
