"""The pages of a PDF as a printer is to get them: some of them, in an order, or as a booklet."""

from contextlib import closing
from io import BytesIO

import pypdfium2
from pypdfium2 import raw

from reader.paper.wishes import PrintWishes

_PAGES_PER_SHEET = 4
"""Of a booklet: two on each side."""


def booklet_order(count: int) -> tuple[int | None, ...]:
    """Give a booklet's pages from left to right, side after side, as indexes from 0; None leaves a place empty.

    The outermost sheet comes first, its front before its back. Folded once and laid into one another, the sheets show
    the pages in order; the empty places are at the end.
    """
    places = -(-count // _PAGES_PER_SHEET) * _PAGES_PER_SHEET
    order: list[int] = []
    for first in range(0, places // 2, 2):
        last = places - 1 - first
        order += [last, first, first + 1, last - 1]
    return tuple(index if index < count else None for index in order)


def copy_order(count: int, wishes: PrintWishes) -> tuple[int | None, ...]:
    """Give the sides of all copies one after another, as indexes from 0, for a printer that makes no copies itself.

    Where both sides are printed every copy begins on a sheet of its own, and copies that are not collated are those of
    a sheet; None is a side left empty.
    """
    per_sheet = 1 if wishes.sides == "off" else 2
    sides = [*range(count), *[None] * (-count % per_sheet)]
    sheets = [sides[first : first + per_sheet] for first in range(0, len(sides), per_sheet)]
    copies = sheets * wishes.copies if wishes.collate else [sheet for sheet in sheets for _ in range(wishes.copies)]
    order = [side for sheet in copies for side in sheet]
    return tuple(order[:-1] if order[-1] is None else order)


def impose(data: bytes, wishes: PrintWishes) -> bytes:
    """Make the PDF that a printer gets; where nothing is to change, it is the one that was given.

    A side of a booklet is a sheet of the same size lying on its longer side, with two pages made smaller alike. What
    is text stays text. Must be called in the thread that draws pages, as PDFium wants.
    """
    with closing(pypdfium2.PdfDocument(data)) as whole:
        pages = wishes.pages or tuple(range(len(whole)))
        if wishes.booklet:
            return _booklet(whole, pages)
        if pages == tuple(range(len(whole))):
            return data
        with closing(pypdfium2.PdfDocument.new()) as chosen:
            chosen.import_pages(whole, list(pages))
            return _saved(chosen)


def sheet_size(data: bytes) -> tuple[float, float]:
    """Give the shorter and the longer side of a PDF's first page, in points."""
    with closing(pypdfium2.PdfDocument(data)) as document:
        shorter, longer = sorted(document.get_page_size(0))
        return float(shorter), float(longer)


def _booklet(whole: pypdfium2.PdfDocument, pages: tuple[int, ...]) -> bytes:
    """Put the pages in order, then two on each side: PDFium keeps what they share, such as typefaces, only so."""
    width, height = whole.get_page_size(pages[0])
    order = booklet_order(len(pages))
    with closing(pypdfium2.PdfDocument.new()) as ordered:
        ordered.import_pages(whole, [pages[index] for index in order if index is not None])
        for place, index in enumerate(order):
            if index is None:
                ordered.new_page(width, height, place)
        with closing(pypdfium2.PdfDocument(raw.FPDF_ImportNPagesToOne(ordered, height, width, 2, 1))) as sides:
            return _saved(sides)


def _saved(document: pypdfium2.PdfDocument) -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()
