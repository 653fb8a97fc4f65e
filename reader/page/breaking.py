"""Where a word may be broken when it is wider than its line.

Lithuanian syllables begin with the longest run of consonants that can begin a Lithuanian word: a sibilant, then a
stop, then a sonorant, each of them or none (Valstybinė lietuvių kalbos komisija, rules of word division). The same
rule gives tolerable places in English; it is used only for words that would be broken anyhow.
"""

import re
from itertools import pairwise

_LEAST_HEAD = 2
_LEAST_TAIL = 3
_VOWELS = "aąeęėiįyouųūáàâäéèêëíìîïóòôöúùûü"
_WORD = re.compile(r"[^\W\d_]+")
_SYLLABLE_START = re.compile(r"(?:[sšzž]?(?:[pbtdkgc]h?)?[lmnrvj]?|[^\W\d_])$")
_BETWEEN = re.compile(rf"(?<=[{_VOWELS}])([^\W\d_{_VOWELS}]+)(?=[{_VOWELS}])", re.IGNORECASE)


def break_word(word: str) -> list[str]:
    """Divide what stands between two spaces into the pieces that may stand on lines of their own."""
    places: list[int] = []
    for letters in _WORD.finditer(word):
        for between in _BETWEEN.finditer(letters[0]):
            start = _syllable_start(between[1].lower())
            place = letters.start() + between.start(1) + start
            if place - letters.start() >= _LEAST_HEAD and letters.end() - place >= _LEAST_TAIL:
                places.append(place)
    edges = [0, *places, len(word)]
    return [word[start:end] for start, end in pairwise(edges)]


def _syllable_start(consonants: str) -> int:
    """Give where in a run of consonants between two vowels the next syllable begins; one at least goes with it."""
    for start in range(len(consonants)):
        if _SYLLABLE_START.match(consonants[start:]):
            return start
    return len(consonants) - 1
