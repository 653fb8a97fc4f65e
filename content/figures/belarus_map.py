"""The map of Belarus: the places that the original map names, and no forces."""

from pathlib import Path
from typing import NamedTuple

from outlines import Projection, countries, rings
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from style import (
    ACCENT,
    BODY,
    INK,
    LARGE,
    MUTED,
    PANEL,
    PAPER,
    REGULAR,
    SEMIBOLD,
    SMALL,
    WHITE,
    WIDTH,
    Drawing,
    Words,
    path_of,
)

MAP_HEIGHT = 1036
STRIP_HEIGHT = 92

PROJECTION = Projection(meridian=27.4, latitude=53.3, parallels=(51.0, 56.0), kilometre=1.36, centre=(708, 556))

SEA = "#dde4e6"
COAST = "#8b979c"
BORDER = "#a39c8e"


class Place(NamedTuple):
    """A town, and where its name stands beside its dot.

    Attributes:
        longitude, latitude: where the town lies, in degrees.
        side: the name stands to the right (1) or to the left (-1).
        drop: how far below the dot's middle the name's baseline stands.
        gap: how far beside the dot's middle the name begins or ends.
        capital: the name stands out.

    """

    longitude: float
    latitude: float
    side: int = 1
    drop: float = 9
    gap: float = 17
    capital: bool = False


PLACES = {
    "Polatsk": Place(28.769, 55.486),
    "Vitsyebsk": Place(30.205, 55.190, side=-1),
    "Vileyka": Place(26.911, 54.491),
    "Orsha": Place(30.417, 54.508, side=-1),
    "Lida": Place(25.299, 53.888),
    "Minsk": Place(27.567, 53.900, capital=True),
    "Grodno": Place(23.826, 53.688),
    "Asipovichy": Place(28.639, 53.301, drop=-12),
    "Baranovichy": Place(26.014, 53.133),
    "Babruysk": Place(29.221, 53.138),
    "Luninyets": Place(26.805, 52.247),
    "Gomel": Place(30.975, 52.435, side=-1),
    "Brest": Place(23.734, 52.098),
    "Pinsk": Place(26.095, 52.123, side=-1, drop=-16, gap=-14),
    "Chernihiv": Place(31.289, 51.498),
    "Lutsk": Place(25.325, 50.747),
}
"""The places of the original map."""

BEARINGS = {"Kyiv": Place(30.523, 50.450), "Vilnius": Place(25.280, 54.687, side=-1)}
"""Places added so that a reader finds the way."""

COUNTRIES = {
    "Belarus": (28.05, 52.72),
    "Lithuania": (23.75, 55.55),
    "Latvia": (25.3, 56.62),
    "Poland": (21.6, 52.55),
    "Ukraine": (28.1, 50.55),
    "Russia": (32.9, 55.35),
}
"""Where the middle of each country's name stands."""

KALININGRAD = (21.35, 54.76)
BALTIC_SEA = (19.98, 55.82)

WORDS: dict[str, Words] = {
    "en": {
        "Kaliningrad": "Kaliningrad|Region",
        "Baltic": "Baltic|Sea",
        "named": "named on the original map",
        "added": "added in this edition",
        "kilometres": "200\u00a0km",
    },
    "lt": {
        "Polatsk": "Polockas",
        "Vitsyebsk": "Vitebskas",
        "Vileyka": "Vileika",
        "Orsha": "Orša",
        "Lida": "Lyda",
        "Minsk": "Minskas",
        "Grodno": "Gardinas",
        "Asipovichy": "Asipovičiai",
        "Baranovichy": "Baranovičiai",
        "Babruysk": "Babruiskas",
        "Luninyets": "Luninecas",
        "Gomel": "Gomelis",
        "Brest": "Brestas",
        "Pinsk": "Pinskas",
        "Chernihiv": "Černihivas",
        "Lutsk": "Luckas",
        "Kyiv": "Kyjivas",
        "Belarus": "Baltarusija",
        "Lithuania": "Lietuva",
        "Latvia": "Latvija",
        "Poland": "Lenkija",
        "Ukraine": "Ukraina",
        "Russia": "Rusija",
        "Kaliningrad": "Kaliningrado|sritis",
        "Baltic": "Baltijos|jūra",
        "named": "įvardyta originalo žemėlapyje",
        "added": "pridėta šiame leidime",
        "kilometres": "200\u00a0km",
    },
}


