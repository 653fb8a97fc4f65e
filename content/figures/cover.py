"""The cover: the Baltic region cut from sheets of paper, with Lithuania in the accent.

Under the sea lie darker and darker sheets, each farther from the shore; on
the land every sheet reaches less far from Lithuania than the one below it.
"""

from collections.abc import Sequence
from pathlib import Path

from outlines import Projection, countries, polygons, rings
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from style import ACCENT, Drawing, mixed, path_of

WIDTH, HEIGHT = 1600, 900

MARGIN = 100
"""How far outlines go on beyond the picture, so that no sheet ends in sight."""

PROJECTION = Projection(
    meridian=24.0, latitude=55.3, parallels=(53.0, 61.0), kilometre=0.9, centre=(885, 515), turn=-14.0
)

SEA = ("#d3d3cd", "#2b3843")
"""Tones of the first and the last sheet under the sea."""

SHORES = (4, 8.5, 13.5, 19, 25, 31.5, 38.5, 46, 54, 63, 73)
"""How far from the shore each sheet of the sea lies open."""

LAND = ("#fdfcfa", "#cbc3b3")
"""Tones of the land near Lithuania and far from it."""

REACHES = tuple(16 * step + 0.62 * step * step for step in range(1, 31))
"""How far from Lithuania each sheet of the land reaches."""

HOME = (ACCENT, "#8d303d")
"""Tones of Lithuania at its border and in its middle."""

TERRACES = (12, 26, 42, 60)
"""How far from the border each sheet on Lithuania begins."""

SHADOW = "#141a1f"
SHADOW_STEPS = 4

SMALLEST = 40
"""Islands and lakes of a smaller area are left out."""


def smooth(outline: BaseGeometry, radius: float) -> BaseGeometry:
    """Return an outline with its corners and splinters rounded off."""
    return outline.buffer(radius).buffer(-2 * radius).buffer(radius)


def without_crumbs(outline: BaseGeometry) -> BaseGeometry:
    """Return an outline without tiny islands and lakes."""
    kept = [
        Polygon(polygon.exterior, [hole for hole in polygon.interiors if Polygon(hole).area > 8 * SMALLEST])
        for polygon in polygons(outline, SMALLEST)
    ]
    return MultiPolygon(kept)


def shapes_of(outlines: dict[str, BaseGeometry]) -> tuple[BaseGeometry, BaseGeometry]:
    """Return the land of the whole region, and Lithuania."""
    joined = unary_union([outline.buffer(1.2) for outline in outlines.values()]).buffer(-1.0)
    land = without_crumbs(smooth(joined, 2.6))
    home = max(polygons(smooth(outlines["Lithuania"], 2.6)), key=lambda polygon: polygon.area)
    return land, home


def draw_shape(drawing: Drawing, outline: BaseGeometry, tolerance: float = 0.3, **look: object) -> None:
    """Draw a geometry, holes included, as exactly as it must be."""
    drawing.path(path_of(rings(outline.simplify(tolerance), smallest=4)), fill_rule="evenodd", **look)


def draw_sheet(
    drawing: Drawing,
    outline: BaseGeometry,
    tone: str,
    *,
    lift: float,
    strength: float,
    ground: BaseGeometry | None = None,
) -> None:
    """Draw a sheet of paper and the soft shadow that it casts on the ground."""
    moved = translate(outline, lift * 0.48, lift * 0.6)
    for step in range(SHADOW_STEPS, 0, -1):
        cast = moved.buffer(lift * (step / SHADOW_STEPS - 0.4), quad_segs=4)
        seen = cast if ground is None else cast.intersection(ground)
        draw_shape(drawing, seen, 0.7, fill=SHADOW, fill_opacity=f"{strength / SHADOW_STEPS:.3f}")
    draw_shape(drawing, outline, fill=tone)


def shares(edges: Sequence[float]) -> list[tuple[float, float]]:
    """Return each edge with its share of the way through them, the farthest first."""
    return [(edge, index / len(edges)) for index, edge in reversed(list(enumerate(edges)))]


def draw_sea(drawing: Drawing, land: BaseGeometry) -> None:
    """Draw the sheets under the sea, the deepest first."""
    for shore, share in shares(SHORES):
        raised = smooth(land.buffer(shore), 5 + 9 * share)
        draw_sheet(drawing, raised, mixed(*SEA, share), lift=3.6, strength=0.17)


def draw_land(drawing: Drawing, land: BaseGeometry, home: BaseGeometry) -> None:
    """Draw the land and the sheets on it, the widest first."""
    draw_sheet(drawing, land, LAND[-1], lift=6, strength=0.34)
    for reach, share in shares(REACHES):
        terrace = smooth(home.buffer(reach), 12).intersection(land)
        draw_sheet(drawing, terrace, mixed(*LAND, share), lift=3.2, strength=0.13, ground=land)


def draw_home(drawing: Drawing, home: BaseGeometry) -> None:
    """Draw Lithuania and the sheets on it."""
    draw_sheet(drawing, home, HOME[0], lift=6, strength=0.36)
    for index, edge in enumerate(TERRACES, 1):
        terrace = smooth(home.buffer(-edge), 4)
        draw_sheet(drawing, terrace, mixed(*HOME, index / len(TERRACES)), lift=3.2, strength=0.2, ground=home)


def draw(path: Path) -> None:
    """Draw the cover into a file."""
    frame = box(-MARGIN, -MARGIN, WIDTH + MARGIN, HEIGHT + MARGIN)
    land, home = shapes_of(countries("baltic-region.geojson", PROJECTION, frame))
    drawing = Drawing(HEIGHT, WIDTH, SEA[-1])
    draw_sea(drawing, land)
    draw_land(drawing, land, home)
    draw_home(drawing, home)
    drawing.save(path)
