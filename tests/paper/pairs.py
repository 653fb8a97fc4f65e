"""Variants of options in which every two choices meet once."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from reader.paper.options import Marked, PaperOptions, Remark

HOSTILE = "Printed by #let x = 1 *A* $b$ @c <d>"

PASSAGES = ("belarus-dependence#t1", "belarus-war#p1", "belarus-war#p3", "belarus-war#belarus-map", "belarus-war#p6")

REMARKS = (
    Remark("belarus-war#p2", "#panic() _name_", "A *note* $x$\nhttps://example.org/" + 90 * "x"),
    Remark("belarus-war#belarus-map", "", "the map"),
    Remark("belarus", HOSTILE, ""),
)

MARKS = tuple(
    Marked(address, language, ranges)
    for language in ("lt", "en")
    for address, ranges in (
        ("belarus-war", ((0, 7),)),
        ("belarus-war#p1", ((3, 9), (5, 40))),
        ("belarus-war#p3", ((10, 90),)),
        ("belarus-war#x1", ((0, 4),)),
        ("belarus-war#belarus-map", ((2, 14), (36, 50))),
        ("belarus-war#before", ((0, 5),)),
        ("belarus-war#n1", ((0, 8),)),
        ("belarus-dependence#k1", ((2, 40),)),
        ("belarus-dependence#t1", ((0, 30),)),
    )
)

CHOICES: dict[str, tuple[Any, ...]] = {
    "language": ("lt", "en"),
    "sections": ((), ("belarus",), ("belarus-war",)),
    "figures": (True, False),
    "bilingual": (False, True),
    "paper": ("a4", "letter"),
    "columns": (1, 2),
    "size": ("normal", "large", "xlarge"),
    "grey": (False, True),
    "numbers": (True, False),
    "watermark": ("", HOSTILE),
    "printed": ("", "2026-11-24"),
    "passages": ((), PASSAGES),
    "remarks": ((), REMARKS),
    "marks": ((), MARKS),
}

Choice = tuple[str, Any]
Pair = tuple[Choice, Choice]


def pairs_of(options: PaperOptions) -> set[Pair]:
    """Give every two choices that meet in some options."""
    return set(combinations(((name, getattr(options, name)) for name in CHOICES), 2))


def possible_pairs() -> list[Pair]:
    """List every two choices that can meet."""
    choices = [(name, value) for name, values in CHOICES.items() for value in values]
    return [(one, other) for one, other in combinations(choices, 2) if one[0] != other[0] and _can_meet(one, other)]


def _can_meet(one: Choice, other: Choice) -> bool:
    """Tell whether two choices go together: large print has no room in two columns, passages leave no sections."""
    chosen = dict([one, other])
    side_by_side = chosen.get("bilingual") or chosen.get("columns") == 2
    return not (chosen.get("size", "normal") != "normal" and side_by_side) and not (
        chosen.get("passages") and chosen.get("sections")
    )


def covering() -> list[PaperOptions]:
    """Choose few options so that every two choices that can meet do; always the same ones."""
    missing = dict.fromkeys(possible_pairs())
    chosen: list[PaperOptions] = []
    while missing:
        options = PaperOptions(**dict(_grown(next(iter(missing)), missing)))
        chosen.append(options)
        for pair in pairs_of(options):
            missing.pop(pair, None)
    return chosen


def _grown(pair: Pair, missing: dict[Pair, None]) -> Iterator[Choice]:
    """Yield a choice for every option: two that have not met, and beside them those that have met least."""
    taken = dict(pair)
    for name, values in CHOICES.items():
        if name not in taken:
            fitting = [value for value in values if all(_can_meet((name, value), one) for one in taken.items())]
            taken[name] = max(fitting, key=lambda value: _count_new((name, value), taken, missing))
    yield from taken.items()


def _count_new(choice: Choice, taken: dict[str, Any], missing: dict[Pair, None]) -> int:
    return sum((choice, one) in missing or (one, choice) in missing for one in taken.items())
