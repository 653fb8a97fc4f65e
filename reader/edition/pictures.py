"""What a picture file is, found without a picture library: its kind, its size, and whether it is whole and harmless.

The same rules hold when an edition is compiled and when a picture is taken out of one. PNG: W3C PNG (Third Edition),
section 5. JPEG: ITU-T T.81, annex B. SVG is read with a bounded parser that refuses document types, scripts and
references to anything outside the file.
"""

import re
import zlib
from collections.abc import Iterator
from typing import Literal
from xml.parsers import expat

from msgspec import Struct

from reader.edition.soundness import LARGEST_SIDE

MediaType = Literal["image/svg+xml", "image/png", "image/jpeg"]

MEDIA_TYPES: dict[str, MediaType] = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
}
"""The kind of a picture by the ending of its file's name."""

LARGEST_PICTURE = 20_000_000
"""The largest picture file, in bytes."""

_MOST_SHAPES = ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan")
_ELEMENTS = frozenset(("svg", "g", "defs", "title", "desc", "linearGradient", "radialGradient", "stop", *_SHAPES))
"""No pictures in pictures: what they embed would be drawn by its content, whatever it calls itself."""
_REFUSED_ATTRIBUTES = frozenset(["style", "class", "clip-path", "mask", "filter", "base"])
_URL = re.compile(r"url\(\s*['\"]?(?!#)", re.IGNORECASE)
_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)(?:px)?\s*")


class _SvgExaminer:
    """Walk an SVG file once, refusing what is foreign to it, and keep the size of its root."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartDoctypeDeclHandler = self._refuse_document_type
        self._parser.ProcessingInstructionHandler = self._refuse_instruction
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._depth = 0
        self._elements = 0
        self._size = (0, 0)

    def examine(self, data: bytes) -> tuple[int, int]:
        try:
            self._parser.Parse(data, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            # Codecs that are unknown or of several bytes are refused by Python with the latter two.
            raise PictureError("svg_broken", getattr(error, "lineno", 1)) from None
        return self._size

    def _error(self, key: str, what: str) -> PictureError:
        return PictureError(key, self._parser.CurrentLineNumber, what)

    def _refuse_document_type(self, name: str, *_: object) -> None:
        raise self._error("svg_document_type", name)

    def _refuse_instruction(self, target: str, _data: str) -> None:
        raise self._error("svg_element", target)

    def _start(self, qualified: str, attributes: dict[str, str]) -> None:
        space, _, name = qualified.rpartition(" ")
        self._depth += 1
        self._elements += 1
        if space != _SVG or name not in _ELEMENTS:
            raise self._error("svg_element", name)
        if self._depth > _DEEPEST_ELEMENT or self._elements > _MOST_ELEMENTS:
            raise self._error("picture_too_large", name)
        if self._depth == 1:
            self._size = _svg_size(attributes)
        for attribute, value in attributes.items():
            self._check_attribute(attribute, value)

    def _end(self, _name: str) -> None:
        self._depth -= 1

    def _check_attribute(self, qualified: str, value: str) -> None:
        space, _, name = qualified.rpartition(" ")
        if name.startswith("on") or name in _REFUSED_ATTRIBUTES:
            raise self._error("svg_attribute", name)
        if name == "href" and space in {"", _XLINK}:
            if not value.startswith("#"):
                raise self._error("svg_reference", value[:80])
        elif _URL.search(value):
            raise self._error("svg_reference", value[:80])


def _svg_size(attributes: dict[str, str]) -> tuple[int, int]:
    """Give the size of the root: its width and height, else those of its view box; (0, 0) if it has neither."""
    lengths = [_LENGTH.fullmatch(attributes.get(side, "")) for side in ("width", "height")]
    sides = [match[1] for match in lengths if match is not None]
    if len(sides) < 2:
        sides = attributes.get("viewBox", "").replace(",", " ").split()[2:4]
    try:
        width, height = (round(float(side)) for side in sides)
    except (ValueError, OverflowError):
        return 0, 0
    return width, height
