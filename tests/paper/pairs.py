"""Variants of options in which every two choices meet once."""

from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

from reader.paper.options import PaperOptions

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
    "watermark": ("", "Printed by #let x = 1 *A* $b$ @c <d>"),
    "printed": ("", "2026-11-24"),
}

Pair = tuple[tuple[str, Any], tuple[str, Any]]


def pairs_of(options: PaperOptions) -> set[Pair]:
    """Give every two choices that meet in some options."""
    return set(combinations(((name, getattr(options, name)) for name in CHOICES), 2))


def possible() -> Iterator[PaperOptions]:
    """Yield all options that can be set: large print has no room in two columns."""
    for values in product(*CHOICES.values()):
        options = PaperOptions(**dict(zip(CHOICES, values, strict=True)))
        if options.size == "normal" or not (options.bilingual or options.columns > 1):
            yield options


def covering() -> list[PaperOptions]:
    """Choose few options so that every two choices that can meet do; always the same ones."""
    missing = {options: pairs_of(options) for options in possible()}
    chosen: list[PaperOptions] = []
    while missing:
        best = max(missing, key=lambda options: len(missing[options]))
        chosen.append(best)
        met = missing.pop(best)
        missing = {options: left for options, pairs in missing.items() if (left := pairs - met)}
    return chosen
