"""The map of the conflicts between the Black Sea and the Caspian that Russia has exploited."""

from pathlib import Path
from typing import NamedTuple

from atlas import (
    BLEED,
    FAINT,
    MARGIN,
    SEA,
    TINT,
    Label,
    draw_labels,
    draw_land,
    draw_scale,
    draw_strip,
    draw_swatch,
    sea,
)
from outlines import Projection, countries
from shapely.geometry import box
from style import ACCENT, BODY, MUTED, REGULAR, SEMIBOLD, SMALL, WHITE, WIDTH, Drawing, Point, Words

MAP_HEIGHT = 860
HEIGHT = 1080

PROJECTION = Projection(meridian=38.4, latitude=43.4, parallels=(40.0, 47.0), kilometre=0.655, centre=(662, 440))


class Conflict(NamedTuple):
    """A conflict, and where its name stands.

    Attributes:
        place: about where it lies.
        words: where its name stands, from its mark, in units.
        anchor: of its name.

    """

    place: Point
    words: Point
    anchor: str = "start"


CONFLICTS = {
    "Transnistria": Conflict((29.6, 46.95), (26, -8)),
    "Gagauzia": Conflict((28.65, 46.15), (-26, 30), "end"),
    "Abkhazia": Conflict((41.1, 43.05), (-26, 30), "end"),
    "Ossetia": Conflict((44.0, 42.35), (6, -56), "middle"),
    "Karabakh": Conflict((46.75, 39.85), (30, 8)),
}

SUPPORTED = ("Armenia", "Georgia", "Moldova")
"""States where Russia backs parties that favour the Kremlin."""

LABELS = {
    "Moldova": Label((28.5, 47.58), 26),
    "Georgia": Label((43.35, 41.75), 26),
    "Armenia": Label((44.6, 40.45), 26),
    "Azerbaijan": Label((48.12, 40.82), 26),
    "Ukraine": Label((33.2, 47.9), 34),
    "Russia": Label((43.4, 46.9), 34),
    "Turkey": Label((34.5, 39.8), 30, weight=REGULAR),
    "Romania": Label((26.9, 44.5), 28, weight=REGULAR),
    "Iran": Label((48.6, 37.5), 28, weight=REGULAR),
    "black": sea(34.4, 43.4),
    "caspian": sea(50.0, 42.9),
}

WORDS: dict[str, Words] = {
    "en": {
        "Moldova": "Moldova",
        "Georgia": "Georgia",
        "Armenia": "Armenia",
        "Azerbaijan": "Azerbaijan",
        "Ukraine": "Ukraine",
        "Russia": "Russia",
        "Turkey": "Turkey",
        "Romania": "Romania",
        "Iran": "Iran",
        "black": "Black Sea",
        "caspian": "Caspian|Sea",
        "Transnistria": "Transnistria",
        "Gagauzia": "Gagauzia",
        "Abkhazia": "Abkhazia",
        "Ossetia": "South Ossetia",
        "Karabakh": "Nagorno-|Karabakh",
        "conflict": "conflict that Russia has exploited",
        "parties": "Russia backs pro-Kremlin parties",
        "outlook": "Active escalation there: unlikely in the short term, while resources go to Ukraine",
        "note": "Rings show about where a conflict lies, not its extent. Borders: internationally recognised.",
        "kilometres": "200\u00a0km",
    },
    "lt": {
        "Moldova": "Moldova",
        "Georgia": "Sakartvelas",
        "Armenia": "Armėnija",
        "Azerbaijan": "Azerbaidžanas",
        "Ukraine": "Ukraina",
        "Russia": "Rusija",
        "Turkey": "Turkija",
        "Romania": "Rumunija",
        "Iran": "Iranas",
        "black": "Juodoji jūra",
        "caspian": "Kaspijos|jūra",
        "Transnistria": "Padniestrė",
        "Gagauzia": "Gagaūzija",
        "Abkhazia": "Abchazija",
        "Ossetia": "Pietų Osetija",
        "Karabakh": "Kalnų|Karabachas",
        "conflict": "konfliktas, kuriuo naudojosi Rusija",
        "parties": "Rusija remia prokremliškas partijas",
        "outlook": "Aktyvi eskalacija ten trumpuoju laikotarpiu mažai tikėtina, kol ištekliai skiriami karui Ukrainoje",
        "note": "Žiedai rodo apytikslę konflikto vietą, ne ribas. Sienos: tarptautiniu mastu pripažintos.",
        "kilometres": "200\u00a0km",
    },
}


def draw_ring(drawing: Drawing, x: float, y: float) -> None:
    """Draw the mark of a conflict."""
    drawing.circle(x, y, 15, fill=WHITE, stroke=ACCENT, stroke_width=6)
    drawing.circle(x, y, 5, fill=ACCENT)


def draw_key(drawing: Drawing, words: Words) -> None:
    """Draw the key, the scale and the notes below the map."""
    draw_strip(drawing, MAP_HEIGHT)
    y = MAP_HEIGHT + 50
    draw_ring(drawing, MARGIN + 15, y)
    drawing.text(MARGIN + 48, y + 9, words["conflict"], SMALL)
    draw_swatch(drawing, 580, y, TINT, words["parties"])
    draw_scale(drawing, PROJECTION, 200, words["kilometres"], right=WIDTH - 150, y=y)
    drawing.text(MARGIN, y + 76, words["outlook"], BODY, weight=SEMIBOLD)
    drawing.text(MARGIN, HEIGHT - 40, words["note"], SMALL, MUTED)


def draw(path: Path, language: str) -> None:
    """Draw the map in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT, background=SEA)
    frame = box(-BLEED, -BLEED, WIDTH + BLEED, MAP_HEIGHT + BLEED)
    outlines = countries("exclusion.geojson", PROJECTION, frame)
    draw_land(drawing, outlines, {}, border=FAINT)
    draw_land(drawing, {name: outlines[name] for name in SUPPORTED}, dict.fromkeys(SUPPORTED, TINT))
    draw_labels(drawing, PROJECTION, LABELS, words)
    for key, conflict in CONFLICTS.items():
        x, y = PROJECTION.place(*conflict.place)
        draw_ring(drawing, x, y)
        right, down = conflict.words
        drawing.paragraph(x + right, y + down, words[key], fill=ACCENT, weight=SEMIBOLD, anchor=conflict.anchor)
    draw_key(drawing, words)
    drawing.save(path)
