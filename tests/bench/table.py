"""The table that is printed: what was measured, the floor beside it, what is aimed at."""

import statistics
from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """Hold one measurement. The aim is ``most`` of the unit, or ``factor`` times the floor; 0 where none is set."""

    name: str
    value: float
    floor: float
    unit: str
    most: float = 0
    factor: float = 0

    def aim(self) -> float:
        """Give the largest value that is good enough, in the row's unit; 0 if any is."""
        return self.most or self.factor * self.floor


def percentile(values: Sequence[float], share: float) -> float:
    """Give the value below which this share of the values lies."""
    return statistics.quantiles(values, n=100, method="inclusive")[round(share * 100) - 1]


def describe(row: Row) -> str:
    """Write a row as one line."""
    ratio = f"{row.value / row.floor:6.2f} ×" if row.floor else " " * 8
    aim = f"at most {row.aim():7.1f} {row.unit:<2}" if row.aim() else " " * 18
    judged = ("reached" if row.value <= row.aim() else "NOT REACHED") if row.aim() else ""
    return f"{row.name:<58} {row.value:8.1f} {row.unit:<2} {row.floor:8.1f} {row.unit:<2} {ratio}  {aim}  {judged}"


HEADER = f"{'':<58} {'measured':>11} {'floor':>11}"
