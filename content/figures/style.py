"""The look that all figures share: palette, sizes, and a small SVG writer.

The writer emits plain presentation attributes only, so that QtSvg, resvg
and a browser draw the same picture.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

Point = tuple[float, float]
"""A place on the drawing, x to the right and y downward."""

Words = Mapping[str, str]
"""The words of one language in one figure, by their role."""

WIDTH = 1360
"""Width of every drawing in units; two units are one pixel in the column."""

PAPER = "#fbfaf7"
PANEL = "#f2f0ea"
LINE = "#e1ddd3"
STONE = "#b7b0a2"
MUTED = "#5f636a"
INK = "#1d1f23"
ACCENT = "#7a1f2b"
WHITE = "#ffffff"

PROBABILITY = ("#f4ebe8", "#dfbfbc", "#a9565d", ACCENT)
"""Tones of the four probability words, from unlikely to highly likely."""

PROBABILITY_INK = (INK, INK, WHITE, WHITE)
"""The colour of text that stands on each tone of PROBABILITY."""

EARLIER = {"fill": STONE, "stroke": MUTED, "stroke_width": 2}
LATER = {"fill": ACCENT, "stroke": ACCENT, "stroke_width": 2}
"""The looks of the two things that a chart compares; they differ in grey as well."""

SMALL = 26
BODY = 28
LEADING = 34
"""From one baseline of body text to the next."""

HEADING = 32
LARGE = 38

REGULAR = 400
SEMIBOLD = 600

FONT = "Source Sans Pro"


def number(value: float) -> str:
    """Return a coordinate with one decimal at most."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def mixed(first: str, second: str, share: float) -> str:
    """Return the colour that lies between two others at a share of the way."""
    pairs = ((int(first[place : place + 2], 16), int(second[place : place + 2], 16)) for place in (1, 3, 5))
    return "#" + "".join(f"{round(start + (end - start) * share):02x}" for start, end in pairs)


def path_of(rings: Iterable[Iterable[Point]], closed: bool = True) -> str:
    """Return the path data of some rings or lines."""
    end = "Z" if closed else ""
    return "".join("M" + "L".join(f"{number(x)} {number(y)}" for x, y in ring) + end for ring in rings)


class Drawing:
    """An SVG picture that grows shape by shape."""

    def __init__(self, height: float, width: float = WIDTH, background: str = PAPER) -> None:
        """Start a picture on an opaque card."""
        self.width = width
        self.height = height
        self._elements: list[str] = []
        self.rect(0, 0, width, height, fill=background)

    def element(self, name: str, attributes: Mapping[str, object], content: str = "") -> None:
        """Append one element; underscores in attribute names become hyphens."""
        written = "".join(
            f" {key.replace('_', '-')}={quoteattr(number(value) if isinstance(value, float) else str(value))}"
            for key, value in attributes.items()
        )
        self._elements.append(f"<{name}{written}>{escape(content)}</{name}>" if content else f"<{name}{written}/>")

    def rect(self, x: float, y: float, width: float, height: float, **look: object) -> None:
        """Append a rectangle."""
        box = {"x": float(x), "y": float(y), "width": float(width), "height": float(height)}
        self.element("rect", box | look)

    def circle(self, x: float, y: float, radius: float, **look: object) -> None:
        """Append a circle."""
        self.element("circle", {"cx": float(x), "cy": float(y), "r": float(radius)} | look)

    def line(self, start: Point, end: Point, colour: str = LINE, width: float = 2, **look: object) -> None:
        """Append a straight line."""
        ends = {"x1": float(start[0]), "y1": float(start[1]), "x2": float(end[0]), "y2": float(end[1])}
        self.element("line", ends | {"stroke": colour, "stroke_width": float(width)} | look)

    def path(self, data: str, **look: object) -> None:
        """Append a path; nothing is drawn of an empty one."""
        if data:
            self.element("path", {"d": data} | look)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: int = BODY,
        fill: str = INK,
        *,
        weight: int = REGULAR,
        anchor: str = "start",
    ) -> None:
        """Append one line of text on the baseline y."""
        look = {
            "x": float(x),
            "y": float(y),
            "font_family": FONT,
            "font_size": size,
            "font_weight": weight,
            "fill": fill,
            "text_anchor": anchor,
        }
        self.element("text", look, words)

    def paragraph(
        self, x: float, y: float, words: str, *, fill: str = INK, weight: int = REGULAR, anchor: str = "start"
    ) -> None:
        """Append the lines of a text, which "|" parts, the first on the baseline y."""
        for row, line in enumerate(words.split("|")):
            self.text(x, y + LEADING * row, line, BODY, fill, weight=weight, anchor=anchor)

    def svg(self) -> str:
        """Return the whole picture as SVG."""
        size = f'width="{number(self.width)}" height="{number(self.height)}"'
        view = f'viewBox="0 0 {number(self.width)} {number(self.height)}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view}>'
        return "\n".join([head, *self._elements, "</svg>", ""])

    def save(self, path: Path) -> None:
        """Write the picture with line feeds on every system."""
        path.write_bytes(self.svg().encode("utf-8"))
