"""The pages of a PDF as pictures, for the preview and for printers that take nothing else."""

from types import TracebackType
from typing import NamedTuple, Self

import pypdfium2


class PageImage(NamedTuple):
    """Hold a page's pixels: rows of ``stride`` bytes, four to a pixel in the order blue, green, red, unused."""

    width: int
    height: int
    data: bytes
    stride: int


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
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        image = PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer), bitmap.stride)
        bitmap.close()
        page.close()
        return image

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
