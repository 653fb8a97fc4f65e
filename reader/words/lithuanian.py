"""Lithuanian inflection: which words a form may be a form of."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.words.folding import fold
from reader.words.inflection import Reading
from reader.words.lithuanian_endings import OTHER_WORDS, PARADIGMS, PREFIXES, ROOTS, WORDS, Paradigm

_VOWELS = frozenset("aąeęėiįyouųū")
_BACK_VOWELS = frozenset("aąouųū")
_SHORTEST_BASE = 2
_LONGEST_PREFIX = max(map(len, PREFIXES)) + 1
_ALL = PARADIGMS + ROOTS + WORDS
_US = 5
"""The paradigm of *žmogus*."""


class Lithuanian:
    """Read Lithuanian forms by their endings.

    Before an ending that begins with *i*, *t* and *d* are written *č* and *dž* (katė, kačių); after *j* the softening
    *i* is not written (pavojus, pavojaus).
    """

    def __init__(self, unmarked: bool = False) -> None:
        self._unmarked = unmarked
        self._endings = self._by_ending(PARADIGMS, 0)
        self._root_endings = self._by_ending(ROOTS, len(PARADIGMS))
        self._words = self._by_ending(WORDS, len(PARADIGMS) + len(ROOTS))
        self._prefixes = frozenset(map(fold, PREFIXES)) if unmarked else PREFIXES
        self._longest = max(map(len, self._endings))
        self._soft_t, self._soft_d = ("c", "dz") if unmarked else ("č", "dž")
        self._man, self._people = (fold(root) if unmarked else root for root in ("žmog", "žmon"))

    def _by_ending(self, paradigms: Sequence[Paradigm], first: int) -> dict[str, tuple[int, ...]]:
        numbers = defaultdict[str, list[int]](list)
        for number, paradigm in enumerate(paradigms, start=first):
            for ending in dict.fromkeys(map(fold, paradigm.endings)) if self._unmarked else paradigm.endings:
                numbers[ending].append(number)
        shared: dict[tuple[int, ...], tuple[int, ...]] = {}
        return {ending: shared.setdefault(tuple(some), tuple(some)) for ending, some in numbers.items()}

    def readings(self, form: str) -> list[Reading]:
        """List the readings of a form, the longest ending first."""
        found = dict.fromkeys(Reading("", number) for number in self._words.get(form, ()))
        if found and not self._unmarked and not form.startswith(OTHER_WORDS):
            return list(found)
        found.update(dict.fromkeys(self._root_readings(form)))
        for cut in range(max(_SHORTEST_BASE, len(form) - self._longest), len(form) + 1):
            base, ending = form[:cut], form[cut:]
            if ending.startswith("i"):
                base = self._harden(base)
            if not _VOWELS.isdisjoint(base):
                found.update((Reading(base, number), None) for number in self._numbers(base, ending))
        if form.startswith(self._people):  # žmonės are more than one žmogus
            found[Reading(self._man, _US)] = None
        return list(found)

    def _root_readings(self, form: str) -> Iterator[Reading]:
        for cut in range(min(_LONGEST_PREFIX, len(form))):
            if form[:cut] in self._prefixes:
                yield from (Reading(form[:cut], number) for number in self._root_endings.get(form[cut:], ()))

    def _numbers(self, base: str, ending: str) -> tuple[int, ...]:
        numbers = self._endings.get(ending, ())
        if base.endswith("j") and ending[:1] in _BACK_VOWELS:
            return numbers + self._endings.get("i" + ending, ())
        return numbers

    def _harden(self, base: str) -> str:
        if base.endswith(self._soft_t):
            return base.removesuffix(self._soft_t) + "t"
        return base.removesuffix(self._soft_d) + "d" if base.endswith(self._soft_d) else base

    def weight(self, reading: Reading) -> float:
        """Give how much each form that shares a reading speaks for it: verbs take so many endings that theirs weigh
        less.
        """
        return _ALL[reading.paradigm].weight
