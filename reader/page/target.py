"""What on a page leads somewhere or tells something: the stops of the Tab key, in document order."""

from msgspec import Struct

from reader.model.location import Location


class Target(Struct, frozen=True):
    """Hold the document range, the end exclusive, of words that can be activated.

    A target with a ``ground`` is activated anywhere on that painted ground, not only on its words.
    """

    start: int
    end: int
    ground: int | None


class LinkTarget(Target, frozen=True):
    """Lead to a place inside the report."""

    location: Location


class AddressTarget(Target, frozen=True):
    """Show an address outside the report."""

    address: str


class TermTarget(Target, frozen=True):
    """Tell the definition of a term."""

    term: str


class NoteTarget(Target, frozen=True):
    """Tell a footnote and lead to it; ``note`` is its block id."""

    note: str


class BackTarget(Target, frozen=True):
    """Lead from a footnote, by its block id, back to its mark."""

    note: str


class FigureTarget(Target, frozen=True):
    """Open a figure."""

    figure: str
