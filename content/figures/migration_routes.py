"""The map of the routes to the European Union, arrows as wide as the counts of 2022 are large."""

from pathlib import Path
from typing import NamedTuple

from atlas import BLEED, FAINT, MARGIN, SEA, TINT, arrow, curve, draw_arrow, draw_land, draw_strip, draw_swatch
from outlines import Projection, countries
from shapely.geometry import box
from style import ACCENT, INK, MUTED, PROBABILITY, SEMIBOLD, SMALL, WHITE, WIDTH, Drawing, Point, Words

MAP_HEIGHT = 1030
HEIGHT = 1198

PROJECTION = Projection(meridian=13.0, latitude=44.0, parallels=(34.0, 56.0), kilometre=0.235, centre=(770, 510))

UNION = (
    "Austria",
    "Belgium",
    "Bulgaria",
    "Croatia",
    "Cyprus",
    "Czechia",
    "Denmark",
    "Estonia",
    "Finland",
    "France",
    "Germany",
    "Greece",
    "Hungary",
    "Ireland",
    "Italy",
    "Latvia",
    "Lithuania",
    "Luxembourg",
    "Malta",
    "Netherlands",
    "Poland",
    "Portugal",
    "Romania",
    "Slovakia",
    "Slovenia",
    "Spain",
    "Sweden",
    "Åland",
)
"""The member states of 2022."""

COUNT = 42

PERSON = 64 / 93805
"""Units of an arrow's width for each person."""

OTHERS = "#5d7681"
"""The tone of the routes that do not pass through Belarus."""


class Route(NamedTuple):
    """A route and its count.

    Attributes:
        people: their number in 2022.
        start, bend, end: the arrow's curve, in longitude and latitude.
        words: where the first line of its words stands.
        anchor: of its words.

    """

    people: int
    start: Point
    bend: Point
    end: Point
    words: Point
    anchor: str = "start"


ROUTES = {
    "belarus": Route(31420, (30.4, 53.3), (27.4, 53.5), (23.7, 54.1), (33.9, 55.1)),
    "land": Route(6127, (31.5, 49.0), (27.5, 49.5), (22.6, 48.7), (32.3, 49.4)),
    "east": Route(42831, (34.6, 37.6), (30.5, 38.8), (24.6, 38.2), (26.6, 34.2)),
    "central": Route(93805, (14.6, 28.6), (14.0, 33.0), (15.2, 38.0), (17.0, 28.6)),
    "west": Route(14582, (-0.2, 33.4), (-1.8, 35.6), (-2.6, 38.6), (0.4, 32.4)),
    "african": Route(15462, (-17.0, 22.9), (-18.0, 25.4), (-16.0, 27.7), (-17.6, 31.5)),
}

WORDS: dict[str, Words] = {
    "en": {
        "belarus": "From Belarus|to Lithuania, Latvia|and Poland (attempts)",
        "land": "Eastern land border",
        "east": "Eastern|Mediterranean",
        "central": "Central|Mediterranean",
        "west": "Western|Mediterranean",
        "african": "Western African",
        "eu": "European Union",
        "attempts": "attempts to cross, 2022",
        "arrivals": "arrivals, 2022",
        "note": "Arrows are schematic; their width is proportional to the number. Borders: internationally recognised.",
        "thousands": ",",
    },
    "lt": {
        "belarus": "Iš Baltarusijos|į Lietuvą, Latviją|ir Lenkiją (bandymai)",
        "land": "Rytinės sausumos|sienos maršrutas",
        "east": "Rytų Viduržemio|jūros maršrutas",
        "central": "Centrinis Viduržemio|jūros maršrutas",
        "west": "Vakarų Viduržemio|jūros maršrutas",
        "african": "Vakarų Afrikos|maršrutas",
        "eu": "Europos Sąjunga",
        "attempts": "bandymai kirsti sieną 2022\u00a0m.",
        "arrivals": "atvykusieji 2022\u00a0m.",
        "note": "Rodyklės schemiškos, jų plotis proporcingas skaičiui. Sienos: tarptautiniu mastu pripažintos.",
        "thousands": "\u00a0",
    },
}


def draw_route(drawing: Drawing, key: str, route: Route, words: Words) -> None:
    """Draw the arrow of a route, its name and its count."""
    start, bend, end = (PROJECTION.place(*place) for place in (route.start, route.bend, route.end))
    own = key == "belarus"
    tone = ACCENT if own else OTHERS
    draw_arrow(drawing, arrow(curve(start, bend, end), route.people * PERSON), fill=tone, stroke=WHITE, stroke_width=2)
    x, y = PROJECTION.place(*route.words)
    count = f"{route.people:,}".replace(",", words["thousands"])
    drawing.text(x, y, count, COUNT, ACCENT if own else INK, weight=SEMIBOLD, anchor=route.anchor)
    for row, line in enumerate(words[key].split("|")):
        drawing.text(x, y + 34 + 31 * row, line, SMALL, INK, anchor=route.anchor)


def draw(path: Path, language: str) -> None:
    """Draw the map in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT, background=SEA)
    frame = box(-BLEED, -BLEED, WIDTH + BLEED, MAP_HEIGHT + BLEED)
    outlines = countries("migration.geojson", PROJECTION, frame)
    draw_land(drawing, outlines, {"Belarus": PROBABILITY[1]}, border=FAINT)
    draw_land(drawing, {name: outlines[name] for name in UNION if name in outlines}, dict.fromkeys(UNION, TINT))
    for key, route in ROUTES.items():
        draw_route(drawing, key, route, words)
    draw_strip(drawing, MAP_HEIGHT)
    y = MAP_HEIGHT + 50
    for x, tone, key in ((MARGIN, TINT, "eu"), (400, ACCENT, "attempts"), (880, OTHERS, "arrivals")):
        draw_swatch(drawing, x, y, tone, words[key])
    drawing.text(MARGIN, HEIGHT - 36, words["note"], SMALL, MUTED)
    drawing.save(path)
