"""Cut the outlines that the figures need out of Natural Earth's countries.

Run by hand when the outlines should change:
    python content/figures/trim_outlines.py <folder with europe-50m.geojson>
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

from outlines import DATA
from shapely.geometry import MultiPolygon, box, mapping, shape
from shapely.geometry.base import BaseGeometry

Nested: TypeAlias = "float | Sequence[Nested]"
"""Coordinates as GeoJSON nests them."""

SOURCE = "europe-50m.geojson"

CUTS = {
    "baltic-region.geojson": (box(2.0, 46.5, 48.0, 69.5), 0.02),
    "belarus-region.geojson": (box(15.0, 47.0, 39.0, 59.5), 0.0),
}
"""For each file: what part of the earth it shows and how coarse it may be, in degrees.

Both stay north of 46.5 degrees: the source draws Crimea as a part of Russia,
and no figure of this report may.
"""


def trimmed(geometry: BaseGeometry, window: BaseGeometry, tolerance: float) -> BaseGeometry:
    """Return the part of a geometry inside the window, simplified."""
    part = geometry.buffer(0).intersection(window).simplify(tolerance)
    polygons = [
        piece for piece in getattr(part, "geoms", [part]) if piece.geom_type == "Polygon" and not piece.is_empty
    ]
    return MultiPolygon(polygons)


def rounded(coordinates: Nested) -> Nested:
    """Return nested coordinates with three decimals, about a hundred metres."""
    if isinstance(coordinates, float):
        return round(coordinates, 3)
    return [rounded(part) for part in coordinates]


def cut(source: dict[str, Any], window: BaseGeometry, tolerance: float) -> dict[str, Any]:
    """Return a feature collection of the countries seen in the window."""
    features = []
    for feature in sorted(source["features"], key=lambda feature: feature["properties"]["name"]):
        geometry = trimmed(shape(feature["geometry"]), window, tolerance)
        if not geometry.is_empty:
            outline = {"type": "MultiPolygon", "coordinates": rounded(mapping(geometry)["coordinates"])}
            name = {"name": feature["properties"]["name"]}
            features.append({"type": "Feature", "properties": name, "geometry": outline})
    return {"type": "FeatureCollection", "features": features}


def main() -> None:
    """Write every trimmed file anew."""
    source = json.loads((Path(sys.argv[1]) / SOURCE).read_text("utf-8"))
    DATA.mkdir(exist_ok=True)
    for name, (window, tolerance) in CUTS.items():
        written = json.dumps(cut(source, window, tolerance), ensure_ascii=False, separators=(",", ":"))
        (DATA / name).write_bytes(written.encode("utf-8") + b"\n")


if __name__ == "__main__":
    main()
