"""How good a hit is.

The index weighs how rare the terms are and how short the passage (BM25); a form spelled as it was typed counts in
both columns of the index, another form of the word in one. What the passage is multiplies that, and so does how many
terms stand as they were typed and how close together they stand.
"""

from collections.abc import Mapping, Sequence
from math import inf

from reader.model.hits import Reasons, Role
from reader.search.expression import Place

ROLE_WEIGHTS: dict[Role, float] = {
    "title": 6.0,
    "heading": 3.0,
    "lead": 0.9,
    "box": 1.5,
    "text": 1.0,
    "table": 0.9,
    "figure": 0.9,
    "note": 0.8,
    "code": 0.8,
    "index": 0.1,
}
"""A title says what a chapter is about; a lead sums up what the text says better; a footnote adds to what was said."""

TYPED_WEIGHT = 0.5
"""How much a form counts that is spelled as it was typed, beside being a form of the word."""

_NEAR = 1.0
_EXACT = 0.25
_WELCOME = 0.25


def reasons_for(
    words: float,
    role: Role,
    wanted: Sequence[Sequence[Place]],
    typed: float,
    welcome: Sequence[Sequence[Place]],
) -> Reasons:
    """Give why a passage is good, from its score without its role.

    Each term is given by the places where it stands; ``typed`` is the share of terms that stand as they were typed.
    """
    near = closeness(wanted)
    return Reasons(
        words=words,
        role=ROLE_WEIGHTS[role] if len(wanted) < 2 else _held_together(ROLE_WEIGHTS[role], near),
        exact=_EXACT * typed,
        near=_NEAR * near,
        welcome=_WELCOME * _share_before(wanted, welcome),
    )


def _held_together(weight: float, near: float) -> float:
    """Give how much a passage of a kind counts whose terms stand so near each other: a title in which they are
    scattered is not about what they are together.
    """
    return weight if weight <= 1 else 1 + (weight - 1) * near


def highest_rank(words: float, role: Role, terms: int, welcome: int) -> float:
    """Give the highest rank that a passage can have, however so many wanted and welcome terms stand in it."""
    return words * ROLE_WEIGHTS[role] * (1 + _EXACT + (_NEAR if terms > 1 else 0.0) + (_WELCOME if welcome else 0.0))


def rank_of(reasons: Reasons) -> float:
    """Give the rank, greater for better hits."""
    return reasons.words * reasons.role * (1 + reasons.exact + reasons.near + reasons.welcome)


def closeness(places: Sequence[Sequence[Place]]) -> float:
    """Give how close together terms stand: 1 side by side in the order of the query, less the more words lie between,
    0 if there is but one term or one stands nowhere.
    """
    if len(places) < 2 or not all(places):
        return 0.0
    firsts: dict[int, int] = {}
    lengths: dict[int, int] = {}
    least, held = inf, 0
    # One plain loop: this runs for each place in each passage that is ranked.
    for first, after, term in sorted([(*place, term) for term, some in enumerate(places) for place in some]):
        held += after - first - lengths.get(term, 0)
        firsts[term], lengths[term] = first, after - first
        if len(firsts) == len(places):
            between = max(0, after - min(firsts.values()) - held)
            if between < least:
                least = min(least, between + _is_disordered(firsts))
                if least == 0:
                    break
    return 1.0 / (1.0 + least)


def _is_disordered(firsts: Mapping[int, int]) -> bool:
    """Tell whether terms, given by their number in the query, begin in another order than there."""
    in_order = [firsts[term] for term in range(len(firsts))]
    return in_order != sorted(in_order)


def _share_before(wanted: Sequence[Sequence[Place]], welcome: Sequence[Sequence[Place]]) -> float:
    """Give the share of welcome terms, which are initials, that stand right before a wanted one."""
    if not welcome:
        return 0.0
    firsts = {place.first for some in wanted for place in some}
    return sum(any(place.after in firsts for place in some) for some in welcome) / len(welcome)
