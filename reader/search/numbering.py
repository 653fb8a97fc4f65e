"""The number of a passage: that of its chapter, its place in the chapter and, in the lowest bits, what it is there.

So the index alone, whose rows have these numbers, can weigh a passage by its role, leave out roles not wanted and
tell how much is found in which chapter.
"""

from collections.abc import Callable

from reader.edition.soundness import UnsoundError
from reader.model.hits import Role

ROLES: tuple[Role, ...] = ("title", "lead", "heading", "text", "box", "table", "figure", "code", "note", "index")
"""The roles in the order in which the lowest bits of a number count them; the format of the file."""

MOST_CHAPTERS = 2**32
"""Chapters are counted through all languages; the number of a passage has 63 bits."""

_ROLE_BITS, _ORDER_BITS = 4, 24
_ROLE_MASK = (1 << _ROLE_BITS) - 1


def number_passage(chapter: int, order: int, role: Role) -> int:
    """Give the number of the passage that is so many-th in a chapter, given by its own number."""
    return (chapter << _ORDER_BITS | order) << _ROLE_BITS | ROLES.index(role)


def first_passage(chapter: int) -> int:
    """Give the number from which on passages are in a chapter."""
    return chapter << _ORDER_BITS + _ROLE_BITS


def role_of(number: int) -> Role:
    """Give what the passage with a number is. Raises UnsoundError if there is no such role."""
    code = number & _ROLE_MASK
    if code >= len(ROLES):
        raise UnsoundError("role")
    return ROLES[code]


def case_by_role(number: str, value: Callable[[Role], float]) -> str:
    """Write an SQL expression that gives a value for the role in a number, which is an SQL expression too."""
    cases = " ".join(f"WHEN {code} THEN {value(role)}" for code, role in enumerate(ROLES))
    return f"CASE {number} & {_ROLE_MASK} {cases} END"


def role_code(number: str) -> str:
    """Write an SQL expression that gives the position in ``ROLES`` of the role in a number."""
    return f"{number} & {_ROLE_MASK}"


def chapter_code(number: str) -> str:
    """Write an SQL expression that gives the number of the chapter in a number."""
    return f"{number} >> {_ORDER_BITS + _ROLE_BITS}"
