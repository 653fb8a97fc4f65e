"""Marks that several charts share: people, arrows, cards, hatching, and a word of probability."""

from math import atan2, cos, sin
from typing import NamedTuple

from style import ACCENT, BODY, INK, MUTED, SEMIBOLD, STONE, WHITE, Drawing, Point, mixed, path_of

CHANCES = ("unlikely", "possible", "likely", "highly")
"""The words of probability from weak to strong, as the keys of a figure's words."""

CHANCE_WORDS = {
    "en": {"unlikely": "unlikely", "possible": "possible", "likely": "likely", "highly": "highly likely"},
    "lt": {"unlikely": "mažai tikėtina", "possible": "galima", "likely": "tikėtina", "highly": "labai tikėtina"},
}

GREY = mixed(STONE, MUTED, 0.5)
"""The fill of many small marks; it stands out from the paper by more than 3 to 1."""

STEP, STEP_HEIGHT = 30, 24
"""Size of one of the four steps of a mark of probability."""

HEAD = 20
"""Length of an arrow's head."""


class Box(NamedTuple):
    """A rectangle on the drawing."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower side."""
        return self.y + self.height

    @property
    def middle(self) -> Point:
        """Its centre."""
        return self.x + self.width / 2, self.y + self.height / 2


def person(drawing: Drawing, x: float, feet: float, size: float, **look: object) -> None:
    """Stand a figure of a size at x, drawn with one path so that its outline has no seam."""
    head, half = size * 0.18, size * 0.27
    top, shoulder = feet - size, feet - size * 0.26
    drawing.path(
        f"M{x - head:.1f} {top + head:.1f}A{head:.1f} {head:.1f} 0 1 1 {x + head:.1f} {top + head:.1f}"
        f"A{head:.1f} {head:.1f} 0 1 1 {x - head:.1f} {top + head:.1f}Z"
        f"M{x - half:.1f} {feet:.1f}V{shoulder:.1f}A{half:.1f} {half:.1f} 0 0 1 {x + half:.1f} {shoulder:.1f}"
        f"V{feet:.1f}Z",
        **look,
    )


def arrow(drawing: Drawing, *points: Point, colour: str = INK, width: float = 4, **look: object) -> None:
    """Draw a line through some points with a filled head at its end."""
    (x0, y0), (x1, y1) = points[-2:]
    angle = atan2(y1 - y0, x1 - x0)
    along, across = (HEAD * cos(angle), HEAD * sin(angle)), (0.5 * HEAD * sin(angle), -0.5 * HEAD * cos(angle))
    neck = (x1 - along[0], y1 - along[1])
    drawing.path(path_of([(*points[:-1], neck)], closed=False), fill="none", stroke=colour, stroke_width=width, **look)
    wings = [(neck[0] + side * across[0], neck[1] + side * across[1]) for side in (1, -1)]
    drawing.path(path_of([[(x1, y1), *wings]]), fill=colour)


def cross(drawing: Drawing, x: float, y: float, half: float) -> None:
    """Draw a cross around a place, of half a size."""
    for side in (-half, half):
        drawing.line((x - half, y - side), (x + half, y + side), ACCENT, 0.4 * half)


def card(drawing: Drawing, box: Box, words: str = "", **look: object) -> None:
    """Draw a rounded rectangle with words in its middle, "|" between their lines."""
    plain: dict[str, object] = {"fill": WHITE, "stroke": MUTED, "stroke_width": 2, "rx": 12, "ry": 12}
    dark = look.get("fill") == ACCENT
    drawing.rect(box.x, box.y, box.width, box.height, **(plain | look))
    lines = words.count("|")
    x, y = box.middle
    drawing.paragraph(x, y + 10 - 17 * lines, words, fill=WHITE if dark else INK, anchor="middle")


def hatch(drawing: Drawing, box: Box, colour: str, step: float = 14) -> None:
    """Fill a rectangle with slanting lines, cut at its edges."""
    lines = []
    offset = step / 2
    while offset < box.width + box.height:
        low = (box.x + min(offset, box.width), box.y + max(0, offset - box.width))
        high = (box.x + max(0, offset - box.height), box.y + min(offset, box.height))
        lines.append((low, high))
        offset += step
    drawing.path(path_of(lines, closed=False), fill="none", stroke=colour, stroke_width=2)


def chance(drawing: Drawing, x: float, baseline: float, key: str, language: str) -> None:
    """Draw four steps, one filled, and the word of probability that it stands for."""
    for index, word in enumerate(CHANCES):
        filled = {"fill": ACCENT if word == key else WHITE, "stroke": ACCENT, "stroke_width": 2}
        drawing.rect(x + STEP * index, baseline - STEP_HEIGHT + 3, STEP, STEP_HEIGHT, **filled)
    drawing.text(x + 4 * STEP + 18, baseline, CHANCE_WORDS[language][key], BODY, ACCENT, weight=SEMIBOLD)
