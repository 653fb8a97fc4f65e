"""The map of the regions of hunger that the assessment names."""

from pathlib import Path

from atlas import (
    BLEED,
    MARGIN,
    ROSE,
    SEA,
    TINT,
    Label,
    draw_dot,
    draw_hatching,
    draw_labels,
    draw_land,
    draw_strip,
    draw_swatch,
    small_paragraph,
)
from cover import without_crumbs
from outlines import Projection, countries
from shapely.geometry import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from style import ACCENT, BODY, INK, MUTED, SEMIBOLD, SMALL, WIDTH, Drawing, Words

SEAM = 1.5
"""Gaps of this width close when land is joined."""

MAP_HEIGHT = 1080
HEIGHT = 1286

PROJECTION = Projection(meridian=36.5, latitude=8.0, parallels=(-15.0, 30.0), kilometre=0.1, centre=(640, 580))

AFRICA = Polygon(
    [(-19, 38), (11, 38), (20, 34), (32.5, 31.5), (43.3, 12.6), (52, 12.2), (54, -36), (10, -36), (-22, 4)]
)
"""Holds the middle of every country of Africa, and of no other."""

NORTH = ("Algeria", "Egypt", "Libya", "Morocco", "Tunisia", "W. Sahara")
"""Countries of Africa that do not count as Sub-Saharan."""

SOUTH_ASIA = ("Afghanistan", "Bangladesh", "Bhutan", "India", "Nepal", "Pakistan", "Sri Lanka")

WHEAT = ("Russia", "Ukraine")

SAHEL = ((-20, 15.6), (-8, 15.6), (4, 15.2), (16, 14.8), (28, 14.4), (41, 15.6))
"""The middle of the belt, from west to east."""

BELT = 28
"""Half the width of the belt in the drawing."""

HATCHING = {"gap": 12.0, "width": 3.0}

AID = {
    "shabaab": ((44.6, 2.4), (26, 10), "start"),
    "syria": ((38.5, 35.0), (24, 10), "start"),
    "sahel": ((9.0, 15.0), (0, 76), "middle"),
}
"""Where the marks of those who hold up aid stand, and their names, from the mark."""

LABELS = {
    "africa": Label((23.5, -5.0), 38, INK),
    "asia": Label((78.0, 24.6), 38, INK),
}

WORDS: dict[str, Words] = {
    "en": {
        "africa": "Sub-Saharan|Africa",
        "asia": "South Asia",
        "sahel": "Sahel groups",
        "shabaab": "Al Shabaab",
        "syria": "Syrian regime",
        "hunger": "most of the starving live here",
        "belt": "the Sahel",
        "aid": "blocked aid or used it",
        "wheat": "Ukraine and Russia: 26 states took at least half of their wheat from them",
        "million": "700–800 million",
        "people": "people, one in ten, are|starving or near starvation,|most of them in these regions",
        "note": "The extent of the regions is approximate; borders of states are not drawn.",
    },
    "lt": {
        "africa": "Užsachario|Afrika",
        "asia": "Pietų Azija",
        "sahel": "Sahelio grupuotės",
        "shabaab": "„Al Shabaab“",
        "syria": "Sirijos režimas",
        "hunger": "čia gyvena dauguma badaujančiųjų",
        "belt": "Sahelis",
        "aid": "blokavo pagalbą arba ja naudojosi",
        "wheat": "Ukraina ir Rusija: iš jų 26 valstybės gaudavo bent pusę kviečių",
        "million": "700–800\u00a0mln.",
        "people": "žmonių – kas dešimtas –|badauja arba yra ties bado riba,|daugiausia šiuose regionuose",
        "note": "Regionų ribos apytikslės; valstybių sienos nevaizduojamos.",
    },
}


def joined(outlines: list[BaseGeometry]) -> BaseGeometry:
    """Return outlines as one, without gaps between them and without specks."""
    return without_crumbs(unary_union([outline.buffer(SEAM) for outline in outlines]).buffer(-SEAM)).simplify(0.4)


def draw_regions(drawing: Drawing, outlines: dict[str, BaseGeometry]) -> None:
    """Draw the land and, without borders inside, the regions."""
    africa = PROJECTION.flat(AFRICA)
    south = [
        outline
        for name, outline in outlines.items()
        if name not in NORTH and africa.contains(outline.representative_point())
    ]
    regions = {
        "africa": joined(south),
        "asia": joined([outlines[name] for name in SOUTH_ASIA]),
        "wheat": joined([outlines[name] for name in WHEAT]),
    }
    land = joined(list(outlines.values()))
    draw_land(drawing, {"land": land}, {})
    draw_land(drawing, regions, {"africa": ROSE, "asia": ROSE, "wheat": TINT})
    belt = LineString([PROJECTION.place(*place) for place in SAHEL]).buffer(BELT, cap_style="flat")
    draw_hatching(drawing, belt.intersection(regions["africa"]), ACCENT, **HATCHING)


def draw_dots(drawing: Drawing, words: Words) -> None:
    """Mark those who hold up aid."""
    for key, (place, (right, down), anchor) in AID.items():
        x, y = PROJECTION.place(*place)
        draw_dot(drawing, x, y)
        drawing.text(x + right, y + down, words[key], BODY, weight=SEMIBOLD, anchor=anchor)


def draw_key(drawing: Drawing, words: Words) -> None:
    """Draw the key and the notes below the map."""
    draw_strip(drawing, MAP_HEIGHT)
    y = MAP_HEIGHT + 50
    draw_swatch(drawing, MARGIN, y, ROSE, words["hunger"])
    draw_swatch(drawing, 620, y, ROSE, words["belt"])
    draw_hatching(drawing, box(621, y - 14, 665, y + 14), ACCENT, **HATCHING)
    draw_dot(drawing, 864, y)
    drawing.text(888, y + 9, words["aid"], SMALL)
    draw_swatch(drawing, MARGIN, y + 52, TINT, words["wheat"])
    drawing.text(MARGIN, HEIGHT - 38, words["note"], SMALL, MUTED)


def draw(path: Path, language: str) -> None:
    """Draw the map in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT, background=SEA)
    frame = box(-BLEED, -BLEED, WIDTH + BLEED, MAP_HEIGHT + BLEED)
    draw_regions(drawing, countries("sahel.geojson", PROJECTION, frame))
    draw_labels(drawing, PROJECTION, LABELS, words)
    draw_dots(drawing, words)
    x, y = PROJECTION.place(56.0, -12.0)
    drawing.text(x, y, words["million"], 46, ACCENT, weight=SEMIBOLD)
    small_paragraph(drawing, x, y + 44, words["people"])
    draw_key(drawing, words)
    drawing.save(path)
