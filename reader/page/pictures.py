"""The pictures of an edition, drawn when they are wanted; no page without one pays for them."""

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.model.errors import ReaderError
from reader.model.report import Figure, Language

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

_CACHE_BYTES = 8_000_000


class Pictures:
    """Draw the pictures of an edition at the size that is wanted, and keep the last ones drawn.

    ``load`` gives the bytes of a figure's picture in a language, known to be harmless; it may raise ReaderError.
    """

    def __init__(self, load: Callable[[str, Language], bytes]) -> None:
        self._load = load
        self._drawn: OrderedDict[tuple[str, Language, int, int], QImage] = OrderedDict()

    def draw(self, figure: Figure, language: Language, size: "QSize") -> "QImage":
        """Draw a picture within a size in device pixels, its shape kept; a null image if it cannot be drawn."""
        key = (figure.id, language, size.width(), size.height())
        if key not in self._drawn:
            self._drawn[key] = self._make(figure, language, size)
            self._forget()
        self._drawn.move_to_end(key)
        return self._drawn[key]

    def _forget(self) -> None:
        while len(self._drawn) > 1 and sum(image.sizeInBytes() for image in self._drawn.values()) > _CACHE_BYTES:
            self._drawn.popitem(last=False)

    def _make(self, figure: Figure, language: Language, size: "QSize") -> "QImage":
        try:
            data = self._load(figure.id, language)
        except ReaderError:
            data = b""
        from reader.page.decoding import decode_picture  # not needed for a page without a picture

        return decode_picture(data, figure.media_type, size)
