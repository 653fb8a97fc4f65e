"""The top of the Chinese Communist Party as a pyramid, the rules that were dropped, and news that does not rise."""

from pathlib import Path

from marks import Box, arrow, card, chance, cross, person
from style import (
    ACCENT,
    BODY,
    HEADING,
    INK,
    LARGE,
    LINE,
    PROBABILITY,
    SEMIBOLD,
    STONE,
    WHITE,
    Drawing,
    Words,
    path_of,
)

HEIGHT = 1016
MARGIN, RIGHT = 60, 1300

APEX = (400, 60)
SLOPE = 0.74
"""Half the width of the pyramid over its height."""

LAYERS = (("xi", 60, 238, ACCENT), ("committee", 250, 376, PROBABILITY[1]), ("politburo", 388, 514, PROBABILITY[0]))
"""Words, where the layer begins and ends, and its tone."""

COLUMN = 812
BAR = 566
"""Where the news from below stops."""

NEWS = (("economy", 106), ("taiwan", 414))
NEWS_TOP, NEWS_WIDTH, NEWS_HEIGHT = 650, 280, 88

RULES = ("age", "competence", "collective")
RULES_TOP, RULE_WIDTH, RULE_GAP = 904, 400, 20

WORDS: dict[str, Words] = {
    "en": {
        "xi": "Xi Jinping",
        "xi-text": "an unprecedented third term|as General Secretary",
        "circle": "Both held by Xi’s circle",
        "committee": "Standing|Committee",
        "committee-text": "among its members:|Ding Xuexiang",
        "politburo": "Politburo",
        "politburo-text": "among its members: the heads|of State Security and the United|Front Work Department",
        "economy": "the economy",
        "taiwan": "readiness|for Taiwan",
        "news": "Bad news",
        "withheld": "some subordinates withhold it",
        "risk": "the risk of strategic mistakes|is rising",
        "rules": "Unwritten rules that have been dropped",
        "age": "age",
        "competence": "competence",
        "collective": "collective decision",
    },
    "lt": {
        "xi": "Xi Jinpingas",
        "xi-text": "precedento neturinti trečioji|generalinio sekretoriaus kadencija",
        "circle": "Abu Xi Jinpingo aplinkos rankose",
        "committee": "Nuolatinis|komitetas",
        "committee-text": "tarp narių – Ding Xuexiangas",
        "politburo": "Politbiuras",
        "politburo-text": "tarp narių – Valstybės saugumo|žinybos ir Jungtinio fronto darbo|departamento vadovai",
        "economy": "ekonomika",
        "taiwan": "pasirengimas|veikti dėl Taivano",
        "news": "Blogos žinios",
        "withheld": "kai kurie pavaldiniai jas nutyli",
        "risk": "strateginių klaidų rizika didėja",
        "rules": "Nerašytos taisyklės, kurių atsisakyta",
        "age": "amžius",
        "competence": "kompetencija",
        "collective": "kolektyviniai sprendimai",
    },
}


def half(y: float) -> float:
    """Return half the width of the pyramid at a height."""
    return SLOPE * (y - APEX[1])


def draw_pyramid(drawing: Drawing, words: Words) -> None:
    """Draw the three layers, what is known of each beside it."""
    x = APEX[0]
    for _, top, bottom, tone in LAYERS:
        ring = [(x - half(top), top), (x + half(top), top), (x + half(bottom), bottom), (x - half(bottom), bottom)]
        drawing.path(path_of([ring]), fill=tone, stroke=ACCENT, stroke_width=2, stroke_linejoin="round")
    person(drawing, x, 226, 92, fill=WHITE)
    for key, top, bottom, _ in LAYERS[1:]:
        lines = words[key].count("|")
        y = (top + bottom) / 2 + 10 - 17 * lines
        drawing.paragraph(x, y, words[key], weight=SEMIBOLD, anchor="middle")


def draw_names(drawing: Drawing, words: Words) -> None:
    """Write who is known to sit in each layer."""
    x = APEX[0]
    drawing.line((x + half(150) + 12, 150), (COLUMN - 20, 150), STONE, 2)
    drawing.text(COLUMN, 128, words["xi"], LARGE, weight=SEMIBOLD)
    drawing.paragraph(COLUMN, 166, words["xi-text"])
    drawing.text(COLUMN, 268, words["circle"], BODY, ACCENT, weight=SEMIBOLD)
    for y in (313, 451):
        drawing.line((x + half(y) + 12, y), (COLUMN - 20, y), STONE, 2)
    drawing.paragraph(COLUMN, 320, words["committee-text"])
    drawing.paragraph(COLUMN, 430, words["politburo-text"])


def draw_news(drawing: Drawing, words: Words, language: str) -> None:
    """Draw two subjects of news that stop below the top."""
    x = APEX[0]
    drawing.line((x - half(514), BAR), (x + half(514), BAR), INK, 9)
    for key, left in NEWS:
        box = Box(left, NEWS_TOP, NEWS_WIDTH, NEWS_HEIGHT)
        card(drawing, box, words[key])
        arrow(drawing, (box.middle[0], box.y - 6), (box.middle[0], BAR + 10))
    drawing.text(COLUMN, BAR + 26, words["news"], HEADING, weight=SEMIBOLD)
    drawing.text(COLUMN, BAR + 66, words["withheld"])
    chance(drawing, COLUMN, BAR + 108, "likely", language)
    drawing.paragraph(COLUMN, BAR + 158, words["risk"])


def draw_rules(drawing: Drawing, words: Words) -> None:
    """Write the rules that were dropped, each behind a cross."""
    drawing.line((MARGIN, RULES_TOP - 108), (RIGHT, RULES_TOP - 108), LINE, 2)
    drawing.text(MARGIN, RULES_TOP - 44, words["rules"], HEADING, weight=SEMIBOLD)
    for index, key in enumerate(RULES):
        box = Box(MARGIN + (RULE_WIDTH + RULE_GAP) * index, RULES_TOP - 12, RULE_WIDTH, 76)
        card(drawing, box, stroke_dasharray="10 8")
        x, y = box.x + 40, box.middle[1]
        cross(drawing, x, y, 13)
        drawing.text(x + 34, y + 10, words[key])


def draw(path: Path, language: str) -> None:
    """Draw the pyramid, the news and the rules in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_pyramid(drawing, words)
    draw_names(drawing, words)
    draw_news(drawing, words, language)
    draw_rules(drawing, words)
    drawing.save(path)
