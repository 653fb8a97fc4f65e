"""The map of the Kaliningrad Region among the states around the Baltic Sea; no units have places."""

from pathlib import Path

from atlas import (
    BLEED,
    MARGIN,
    ROSE,
    SEA,
    TINT,
    Label,
    arrow,
    curve,
    draw_arrow,
    draw_dot,
    draw_hatching,
    draw_labels,
    draw_land,
    draw_scale,
    draw_strip,
    draw_swatch,
    sea,
    small_paragraph,
    smooth,
)
from outlines import Projection, countries, polygons
from shapely.geometry import MultiPolygon, Point, box
from shapely.geometry.base import BaseGeometry
from style import (
    ACCENT,
    BODY,
    INK,
    LINE,
    MUTED,
    PANEL,
    SEMIBOLD,
    SMALL,
    WHITE,
    WIDTH,
    Drawing,
    Words,
    path_of,
)

MAP_HEIGHT = 940
HEIGHT = 1374

PROJECTION = Projection(meridian=21.5, latitude=57.15, parallels=(54.0, 60.0), kilometre=1.08, centre=(706, 470))

NATO = ("Denmark", "Estonia", "Germany", "Latvia", "Lithuania", "Norway", "Poland")
"""Members on 5 February 2023, of those that the map shows."""

JOINING = ("Finland", "Sweden", "Åland")

HATCHING = {"gap": 15.0, "width": 6.0}

REGION = (21.0, 54.75)
"""A place in the Kaliningrad Region."""

ST_PETERSBURG = (30.31, 59.94)

LABELS = {
    "Sweden": Label((14.9, 58.0)),
    "Finland": Label((24.6, 60.62)),
    "Estonia": Label((25.75, 58.65)),
    "Latvia": Label((25.6, 56.9)),
    "Lithuania": Label((24.0, 55.5)),
    "Poland": Label((18.6, 53.45)),
    "Germany": Label((12.6, 53.55), 26),
    "Belarus": Label((28.2, 54.35)),
    "Russia": Label((30.2, 57.6), fill=INK),
    "Baltic": sea(19.35, 58.3),
    "Region": Label((21.3, 54.74), 26, WHITE),
}

SEA_LINK = ((28.6, 59.95), (24.6, 59.62), (21.4, 59.2), (20.3, 57.6), (19.75, 56.0), (19.95, 54.98))
"""Waypoints of a line that means no more than: by sea."""

TRANSIT = ((25.55, 54.72), (24.2, 55.05), (22.75, 54.72))

DEPARTURE = ((19.45, 55.0), (17.9, 55.3), (16.0, 55.28))
"""The landing ships went west; their course is not known."""

LOOKS = {
    "sea": {"stroke": ACCENT, "stroke_width": 5, "stroke_dasharray": "16 10"},
    "land": {"stroke": INK, "stroke_width": 5, "stroke_dasharray": "5 8"},
}
"""How the two links look, on the map and in the key."""

COLUMNS = {"sea": MARGIN, "land": 466, "forces": 914}

WORDS: dict[str, Words] = {
    "en": {
        "Sweden": "Sweden",
        "Finland": "Finland",
        "Estonia": "Estonia",
        "Latvia": "Latvia",
        "Lithuania": "Lithuania",
        "Poland": "Poland",
        "Germany": "Germany",
        "Belarus": "Belarus",
        "Russia": "Russia",
        "Baltic": "Baltic|Sea",
        "Region": "Kaliningrad|Region",
        "Petersburg": "St Petersburg",
        "ships": "January 2022:|three landing ships with|troops to the Black Sea",
        "transit": "transit",
        "nato": "NATO",
        "joining": "joining NATO",
        "sea": "By sea",
        "sea text": "Before the war ferries and|cargo ships were added. The|Ambal and the Ursa Major|sail on the "
        "Kaliningrad line.",
        "land": "Overland",
        "land text": "Before the war energy supply|was made independent of transit|via Lithuania. The floating gas|"
        "terminal Marshal Vasilevskiy|came in early February 2022; its|cargo lay unused until November.",
        "forces": "Forces",
        "forces text": "The ground forces were hit|hardest, the air and naval forces|hardly at all. Four Su-30SM "
        "were|sent to Crimea; at least four|modern Su-30SM2 came in.",
        "note": "Links and arrow are schematic; positions of forces are not shown. "
        "NATO membership on 5\u00a0February 2023.",
        "kilometres": "200\u00a0km",
    },
    "lt": {
        "Sweden": "Švedija",
        "Finland": "Suomija",
        "Estonia": "Estija",
        "Latvia": "Latvija",
        "Lithuania": "Lietuva",
        "Poland": "Lenkija",
        "Germany": "Vokietija",
        "Belarus": "Baltarusija",
        "Russia": "Rusija",
        "Baltic": "Baltijos|jūra",
        "Region": "Kaliningrado|sritis",
        "Petersburg": "Sankt Peterburgas",
        "ships": "2022\u00a0m. sausis: trys|desantiniai laivai su|kariais – į Juodąją jūrą",
        "transit": "tranzitas",
        "nato": "NATO",
        "joining": "stoja į NATO",
        "sea": "Jūra",
        "sea text": "Prieš karą padaugėjo keltų ir|krovininių laivų. Kaliningrado|linijoje plaukioja „Ambal“|"
        "ir „Ursa Major“.",
        "land": "Sausuma",
        "land text": "Prieš karą energijos tiekimas|padarytas nepriklausomas nuo|tranzito per Lietuvą. Dujų laivas-|"
        "saugykla „Marshal Vasilevskiy“|atplaukė 2022\u00a0m. vasario pradžioje,|krovinys nenaudotas iki lapkričio.",
        "forces": "Pajėgos",
        "forces text": "Labiausiai nukentėjo sausumos|pajėgos, oro ir jūrų pajėgos|beveik nenukentėjo. Keturi|"
        "Su-30SM išsiųsti į Krymą, atsiųsta|bent keturi modernūs Su-30SM2.",
        "note": "Linijos ir rodyklė schemiškos; pajėgų išsidėstymas nevaizduojamas. "
        "NATO narės 2023\u00a0m. vasario 5\u00a0d.",
        "kilometres": "200\u00a0km",
    },
}


