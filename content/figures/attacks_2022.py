"""Three Islamist attacks in Europe in 2022, and how high the services put the threat."""

from pathlib import Path

from marks import chance, person
from pictograms import pictogram
from style import ACCENT, BODY, HEADING, INK, LARGE, LINE, MUTED, PANEL, SEMIBOLD, WHITE, Drawing, Words

HEIGHT = 910
MARGIN, RIGHT = 60, 1300
COLUMN = 318
"""Where what is known of an attack begins."""

DEAD, HURT = 2, 21
"""People in Oslo, June 2022."""

PITCH, SIZE, APART = 38, 54, 104

ROWS = (("france", 104), ("norway", 196), ("belgium", 432))
"""The places as the assessment lists them, and where each row begins."""

BOTTOM = 524

WORDS: dict[str, Words] = {
    "en": {
        "heading": "Three Islamist attacks in Europe in 2022",
        "france": "France",
        "norway": "Norway",
        "belgium": "Belgium",
        "oslo": "Oslo, June 2022",
        "dead": "2 dead",
        "hurt": "21 hurt",
        "unknown": "numbers not given here",
        "prison": "One of the three took place in a prison; which one is not told here.",
        "europe": "Europe",
        "high": "the threat is high and stays so|in the near term",
        "lithuania": "Lithuania",
        "low": "the threat is low;|that it becomes a target is",
    },
    "lt": {
        "heading": "Trys islamistų išpuoliai Europoje 2022\u00a0m.",
        "france": "Prancūzija",
        "norway": "Norvegija",
        "belgium": "Belgija",
        "oslo": "Oslas, 2022\u00a0m. birželis",
        "dead": "2 žuvo",
        "hurt": "21 sužeistas",
        "unknown": "skaičiai čia nepateikti",
        "prison": "Vienas iš trijų įvykdytas kalėjime; kuris – čia nenurodyta.",
        "europe": "Europa",
        "high": "grėsmė didelė ir artimoje|perspektyvoje tokia išliks",
        "lithuania": "Lietuva",
        "low": "grėsmė maža;|kad Lietuva taps taikiniu,",
    },
}


def draw_people(drawing: Drawing, top: float, words: Words) -> None:
    """Draw the people of Oslo: the dead filled, the hurt in outline."""
    feet = top + 124
    for index in range(DEAD + HURT):
        x = COLUMN + SIZE * 0.27 + PITCH * index + (APART if index >= DEAD else 0)
        look = {"fill": ACCENT if index < DEAD else WHITE, "stroke": ACCENT if index < DEAD else INK}
        person(drawing, x, feet, SIZE, stroke_width=2, **look)
    drawing.text(COLUMN, feet + 46, words["dead"], BODY, ACCENT, weight=SEMIBOLD)
    drawing.text(COLUMN + PITCH * DEAD + APART, feet + 46, words["hurt"], BODY, weight=SEMIBOLD)


def draw(path: Path, language: str) -> None:
    """Draw the chart in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    drawing.text(MARGIN, 62, words["heading"], HEADING, weight=SEMIBOLD)
    for place, top in ROWS:
        drawing.line((MARGIN, top), (RIGHT, top), LINE, 2)
        drawing.rect(MARGIN, top + 32, 28, 28, fill=ACCENT)
        drawing.text(MARGIN + 48, top + 58, words[place], LARGE, weight=SEMIBOLD)
        if place == "norway":
            drawing.text(COLUMN, top + 56, words["oslo"], BODY)
            draw_people(drawing, top + 24, words)
        else:
            drawing.text(COLUMN, top + 56, words["unknown"], BODY, MUTED)
    drawing.line((MARGIN, BOTTOM), (RIGHT, BOTTOM), LINE, 2)
    pictogram(drawing, "bars", MARGIN - 6, BOTTOM + 24, 44)
    drawing.text(MARGIN + 48, BOTTOM + 56, words["prison"], BODY)
    drawing.rect(MARGIN, BOTTOM + 96, RIGHT - MARGIN, 230, fill=PANEL)
    for x, place, text in ((MARGIN + 32, "europe", "high"), (MARGIN + 640, "lithuania", "low")):
        drawing.text(x, BOTTOM + 156, words[place], HEADING, weight=SEMIBOLD)
        drawing.paragraph(x, BOTTOM + 202, words[text])
    chance(drawing, MARGIN + 640, BOTTOM + 292, "unlikely", language)
    drawing.save(path)
