"""What a person asks of a printer, and the pages that a text such as "1-4, 7" names."""

import re

from msgspec import Struct

from reader.model.errors import PaperError
from reader.model.paper import Duplex

# A keyboard or a copied text may give any of these for a hyphen.
_RANGE = re.compile(r"([0-9]{0,6})[-‐‑–—−]([0-9]{0,6})")
_SPACED_DASH = re.compile(r"\s*([-‐‑–—−])\s*")
_NUMBER = re.compile(r"[0-9]{1,6}")
_BETWEEN = re.compile(r"[\s,;]+")


class PrintWishes(Struct, frozen=True):
    """Hold what is asked of a printer.

    ``printer`` is its name in the system. ``pages`` are indexes from 0 in the order in which they are to come, and an
    empty tuple stands for all. ``copies`` is 1 or more; ``collate`` gives one whole copy after another. ``booklet``
    puts two pages on a side so that the sheets, folded once and laid into one another, make a booklet; it is printed on
    both sides, whatever ``duplex`` says.
    """

    printer: str
    pages: tuple[int, ...] = ()
    copies: int = 1
    duplex: Duplex = "off"
    booklet: bool = False
    collate: bool = True

    @property
    def sides(self) -> Duplex:
        """Give how the sheets are turned: those of a booklet over their short edge, where its back is."""
        return "short" if self.booklet else self.duplex


def parse_pages(text: str, count: int) -> tuple[int, ...]:
    """Read which of a document's ``count`` pages a text names, as indexes from 0, each of them once.

    Numbers and ranges come in the order in which they are written, between commas, semicolons or spaces; ``5-`` runs
    to the last page, ``-5`` from the first, ``5-3`` backwards, and an empty text names them all. Raises PaperError
    ``print_pages_unreadable`` and ``print_page_missing``.
    """
    parts = [part for part in _BETWEEN.split(_SPACED_DASH.sub(r"\1", text)) if part]
    numbers = (number for part in parts for number in _numbers(part, text, count))
    return tuple(dict.fromkeys(number - 1 for number in numbers)) if parts else tuple(range(count))


def _numbers(part: str, text: str, count: int) -> range:
    """List the page numbers of one range or of one page."""
    if _NUMBER.fullmatch(part):
        first = last = int(part)
    elif (found := _RANGE.fullmatch(part)) and any(found.groups()):
        first, last = int(found[1] or 1), int(found[2] or count)
    else:
        raise PaperError("print_pages_unreadable", text=text.strip())
    for number in (first, last):
        if not 1 <= number <= count:
            raise PaperError("print_page_missing", page=number, n=count)
    return range(first, last + 1) if first <= last else range(first, last - 1, -1)
