"""Inflection by endings: which words a form may be a form of.

A *paradigm* is the set of endings that the words of one class take. A *reading* of a form is a base and a paradigm
one of whose endings the form has: ``karo`` may be ``kar`` + ``o`` of a noun like *karas*, of a noun like *kara* or of
a verb. Two forms may belong to one word if they share a reading; which readings hold, only the other forms of a text
can tell (``reader.words.lexemes``).
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

_REMEMBERED = 128
"""Forms whose readings are remembered: those of a query, and of the names that begin like its words."""


class Reading(NamedTuple):
    """Hold what is left of a form, and the number of the paradigm whose ending it had."""

    base: str
    paradigm: int


class Inflection(Protocol):
    """Say how a language inflects its words. Forms are as ``reader.words.tokens.form_of`` gives them, or folded as
    ``reader.words.folding.fold`` does for rules that were asked for without marks.
    """

    def readings(self, form: str) -> list[Reading]:
        """List the readings of a form, the likelier first."""
        ...

    def name_readings(self, form: str) -> list[Reading]:
        """List the further readings that a form has if it is a name: foreign names may stand without an ending."""
        ...

    def stems(self, reading: Reading) -> Sequence[str]:
        """Give what the forms begin with that have a reading: its base; or more than that, with marks; or else what
        irregular forms begin with beside. The last letter of a stem may change.
        """
        ...

    def weight(self, reading: Reading) -> float:
        """Give how much each form that shares a reading speaks for it, at most 1."""
        ...


class Uninflected:
    """Take every form for a word of its own."""

    def readings(self, form: str) -> list[Reading]:
        """List no readings."""
        return []

    def name_readings(self, form: str) -> list[Reading]:
        """List none."""
        return []

    def stems(self, reading: Reading) -> Sequence[str]:
        """Give none."""
        return ()

    def weight(self, reading: Reading) -> float:
        """Give nothing."""
        return 0.0


class Remembering:
    """Remember the readings of the last forms: while one types, the same are asked for again and again."""

    def __init__(self, rules: Inflection) -> None:
        self.readings = lru_cache(_REMEMBERED)(rules.readings)
        self.name_readings = rules.name_readings
        self.stems = rules.stems
        self.weight = rules.weight
