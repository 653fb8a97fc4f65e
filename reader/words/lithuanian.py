"""Lithuanian inflection: which words a form may be a form of."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reader.words.folding import fold
from reader.words.inflection import Reading
from reader.words.lithuanian_endings import FOREIGN, PARADIGMS, VERB_WEIGHT
from reader.words.lithuanian_verbs import VERBS, Verbs, stems_of
from reader.words.lithuanian_words import INFLECTED, OTHER_WORDS, WHOLE
from reader.words.tokens import APOSTROPHE

_VOWELS = frozenset("aąeęėiįyouųū")
_HARD_VOWELS = _VOWELS - {"i"}
_BACK_VOWELS = frozenset("aąouųū")
_SHORTEST_BASE = 2
_SHORTEST_NAME = 4
"""The letters of the shortest name that may be a bare stem: *javų* is a form of *javai*, none of *JAV*."""
_FOREIGN_CASES = (0, 3)
"""The paradigms of foreign names that end in a consonant: *Zapadas*, *Wagneris*."""
_US = 5
"""The paradigm of *žmogus*."""
_FIRST_VERB = len(PARADIGMS)
_FIRST_WORD = _FIRST_VERB + len(VERBS)
_WHOLE_WORD = _FIRST_WORD + len(INFLECTED)
_NAME = _WHOLE_WORD + 1
"""The paradigm of names and abbreviations that take their endings after an apostrophe."""
_NAME_WEIGHT = 0.8


class Lithuanian:
    """Read Lithuanian forms by their endings.

    Before an ending that begins with *i*, *t* and *d* are written *č* and *dž* (katė, kačių); after *j* the softening
    *i* is not written (pavojus, pavojaus).
    """

    def __init__(self, unmarked: bool = False) -> None:
        write = fold if unmarked else str
        self._endings = _by_form([list(map(write, paradigm.endings)) for paradigm in PARADIGMS])
        self._after_vowel = _after_vowel(self._endings)
        self._words = _by_form([list(map(write, forms)) for forms in INFLECTED], first=_FIRST_WORD)
        self._foreign = frozenset(map(write, FOREIGN))
        self._name_endings = _by_form([["", *map(write, PARADIGMS[number].endings)] for number in _FOREIGN_CASES])
        self._whole = frozenset(map(write, WHOLE))
        self._verbs = Verbs(write)
        self._longest = max(map(len, self._endings))
        self._soft_t, self._soft_d = write("č"), write("dž")
        self._man, self._people = write("žmog"), write("žmon")

    def readings(self, form: str) -> list[Reading]:
        """List the readings of a form, the longest ending first."""
        if form in self._whole:
            return [Reading(form, _WHOLE_WORD)]
        found = dict.fromkeys(Reading("", number) for number in self._words.get(form, ()))
        if found and not form.startswith(OTHER_WORDS):
            return list(found)
        name, apostrophe, ending = form.rpartition(APOSTROPHE)
        found[Reading(name if apostrophe and ending in self._foreign else form, _NAME)] = None
        found.update((Reading(prefix, _FIRST_VERB + verb), None) for prefix, verb in self._verbs.find(form))
        for cut in range(max(_SHORTEST_BASE, len(form) - self._longest), len(form) + 1):
            base, ending = form[:cut], form[cut:]
            if ending.startswith("i"):
                base = self._harden(base)
            if not _VOWELS.isdisjoint(base):
                found.update((Reading(base, number), None) for number in self._numbers(base, ending))
        if form.startswith(self._people):  # žmonės are more than one žmogus
            found[Reading(self._man, _US)] = None
        return list(found)

    def name_readings(self, form: str) -> list[Reading]:
        """List the readings of a foreign name that stands as its bare stem, or has its ending after an apostrophe.

        Such names are quoted as they are (*„Wagner“*) or declined like *Wagneris*, with an apostrophe or without.
        """
        name, apostrophe, ending = form.rpartition(APOSTROPHE)
        base, ending = (name, ending) if apostrophe else (form, "")
        if len(base) < _SHORTEST_NAME or base[-1] in _VOWELS or not base.isalpha() or base in self._whole:
            return []
        return [Reading(base, _FOREIGN_CASES[number]) for number in self._name_endings.get(ending, ())]

    def _numbers(self, base: str, ending: str) -> tuple[int, ...]:
        if base[-1] in _HARD_VOWELS:
            return self._after_vowel.get(ending, ())
        numbers = self._endings.get(ending, ())
        if base.endswith("j") and ending[:1] in _BACK_VOWELS:
            return numbers + self._endings.get("i" + ending, ())
        return numbers

    def _harden(self, base: str) -> str:
        if base.endswith(self._soft_t):
            return base.removesuffix(self._soft_t) + "t"
        return base.removesuffix(self._soft_d) + "d" if base.endswith(self._soft_d) else base

    def stems(self, reading: Reading) -> Sequence[str]:
        """Give the base, or what may follow where it is but a prefix."""
        base, number = reading
        if number < _FIRST_VERB:
            return (base, self._people) if base == self._man else (base,)
        if number < _FIRST_WORD:
            return [base + stem for stem in stems_of(number - _FIRST_VERB)]
        return INFLECTED[number - _FIRST_WORD] if number < _WHOLE_WORD else (base,)

    def weight(self, reading: Reading) -> float:
        """Give how much each form that shares a reading speaks for it: verbs take so many endings that theirs weigh
        less.
        """
        if reading.paradigm < _FIRST_VERB:
            return PARADIGMS[reading.paradigm].weight
        if reading.paradigm == _NAME:
            return _NAME_WEIGHT
        return VERB_WEIGHT if reading.paradigm < _FIRST_WORD else 1.0


def _by_form(paradigms: Sequence[Sequence[str]], first: int = 0) -> dict[str, tuple[int, ...]]:
    """Give the numbers of the paradigms that have a form or an ending, beginning at ``first``."""
    numbers = defaultdict[str, list[int]](list)
    for number, forms in enumerate(paradigms, start=first):
        for form in dict.fromkeys(forms):
            numbers[form].append(number)
    shared: dict[tuple[int, ...], tuple[int, ...]] = {}
    return {form: shared.setdefault(tuple(some), tuple(some)) for form, some in numbers.items()}


def _after_vowel(endings: Mapping[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """Give the endings that may follow a vowel; most verbs' bases end in a consonant, or in the softening *i*."""
    some = {
        ending: tuple(number for number in numbers if PARADIGMS[number].after_vowel)
        for ending, numbers in endings.items()
    }
    return {ending: numbers for ending, numbers in some.items() if numbers}
