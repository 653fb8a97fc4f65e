"""Queries of fewer words, for one whose words stand nowhere together: *defence spending*, *Russian defence*."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

LITTLE = 2
"""Words of so many letters are offered alone only where there are no others: *in*, *is*, *ir*."""


class Offer(NamedTuple):
    """Hold a term as it would be typed and how often the edition holds it."""

    text: str
    times: int


def leave_out(terms: Sequence[Offer], has_hits: Callable[[str], bool]) -> Iterator[str]:
    """Yield queries that have hits: each time the rarest term that is not yet in one, with all those that stand in one
    passage with it and with each other, the rarer before the commoner. Rare words say most of what is wanted.
    """
    by_rarity = sorted(range(len(terms)), key=lambda number: (terms[number].times, number))
    telling = [number for number in by_rarity if len(terms[number].text) > LITTLE]
    offered: set[int] = set()
    for first in telling or by_rarity:
        if first in offered or not has_hits(terms[first].text):
            continue
        chosen = [first]
        for other in by_rarity:
            if other != first and has_hits(_query(terms, [*chosen, other])):
                chosen.append(other)
        offered.update(chosen)
        yield _query(terms, chosen)


def _query(terms: Sequence[Offer], chosen: Sequence[int]) -> str:
    """Write some of the terms in their order."""
    return " ".join(terms[number].text for number in sorted(chosen))
