"""What the maps of the later parts share: tones, names, hatching, arrows, the strip below."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import atan2, ceil, cos, hypot, sin
from typing import NamedTuple

from outlines import Projection, lines, rings
from shapely.affinity import rotate
from shapely.geometry import MultiLineString
from shapely.geometry.base import BaseGeometry
from style import INK, LEADING, PANEL, PAPER, REGULAR, SEMIBOLD, SMALL, WIDTH, Drawing, Point, Words, path_of

SEA = "#dde4e6"
SEA_INK = "#465c65"
BORDER = "#a39c8e"
TINT = "#dccba6"
"""The tone of the states that a map sets apart."""

ROSE = "#d2a8a5"
"""A second such tone. In grey PANEL, SEA, TINT and ROSE are darker one by one."""

FAINT = "#cfc8b9"
"""The colour of borders over which words stand."""

NAME = "#4d5056"
"""The colour of countries' names, readable on every tone of land."""

MARGIN = 52
BLEED = 9
"""How far the land goes on beyond the picture, so that its edge is not seen."""


class Label(NamedTuple):
    """A name on a map.

    Attributes:
        place: longitude and latitude of the middle of its first line.
        size: of its letters.
        fill: its colour.
        weight: of its letters.

    """

    place: Point
    size: int = 30
    fill: str = NAME
    weight: int = SEMIBOLD


def sea(longitude: float, latitude: float) -> Label:
    """Return the label of a sea."""
    return Label((longitude, latitude), SMALL, SEA_INK, REGULAR)


def draw_labels(drawing: Drawing, projection: Projection, labels: Mapping[str, Label], words: Words) -> None:
    """Write names of countries and seas; "|" parts their lines."""
    for key, label in labels.items():
        x, y = projection.place(*label.place)
        for row, line in enumerate(words[key].split("|")):
            drawing.text(
                x, y + (label.size + 4) * row, line, label.size, label.fill, weight=label.weight, anchor="middle"
            )


def draw_land(
    drawing: Drawing,
    outlines: Mapping[str, BaseGeometry],
    tones: Mapping[str, str],
    border: str = BORDER,
    width: float = 1.6,
) -> None:
    """Draw countries in their tones, PANEL unless another is given."""
    for name, outline in outlines.items():
        look = {"fill": tones.get(name, PANEL), "stroke": border, "stroke_width": width, "stroke_linejoin": "round"}
        drawing.path(path_of(rings(outline, smallest=6)), fill_rule="evenodd", **look)


def draw_hatching(
    drawing: Drawing, area: BaseGeometry, colour: str, *, gap: float = 14, width: float = 3, angle: float = 45
) -> None:
    """Fill an area with parallel lines."""
    left, top, right, bottom = area.bounds
    reach = hypot(right - left, bottom - top)
    middle = ((left + right) / 2, (top + bottom) / 2)
    count = ceil(reach / gap)
    rows = [middle[1] + gap * (row - count / 2) for row in range(count + 1)]
    grid = MultiLineString([((middle[0] - reach, y), (middle[0] + reach, y)) for y in rows])
    strokes = lines(rotate(grid, angle, middle).intersection(area), shortest=2)
    drawing.path(path_of(strokes, closed=False), fill="none", stroke=colour, stroke_width=width)


def curve(start: Point, bend: Point, end: Point, steps: int = 24) -> list[Point]:
    """Return the points of a quadratic curve."""
    shares = [step / steps for step in range(steps + 1)]
    return [
        (
            (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * bend[0] + t * t * end[0],
            (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * bend[1] + t * t * end[1],
        )
        for t in shares
    ]


def smooth(line: Sequence[Point], rounds: int = 4) -> list[Point]:
    """Return a line with its corners cut off, finer with every round."""
    points = list(line)
    for _ in range(rounds):
        cuts = [
            (here[0] + (there[0] - here[0]) * share, here[1] + (there[1] - here[1]) * share)
            for here, there in pairwise(points)
            for share in (0.25, 0.75)
        ]
        points = [points[0], *cuts[1:-1], points[-1]]
    return points


def arrow(line: Sequence[Point], width: float) -> list[Point]:
    """Return the outline of an arrow of a width along a line, its tip at the line's end."""
    span = width * 1.9 + 12
    length = span * 0.72
    end = line[-1]
    shaft = [point for point in line if hypot(point[0] - end[0], point[1] - end[1]) > length]
    heading = atan2(end[1] - shaft[-1][1], end[0] - shaft[-1][0])
    neck = (end[0] - length * cos(heading), end[1] - length * sin(heading))
    shaft.append(neck)
    sides: tuple[list[Point], list[Point]] = ([], [])
    for here, before, after in zip(shaft, [shaft[0], *shaft], [*shaft[1:], end], strict=False):
        turn = atan2(after[1] - before[1], after[0] - before[0])
        for side, half in zip(sides, (width / 2, -width / 2), strict=True):
            side.append((here[0] - half * sin(turn), here[1] + half * cos(turn)))
    barbs = [(neck[0] - half * sin(heading), neck[1] + half * cos(heading)) for half in (span / 2, -span / 2)]
    return [*sides[0], barbs[0], end, barbs[1], *reversed(sides[1])]


def draw_arrow(drawing: Drawing, outline: Iterable[Point], **look: object) -> None:
    """Draw the outline of an arrow."""
    drawing.path(path_of([outline]), stroke_linejoin="round", **look)


def draw_dot(drawing: Drawing, x: float, y: float) -> None:
    """Draw the dot of a place."""
    drawing.circle(x, y, 8.5, fill=INK)


def draw_strip(drawing: Drawing, top: float) -> None:
    """Draw the paper below a map, which covers what hangs over from it."""
    drawing.rect(0, top, WIDTH, drawing.height - top, fill=PAPER)


def draw_scale(
    drawing: Drawing, projection: Projection, kilometres: int, words: str, *, right: float, y: float
) -> None:
    """Draw a bar of a length on the earth, its words to the right of it."""
    length = kilometres * projection.kilometre
    drawing.line((right - length, y), (right, y), INK, 3)
    for mark in (right - length, right - length / 2, right):
        drawing.line((mark, y - 9), (mark, y + 9), INK, 3)
    drawing.text(right + 16, y + 9, words, SMALL)


def draw_swatch(drawing: Drawing, x: float, y: float, tone: str, words: str) -> None:
    """Draw a field of a tone and what it means, around the middle y."""
    drawing.rect(x, y - 15, 46, 30, fill=tone, stroke=BORDER, stroke_width=2)
    drawing.text(x + 60, y + 9, words, SMALL)


def small_paragraph(
    drawing: Drawing, x: float, y: float, words: str, fill: str = INK, *, weight: int = REGULAR, anchor: str = "start"
) -> None:
    """Write the lines of a small text, which "|" parts, the first on the baseline y."""
    for row, line in enumerate(words.split("|")):
        drawing.text(x, y + (LEADING - 1) * row, line, SMALL, fill, weight=weight, anchor=anchor)
