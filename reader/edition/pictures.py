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

_MOST_ELEMENTS = 100_000
_DEEPEST_ELEMENT = 60


class PictureError(Exception):
    """Say that a picture cannot be used: ``key`` tells why, ``line`` and ``what`` where in an SVG file."""

    def __init__(self, key: str, line: int = 1, what: str = "") -> None:
        self.key = key
        self.line = line
        self.what = what
        super().__init__(key, line, what)


class Picture(Struct, frozen=True):
    """Hold what is known of a picture: its kind and its own size in pixels or SVG user units."""

    media_type: MediaType
    size: tuple[int, int]


def examine_picture(data: bytes, media_type: MediaType) -> Picture:
    """Read a picture's size and demand that it is whole and harmless.

    Raises PictureError: picture_too_large, picture_broken, picture_no_size, and for SVG svg_broken, svg_document_type,
    svg_element, svg_attribute, svg_reference.
    """
    if len(data) > LARGEST_PICTURE:
        raise PictureError("picture_too_large")
    match media_type:
        case "image/png":
            size = _png_size(data)
        case "image/jpeg":
            size = _jpeg_size(data)
        case "image/svg+xml":
            size = _SvgExaminer().examine(data)
    if not all(0 < side <= LARGEST_SIDE for side in size):
        raise PictureError("picture_no_size")
    return Picture(media_type, size)


def _png_size(data: bytes) -> tuple[int, int]:
    if not data.startswith(b"\x89PNG\r\n\x1a\n"):
        raise PictureError("picture_broken")
    chunks = list(_png_chunks(data))
    names = [name for name, _ in chunks]
    if names[:1] != [b"IHDR"] or names[-1:] != [b"IEND"] or b"IDAT" not in names or len(chunks[0][1]) != 13:
        raise PictureError("picture_broken")
    header = chunks[0][1]
    return int.from_bytes(header[0:4], "big"), int.from_bytes(header[4:8], "big")


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        body, end = data[at + 4 : at + 8 + length], at + 12 + length
        if end > len(data) or zlib.crc32(body) != int.from_bytes(data[end - 4 : end], "big"):
            raise PictureError("picture_broken")
        yield body[:4], body[4:]
        at = end


_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def _jpeg_size(data: bytes) -> tuple[int, int]:
    if not data.startswith(b"\xff\xd8") or not data.rstrip(b"\0").endswith(b"\xff\xd9"):
        raise PictureError("picture_broken")
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        kind = data[at + 1]
        if kind in _JPEG_FRAMES:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 1 if kind == 0xFF else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    raise PictureError("picture_broken")


_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_SHAPES = ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan")
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
