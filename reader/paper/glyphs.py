"""Which characters the typefaces can print.

PDF/A-2a and PDF/UA-1 forbid text without a glyph, so one character that no typeface holds would cost the whole
document. Such a character is replaced by the sign for that, U+FFFD, and one that is no writing at all by nothing.
"""

import re
import struct
from collections.abc import Iterable, Iterator
from functools import reduce
from pathlib import Path
from unicodedata import category

REPLACEMENT = "\ufffd"

EVERYWHERE = re.compile(r"[ -~\xa0-\xac\xae-\xffĄ-ąČ-čĖ-ėĘ-ęĮ-įŠ-šŪ-ūŲ-ųŽ-ž–—‘-‚“-„…]*")
"""Characters that every face in use holds; nearly every text is made of these alone and needs no look at the faces."""

_UNSEEN = frozenset("\n\t\u00ad\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060")
"""Characters that shape a line and need no glyph."""

_NOT_TEXT = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
"""Categories of Unicode whose members both standards forbid: controls, private use, what is not assigned."""


def characters_of(font: Path) -> frozenset[int]:
    """Read the code points that a TrueType file has glyphs for (OpenType 1.9, table ``cmap``, formats 4 and 12)."""
    data = font.read_bytes()
    count = struct.unpack_from(">H", data, 4)[0]
    tables = {tag: offset for tag, _, offset, _ in struct.iter_unpack(">4sIII", data[12 : 12 + 16 * count])}
    start = tables[b"cmap"]
    subtables = struct.unpack_from(">H", data, start + 2)[0]
    records = struct.iter_unpack(">HHI", data[start + 4 : start + 4 + 8 * subtables])
    found: set[int] = set()
    for offset in {offset for _, _, offset in records}:
        found.update(_subtable(data, start + offset))
    return frozenset(found)


def _subtable(data: bytes, at: int) -> Iterator[int]:
    match struct.unpack_from(">H", data, at)[0]:
        case 4:
            yield from _segments(data, at)
        case 12:
            groups = struct.unpack_from(">I", data, at + 12)[0]
            for first, last, _ in struct.iter_unpack(">III", data[at + 16 : at + 16 + 12 * groups]):
                yield from range(first, last + 1)


def _segments(data: bytes, at: int) -> Iterator[int]:
    """Yield the code points of a format 4 subtable that lead to a glyph."""
    count = struct.unpack_from(">H", data, at + 6)[0] // 2

    def column(number: int, padding: int = 0, kind: str = "H") -> tuple[int, ...]:
        return struct.unpack_from(f">{count}{kind}", data, at + 14 + padding + 2 * count * number)

    ranges_at = at + 16 + 6 * count
    columns = zip(column(0), column(1, 2), column(2, 2, "h"), column(3, 2), strict=True)
    for segment, (last, first, delta, offset) in enumerate(columns):
        for code in range(first, last + 1):
            glyph = code
            if offset:
                glyph = struct.unpack_from(">H", data, ranges_at + 2 * segment + offset + 2 * (code - first))[0]
            if code != 0xFFFF and glyph and (glyph + delta) & 0xFFFF:
                yield code


class Glyphs:
    """Make texts printable with the given typefaces, which are read when a text first needs it."""

    def __init__(self, fonts: Iterable[Path]) -> None:
        self._fonts = tuple(fonts)
        self._held: frozenset[int] | None = None

    def printable(self, text: str) -> str:
        """Replace what cannot be printed."""
        return text if EVERYWHERE.fullmatch(text) else "".join(map(self._printable, text))

    def _printable(self, character: str) -> str:
        if character in _UNSEEN:
            return character
        if category(character) in _NOT_TEXT:
            return ""
        return character if ord(character) in self._characters() else REPLACEMENT

    def _characters(self) -> frozenset[int]:
        if self._held is None:
            self._held = self._read()
        return self._held

    def _read(self) -> frozenset[int]:
        """Join what the families hold; a family holds what each of its faces does, since any may be asked for."""
        families: dict[str, frozenset[int]] = {}
        for font in self._fonts:
            family = font.stem.rpartition("-")[0]
            held = characters_of(font)
            families[family] = families.get(family, held) & held
        return reduce(frozenset.union, families.values(), frozenset())
