"""What a reader keeps: a marked paragraph with a name, a note and a quotation."""

from msgspec import Struct

from reader.model.location import Location


class Bookmark(Struct, frozen=True):
    """Hold a bookmark. ``quotation`` is the start of the paragraph's text in ``language``, by which it can be found
    again in a later edition. ``made`` is ISO 8601 in UTC.
    """

    location: Location
    language: str
    quotation: str
    made: str
    name: str = ""
    note: str = ""
