"""Where the person was: the place, the way there, and what stood around the text."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from reader.model.place import History, Place

NAME = "session.json"
SCHEMA = 1

Panel = Literal["contents", "search", "bookmarks", "figures"]

Pixels = Annotated[int, Meta(ge=1, le=32_767)]
"""A length that a window system can show."""

Room = Annotated[int, Meta(ge=0, le=4_000)]
"""A length beside the page in pixels."""


class Session(Struct, frozen=True):
    """Hold where the person was. Lengths are in pixels; an empty ``language`` is that of a first start.

    ``place`` names its edition, and so do the places of ``history``; None is a first start. ``page_left``,
    ``page_above`` and ``page_below`` are what stood around the page, so that it can be shown before that is built. A
    query of more than 1,000 characters is not remembered.
    """

    place: Place | None = None
    history: History = History()
    language: Annotated[str, Meta(pattern="^([a-z]{2})?$")] = ""
    panel: Panel = "contents"
    sidebar_open: bool = True
    sidebar_width: Pixels = 300
    window_width: Pixels = 1200
    window_height: Pixels = 800
    maximised: bool = False
    page_left: Room = 301
    page_above: Room = 85
    page_below: Room = 26
    query: Annotated[str, Meta(max_length=1_000)] = ""
