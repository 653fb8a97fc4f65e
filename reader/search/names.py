"""The spellings of names: which words stand for the same name.

Only names of persons, and other names that are one word, are taken apart, since only there does word answer word.
Initials name nobody. Names of which a spelling has several words stand for each other as a whole too: *Al Kaida*,
*Al Qaeda*; *ISIS*, *Islamic State*; a person's full name and the family name alone.
"""

from collections.abc import Iterator, Sequence

from reader.model.report import Language, Term, TermKind
from reader.words.distance import distance
from reader.words.folding import fold
from reader.words.tokens import form_of, forms, words

NAME_KINDS: tuple[TermKind, ...] = ("person", "organisation", "group", "place", "weapon", "exercise", "abbreviation")
"""What counts as a name."""

Spellings = dict[str, str]
"""The spellings of one word of a name: each form and how it is written."""


def gather_names(terms: Sequence[Term], language: Language) -> list[Spellings]:
    """Give, for each word of a name as a language has it, all forms in which it is spelled, in any language; its own
    spelling first. Words of one spelling are left out.
    """
    return [row for term in terms for row in _rows(term, language) if len(row) > 1]


def gather_long_names(terms: Sequence[Term]) -> list[Spellings]:
    """Give all spellings of each name that has one of several words, in any language: its words with spaces between
    them, and how it is written.
    """
    names = (_whole_spellings(term) for term in terms if term.kind in NAME_KINDS)
    return [name for name in names if len(name) > 1 and any(" " in form for form in name)]


def _whole_spellings(term: Term) -> Spellings:
    written = [*term.label.values(), *(variant for some in term.variants.values() for variant in some)]
    spellings: Spellings = {}
    for one in written:
        spellings.setdefault(" ".join(forms(one)), one)
    return spellings


def _rows(term: Term, language: Language) -> Iterator[Spellings]:
    name = _words(term.label[language])
    if not (term.kind == "person" or (term.kind in NAME_KINDS and len(name) == 1)):
        return
    spellings = [_words(label) for label in term.label.values()]
    spellings += [_words(variant) for some in term.variants.values() for variant in some]
    rows = {form: {form: written} for form, written in name.items()}
    for words_of in spellings:
        for own, other in _pairs(list(name), list(words_of)):
            rows[own].setdefault(other, words_of[other])
    yield from rows.values()


def _words(name: str) -> Spellings:
    return {form: word for word in words(name) if len(form := form_of(word)) > 1}


def _pairs(name: Sequence[str], words_of: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pair the words of a name with those of another spelling, as far as they answer each other."""
    if len(name) == len(words_of):
        yield from zip(name, words_of, strict=True)
    elif len(words_of) == 1 and name:
        yield _likest(name, words_of[0]), words_of[0]


def _likest(name: Sequence[str], word: str) -> str:
    """Give the word of a name that another spelling is most like; the family name, the last, if it is like none."""
    folded = fold(word)
    most = max(1, len(folded) // 2)
    gaps = {own: distance(fold(own), folded, most) for own in reversed(name)}
    return min(gaps, key=lambda own: gaps[own])
