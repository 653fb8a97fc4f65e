"""What a search answers."""

from typing import Literal

from msgspec import Struct

from reader.model.location import Location
from reader.model.report import Language

Role = Literal["title", "lead", "heading", "text", "box", "table", "figure", "code", "note"]
"""What a passage is in its chapter; ``text`` is running text of any kind, ``box`` a box's title."""


class Span(Struct, frozen=True, array_like=True):
    """Hold a range of characters, the end exclusive, in code points."""

    start: int
    end: int


class Hit(Struct, frozen=True):
    """Hold one passage that a query finds.

    ``snippet`` is cut from the passage's text at word ends; ``matches`` are ranges in the snippet and
    ``block_matches``, of which there is at least one, ranges in the whole text: what ``prose.block_text`` gives for a
    block, a chapter's title (``location.block`` empty) or its lead (``lead``), for a figure its caption, credit and
    description, joined by ``prose.LEAF_BREAK``. ``rank`` is greater for better hits; ``order`` grows in reading order.
    """

    location: Location
    language: Language
    snippet: str
    matches: tuple[Span, ...]
    block_matches: tuple[Span, ...]
    rank: float
    order: int = 0
    role: Role = "text"


class Hits(Struct, frozen=True):
    """Hold the answer to a query: the best hits in rank order, and what is near when there are none.

    ``total`` counts all passages found and ``chapters`` those in each chapter, in reading order, however many
    ``hits`` were asked for. ``suggestions`` are queries that have hits.
    """

    query: str
    language: Language
    hits: tuple[Hit, ...]
    suggestions: tuple[str, ...] = ()
    total: int = 0
    chapters: dict[str, int] = {}
