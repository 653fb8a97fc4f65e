"""Ghostwriter's operations against Lithuania, counted, and the categories of their targets."""

from pathlib import Path

from marks import Box, card, chance
from style import ACCENT, BODY, HEADING, LARGE, LINE, MUTED, SEMIBOLD, SMALL, WHITE, Drawing, Words

HEIGHT = 870
MARGIN, RIGHT = 60, 1300
SQUARE, PITCH = 64, 80

COUNTS = (("2021", 11, True), ("2022", 1, False))
"""Year, operations, and whether there may have been more."""

CATEGORIES = ("troops", "training", "government", "migrants", "china", "belarus", "covid", "institutions", "energy")
TAG, TAG_HEIGHT, TAG_GAP = 400, 72, 20

WORDS: dict[str, Words] = {
    "en": {
        "heading": "Information operations of Ghostwriter against Lithuania",
        "2021": "2021",
        "2022": "2022",
        "2021-count": "at least 11",
        "2022-count": "1",
        "aim": "aimed at accounts on social media and e-mail,",
        "use": "for later use:",
        "drop": "the drop is temporary:",
        "categories": "Categories of targets, 2020–2022",
        "troops": "allied troops",
        "training": "NATO and training",
        "government": "NATO and the government",
        "migrants": "migrant crisis",
        "china": "China",
        "belarus": "Belarus",
        "covid": "COVID-19",
        "institutions": "institutions",
        "energy": "energy",
        "key": "In no order: which month had which target is not known here.",
    },
    "lt": {
        "heading": "„Ghostwriter“ informacinės operacijos prieš Lietuvą",
        "2021": "2021\u00a0m.",
        "2022": "2022\u00a0m.",
        "2021-count": "bent 11",
        "2022-count": "1",
        "aim": "taikytasi į socialinių tinklų ir el.\u00a0pašto paskyras,",
        "use": "kad būtų panaudotos vėliau:",
        "drop": "sumažėjimas laikinas:",
        "categories": "Taikinių kategorijos, 2020–2022\u00a0m.",
        "troops": "sąjungininkų kariai",
        "training": "NATO ir mokymai",
        "government": "NATO ir vyriausybė",
        "migrants": "migrantų krizė",
        "china": "Kinija",
        "belarus": "Baltarusija",
        "covid": "COVID-19",
        "institutions": "institucijos",
        "energy": "energetika",
        "key": "Tvarka nieko nereiškia: kurį mėnesį koks taikinys, čia nežinoma.",
    },
}


def draw_count(drawing: Drawing, y: float, year: str, count: int, more: bool, words: Words) -> None:
    """Draw one year's operations as squares, a dashed one if there may have been more."""
    drawing.text(MARGIN, y + 20, words[year], HEADING, weight=SEMIBOLD)
    drawing.text(MARGIN, y + 62, words[f"{year}-count"], LARGE, ACCENT, weight=SEMIBOLD)
    x = MARGIN + 240
    for index in range(count):
        drawing.rect(x + PITCH * index, y, SQUARE, SQUARE, fill=ACCENT)
    if more:
        look = {"fill": WHITE, "stroke": ACCENT, "stroke_width": 3, "stroke_dasharray": "8 6"}
        drawing.rect(x + PITCH * count + 2, y + 2, SQUARE - 4, SQUARE - 4, **look)


def draw(path: Path, language: str) -> None:
    """Draw the chart in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    drawing.text(MARGIN, 62, words["heading"], HEADING, weight=SEMIBOLD)
    for index, (year, count, more) in enumerate(COUNTS):
        draw_count(drawing, 118 + 128 * index, year, count, more, words)
    x = MARGIN + 240 + PITCH + 20
    drawing.text(x, 268, words["aim"], BODY)
    drawing.text(x, 306, words["use"], BODY)
    drawing.text(x, 360, words["drop"], BODY)
    chance(drawing, x + 440, 306, "highly", language)
    chance(drawing, x + 440, 360, "likely", language)
    drawing.line((MARGIN, 414), (RIGHT, 414), LINE, 2)
    drawing.text(MARGIN, 476, words["categories"], HEADING, weight=SEMIBOLD)
    for index, category in enumerate(CATEGORIES):
        left, top = MARGIN + (TAG + TAG_GAP) * (index % 3), 510 + (TAG_HEIGHT + TAG_GAP) * (index // 3)
        card(drawing, Box(left, top, TAG, TAG_HEIGHT), words[category], rx=36, ry=36)
    drawing.text(MARGIN, 830, words["key"], SMALL, MUTED)
    drawing.save(path)
