"""What a search answers."""

from typing import Literal

from msgspec import Struct

from reader.model.location import Location
from reader.model.report import Language

Role = Literal["title", "lead", "heading", "text", "box", "table", "figure", "code", "note", "index"]
"""What a passage is in its chapter; ``text`` is running text of any kind, ``box`` a box's title, ``index`` a
list in the index of names."""


class Span(Struct, frozen=True, array_like=True):
    """Hold a range of characters, the end exclusive, in code points."""

    start: int
    end: int


class Reasons(Struct, frozen=True):
    """Hold why a hit ranks where it does: ``Hit.rank`` is the product of ``words``, ``role`` and 1 + the rest.

    ``words`` is how rare the query's words are and how much of the passage they make (BM25); ``role`` what a passage
    of its kind counts, a title the less the farther apart the terms stand in it. The share of the query's terms that
    stand in their typed spelling gives ``exact``, how near the terms stand to each other ``near``, initials before a
    name ``welcome``.
    """

    words: float
    role: float
    exact: float = 0.0
    near: float = 0.0
    welcome: float = 0.0


class Counterpart(Struct, frozen=True):
    """Hold a hit's passage in another language.

    If the query finds it there, ``matches`` and ``block_matches`` are as in a ``Hit``; else they are empty and
    ``snippet`` is the beginning of the passage.
    """

    language: Language
    snippet: str
    matches: tuple[Span, ...] = ()
    block_matches: tuple[Span, ...] = ()


class Hit(Struct, frozen=True):
    """Hold one passage that a query finds.

    ``snippet`` is cut from the passage's text at word ends; ``matches`` are ranges in the snippet and
    ``block_matches`` ranges in the whole text: what ``prose.block_text`` gives for a block, a chapter's title
    (``location.block`` empty) or its lead (``lead``), for a figure its caption, credit and description, joined by
    ``prose.LEAF_BREAK``. For a title that is found by the chapter's short title, ``snippet`` begins with that; only
    such a hit may have no ``block_matches``. ``rank`` is greater for better hits, for ``reasons``; ``order`` grows in
    reading order. ``counterparts`` are there if both languages were asked for.
    """

    location: Location
    language: Language
    snippet: str
    matches: tuple[Span, ...]
    block_matches: tuple[Span, ...]
    rank: float
    order: int = 0
    role: Role = "text"
    reasons: Reasons | None = None
    counterparts: tuple[Counterpart, ...] = ()


class Also(Struct, frozen=True):
    """Hold a word as it was typed and the other spellings of the name under which it was looked for too."""

    typed: str
    spellings: tuple[str, ...]


class Hits(Struct, frozen=True):
    """Hold the answer to a query: the best hits in rank order, and what is near when there are none.

    ``total`` counts all passages found and ``chapters`` those in each chapter, in reading order, however many
    ``hits`` were asked for; a passage that is found in two languages counts once. ``suggestions`` are queries that
    have hits. ``languages`` are those of the hits: another than ``language`` alone if that has none, several if both
    were asked for. ``wants`` tells whether the query names anything that a passage must hold: signs name nothing, and
    what is only left out does not.
    """

    query: str
    language: Language
    hits: tuple[Hit, ...]
    suggestions: tuple[str, ...] = ()
    total: int = 0
    chapters: dict[str, int] = {}
    languages: tuple[Language, ...] = ()
    also: tuple[Also, ...] = ()
    wants: bool = True


SuggestionKind = Literal["name", "title", "word"]


class Suggestion(Struct, frozen=True):
    """Hold how a query may go on: the whole query as it would be, what was put in, and, for a title, its chapter."""

    query: str
    text: str
    kind: SuggestionKind
    location: Location | None = None
