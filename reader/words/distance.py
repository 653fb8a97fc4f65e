"""How far apart two spellings are."""

from collections.abc import Mapping
from functools import lru_cache


def distance(one: str, other: str, most: int) -> int:
    """Count the letters that are left out, put in, changed, or swapped with their neighbour between two spellings
    (optimal string alignment); ``most`` + 1 stands for any more.

    A column of the usual table is held in the bits of whole numbers: where it grows or falls from one row to the next
    (H. Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances, 2003).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    if not one or not other:
        return max(len(one), len(other))
    places = _places(one)
    every = (1 << len(one)) - 1
    last = 1 << (len(one) - 1)
    steps = len(one)
    grows, falls, same, before = every, 0, 0, 0
    for letter in other:
        here = places.get(letter, 0)
        swapped = ((~same & here) << 1) & before
        same = ((((here & grows) + grows) ^ grows) | here | falls | swapped) & every
        across_grows = falls | (every & ~(same | grows))
        across_falls = same & grows
        if across_grows & last:
            steps += 1
        elif across_falls & last:
            steps -= 1
        across_grows = across_grows << 1 | 1
        grows = (across_falls << 1 | ~(same | across_grows)) & every
        falls = across_grows & same
        before = here
    return min(steps, most + 1)


@lru_cache(maxsize=8)
def _places(word: str) -> Mapping[str, int]:
    """Give the places of each letter of a word as bits: one word is compared with many."""
    places: dict[str, int] = {}
    for at, letter in enumerate(word):
        places[letter] = places.get(letter, 0) | 1 << at
    return places
