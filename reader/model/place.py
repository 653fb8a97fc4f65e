"""Where the reader stands, to the pixel, and the way there and back."""

from msgspec import Struct

from reader.model.location import Location

LONGEST_HISTORY = 200
"""Places kept in each direction."""


class Place(Struct, frozen=True):
    """Hold a spot in the reading view: a block, and how far its top lies below the top of the view, in pixels."""

    location: Location
    offset: float = 0.0


class History(Struct, frozen=True):
    """Hold the places one came from and the places one went back from, the nearest last in each."""

    behind: tuple[Place, ...] = ()
    ahead: tuple[Place, ...] = ()

    def leave(self, place: Place) -> "History":
        """Remember a place one leaves for a new one; what lay ahead is forgotten."""
        return History((*self.behind, place)[-LONGEST_HISTORY:])

    def back(self, here: Place) -> tuple[Place, "History"] | None:
        """Give the place before this one and the history as seen from there; None at the beginning."""
        if not self.behind:
            return None
        *behind, place = self.behind
        return place, History(tuple(behind), (*self.ahead, here)[-LONGEST_HISTORY:])

    def forward(self, here: Place) -> tuple[Place, "History"] | None:
        """Give the place one went back from and the history as seen from there; None at the end."""
        if not self.ahead:
            return None
        *ahead, place = self.ahead
        return place, History((*self.behind, here)[-LONGEST_HISTORY:], tuple(ahead))
