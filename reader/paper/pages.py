"""The pages of a PDF as pictures, for the preview and for printers that take nothing else."""

import math
from collections.abc import Iterator
from types import TracebackType
from typing import NamedTuple, Self

import pypdfium2


class PageImage(NamedTuple):
    """Hold a page's pixels: rows of ``stride`` bytes, four to a pixel in the order blue, green, red, unused."""

    width: int
    height: int
    data: bytes
    stride: int


def _draw(page: pypdfium2.PdfPage, scale: float, above: int = 0, below: int = 0) -> PageImage:
    """Draw a page without so many rows of pixels above and below."""
    # Pypdfium2 wants points, and rounds the rows that it makes of them upwards.
    bottom, top = (max(rows - 0.5, 0) / scale for rows in (below, above))
    bitmap = page.render(scale=scale, crop=(0, bottom, 0, top), prefer_bgrx=True)
    image = PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer), bitmap.stride)
    bitmap.close()
    return image


class PdfPages:
    """Draw the pages of one PDF. Must stay in the thread that made it, as PDFium wants."""

    def __init__(self, data: bytes) -> None:
        self._document = pypdfium2.PdfDocument(data)
        self._sizes = [self._document.get_page_size(index) for index in range(len(self._document))]

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, index: int) -> tuple[float, float]:
        """Give a page's width and height in points; pages count from 0."""
        width, height = self._sizes[index]
        return float(width), float(height)

    def render(self, index: int, scale: float) -> PageImage:
        """Draw a page on white, ``scale`` pixels to a point."""
        page = self._document[index]
        image = _draw(page, scale)
        page.close()
        return image

    def render_bands(self, index: int, scale: float, rows: int) -> Iterator[PageImage]:
        """Draw a page as ``render`` does, in bands from top to bottom of so many rows; the last one may have fewer.

        The iterator is to be used up, or closed, before the document is.
        """
        height = math.ceil(self._sizes[index][1] * scale)
        page = self._document[index]
        try:
            for top in range(0, height, rows):
                yield _draw(page, scale, above=top, below=max(height - top - rows, 0))
        finally:
            page.close()

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
