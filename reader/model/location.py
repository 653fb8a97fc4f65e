"""The one address of the program: a place in an edition, the same in every language."""

import re

from msgspec import Struct

_NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_PATTERN = re.compile(rf"(?:(?P<edition>{_NAME})/)?(?P<chapter>{_NAME})(?:#(?P<block>{_NAME}))?")
_LONGEST_NAME = 200
_LONGEST = 3 * _LONGEST_NAME + len("/#")


class Location(Struct, frozen=True):
    """Hold the address of a block: chapter, block and, outside the open edition, the edition.

    An empty ``block`` is the top of the chapter; an empty ``edition`` is the edition at hand.
    """

    chapter: str
    block: str = ""
    edition: str = ""

    def __str__(self) -> str:
        edition = f"{self.edition}/" if self.edition else ""
        block = f"#{self.block}" if self.block else ""
        return f"{edition}{self.chapter}{block}"


def parse_location(text: str) -> Location | None:
    """Read ``edition/chapter#block`` (edition and block may be absent); None if it is not an address."""
    if len(text) > _LONGEST:
        return None
    match = _PATTERN.fullmatch(text.strip())
    if match is None or any(len(name or "") > _LONGEST_NAME for name in match.groups()):
        return None
    return Location(match["chapter"], match["block"] or "", match["edition"] or "")


def is_name(text: str) -> bool:
    """Tell whether a text can be the id of an edition, part, chapter, block, figure or term."""
    return len(text) <= _LONGEST_NAME and re.fullmatch(_NAME, text) is not None
