"""The map of Iran's support for Russia's war: what goes where, and no route that is not known."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from atlas import (
    BLEED,
    FAINT,
    MARGIN,
    SEA,
    Label,
    arrow,
    curve,
    draw_arrow,
    draw_labels,
    draw_land,
    draw_scale,
    draw_strip,
    sea,
    small_paragraph,
)
from outlines import Projection, countries
from shapely.geometry import box
from style import ACCENT, BODY, INK, MUTED, PROBABILITY, REGULAR, SEMIBOLD, SMALL, WHITE, WIDTH, Drawing, Point, Words

MAP_HEIGHT = 1050
HEIGHT = 1196

PROJECTION = Projection(meridian=43.0, latitude=43.0, parallels=(31.0, 54.0), kilometre=0.33, centre=(572, 510))

TONES = {"Iran": PROBABILITY[1], "Russia": PROBABILITY[0], "Ukraine": WHITE}

LABELS = {
    "Iran": Label((54.6, 31.8), 46, ACCENT),
    "Russia": Label((53.2, 54.6), 46),
    "Ukraine": Label((30.2, 49.2), 40),
    "Turkey": Label((33.4, 38.8), 28, weight=REGULAR),
    "Kazakhstan": Label((62.6, 48.4), 28, weight=REGULAR),
    "black": sea(33.4, 43.3),
    "caspian": sea(50.4, 42.2),
}

HOLLOW = {"fill": WHITE, "stroke": ACCENT, "stroke_width": 3, "stroke_dasharray": "9 6"}


class Flow(NamedTuple):
    """What goes from one country to another.

    Attributes:
        curve: start, bend and end of its arrow, in longitude and latitude; it follows no road.
        width: of its arrow, no measure of anything.
        look: of its arrow.
        words: where its words stand.

    """

    curve: tuple[Point, Point, Point]
    width: float
    look: Mapping[str, object]
    words: Point


FLOWS = {
    "drones": Flow(((52.6, 35.4), (55.6, 43.6), (46.6, 51.2)), 22, {"fill": ACCENT}, (57.0, 43.8)),
    "attacks": Flow(((39.6, 51.4), (37.0, 51.6), (34.6, 49.7)), 14, {"fill": INK}, (33.4, 54.6)),
    "arms": Flow(((44.6, 49.8), (43.6, 42.4), (48.6, 34.8)), 14, HOLLOW, (36.6, 35.4)),
}

WORDS: dict[str, Words] = {
    "en": {
        "Iran": "Iran",
        "Russia": "Russia",
        "Ukraine": "Ukraine",
        "Turkey": "Turkey",
        "Kazakhstan": "Kazakhstan",
        "black": "Black Sea",
        "caspian": "Caspian|Sea",
        "drones": "hundreds of drones,|most of them Shahed-136,|called Geran-2 in Russia;|route not known",
        "attacks": "used on military and civilian|targets, above all energy",
        "arms": "It is highly likely that|Iran will use its help|to bargain for|modern arms",
        "stocks": "The drones save Russia’s dwindling stocks of Iskander and Kalibr missiles",
        "note": "Arrows are schematic. Borders: internationally recognised.",
        "kilometres": "500\u00a0km",
    },
    "lt": {
        "Iran": "Iranas",
        "Russia": "Rusija",
        "Ukraine": "Ukraina",
        "Turkey": "Turkija",
        "Kazakhstan": "Kazachstanas",
        "black": "Juodoji jūra",
        "caspian": "Kaspijos|jūra",
        "drones": "šimtai dronų, daugiausia|„Shahed-136“, Rusijoje|vadinami „Geran-2“;|maršrutas nežinomas",
        "attacks": "naudojami prieš karinius|ir civilinius taikinius,|pirmiausia energetikos",
        "arms": "Labai tikėtina, kad savo|pagalba Iranas naudosis|derėdamasis dėl|modernių ginklų",
        "stocks": "Dronais Rusija tausoja senkančias raketų „Iskander“ ir „Kalibr“ atsargas",
        "note": "Rodyklės schemiškos. Sienos: tarptautiniu mastu pripažintos.",
        "kilometres": "500\u00a0km",
    },
}


def draw_flows(drawing: Drawing, words: Words) -> None:
    """Draw what goes from one country to another, and write what it is."""
    for key, flow in FLOWS.items():
        start, bend, end = (PROJECTION.place(*place) for place in flow.curve)
        draw_arrow(drawing, arrow(curve(start, bend, end), flow.width), **flow.look)
        small_paragraph(drawing, *PROJECTION.place(*flow.words), words[key])


def draw(path: Path, language: str) -> None:
    """Draw the map in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT, background=SEA)
    frame = box(-BLEED, -BLEED, WIDTH + BLEED, MAP_HEIGHT + BLEED)
    outlines = countries("iran.geojson", PROJECTION, frame)
    draw_land(drawing, outlines, {}, border=FAINT)
    draw_land(drawing, {name: outlines[name] for name in TONES}, TONES)
    draw_flows(drawing, words)
    draw_labels(drawing, PROJECTION, LABELS, words)
    draw_strip(drawing, MAP_HEIGHT)
    y = MAP_HEIGHT + 56
    drawing.text(MARGIN, y, words["stocks"], BODY, weight=SEMIBOLD)
    draw_scale(drawing, PROJECTION, 500, words["kilometres"], right=WIDTH - 160, y=y + 46)
    drawing.text(MARGIN, y + 56, words["note"], SMALL, MUTED)
    drawing.save(path)
