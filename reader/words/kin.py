"""Words of a vocabulary to which a form belongs that the vocabulary does not hold."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from reader.words.folding import agrees, fold
from reader.words.inflection import Inflection, Reading

_Key = TypeVar("_Key")
_SHORTEST_START, _LONGEST_START = 2, 4
_LASTING = tuple("bhjklmnprsvx")
"""Letters that stay what they are at the end of a stem."""


def common_starts(form: str, unmarked: Inflection) -> list[str]:
    """Give folded letters with one of which each form of the same word begins; its own if nothing is known of it.

    There are several where stems differ in the root (*fought*, *fight*). The last letter of a stem may change before
    an ending (*army*, *armies*), and later ones with the spelling (*colour*, *color*).
    """
    folded = fold(form)
    stems = {fold(stem) for reading in unmarked.readings(folded) for stem in unmarked.stems(reading)}
    starts = set(map(_start, stems)) or {folded}
    return sorted(start for start in starts if not any(start[:end] in starts for end in range(1, len(start))))


def _start(stem: str) -> str:
    sure = len(stem) if stem.endswith(_LASTING) else len(stem) - 1
    return stem[: min(_LONGEST_START, max(_SHORTEST_START, sure))]


def _shared_length(form: str, base: str) -> int:
    return next((at for at, (one, other) in enumerate(zip(form, base, strict=False)) if one != other), len(base))


def find_kin(
    form: str, lexemes: Mapping[_Key, Sequence[str]], unmarked: Inflection, names: Collection[_Key] = ()
) -> list[_Key]:
    """Find the lexemes, each given by its forms, all of whose forms share a reading with a form; ``unmarked`` are the
    language's rules for forms without marks. ``names`` are those of the lexemes that are names.

    Letters typed without marks stand for any that have them.
    """
    own = {is_name: _readings(form, unmarked, is_name) for is_name in (False, True)}
    return [
        key
        for key, forms in lexemes.items()
        if any(
            all(_agree(form, other, reading.base, stems) for other in forms)
            for reading in _common(own[key in names], forms, unmarked, key in names)
            for stems in [unmarked.stems(reading)]
        )
    ]


def _readings(form: str, unmarked: Inflection, is_name: bool) -> frozenset[Reading]:
    folded = fold(form)
    return frozenset([*unmarked.readings(folded), *(unmarked.name_readings(folded) if is_name else ())])


def _common(own: frozenset[Reading], forms: Iterable[str], unmarked: Inflection, is_name: bool) -> frozenset[Reading]:
    for other in forms:
        own &= _readings(other, unmarked, is_name)
    return own


def _agree(form: str, other: str, base: str, stems: Sequence[str]) -> bool:
    """Tell whether another form has the marks that were typed, as far as the base goes and the letters are the same;
    where the base is but the beginning of stems, each form must have the marks of one of them.
    """
    length = min(len(base), _shared_length(fold(form), fold(other)))
    if not agrees(form[:length], other):
        return False
    if base in stems:
        return True
    further = [stem[len(base) : max(len(base) + 1, len(stem) - 1)] for stem in stems]
    rest, other_rest = form[len(base) :], other[len(base) :]
    return any(agrees(rest[: len(stem)], stem) for stem in further) and any(map(other_rest.startswith, further))
