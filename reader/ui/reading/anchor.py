"""From a scroll to a place and back, so that the same block stands at the same height whatever else changes."""

from reader.model.location import Location
from reader.model.place import Place
from reader.model.prose import TOP
from reader.page.page import Page

_READ_SHARE = 0.6
"""The upper part of the view in which one reads; a block that begins in it is held rather than one cut by the top."""


def find_place(page: Page, chapter: str, scroll: float, height: float) -> Place:
    """Give the place that a view of a height shows when a page is scrolled so far."""
    if scroll <= 0:
        return Place(Location(chapter, TOP), -scroll)
    for top, block in page.tops:
        if block != TOP and scroll <= top < scroll + height * _READ_SHARE:
            return Place(Location(chapter, block), top - scroll)
    block = page.block_under(scroll)
    return Place(Location(chapter, block), top_of(page, block) - scroll)


def top_of(page: Page, block: str) -> float:
    """Give the top of a block; the page's own is that of its title and of blocks it does not have."""
    return 0.0 if block == TOP or block not in page.index else page.block_rect(block).top()


def scroll_to(page: Page, place: Place) -> float:
    """Give how far to scroll so that a place is shown. At least a line of a block cut by the top stays in view."""
    block = place.location.block
    scroll = top_of(page, block) - place.offset
    if place.offset < 0 and block in page.index:
        line = page.style.px(24)
        scroll = min(scroll, max(top_of(page, block), page.block_rect(block).bottom() - line))
    return scroll
