"""Finding a marked paragraph again in a later edition, by its quotation."""

import re
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

from reader.model.bookmark import Bookmark, quote
from reader.model.location import Location

ALIKE = 0.6
"""The share of words, in order, from which two paragraphs are taken for versions of one: fewer are chance."""

FEWEST_WORDS = 4
"""A shorter quotation is found only if it is there exactly: its words could stand anywhere."""

_WORD = re.compile(r"\w+")


def relocate(bookmark: Bookmark, passages: Iterable[tuple[Location, str]]) -> Location | None:
    """Find the passage that a bookmark was made on; None if nothing is near.

    ``passages`` are the blocks of the edition at hand and their texts in the bookmark's language. The same words win
    over similar ones; among equals, the same block of the same chapter, the same chapter, the earlier one.
    """
    quotation = " ".join(bookmark.quotation.split())
    if not quotation:
        return None
    texts = [(location, " ".join(text.split())) for location, text in passages]
    exact = [(_exactness(quotation, text), location) for location, text in texts]
    best = _best(exact, bookmark.location, at_least=1)
    if best is not None:
        return best
    return _best(_likenesses(quotation, texts), bookmark.location, at_least=ALIKE)


def _best(scored: Iterable[tuple[float, Location]], origin: Location, at_least: float) -> Location | None:
    candidates = [(score, _nearness(location, origin), location) for score, location in scored if score >= at_least]
    return max(candidates, key=lambda candidate: candidate[:2])[2] if candidates else None


def _nearness(location: Location, origin: Location) -> int:
    if location.chapter != origin.chapter:
        return 0
    return 2 if location.block == origin.block else 1


def _exactness(quotation: str, text: str) -> int:
    """Give 2 if a paragraph of this text would be quoted so, 1 if it begins so and goes on, else 0."""
    if quote(text) == quotation:
        return 2
    return 1 if text.startswith(f"{quotation} ") else 0


def _likenesses(quotation: str, texts: list[tuple[Location, str]]) -> Iterable[tuple[float, Location]]:
    wanted = _words(quotation)
    if len(wanted) < FEWEST_WORDS:
        return
    counts = Counter(wanted)
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    for location, text in texts:
        words = _words(text)
        shared = sum((counts & Counter(words)).values())
        if _share(shared, wanted, words) >= ALIKE:  # no order of words can make it more
            matcher.set_seq1(words)
            in_order = sum(block.size for block in matcher.get_matching_blocks())
            yield _share(in_order, wanted, words), location


def _share(matches: int, wanted: list[str], words: list[str]) -> float:
    """Give the share of matching words; what a passage has beyond the quotation's length does not count against it."""
    return 2 * matches / (len(wanted) + min(len(wanted), len(words)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
