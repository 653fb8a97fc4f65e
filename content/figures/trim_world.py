"""Cut the outlines that the maps of the later parts need out of Natural Earth's countries.

The source is the package world-atlas 2.0.2 of the npm registry: Natural Earth
at 1:50 million and 1:10 million as TopoJSON. Run by hand when outlines change:
    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python content/figures/trim_world.py package

Borders are drawn as they are internationally recognised, so what the source
draws otherwise, by who holds the ground, is joined to the state it belongs to.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import shapely
from outlines import DATA, polygons
from shapely.geometry import MultiPolygon, Point, Polygon, box, mapping
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from trim_outlines import rounded

Ring = list[tuple[float, float]]


class Cut(NamedTuple):
    """What a file of outlines holds.

    Attributes:
        scale: the source, as a part of its file's name.
        window: the part of the earth, in degrees: west, south, east, north.
        tolerance: how far a line may stray when it is simplified, in degrees.
        smallest: islands of a smaller area are left out, in square degrees.

    """

    scale: str
    window: tuple[float, float, float, float]
    tolerance: float
    smallest: float


CUTS = {
    "exclusion.geojson": Cut("10m", (21, 36, 55, 51), 0.05, 0.05),
    "iran.geojson": Cut("50m", (8, 24, 96, 62), 0.16, 0.15),
    "kaliningrad.geojson": Cut("10m", (8, 52, 36, 62.5), 0.03, 0.006),
    "migration.geojson": Cut("50m", (-30, 16, 60, 68), 0.16, 0.04),
    "sahel.geojson": Cut("50m", (-36, -38, 140, 60), 0.4, 0.6),
    "taiwan.geojson": Cut("10m", (110, 16, 134, 34), 0.025, 0.0025),
}

JOINED = {
    "Akrotiri": "Cyprus",
    "Baikonur": "Kazakhstan",
    "Cyprus U.N. Buffer Zone": "Cyprus",
    "Dhekelia": "Cyprus",
    "Hong Kong": "China",
    "Macao": "China",
    "N. Cyprus": "Cyprus",
    "Siachen Glacier": "India",
    "Somaliland": "Somalia",
}
"""Land that the source draws by itself, and the state that it is drawn with."""

MOVED = (
    ("Israel", "Syria", (35.64, 32.68, 36.2, 33.5)),
    ("Morocco", "W. Sahara", (-18.0, 20.0, -8.67, 27.66)),
)
"""Land that the source draws with one state and other maps with another, in a box of degrees."""

CRIMEA = Point(34.3, 45.2)
"""A place on the land that the source draws as a part of Russia."""

ACROSS = ("Antarctica", "Fiji")
"""Countries on the line of the date, whose outlines run around the whole earth."""

SEAM = 0.002
"""Gaps of this width, in degrees, close when land is joined."""


def unpacked(topology: dict[str, Any]) -> list[Ring]:
    """Return the lines of a TopoJSON file in degrees."""
    (east, north), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    lines = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for right, up in arc:
            x, y = x + right, y + up
            line.append((x * east + west, y * north + south))
        lines.append(line)
    return lines


def ring(arcs: Sequence[int], lines: Sequence[Ring]) -> Ring:
    """Return the ring that some lines form; a negative number is a line taken backward."""
    points: Ring = []
    for arc in arcs:
        line = lines[arc] if arc >= 0 else lines[~arc][::-1]
        points += line[1:] if points else line
    return points


def outlines_in(topology: dict[str, Any]) -> Iterator[tuple[str, BaseGeometry]]:
    """Yield each country of a TopoJSON file and its outline."""
    lines = unpacked(topology)
    for country in topology["objects"]["countries"]["geometries"]:
        if "arcs" in country and country["properties"]["name"] not in ACROSS:
            parts = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
            rings = [[ring(arcs, lines) for arcs in part] for part in parts]
            shapes = [Polygon(outer, inner) for outer, *inner in rings if len(outer) > 3]
            yield country["properties"]["name"], MultiPolygon(shapes).buffer(0)


def joined(*outlines: BaseGeometry) -> BaseGeometry:
    """Return outlines as one, without the seam between them."""
    return unary_union([outline.buffer(SEAM, join_style="mitre") for outline in outlines]).buffer(
        -SEAM, join_style="mitre"
    )


def recognised(source: dict[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    """Return the countries in their recognised borders."""
    mended = dict(source)
    parts = list(polygons(source["Russia"]))
    crimea = next(part for part in parts if part.contains(CRIMEA))
    mended["Russia"] = MultiPolygon([part for part in parts if part is not crimea])
    mended["Ukraine"] = joined(source["Ukraine"], crimea)
    for holder, state, window in MOVED:
        land = mended[holder].intersection(box(*window))
        mended[holder] = mended[holder].difference(box(*window))
        mended[state] = joined(mended[state], land)
    for name, state in JOINED.items():
        if name in mended:
            mended[state] = joined(mended[state], mended.pop(name))
    return mended


def without_specks(outline: BaseGeometry, smallest: float) -> MultiPolygon:
    """Return an outline without islands and holes smaller than an area."""
    return MultiPolygon(
        [
            Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area > smallest])
            for part in polygons(outline, smallest)
        ]
    )


def cut(source: dict[str, BaseGeometry], wanted: Cut) -> dict[str, Any]:
    """Return a feature collection of the countries in a window; neighbours keep one common line."""
    window = box(*wanted.window)
    inside = {name: outline.intersection(window) for name, outline in sorted(source.items())}
    names = [name for name, outline in inside.items() if not outline.is_empty]
    simplified = shapely.coverage_simplify([inside[name] for name in names], wanted.tolerance)
    features = []
    for name, outline in zip(names, simplified, strict=True):
        kept = without_specks(outline, wanted.smallest)
        if not kept.is_empty:
            geometry = {"type": "MultiPolygon", "coordinates": rounded(mapping(kept)["coordinates"])}
            features.append({"type": "Feature", "properties": {"name": name}, "geometry": geometry})
    return {"type": "FeatureCollection", "features": features}


def main() -> None:
    """Write every file of outlines anew."""
    folder = Path(sys.argv[1])
    sources = {
        scale: recognised(dict(outlines_in(json.loads((folder / f"countries-{scale}.json").read_text("utf-8")))))
        for scale in ("10m", "50m")
    }
    for name, wanted in CUTS.items():
        written = json.dumps(cut(sources[wanted.scale], wanted), ensure_ascii=False, separators=(",", ":"))
        (DATA / name).write_bytes(written.encode("utf-8") + b"\n")


if __name__ == "__main__":
    main()
