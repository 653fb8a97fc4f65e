"""The map of the Taiwan Strait and of what is known about the drill of summer 2022."""

from pathlib import Path

from atlas import (
    BLEED,
    MARGIN,
    SEA,
    TINT,
    Label,
    arrow,
    curve,
    draw_arrow,
    draw_labels,
    draw_land,
    draw_scale,
    draw_strip,
    draw_swatch,
    sea,
    small_paragraph,
)
from outlines import Projection, countries
from shapely.geometry import box
from style import ACCENT, HEADING, INK, LINE, MUTED, SEMIBOLD, SMALL, WHITE, WIDTH, Drawing, Words, path_of

MAP_HEIGHT = 1030
HEIGHT = 1246

PROJECTION = Projection(meridian=122.4, latitude=25.3, parallels=(22.0, 29.0), kilometre=0.9, centre=(680, 515))

MEDIAN = ((121.9, 27.0), (121.38, 26.5), (119.98, 24.83), (117.85, 23.28), (117.3, 22.88))
"""Roughly the middle of the strait."""

CROSSINGS = (
    ((120.05, 25.75), (121.2, 25.45)),
    ((119.15, 24.75), (120.2, 24.4)),
    ((118.25, 23.95), (119.35, 23.5)),
)
"""Arrows that say no more than: across the line."""

MISSILE = ((119.9, 23.75), (121.6, 24.75), (123.7, 23.0))

LABELS = {
    "China": Label((116.6, 27.6), 38),
    "Taiwan": Label((122.95, 25.2), 34, ACCENT),
    "Japan": Label((127.3, 27.75), 30),
    "Philippines": Label((123.05, 20.42), 28),
    "strait": sea(118.55, 22.55),
    "east": sea(125.2, 28.7),
    "south": sea(117.3, 21.1),
    "ocean": sea(127.2, 21.5),
}

WORDS: dict[str, Words] = {
    "en": {
        "China": "China",
        "Taiwan": "Taiwan",
        "Japan": "Japan",
        "Philippines": "Philippines",
        "strait": "Taiwan|Strait",
        "east": "East China Sea",
        "south": "South China Sea",
        "ocean": "Philippine Sea",
        "islands": "islands of Japan",
        "median": "median line,|crossed many times",
        "missile": "first missile over the main|island; it fell in Japan’s|exclusive economic zone",
        "drill": "Summer 2022, after the visit of the Speaker of the United States House:|a drill of total blockade",
        "note": "Lines and arrows are schematic. Areas of the drill, place of launch and point of fall are not shown.",
        "kilometres": "200\u00a0km",
    },
    "lt": {
        "China": "Kinija",
        "Taiwan": "Taivanas",
        "Japan": "Japonija",
        "Philippines": "Filipinai",
        "strait": "Taivano|sąsiauris",
        "east": "Rytų Kinijos jūra",
        "south": "Pietų Kinijos jūra",
        "ocean": "Filipinų jūra",
        "islands": "Japonijos salos",
        "median": "vidurio linija,|kirsta daug kartų",
        "missile": "pirmoji raketa virš pagrindinės|salos; nukrito Japonijos|išskirtinėje ekonominėje zonoje",
        "drill": "2022\u00a0m. vasara, po JAV Atstovų Rūmų pirmininkės vizito:|visiškos blokados pratybos",
        "note": "Linijos ir rodyklės schemiškos. Pratybų rajonai, raketos paleidimo ir kritimo vietos nevaizduojami.",
        "kilometres": "200\u00a0km",
    },
}


def draw_key(drawing: Drawing, words: Words) -> None:
    """Write what the drill was, and draw the key and the scale, below the map."""
    draw_strip(drawing, MAP_HEIGHT)
    y = MAP_HEIGHT + 54
    for row, line in enumerate(words["drill"].split("|")):
        drawing.text(MARGIN, y + 38 * row, line, HEADING, weight=SEMIBOLD)
    draw_swatch(drawing, WIDTH - 332, y - 10, TINT, words["islands"])
    draw_scale(drawing, PROJECTION, 200, words["kilometres"], right=WIDTH - 152, y=y + 38)
    drawing.line((MARGIN, y + 70), (WIDTH - MARGIN, y + 70), LINE, 2)
    drawing.text(MARGIN, HEIGHT - 42, words["note"], SMALL, MUTED)


def draw(path: Path, language: str) -> None:
    """Draw the map in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT, background=SEA)
    frame = box(-BLEED, -BLEED, WIDTH + BLEED, MAP_HEIGHT + BLEED)
    outlines = countries("taiwan.geojson", PROJECTION, frame)
    draw_land(drawing, outlines, {"Japan": TINT})
    draw_land(drawing, {"Taiwan": outlines["Taiwan"]}, {"Taiwan": WHITE}, border=ACCENT, width=2)
    median = [PROJECTION.place(*place) for place in MEDIAN]
    drawing.path(path_of([median], closed=False), fill="none", stroke=INK, stroke_width=4, stroke_dasharray="15 10")
    for crossing in CROSSINGS:
        draw_arrow(drawing, arrow([PROJECTION.place(*place) for place in crossing], 8), fill=ACCENT)
    start, bend, (x, y) = (PROJECTION.place(*place) for place in MISSILE)
    draw_arrow(drawing, arrow(curve(start, bend, (x, y)), 6), fill=INK)
    small_paragraph(drawing, x + 14, y + 20, words["missile"])
    x, y = PROJECTION.place(*MEDIAN[0])
    small_paragraph(drawing, x + 16, y + 4, words["median"])
    draw_labels(drawing, PROJECTION, LABELS, words)
    draw_key(drawing, words)
    drawing.save(path)
