"""The number of a passage: its place in the reading order and, in the lowest bits, what it is in its chapter.

So the index alone, whose rows have these numbers, can weigh a passage by its role and leave out roles not wanted.
"""

from collections.abc import Callable

from reader.edition.soundness import UnsoundError
from reader.model.hits import Role

ROLES: tuple[Role, ...] = ("title", "lead", "heading", "text", "box", "table", "figure", "code", "note", "index")
"""The roles in the order in which the lowest bits of a number count them; the format of the file."""

_BITS = 4
_MASK = (1 << _BITS) - 1


def number_passage(order: int, role: Role) -> int:
    """Give the number of the passage that is so many-th in the reading order, counted from 1."""
    return order << _BITS | ROLES.index(role)


def order_of(number: int) -> int:
    """Give the place of a passage in the reading order."""
    return number >> _BITS


def role_of(number: int) -> Role:
    """Give what the passage with a number is. Raises UnsoundError if there is no such role."""
    code = number & _MASK
    if code >= len(ROLES):
        raise UnsoundError("role")
    return ROLES[code]


def case_by_role(number: str, value: Callable[[Role], float]) -> str:
    """Write an SQL expression that gives a value for the role in a number, which is an SQL expression too."""
    cases = " ".join(f"WHEN {code} THEN {value(role)}" for code, role in enumerate(ROLES))
    return f"CASE {number} & {_MASK} {cases} END"


def role_code(number: str) -> str:
    """Write an SQL expression that gives the position in ``ROLES`` of the role in a number."""
    return f"{number} & {_MASK}"
