"""The All-Belarusian People's Assembly: its members, its powers, and the way to the day on which it is elected."""

from math import cos, pi, sin
from pathlib import Path

from marks import GREY, chance
from pictograms import pictogram
from style import (
    ACCENT,
    BODY,
    HEADING,
    INK,
    LARGE,
    LINE,
    MUTED,
    SEMIBOLD,
    SMALL,
    WHITE,
    Drawing,
    Words,
)

HEIGHT = 1040
MARGIN, RIGHT = 60, 1300

MEMBERS = 1200
MIDDLE, BASE = 440, 528
INNER, OUTER, BENCHES = 150, 380, 18
DOT = 4.6
NUMERAL = 56

COLUMN, POWERS_TOP, POWER = 900, 196, 104
POWERS = (("page", "guidelines"), ("ballot", "validity"), ("rights", "judges"))

MONTHS = 14.4
"""Length of the axis, which begins with January 2023."""

CUTOFF = 1 + 4 / 28
"""The assessment tells what was known on 5 February 2023, in months since 2023 began."""

VOTE = 13 + 24 / 29
"""The Single Voting Day, 25 February 2024."""

AXIS = 738
BAR = 56
BARS = (("concern", 764, 12, "highly"), ("repression", 836, VOTE, "likely"))
"""What is expected: its words, where its bar stands, when it ends, and how probable it is."""

TICKS = ((0, "january"), (3, "april"), (6, "july"), (9, "october"), (12, "next"))

WORDS: dict[str, Words] = {
    "en": {
        "heading": "The All-Belarusian People’s Assembly",
        "law": "constitutional rank by a law of early 2023",
        "number": "1,200",
        "members": "members",
        "term": "for five years",
        "guidelines": "approves strategic|guidelines",
        "validity": "rules on the validity|of elections",
        "judges": "appoints judges and the|election commission",
        "seat": "a seat of power for Lukashenka,|if he leaves the presidency",
        "way": "The way to the vote",
        "january": "Jan 2023",
        "april": "Apr",
        "july": "Jul",
        "october": "Oct",
        "next": "Jan 2024",
        "concern": "the vote is the regime’s main concern",
        "repression": "repression continues",
        "cutoff": "information up to 5\u00a0February 2023",
        "day": "25\u00a0February 2024, Single Voting Day",
        "votes": "local, parliamentary and Assembly elections",
    },
    "lt": {
        "heading": "Visos Baltarusijos liaudies susirinkimas",
        "law": "konstitucinis statusas suteiktas 2023\u00a0m. pradžios įstatymu",
        "number": "1\u00a0200",
        "members": "narių",
        "term": "penkeriems metams",
        "guidelines": "tvirtina strategines|gaires",
        "validity": "sprendžia dėl rinkimų|galiojimo",
        "judges": "skiria teisėjus ir rinkimų|komisiją",
        "seat": "valdžios postas A.\u00a0Lukašenkai,|jeigu pasitrauktų iš pareigų",
        "way": "Kelias į balsavimą",
        "january": "2023\u00a0m. saus.",
        "april": "bal.",
        "july": "liep.",
        "october": "spal.",
        "next": "2024\u00a0m. saus.",
        "concern": "balsavimas – pagrindinis režimo rūpestis",
        "repression": "represijos tęsis",
        "cutoff": "informacija iki 2023\u00a0m. vasario 5\u00a0d.",
        "day": "2024\u00a0m. vasario 25\u00a0d., bendra balsavimo diena",
        "votes": "vietos, parlamento ir susirinkimo rinkimai",
    },
}


def moment(month: float) -> float:
    """Return where a moment stands on the axis, in months since 2023 began."""
    return MARGIN + (RIGHT - MARGIN) * month / MONTHS


def benches() -> list[tuple[float, int]]:
    """Return the radius of each half-circle and how many of the members it holds."""
    radii = [INNER + (OUTER - INNER) * row / (BENCHES - 1) for row in range(BENCHES)]
    ends = [round(MEMBERS * sum(radii[: row + 1]) / sum(radii)) for row in range(BENCHES)]
    return [(radius, end - start) for radius, start, end in zip(radii, [0, *ends], ends, strict=False)]


def draw_members(drawing: Drawing, words: Words) -> None:
    """Draw one dot for each member in half-circles, and their number."""
    for radius, count in benches():
        for seat in range(count):
            angle = pi * seat / (count - 1)
            drawing.circle(MIDDLE - radius * cos(angle), BASE - radius * sin(angle), DOT, fill=GREY)
    drawing.text(MIDDLE, BASE - 62, words["number"], NUMERAL, ACCENT, weight=SEMIBOLD, anchor="middle")
    drawing.text(MIDDLE, BASE - 24, words["members"], BODY, anchor="middle")
    drawing.text(MIDDLE, BASE + 10, words["term"], BODY, anchor="middle")


def draw_powers(drawing: Drawing, words: Words) -> None:
    """Write what the Assembly may do, and what it may be for one man."""
    for index, (name, key) in enumerate(POWERS):
        y = POWERS_TOP + POWER * index
        pictogram(drawing, name, COLUMN, y, 56, ACCENT)
        drawing.paragraph(COLUMN + 84, y + 22, words[key])
    y = POWERS_TOP + POWER * len(POWERS) - 14
    drawing.line((COLUMN, y), (RIGHT, y), LINE, 2)
    drawing.paragraph(COLUMN, y + 46, words["seat"], fill=ACCENT, weight=SEMIBOLD)


def draw_way(drawing: Drawing, words: Words, language: str) -> None:
    """Draw the months from the law to the vote, and what is expected in them."""
    for month in range(15):
        drawing.line((moment(month), AXIS), (moment(month), AXIS + 174), LINE, 4 if month in {0, 12} else 2)
    for month, key in TICKS:
        drawing.text(moment(month) + 8, AXIS - 12, words[key], SMALL, MUTED)
    for key, top, end, word in BARS:
        x = moment(CUTOFF)
        drawing.rect(x, top, moment(end) - x, BAR, fill=WHITE, stroke=ACCENT, stroke_width=3)
        drawing.text(x + 20, top + 38, words[key], BODY)
        chance(drawing, moment(8.2), top + 38, word, language)
    drawing.line((moment(CUTOFF), AXIS), (moment(CUTOFF), AXIS + 188), ACCENT, 3, stroke_dasharray="9 7")
    drawing.text(MARGIN, AXIS + 224, words["cutoff"], SMALL, ACCENT)
    drawing.line((moment(VOTE), AXIS), (moment(VOTE), AXIS + 188), INK, 5)
    drawing.text(RIGHT, AXIS + 224, words["day"], BODY, weight=SEMIBOLD, anchor="end")
    drawing.text(RIGHT, AXIS + 260, words["votes"], BODY, anchor="end")


def draw(path: Path, language: str) -> None:
    """Draw the Assembly and the way to the vote in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    drawing.text(MARGIN, 72, words["heading"], LARGE, weight=SEMIBOLD)
    drawing.text(MARGIN, 114, words["law"], BODY, MUTED)
    draw_members(drawing, words)
    draw_powers(drawing, words)
    drawing.line((MARGIN, 612), (RIGHT, 612), LINE, 2)
    drawing.text(MARGIN, 672, words["way"], HEADING, weight=SEMIBOLD)
    draw_way(drawing, words, language)
    drawing.save(path)
