"""Queries of fewer words, for one whose words stand nowhere together: *defence spending*, *Russian defence*."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

LITTLE = 2
"""Words of so many letters are offered alone only where there are no others: *in*, *is*, *ir*."""


class Offer(NamedTuple):
    """Hold a term as it would be typed and how often the edition holds it."""

    text: str
    times: int


def leave_out(terms: Sequence[Offer], find: Callable[[str], Collection[int]]) -> Iterator[str]:
    """Yield queries that find something, each with a term that is in none before: of the terms that stand together in
    one passage first those that are the most, and of as many the rarer, since rare words say most of what is wanted;
    alone a name says more than any other word.

    ``find`` gives the places that a query finds.
    """
    by_rarity = sorted(range(len(terms)), key=lambda number: (terms[number].times, number))
    telling = {number for number in by_rarity if len(terms[number].text) > LITTLE} or set(by_rarity)
    held = defaultdict[int, list[int]](list)
    for rank, number in enumerate(by_rarity):
        for place in find(terms[number].text):
            held[place].append(rank)

    def worth(ranks: Sequence[int]) -> tuple[int, int, bool, Sequence[int]]:
        is_name = len(ranks) == 1 and terms[by_rarity[ranks[0]]].text[:1].isupper()
        return -sum(by_rarity[rank] in telling for rank in ranks), -len(ranks), not is_name, ranks

    offered: set[int] = set()
    for ranks in sorted(set(map(tuple, held.values())), key=worth):
        chosen = sorted(by_rarity[rank] for rank in ranks)
        query = " ".join(terms[number].text for number in chosen)
        # Terms that stood apart may hang together in the new query, and then want to stand side by side.
        if not offered.issuperset(telling.intersection(chosen)) and find(query):
            offered.update(chosen)
            yield query
