"""What is asked of a search, beside its words."""

from typing import Literal

from msgspec import Struct

from reader.model.location import Location

Kind = Literal["all", "titles", "figures"]
"""Everything; titles and headings of all levels; captions, credits and descriptions of figures."""


class Scope(Struct, frozen=True):
    """Hold where is searched. What is set narrows; an empty scope is the whole report.

    ``part`` and ``chapter`` are ids. ``locations`` are blocks, as bookmarks keep them (their editions do not matter);
    None sets no bounds, an empty set holds nothing.
    """

    part: str = ""
    chapter: str = ""
    kind: Kind = "all"
    locations: frozenset[Location] | None = None


class SearchOptions(Struct, frozen=True):
    """Hold how is searched.

    ``exact`` finds words spelled as they were typed: no other forms, no other letters, no other spellings of a name.
    ``both`` finds them in every language of the edition.
    """

    scope: Scope = Scope()
    exact: bool = False
    both: bool = False
