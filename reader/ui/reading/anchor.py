"""From a scroll to a place and back, so that the same block stands at the same height whatever else changes."""

from reader.model.blocks import Box, Chapter, Heading
from reader.model.location import Location
from reader.model.place import Place
from reader.model.prose import TOP, addressed, paragraph_number, walk
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


def block_read(chapter: Chapter, top: str) -> str:
    """Name the block that one reads where this one is topmost: a paragraph, or a figure, table or note itself."""
    numbers = {block.id: paragraph_number(block) for block in addressed(chapter)}
    if top in numbers and (numbers[top] or not _heads(chapter, top)):
        return top
    order = list(numbers)
    start = order.index(top) + 1 if top in numbers else 0
    return next((block for block in order[start:] if numbers[block]), top)


def _heads(chapter: Chapter, block: str) -> bool:
    """Tell whether a block stands for what follows it: a heading, or a box."""
    found = next((one for one in walk(chapter.blocks) if one.id == block), None)
    return isinstance(found, Heading | Box)


def heading_above(chapter: Chapter, block: str) -> str:
    """Name the heading under which a block stands; empty if none comes before it."""
    heading = ""
    for one in addressed(chapter):
        if isinstance(one, Heading):
            heading = one.id
        if one.id == block:
            return heading
    return ""


def heading_upon(chapter: Chapter, block: str) -> str:
    """Name the heading that stands right above a paragraph, and belongs into view with it; empty if none does."""
    order = [one.id for one in addressed(chapter)]
    heading = heading_above(chapter, block)
    is_next = heading in order and order[order.index(heading) + 1 :][:1] == [block]
    return heading if is_next and block_read(chapter, heading) == block else ""
