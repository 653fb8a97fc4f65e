"""Which forms of a vocabulary are forms of one word.

A form alone can be read in many ways; the vocabulary tells which are likely. Readings are taken in the order of how
many forms they explain, and every form goes to the first reading that explains it. What is left over stays a word of
its own. Forms that a reading explains, but an earlier one took (*tikslu* of *tikslas* or of *tikslus*), are kept as
its further forms.
"""

import heapq
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reader.words.inflection import Inflection, Reading


class Lexeme(NamedTuple):
    """Hold the forms of one word: its own, and those that it shares with others, which own them."""

    forms: tuple[str, ...]
    shared: tuple[str, ...] = ()


def gather_lexemes(forms: Sequence[str], inflection: Inflection) -> list[Lexeme]:
    """Gather forms into words: each form is in one of them, and may be shared by more. The order is that of the first
    form; the same forms give the same lexemes.
    """
    vocabulary = sorted(set(forms))
    explained = _explained(vocabulary, inflection)
    owner = _assign(explained, inflection)
    own = defaultdict[Reading | str, list[str]](list)
    for form in vocabulary:
        own[owner.get(form, form)].append(form)
    return [Lexeme(tuple(own_forms), _shared(key, own_forms, explained)) for key, own_forms in own.items()]


def _explained(vocabulary: Sequence[str], inflection: Inflection) -> dict[Reading, list[str]]:
    """Give the forms that each reading explains, where there are at least two."""
    explained = defaultdict[Reading, list[str]](list)
    for form in vocabulary:
        for reading in inflection.readings(form):
            explained[reading].append(form)
    return {reading: some for reading, some in explained.items() if len(some) > 1}


def _assign(explained: dict[Reading, list[str]], inflection: Inflection) -> dict[str, Reading]:
    """Give each form to the reading that explains most forms not yet given (greedy set cover); among equals the
    commoner paradigm and the longer base come first.
    """

    def rank(reading: Reading, count: int) -> tuple[float, int, int, str]:
        return -count * inflection.weight(reading), reading.paradigm, -len(reading.base), reading.base

    waiting = [(rank(reading, len(some)), reading) for reading, some in explained.items()]
    heapq.heapify(waiting)
    owner: dict[str, Reading] = {}
    while waiting:
        ranked, reading = heapq.heappop(waiting)
        left = [form for form in explained[reading] if form not in owner]
        now = rank(reading, len(left))
        if now > ranked and left:
            heapq.heappush(waiting, (now, reading))
        elif now == ranked:
            owner.update(dict.fromkeys(left, reading))
    return owner


def _shared(key: Reading | str, own: Sequence[str], explained: dict[Reading, list[str]]) -> tuple[str, ...]:
    if isinstance(key, str):
        return ()
    mine = frozenset(own)
    return tuple(form for form in explained[key] if form not in mine)
