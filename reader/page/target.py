"""What on a page leads somewhere or tells something: the stops of the Tab key, in document order."""

from dataclasses import dataclass

from reader.model.location import Location


@dataclass(frozen=True, slots=True)
class Target:
    """Hold the document range, the end exclusive, of words that can be activated.

    A target with a ``ground`` is activated anywhere on that painted ground, not only on its words.
    """

    start: int
    end: int
    ground: int | None


@dataclass(frozen=True, slots=True)
class LinkTarget(Target):
    """Lead to a place inside the report."""

    location: Location


@dataclass(frozen=True, slots=True)
class AddressTarget(Target):
    """Show an address outside the report."""

    address: str


@dataclass(frozen=True, slots=True)
class TermTarget(Target):
    """Tell the definition of a term."""

    term: str


@dataclass(frozen=True, slots=True)
class NoteTarget(Target):
    """Tell a footnote and lead to it; ``note`` is its block id."""

    note: str


@dataclass(frozen=True, slots=True)
class BackTarget(Target):
    """Lead from a footnote, by its block id, back to its mark."""

    note: str


@dataclass(frozen=True, slots=True)
class FigureTarget(Target):
    """Open a figure."""

    figure: str
