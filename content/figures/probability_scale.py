"""The four words of probability and the four horizons of time."""

from pathlib import Path
from typing import NamedTuple

from style import (
    ACCENT,
    BODY,
    HEADING,
    INK,
    MUTED,
    PROBABILITY,
    PROBABILITY_INK,
    SEMIBOLD,
    SMALL,
    WHITE,
    Drawing,
    Words,
)

HEIGHT = 840
LEFT, RIGHT = 70, 1270
BAR_TOP, BAR_HEIGHT = 92, 92

TIME_TOP, TIME_ROW, TIME_BAR = 374, 86, 68
TIME_BOTTOM = TIME_TOP + 4 * TIME_ROW
YEARS = 10

BOUNDS = (0, 25, 50, 75, 100)
CHANCES = ("unlikely", "possible", "likely", "highly")


class Horizon(NamedTuple):
    """A span of time in years from now."""

    key: str
    start: float
    end: float


HORIZONS = (Horizon("short", 0, 0.5), Horizon("near", 0.5, 2), Horizon("medium", 3, 5), Horizon("long", 6, 10))
GAPS = ((2, 3, 2), (5, 6, 3))
"""Years that no horizon covers, and how many rows of bars stand above the box."""

DASHED = {"stroke": MUTED, "stroke_width": 2, "stroke_dasharray": "7 6"}

WORDS: dict[str, Words] = {
    "en": {
        "chances": "Probability",
        "unlikely": "unlikely",
        "possible": "possible",
        "likely": "likely",
        "highly": "highly likely",
        "times": "Time horizon",
        "short": "short term|0–6\u00a0months",
        "near": "near term|6\u00a0months–2\u00a0years",
        "medium": "medium term|3–5\u00a0years",
        "long": "long term|6–10\u00a0years",
        "years": "years from the assessment",
        "gap": "Dashed boxes: years that no horizon covers",
    },
    "lt": {
        "chances": "Tikimybė",
        "unlikely": "mažai tikėtina",
        "possible": "galima",
        "likely": "tikėtina",
        "highly": "labai tikėtina",
        "times": "Laiko perspektyva",
        "short": "trumpasis laikotarpis|0–6\u00a0mėnesiai",
        "near": "artima perspektyva|6\u00a0mėnesiai\u00a0–\u00a02\u00a0metai",
        "medium": "vidutinis laikotarpis|3–5\u00a0metai",
        "long": "ilgasis laikotarpis|6–10\u00a0metų",
        "years": "metai nuo vertinimo",
        "gap": "Punktyru apvesti metai, kurių neapima nė viena perspektyva",
    },
}


def draw_chances(drawing: Drawing, words: Words) -> None:
    """Draw the bar from 0 to 100 per cent with a word in every quarter."""
    drawing.text(LEFT, 58, words["chances"], HEADING, weight=SEMIBOLD)
    quarter = (RIGHT - LEFT) / len(CHANCES)
    for index, (key, tone, ink) in enumerate(zip(CHANCES, PROBABILITY, PROBABILITY_INK, strict=True)):
        x = LEFT + quarter * index
        drawing.rect(x, BAR_TOP, quarter, BAR_HEIGHT, fill=tone)
        drawing.text(x + quarter / 2, BAR_TOP + 57, words[key], HEADING, ink, weight=SEMIBOLD, anchor="middle")
    drawing.rect(LEFT, BAR_TOP, RIGHT - LEFT, BAR_HEIGHT, fill="none", stroke=ACCENT, stroke_width=2)
    for bound in BOUNDS:
        x = LEFT + (RIGHT - LEFT) * bound / 100
        drawing.line((x, BAR_TOP + BAR_HEIGHT), (x, BAR_TOP + BAR_HEIGHT + 14), INK, 2)
        drawing.text(x, BAR_TOP + BAR_HEIGHT + 48, f"{bound}\u00a0%", BODY, anchor="middle")


def moment(year: float) -> float:
    """Return where a year stands on the axis of time."""
    return LEFT + (RIGHT - LEFT) * year / YEARS


def draw_axis(drawing: Drawing, words: Words) -> None:
    """Draw ten years, with boxes around those that no horizon covers."""
    for start, end, rows in GAPS:
        top = TIME_TOP + TIME_ROW * rows - 10
        drawing.rect(moment(start), top, moment(end) - moment(start), TIME_BOTTOM - top, fill="none", **DASHED)
    drawing.line((LEFT, TIME_BOTTOM), (RIGHT, TIME_BOTTOM), INK, 3)
    for year in range(YEARS + 1):
        drawing.line((moment(year), TIME_BOTTOM), (moment(year), TIME_BOTTOM + 12), INK, 2)
        drawing.text(moment(year), TIME_BOTTOM + 46, str(year), BODY, anchor="middle")
    drawing.text(LEFT, TIME_BOTTOM + 96, words["gap"], SMALL, MUTED)
    drawing.text(RIGHT, TIME_BOTTOM + 96, words["years"], SMALL, MUTED, anchor="end")


def draw_horizon(drawing: Drawing, y: float, horizon: Horizon, words: Words) -> None:
    """Draw a horizon and write its name behind it, or in it if it ends the axis."""
    start, end = moment(horizon.start), moment(horizon.end)
    drawing.rect(start, y, end - start, TIME_BAR, fill=ACCENT)
    name, span = words[horizon.key].split("|")
    x, ink = (start + 22, WHITE) if horizon.end == YEARS else (end + 20, INK)
    drawing.text(x, y + 28, name, BODY, ink, weight=SEMIBOLD)
    drawing.text(x, y + 58, span, BODY, ink)


def draw(path: Path, language: str) -> None:
    """Draw both scales in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_chances(drawing, words)
    drawing.text(LEFT, 338, words["times"], HEADING, weight=SEMIBOLD)
    draw_axis(drawing, words)
    for index, horizon in enumerate(HORIZONS):
        draw_horizon(drawing, TIME_TOP + TIME_ROW * index, horizon, words)
    drawing.save(path)
