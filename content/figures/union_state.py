"""A timeline: what bound Belarus to Russia, and the programmes of the Union State."""

from pathlib import Path
from typing import NamedTuple

from style import (
    ACCENT,
    BODY,
    HEADING,
    LINE,
    MUTED,
    PROBABILITY,
    SEMIBOLD,
    SMALL,
    WHITE,
    Drawing,
    Words,
)

HEIGHT = 938
MARGIN = 60
LEFT, RIGHT = 606, 1300
FIRST, LAST = 2021.4, 2027.0

CUTOFF = 2023 + 35 / 365
"""The assessment tells what was known on 5 February 2023."""

AXIS, BOTTOM = 64, 850
BAR = 36


class Event(NamedTuple):
    """A thing on the timeline.

    Attributes:
        key: its words.
        y: where its first line of words stands.
        start, end: in years.
        tone: the colour that fills it; white if it lay ahead at the cut-off.
        likely: the word of probability stands on it.

    """

    key: str
    y: float
    start: float
    end: float
    tone: str = ACCENT
    likely: bool = False


GROUPS = {"union": 130, "money": 650}
"""Where the heading of each group stands."""

EVENTS = (
    Event("programmes", 188, 2021 + 10 / 12, 2021 + 11 / 12),
    Event("talks", 280, 2023, 2024, PROBABILITY[2], likely=True),
    Event("next", 402, 2024, 2027, WHITE),
    Event("integration", 494, CUTOFF + 0.5, CUTOFF + 2, PROBABILITY[2], likely=True),
    Event("loans", 708, 2022, 2023),
)

WORDS: dict[str, Words] = {
    "en": {
        "union": "The Union State",
        "money": "Money and trade",
        "cutoff": "information up to 5\u00a0February 2023",
        "key": "Hollow: still ahead at that time",
        "programmes": "November 2021|28 Union State programmes",
        "loans": "2022|debt repayment postponed, new loans,|agreement on transport corridors",
        "talks": "2023|talks on programmes for|2024–2026 likely to begin",
        "likely": "likely",
        "next": "2024–2026|next programme period",
        "integration": "near term|Moscow does not force|unwanted integration",
    },
    "lt": {
        "union": "Sąjunginė valstybė",
        "money": "Pinigai ir prekyba",
        "cutoff": "informacija iki 2023\u00a0m. vasario 5\u00a0d.",
        "key": "Neužpildyta: tuo metu dar ateityje",
        "programmes": "2021\u00a0m. lapkritis|28 Sąjunginės valstybės programos",
        "loans": "2022\u00a0m.|atidėtas skolos grąžinimas,|suteikta naujų paskolų, susitarta|dėl transporto koridorių",
        "talks": "2023\u00a0m.|tikėtina, kad prasidės derybos|dėl 2024–2026\u00a0m. programų",
        "likely": "tikėtina",
        "next": "2024–2026\u00a0m.|kitas programų laikotarpis",
        "integration": "artima perspektyva|Maskva neprimes|nepageidaujamos integracijos",
    },
}


def moment(year: float) -> float:
    """Return where a moment stands on the axis."""
    return LEFT + (RIGHT - LEFT) * (year - FIRST) / (LAST - FIRST)


def draw_axis(drawing: Drawing, words: Words) -> None:
    """Draw the years, and the day on which the assessment closed."""
    for year in range(2022, 2028):
        drawing.line((moment(year), AXIS - 26), (moment(year), BOTTOM), LINE, 2)
    for year in range(2021, 2027):
        drawing.text(
            (moment(max(year, FIRST)) + moment(year + 1)) / 2,
            AXIS,
            str(year),
            BODY,
            MUTED,
            weight=SEMIBOLD,
            anchor="middle",
        )
    x = moment(CUTOFF)
    drawing.line((x, AXIS + 18), (x, BOTTOM + 14), ACCENT, 3, stroke_dasharray="9 7")
    drawing.text(x, BOTTOM + 46, words["cutoff"], SMALL, ACCENT, anchor="middle")
    drawing.text(MARGIN, BOTTOM + 46, words["key"], SMALL, MUTED)


def draw_event(drawing: Drawing, event: Event, words: Words) -> None:
    """Write an event's words and draw it on the axis."""
    date, text = words[event.key].split("|", 1)
    drawing.text(MARGIN, event.y, date, BODY, weight=SEMIBOLD)
    drawing.paragraph(MARGIN, event.y + 36, text)
    start, end, top = moment(event.start), moment(event.end), event.y - 12
    drawing.rect(start, top, end - start, BAR, fill=event.tone, stroke=ACCENT, stroke_width=3)
    if event.likely:
        drawing.text((start + end) / 2, top + 26, words["likely"], SMALL, WHITE, weight=SEMIBOLD, anchor="middle")


def draw(path: Path, language: str) -> None:
    """Draw the timeline in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_axis(drawing, words)
    for key, y in GROUPS.items():
        drawing.text(MARGIN, y, words[key], HEADING, weight=SEMIBOLD)
    for event in EVENTS:
        draw_event(drawing, event, words)
    drawing.save(path)
