"""Drawn pages as Qt's pictures."""

from PySide6.QtGui import QImage

from reader.paper.pages import PageImage, PdfPages


def page_image(pages: PdfPages, index: int, scale: float) -> QImage:
    """Draw a page, ``scale`` pixels to a point."""
    return as_image(pages.render(index, scale)).copy()


def as_image(drawn: PageImage) -> QImage:
    """Look at pixels as a picture; they must outlive it."""
    return QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
