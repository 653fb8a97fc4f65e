"""Which forms of a vocabulary are forms of one word.

A form alone can be read in many ways; the vocabulary tells which are likely. Readings are taken in the order of how
many forms they explain, and every form goes to the first reading that explains it. What is left over stays a word of
its own. Forms that a reading explains, but an earlier one took (*tikslu* of *tikslas* or of *tikslus*), are kept as
its further forms.

Foreign names may stand as their bare stems. Such a stem says little of itself, so it is looked at last and only among
names, and is one word with those of which every form can be its case: ordinary words are gathered as if there were no
names.
"""

import heapq
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple, TypeVar

from reader.words.inflection import Inflection, Reading

_Explained = TypeVar("_Explained", bound=Hashable)


class Lexeme(NamedTuple):
    """Hold the forms of one word: its own, and those that it shares with others, which own them."""

    forms: tuple[str, ...]
    shared: tuple[str, ...] = ()


def gather_lexemes(forms: Sequence[str], inflection: Inflection, names: Collection[str] = ()) -> list[Lexeme]:
    """Gather forms into words: each form is in one of them, and may be shared by more. The order is that of the first
    form; the same forms give the same lexemes. ``names`` are the forms that are written as names.
    """
    lexemes = _gather(sorted(set(forms)), inflection)
    return _gather_names(lexemes, inflection, frozenset(names)) if names else lexemes


def _gather(vocabulary: Sequence[str], inflection: Inflection) -> list[Lexeme]:
    explained = _explained({form: inflection.readings(form) for form in vocabulary})
    owner = _assign(explained, inflection)
    own = defaultdict[Reading | str, list[str]](list)
    for form in vocabulary:
        own[owner.get(form, form)].append(form)
    return [Lexeme(tuple(own_forms), _shared(key, own_forms, explained)) for key, own_forms in own.items()]


def _gather_names(lexemes: Sequence[Lexeme], inflection: Inflection, names: frozenset[str]) -> list[Lexeme]:
    """Join the lexemes that are cases of one name, some form of which is its bare stem."""
    cases = {one.forms: _cases(one, inflection) for one in lexemes if names.issuperset(one.forms)}
    stems = {one for forms, own in cases.items() for form in forms for one in own & set(inflection.name_readings(form))}
    explained = _explained({forms: sorted(stems & own) for forms, own in cases.items()})
    owner = _assign(explained, inflection)
    joined = defaultdict[Reading | tuple[str, ...], list[Lexeme]](list)
    for one in lexemes:
        joined[owner.get(one.forms, one.forms)].append(one)
    return [_join(some, _shared(key, [one.forms for one in some], explained)) for key, some in joined.items()]


def _cases(lexeme: Lexeme, inflection: Inflection) -> set[Reading]:
    """Give the readings that all forms of a name share."""
    readings = (inflection.readings(form) + inflection.name_readings(form) for form in lexeme.forms)
    return set.intersection(*map(set, readings))


def _join(lexemes: Sequence[Lexeme], shared: Iterable[tuple[str, ...]]) -> Lexeme:
    forms = sorted(chain.from_iterable(one.forms for one in lexemes))
    further = sorted({*chain(*(one.shared for one in lexemes), *shared)}.difference(forms))
    return Lexeme(tuple(forms), tuple(further))


def _explained(readings: Mapping[_Explained, Iterable[Reading]]) -> dict[Reading, list[_Explained]]:
    """Give what each reading explains, where there are at least two."""
    explained = defaultdict[Reading, list[_Explained]](list)
    for one, some in readings.items():
        for reading in some:
            explained[reading].append(one)
    return {reading: some for reading, some in explained.items() if len(some) > 1}


def _assign(explained: Mapping[Reading, list[_Explained]], inflection: Inflection) -> dict[_Explained, Reading]:
    """Give each form to the reading that explains most forms not yet given (greedy set cover); among equals the
    commoner paradigm and the longer base come first. Forms of one name may stand together for one.
    """

    def rank(reading: Reading, count: int) -> tuple[float, int, int, str]:
        return -count * inflection.weight(reading), reading.paradigm, -len(reading.base), reading.base

    waiting = [(rank(reading, len(some)), reading) for reading, some in explained.items()]
    heapq.heapify(waiting)
    owner: dict[_Explained, Reading] = {}
    while waiting:
        ranked, reading = heapq.heappop(waiting)
        left = [form for form in explained[reading] if form not in owner]
        now = rank(reading, len(left))
        if now > ranked and left:
            heapq.heappush(waiting, (now, reading))
        elif now == ranked:
            owner.update(dict.fromkeys(left, reading))
    return owner


def _shared(
    key: Reading | _Explained, own: Sequence[_Explained], explained: Mapping[Reading, list[_Explained]]
) -> tuple[_Explained, ...]:
    """Give what a reading explains beside its own; nothing where the key is no reading."""
    if not isinstance(key, Reading):
        return ()
    mine = frozenset(own)
    return tuple(one for one in explained[key] if one not in mine)
