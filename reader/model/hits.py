"""What a search answers."""

from msgspec import Struct

from reader.model.location import Location
from reader.model.report import Language


class Span(Struct, frozen=True, array_like=True):
    """Hold a range of characters, the end exclusive, in code points."""

    start: int
    end: int


class Hit(Struct, frozen=True):
    """Hold one block that a query finds.

    ``snippet`` is cut from the block's text at word ends; ``matches`` are ranges in the snippet and
    ``block_matches`` ranges in the whole text of the block as ``prose.block_text`` gives it.
    """

    location: Location
    language: Language
    snippet: str
    matches: tuple[Span, ...]
    block_matches: tuple[Span, ...]
    rank: float


class Hits(Struct, frozen=True):
    """Hold the answer to a query: hits in rank order, and what is near when there are none."""

    query: str
    language: Language
    hits: tuple[Hit, ...]
    suggestions: tuple[str, ...] = ()