def draw_countries(drawing: Drawing, outlines: dict[str, BaseGeometry]) -> None:
    """Draw the land, with Belarus on top."""
    for outline in outlines.values():
        drawing.path(path_of(rings(outline)), fill=PANEL, stroke=BORDER, stroke_width=2, stroke_linejoin="round")
    belarus = path_of(rings(outlines["Belarus"]))
    drawing.path(belarus, fill=WHITE, stroke=ACCENT, stroke_width=4, stroke_linejoin="round")


def draw_names(drawing: Drawing, words: Words) -> None:
    """Write the names of countries and of the sea."""
    for name, position in COUNTRIES.items():
        x, y = PROJECTION.place(*position)
        own = name == "Belarus"
        colour = ACCENT if own else MUTED
        drawing.text(x, y, words.get(name, name), 46 if own else LARGE, colour, weight=SEMIBOLD, anchor="middle")
    for key, position, colour in (("Kaliningrad", KALININGRAD, MUTED), ("Baltic", BALTIC_SEA, "#4d646d")):
        x, y = PROJECTION.place(*position)
        drawing.paragraph(x, y, words[key], fill=colour, anchor="middle")


def draw_dot(drawing: Drawing, x: float, y: float, named: bool) -> None:
    """Draw the dot of a town: full if the original map names it, hollow if not."""
    drawing.circle(x, y, 7.5, fill=INK if named else WHITE, stroke=INK, stroke_width=3)


def draw_place(drawing: Drawing, place: Place, name: str, named: bool) -> None:
    """Draw a town and its name."""
    x, y = PROJECTION.place(place.longitude, place.latitude)
    anchor = "start" if place.side > 0 else "end"
    draw_dot(drawing, x, y, named)
    drawing.text(
        x + place.gap * place.side,
        y + place.drop,
        name,
        BODY,
        weight=SEMIBOLD if place.capital else REGULAR,
        anchor=anchor,
    )


def draw_strip(drawing: Drawing, words: Words) -> None:
    """Draw the key and the scale below the map."""
    drawing.rect(0, MAP_HEIGHT, WIDTH, STRIP_HEIGHT, fill=PAPER)
    middle = MAP_HEIGHT + STRIP_HEIGHT / 2
    for x, key in ((52, "named"), (560, "added")):
        draw_dot(drawing, x, middle, key == "named")
        drawing.text(x + 22, middle + 9, words[key], SMALL)
    length = 200 * PROJECTION.kilometre
    left, right = WIDTH - 150 - length, WIDTH - 150
    drawing.line((left, middle), (right, middle), INK, 3)
    for mark in (left, (left + right) / 2, right):
        drawing.line((mark, middle - 9), (mark, middle + 9), INK, 3)
    drawing.text(right + 18, middle + 9, words["kilometres"], SMALL)


def draw(path: Path, language: str) -> None:
    """Draw the map in a language."""
    words = WORDS[language]
    drawing = Drawing(MAP_HEIGHT + STRIP_HEIGHT, background=SEA)
    draw_countries(drawing, countries("belarus-region.geojson", PROJECTION, box(-9, -9, WIDTH + 9, MAP_HEIGHT + 9)))
    draw_names(drawing, words)
    for places, named in ((PLACES, True), (BEARINGS, False)):
        for name, place in places.items():
            draw_place(drawing, place, words.get(name, name), named)
    draw_strip(drawing, words)
    drawing.save(path)
