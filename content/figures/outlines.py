"""Country outlines on a flat map."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, log, pi, radians, sin, tan
from pathlib import Path

from shapely.geometry import Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform
from style import Point

DATA = Path(__file__).parent / "data"

EARTH_RADIUS = 6371.0
"""In kilometres; a sphere is exact enough for these maps."""


@dataclass(frozen=True)
class Projection:
    """A conformal conic map, turned and scaled into a drawing.

    Attributes:
        meridian, latitude: the point of the earth that stands at `centre`.
        parallels: the two latitudes that keep their length.
        kilometre: units of the drawing in a kilometre.
        centre: where the point stands in the drawing.
        turn: degrees by which the map is turned clockwise.

    """

    meridian: float
    latitude: float
    parallels: tuple[float, float]
    kilometre: float
    centre: Point
    turn: float = 0.0

    @property
    def _exponent(self) -> float:
        south, north = (radians(parallel) for parallel in self.parallels)
        return log(cos(south) / cos(north)) / log(tan(pi / 4 + north / 2) / tan(pi / 4 + south / 2))

    def _radius(self, latitude: float) -> float:
        south, exponent = radians(self.parallels[0]), self._exponent
        factor = cos(south) * tan(pi / 4 + south / 2) ** exponent / exponent
        return float(EARTH_RADIUS * factor / tan(pi / 4 + radians(latitude) / 2) ** exponent)

    def place(self, longitude: float, latitude: float) -> Point:
        """Return where a point of the earth stands in the drawing."""
        angle = self._exponent * radians(longitude - self.meridian)
        radius = self._radius(latitude)
        east = radius * sin(angle) * self.kilometre
        south = (radius * cos(angle) - self._radius(self.latitude)) * self.kilometre
        turn = radians(self.turn)
        x, y = east * cos(turn) - south * sin(turn), east * sin(turn) + south * cos(turn)
        return self.centre[0] + x, self.centre[1] + y

    def flat(self, geometry: BaseGeometry) -> BaseGeometry:
        """Return a geometry of the earth as it lies in the drawing."""
        return transform(self.place, geometry)


def countries(file: str, projection: Projection, frame: BaseGeometry) -> dict[str, BaseGeometry]:
    """Return the outlines in a file by country, projected and clipped to a frame."""
    features = json.loads((DATA / file).read_text("utf-8"))["features"]
    flat = {
        feature["properties"]["name"]: projection.flat(shape(feature["geometry"])).buffer(0).intersection(frame)
        for feature in features
    }
    return {name: outline for name, outline in flat.items() if not outline.is_empty}


def polygons(geometry: BaseGeometry, smallest: float = 0.0) -> Iterator[Polygon]:
    """Yield the polygons of a geometry that are larger than an area."""
    for part in getattr(geometry, "geoms", [geometry]):
        if part.geom_type == "Polygon" and part.area > smallest:
            yield part


def rings(geometry: BaseGeometry, smallest: float = 0.0) -> Iterator[list[Point]]:
    """Yield the outer and inner rings of a geometry, each without its repeated last point."""
    for polygon in polygons(geometry, smallest):
        for ring in (polygon.exterior, *polygon.interiors):
            yield list(ring.coords)[:-1]


def lines(geometry: BaseGeometry, shortest: float = 0.0) -> Iterator[list[Point]]:
    """Yield the lines of a geometry that are longer than a length."""
    for part in getattr(geometry, "geoms", [geometry]):
        if part.geom_type == "LineString" and part.length > shortest:
            yield list(part.coords)
