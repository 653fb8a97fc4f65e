"""What the Kremlin tells of history, and how Russia answered the removal of monuments in Lithuania."""

from pathlib import Path

from marks import Box, arrow, card, chance
from pictograms import pictogram
from style import (
    ACCENT,
    HEADING,
    INK,
    LEADING,
    PANEL,
    SEMIBOLD,
    WIDTH,
    Drawing,
    Words,
    path_of,
)

HEIGHT = 1010
MARGIN, RIGHT = 60, 1300

STORY, USE = 560, 560
TALES = (("victory", "expansion", 108), ("graves", "enemy", 218))
TALE = 84

FOLD = 356
"""Where the part on the monuments begins."""

PLINTH = 214
"""The middle of the empty plinth."""

GROUND = 890
EXPECTED = 870
COLUMN = 560
REPLIES = (("lens", "diplomats", 506), ("broken", "objects", 638), ("pressed", "bodies", 754))

WORDS: dict[str, Words] = {
    "en": {
        "tales": "What the past is used for",
        "victory": "the story of victory|over Nazism",
        "expansion": "justifies expansion",
        "graves": "claims of desecrated graves|and of Nazism",
        "enemy": "cast Lithuania as an enemy",
        "monuments": "The removal of monuments, and how Russia retaliated",
        "removed": "2022: Soviet monuments|removed in Lithuania",
        "diplomats": "embassy diplomats gathered information,|"
        "used in Russian pre-trial investigations|against Lithuanians",
        "objects": "objects of Lithuanian identity|destroyed by Russia",
        "bodies": "Lithuanian cultural bodies|put under pressure",
        "follow": "prosecutions of Lithuanians follow",
    },
    "lt": {
        "tales": "Kam naudojama praeitis",
        "victory": "pasakojimas apie pergalę|prieš nacizmą",
        "expansion": "teisina ekspansiją",
        "graves": "kaltinimai kapų išniekinimu|ir nacizmu",
        "enemy": "padeda vaizduoti Lietuvą kaip priešą",
        "monuments": "Paminklų šalinimas ir kaip Rusija keršija",
        "removed": "2022\u00a0m. Lietuvoje šalinti|sovietiniai paminklai",
        "diplomats": "ambasados diplomatai rinko informaciją,|"
        "panaudotą Rusijos ikiteisminiuose tyrimuose|dėl Lietuvos piliečių",
        "objects": "Rusija sunaikino lietuvių tapatybei|svarbių objektų",
        "bodies": "lietuvių kultūros organizacijoms|darytas spaudimas",
        "follow": "Lietuvos piliečiai bus persekiojami|baudžiamąja tvarka",
    },
}


def draw_tales(drawing: Drawing, words: Words) -> None:
    """Draw what is told and what it is for."""
    drawing.text(MARGIN, 72, words["tales"], HEADING, weight=SEMIBOLD)
    for tale, use, y in TALES:
        story, goal = Box(MARGIN, y, STORY, TALE), Box(RIGHT - USE, y, USE, TALE)
        card(drawing, story, words[tale])
        arrow(drawing, (story.right + 12, y + TALE / 2), (goal.x - 12, y + TALE / 2), colour=ACCENT, width=5)
        card(drawing, goal, words[use], fill=ACCENT, stroke=ACCENT)


def draw_plinth(drawing: Drawing, words: Words) -> None:
    """Draw a plinth, and the outline of what no longer stands on it."""
    x, top = PLINTH, GROUND - 150
    gone = [(x - 40, top), (x - 27, 520), (x, 478), (x + 27, 520), (x + 40, top)]
    drawing.path(path_of([gone], closed=False), fill="none", stroke=INK, stroke_width=3, stroke_dasharray="10 8")
    for left, y, height in ((62, top, 102), (84, top + 102, 24), (110, top + 126, 24)):
        drawing.rect(x - left, y, 2 * left, height, fill=INK, stroke=PANEL, stroke_width=2)
    drawing.line((MARGIN, GROUND), (PLINTH + 154, GROUND), INK, 5)
    drawing.paragraph(MARGIN, GROUND + 50, words["removed"], weight=SEMIBOLD)


def draw_replies(drawing: Drawing, words: Words, language: str) -> None:
    """Draw the three answers, and what is expected to come of them."""
    fork = COLUMN - 110
    middle = REPLIES[1][2]
    drawing.line((PLINTH + 100, middle), (fork, middle), ACCENT, 5)
    drawing.line((fork, REPLIES[0][2]), (fork, REPLIES[-1][2]), ACCENT, 5)
    for name, key, y in REPLIES:
        arrow(drawing, (fork - 2, y), (COLUMN - 24, y), colour=ACCENT, width=5)
        pictogram(drawing, name, COLUMN, y - 32, 64)
        drawing.paragraph(COLUMN + 92, y + 10 - 17 * words[key].count("|"), words[key])
    way = ((fork, REPLIES[-1][2] + 14), (fork, EXPECTED), (COLUMN + 70, EXPECTED))
    arrow(drawing, *way, colour=ACCENT, width=5, stroke_dasharray="14 9")
    drawing.paragraph(COLUMN + 92, EXPECTED + 10, words["follow"])
    chance(drawing, COLUMN + 92, EXPECTED + 22 + LEADING * (words["follow"].count("|") + 1), "likely", language)


def draw(path: Path, language: str) -> None:
    """Draw the tales, the empty plinth and the answers in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_tales(drawing, words)
    drawing.rect(0, FOLD, WIDTH, HEIGHT - FOLD, fill=PANEL)
    drawing.text(MARGIN, FOLD + 66, words["monuments"], HEADING, weight=SEMIBOLD)
    draw_plinth(drawing, words)
    draw_replies(drawing, words, language)
    drawing.save(path)
