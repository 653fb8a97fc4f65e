"""What the person searched for last, kept until it is erased."""

from typing import Annotated

from msgspec import Meta, Struct

from reader.desk.characters import one_line

NAME = "searches.json"
SCHEMA = 1

MOST_SEARCHES = 20
LONGEST_SEARCH = 200
"""Characters; a longer query was pasted and is of no use in a list."""

Query = Annotated[str, Meta(min_length=1, max_length=LONGEST_SEARCH)]


class Searches(Struct, frozen=True):
    """Hold queries, the newest first, none twice."""

    queries: Annotated[tuple[Query, ...], Meta(max_length=MOST_SEARCHES)] = ()

    def remember(self, query: str) -> "Searches":
        """Put a query first; what is empty or too long leaves all as it is."""
        wanted = " ".join(one_line(query).split())
        if not 0 < len(wanted) <= LONGEST_SEARCH:
            return self
        others = (one for one in self.queries if one.casefold() != wanted.casefold())
        return Searches((wanted, *others)[:MOST_SEARCHES])
