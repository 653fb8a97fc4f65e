"""English inflection: which words a form may be a form of.

Inflection only, as the grammars have it (Huddleston and Pullum, 2002, chapters 3, 5, 6 and 18): plurals, possessives,
the forms of verbs, the degrees of short adjectives. *Nation* and *national*, *secure* and *security* stay apart.
"""

import re
from collections.abc import Iterator, Sequence

from reader.words.english_irregular import AMERICAN, DEGREES, FORMS, IRREGULAR, WHOLE
from reader.words.inflection import Reading
from reader.words.tokens import APOSTROPHE

_VOWELS = frozenset("aeiouy")
_DOUBLED = frozenset("bdgklmnprtvz")
_HISSING = ("s", "x", "z", "ch", "sh", "o")
_SHORTEST_BASE = 3

_WORD = 0
_BRITISH = re.compile(
    r"(?<=[a-z]{3})(?:(is)(?=er?$|able$|ation)|(ys)(?=er?$)|(our)(?=$|(?:able|al|er|ful|hood|ist|ite|less|ly|y)$))"
    r"|(?<=[a-z]en)(c)(?=e(?:less)?$)"
    r"|(?<=[a-z][bt])(?<!timb)(re)$|(?<=[a-z]{2}og)(ue)$|(?<=gram)(me)$"
)
_AMERICAN = {"is": "iz", "ys": "yz", "our": "or", "c": "s", "re": "er", "ue": "", "me": ""}


def _american(base: str) -> str:
    """Write a base so that its British and its American spelling are one: organise, labour, defence, centre."""
    return AMERICAN.get(base) or _BRITISH.sub(lambda match: _AMERICAN[match[0]], base)


class English:
    """Read English forms by their endings and by the list of irregular forms."""

    def readings(self, form: str) -> list[Reading]:
        """List the readings of a form; its own self comes first."""
        word = form.removesuffix(APOSTROPHE + "s").removesuffix(APOSTROPHE)
        if word in WHOLE:
            return [Reading(word, _WORD)]
        bases = [word, *IRREGULAR.get(word, ()), *self._plurals(word), *self._verbs(word)]
        bases += [base for base in self._degrees(word) if base in DEGREES]
        return [Reading(base, _WORD) for base in dict.fromkeys(map(_american, bases))]

    def _plurals(self, word: str) -> Iterator[str]:
        if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < _SHORTEST_BASE:
            return
        yield word[:-1]
        if word.endswith("ies"):
            yield word[:-3] + "y"
        elif word.endswith("es") and word[:-2].endswith(_HISSING) and len(word) >= _SHORTEST_BASE + 2:
            yield word[:-2]
        elif word.endswith("ves"):
            yield from (word[:-3] + "f", word[:-3] + "fe")

    def _verbs(self, word: str) -> Iterator[str]:
        for ending in ("ing", "ings", "ed"):
            if word.endswith(ending):
                yield from self._bases(word.removesuffix(ending))
        if word.endswith("ied"):
            yield word[:-3] + "y"

    def _degrees(self, word: str) -> Iterator[str]:
        for ending in ("er", "est"):
            if word.endswith(ending):
                yield from self._bases(word.removesuffix(ending))
            if word.endswith("i" + ending):
                yield word.removesuffix("i" + ending) + "y"

    def _bases(self, base: str) -> Iterator[str]:
        """Yield what a base was before its ending: unchanged, with a silent e, without its doubled consonant."""
        if _VOWELS.isdisjoint(base):
            return
        if len(base) >= _SHORTEST_BASE:
            yield base
        if base[-1] not in "ao":
            yield base + "e"
        if len(base) > _SHORTEST_BASE and base[-1] == base[-2] and base[-1] in _DOUBLED:
            yield base[:-1]

    def name_readings(self, form: str) -> list[Reading]:
        """List none: a name has no forms but those of any word."""
        return []

    def stems(self, reading: Reading) -> Sequence[str]:
        """Give the base and its irregular forms; what is left of it in *centre*, *defence* and *lives*."""
        base = reading.base
        shorter = base[:-2] if base.endswith(("ber", "ter", "se")) else base.removesuffix("e")
        return base, shorter, *FORMS.get(base, ())

    def weight(self, reading: Reading) -> float:
        """Give how much each form that shares a reading speaks for it."""
        return 1.0
