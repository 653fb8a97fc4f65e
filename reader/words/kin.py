"""Words of a vocabulary to which a form belongs that the vocabulary does not hold."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from reader.words.folding import agrees, fold
from reader.words.inflection import Inflection, Reading

_Key = TypeVar("_Key")
_SHORTEST_START, _LONGEST_START = 2, 4


def common_start(form: str, unmarked: Inflection) -> str:
    """Give folded letters with which all forms of the same word begin; its own if nothing is known of it.

    The last letter of a base may change before an ending, and later ones with the spelling (*colour*, *color*).
    """
    folded = fold(form)
    shared = [_shared_length(folded, reading.base) for reading in unmarked.readings(folded)]
    return folded[: min(_LONGEST_START, max(_SHORTEST_START, min(shared) - 1))] if shared else folded


def _shared_length(form: str, base: str) -> int:
    return next((at for at, (one, other) in enumerate(zip(form, base, strict=False)) if one != other), len(base))


def find_kin(form: str, lexemes: Mapping[_Key, Sequence[str]], unmarked: Inflection) -> list[_Key]:
    """Find the lexemes, each given by its forms, all of whose forms share a reading with a form; ``unmarked`` are the
    language's rules for forms without marks.

    Letters typed without marks stand for any that have them.
    """
    own = frozenset(unmarked.readings(fold(form)))
    return [
        key
        for key, forms in lexemes.items()
        if any(_agree(form, forms, reading) for reading in _common(own, forms, unmarked))
    ]


def _common(own: frozenset[Reading], forms: Iterable[str], unmarked: Inflection) -> frozenset[Reading]:
    for other in forms:
        own = own.intersection(unmarked.readings(fold(other)))
    return own


def _agree(form: str, forms: Sequence[str], reading: Reading) -> bool:
    """Tell whether forms have the marks that were typed, as far as the base goes and the letters are the same."""
    folded = fold(form)
    lengths = (min(len(reading.base), _shared_length(folded, fold(other))) for other in forms)
    return all(agrees(form[:length], other) for length, other in zip(lengths, forms, strict=True))
