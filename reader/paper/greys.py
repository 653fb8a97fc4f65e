"""Everything in greys: colours, drawings, and pictures made of pixels."""

import re
import struct
import zlib
from pathlib import Path
from typing import Final

from msgspec.structs import asdict, replace

from reader.model.theme import Colour, Palette, relative_luminance
from reader.paper.manuscript import Plate, PlatePicture
from reader.paper.typesetting import typeset_picture

_TAG: Final = re.compile(r"""<(?:[^"'<>]|"[^"]*"|'[^']*')*>""")
_PAINT: Final = re.compile(r"""(\s(?:fill|stroke|stop-color|color)\s*=\s*)(?:"([^"]*)"|'([^']*)')""")
_COLOURLESS: Final = re.compile(r"none|inherit|transparent|currentColor|black|white|gr[ae]y|url\(#[^)]*\)")
_LONG: Final = re.compile(r"#[0-9a-fA-F]{6}")
_SHORT: Final = re.compile(r"#[0-9a-fA-F]{3}")

_FINENESS: Final = 2
"""The pixels to a unit of a drawing that has to be made into pixels."""


def grey_of(colour: Colour) -> Colour:
    """Give the grey that is as light as a colour (IEC 61966-2-1, the transfer function of sRGB)."""
    light = relative_luminance(colour)
    share = 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return "#" + f"{round(255 * share):02x}" * 3


def grey_palette(palette: Palette) -> Palette:
    """Give a palette without colour."""
    return replace(palette, **{role: grey_of(value) for role, value in asdict(palette).items() if role != "dark"})


def make_grey(folder: Path, plate: Plate) -> Plate:
    """Take the colour out of a figure's pictures: a drawing stays one, if the way it names its colours is known.

    Raises OSError, and PaperError ``paper_picture_unfit``.
    """
    return replace(plate, pictures=tuple(_grey_picture(folder, plate.number, picture) for picture in plate.pictures))


def _grey_picture(folder: Path, number: int, picture: PlatePicture) -> PlatePicture:
    file = folder / picture.file
    drawing = None if picture.raster else _grey_drawing(file.read_bytes())
    if drawing is not None:
        file.write_bytes(drawing)
        return picture
    pixels = file.with_suffix(".png")
    pixels.write_bytes(_grey_pixels(folder, number, picture))
    return replace(picture, file=pixels.name)


def _grey_drawing(data: bytes) -> bytes | None:
    """Give an SVG file with grey colours; None for one that writes a colour in another way than as ``#rrggbb``."""
    try:
        text = data.decode("utf-8")
        return _TAG.sub(lambda tag: _PAINT.sub(_grey_paint, tag[0]), text).encode()
    except ValueError:
        return None


def _grey_paint(paint: re.Match[str]) -> str:
    return f'{paint[1]}"{_grey_value((paint[2] or paint[3] or "").strip())}"'


def _grey_value(value: str) -> str:
    if _LONG.fullmatch(value):
        return grey_of(value)
    if _SHORT.fullmatch(value):
        return grey_of("#" + "".join(2 * sign for sign in value[1:]))
    if not value or _COLOURLESS.fullmatch(value):
        return value
    raise ValueError(value)


def _grey_pixels(folder: Path, number: int, picture: PlatePicture) -> bytes:
    """Draw a picture and give its pixels as a grey PNG file."""
    import pypdfium2  # takes a while to load, and few documents are grey

    drawn = typeset_picture(folder, number, picture.file, (picture.width, picture.height))
    with pypdfium2.PdfDocument(drawn) as document:
        page = document[0]
        bitmap = page.render(scale=1 if picture.raster else _FINENESS, grayscale=True)
        rows = [bytes(bitmap.buffer[at : at + bitmap.width]) for at in range(0, len(bitmap.buffer), bitmap.stride)]
        made = _png(bitmap.width, rows)
        bitmap.close()
        page.close()
    return made


def _png(width: int, rows: list[bytes]) -> bytes:
    """Write rows of grey pixels of eight bits (W3C PNG, Third Edition, sections 9 and 11)."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, len(rows), 8, 0, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