def split(outlines: dict[str, BaseGeometry]) -> BaseGeometry:
    """Take the Kaliningrad Region out of Russia and return it, the spits included."""
    x, y = PROJECTION.place(*REGION)
    near = Point(x, y).buffer(160)
    parts = list(polygons(outlines["Russia"]))
    region = [part for part in parts if part.intersects(near)]
    outlines["Russia"] = MultiPolygon([part for part in parts if part not in region])
    return MultiPolygon(region)


def draw_countries(drawing: Drawing, outlines: dict[str, BaseGeometry]) -> None:
    """Draw the land by alliance, with the region on top."""
    region = split(outlines)
    draw_land(drawing, outlines, dict.fromkeys(NATO, TINT) | {"Russia": ROSE})
    for name in JOINING:
        hatched = outlines[name]
        if name in LABELS:
            x, y = PROJECTION.place(*LABELS[name].place)
            hatched = hatched.difference(box(x - 68, y - 34, x + 68, y + 16))
        draw_hatching(drawing, hatched, TINT, **HATCHING)
    draw_land(drawing, {"region": region}, {"region": ACCENT}, border=ACCENT)


def draw_links(drawing: Drawing, words: Words) -> None:
    """Draw the links of the region, none of them as it runs on the ground."""
    by_sea = smooth([PROJECTION.place(*place) for place in SEA_LINK])
    drawing.path(path_of([by_sea], closed=False), fill="none", **LOOKS["sea"])
    start, bend, end = (PROJECTION.place(*place) for place in TRANSIT)
    drawing.path(path_of([curve(start, bend, end)], closed=False), fill="none", **LOOKS["land"])
    drawing.text(start[0] - 56, start[1] + 40, words["transit"], SMALL, anchor="middle")
    start, bend, end = (PROJECTION.place(*place) for place in DEPARTURE)
    draw_arrow(drawing, arrow(curve(start, bend, end), 9), fill=INK)
    small_paragraph(drawing, (start[0] + end[0]) / 2, start[1] - 142, words["ships"], anchor="middle")


def draw_key(drawing: Drawing, words: Words) -> None:
    """Draw the key, the scale and the notes below the map."""
    draw_strip(drawing, MAP_HEIGHT)
    y = MAP_HEIGHT + 48
    draw_swatch(drawing, MARGIN, y, TINT, words["nato"])
    draw_swatch(drawing, 250, y, PANEL, words["joining"])
    draw_hatching(drawing, box(251, y - 14, 295, y + 14), TINT, **HATCHING)
    draw_swatch(drawing, 530, y, ROSE, words["Russia"])
    draw_scale(drawing, PROJECTION, 200, words["kilometres"], right=WIDTH - 160, y=y)
    drawing.line((MARGIN, y + 42), (WIDTH - MARGIN, y + 42), LINE, 2)
    y += 92
    for key, x in COLUMNS.items():
        if key in LOOKS:
            drawing.path(path_of([[(x, y - 9), (x + 63, y - 9)]], closed=False), **LOOKS[key])
        drawing.text(x + 78 if key in LOOKS else x, y, words[key], BODY, weight=SEMIBOLD)
        small_paragraph(drawing, x, y + 40, words[f"{key} text"])
    drawing.text(MARGIN, HEIGHT - 36, words["note"], SMALL, MUTED)


def draw(path: Path, language: str) -> None:
    """Draw the map in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT, background=SEA)
    frame = box(-BLEED, -BLEED, WIDTH + BLEED, MAP_HEIGHT + BLEED)
    draw_countries(drawing, countries("kaliningrad.geojson", PROJECTION, frame))
    draw_links(drawing, words)
    draw_labels(drawing, PROJECTION, LABELS, words)
    x, y = PROJECTION.place(*ST_PETERSBURG)
    draw_dot(drawing, x, y)
    drawing.text(min(x, WIDTH - 20), y + 40, words["Petersburg"], SMALL, anchor="middle")
    draw_key(drawing, words)
    drawing.save(path)
