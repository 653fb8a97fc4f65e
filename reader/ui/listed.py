"""Bookmarks as they are shown."""

from typing import NamedTuple

from reader.model.bookmark import Bookmark


class Kept(NamedTuple):
    """Hold a bookmark as it is shown: the chapter's title and the paragraph's text in the language that is read."""

    bookmark: Bookmark
    chapter: str
    text: str


class Listed(NamedTuple):
    """Hold bookmarks in the order in which they are shown: by place, or by time."""

    kept: list[Kept]
    by_place: bool
