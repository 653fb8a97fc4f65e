"""What China gains from its partnership with Russia, what Russia gets, and what both oppose."""

from pathlib import Path

from marks import Box, chance
from style import (
    ACCENT,
    BODY,
    HEADING,
    INK,
    LARGE,
    LEADING,
    PANEL,
    PAPER,
    SEMIBOLD,
    STONE,
    WIDTH,
    Drawing,
    Words,
    mixed,
)

HEIGHT = 1020
MARGIN, RIGHT = 60, 1300
CHINA = Box(60, 60, 820, 480)
RUSSIA = Box(480, 120, 820, 520)
"""The two fields; what lies in both is what joins the states."""

CHINA_TONE, RUSSIA_TONE = mixed(PAPER, ACCENT, 0.12), mixed(PAPER, STONE, 0.42)
SHARED_TONE = mixed(mixed(PAPER, ACCENT, 0.3), STONE, 0.4)

STRIP = 696
OUTLOOK = (("support", "highly"), ("defeat", "highly"), ("alliance", "unlikely"))

WORDS: dict[str, Words] = {
    "en": {
        "china": "China",
        "gains": "gains",
        "china-list": "cheap energy/openings in Russia/influence in Central Asia|and the Arctic",
        "both": "both oppose",
        "both-list": "blocs such as NATO/leadership of the|United States/colour revolutions",
        "russia": "Russia",
        "gets": "gets from China",
        "russia-list": "abstentions and votes|against condemnation/entry to the interbank|settlement system/"
        "more purchases|of its energy/objection to sanctions|and to arms for Ukraine",
        "outlook": "The services’ assessment",
        "support": "China continues its support",
        "defeat": "A Russian defeat is against China’s interest",
        "alliance": "An alliance of collective defence in the medium term",
    },
    "lt": {
        "china": "Kinija",
        "gains": "gauna",
        "china-list": "pigių energijos|išteklių/naujų galimybių|Rusijoje/įtakos Centrinėje|Azijoje ir Arktyje",
        "both": "abi priešinasi",
        "both-list": "tokiems blokams|kaip NATO/JAV lyderystei/spalvotosioms|revoliucijoms",
        "russia": "Rusija",
        "gets": "iš Kinijos gauna",
        "russia-list": "susilaikymų ir balsų|prieš pasmerkimą/prieigą prie tarpbankinės|atsiskaitymų sistemos/"
        "daugiau energijos|išteklių pirkimų/prieštaravimą sankcijoms|ir ginklams Ukrainai",
        "outlook": "Tarnybų vertinimas",
        "support": "Kinija toliau rems Rusiją",
        "defeat": "Rusijos pralaimėjimas prieštarauja Kinijos interesams",
        "alliance": "Kolektyvinės gynybos sąjunga vidutiniu laikotarpiu",
    },
}


def draw_list(drawing: Drawing, x: float, y: float, heading: str, items: str) -> None:
    """Write what belongs to a field, each item with a bar at its side."""
    drawing.text(x, y, heading, BODY, ACCENT, weight=SEMIBOLD)
    y += 54
    for item in items.split("/"):
        lines = item.count("|") + 1
        drawing.rect(x, y - 24, 6, LEADING * lines - 4, fill=ACCENT)
        drawing.paragraph(x + 22, y, item)
        y += LEADING * lines + 18


def draw_fields(drawing: Drawing, words: Words) -> None:
    """Draw the two fields and where they meet."""
    shared = Box(RUSSIA.x, RUSSIA.y, CHINA.right - RUSSIA.x, CHINA.bottom - RUSSIA.y)
    for box, tone in ((CHINA, CHINA_TONE), (RUSSIA, RUSSIA_TONE), (shared, SHARED_TONE)):
        drawing.rect(*box, fill=tone)
    for box in (CHINA, RUSSIA):
        drawing.rect(*box, fill="none", stroke=INK, stroke_width=3)
    drawing.text(CHINA.x + 28, CHINA.y + 56, words["china"], LARGE, weight=SEMIBOLD)
    drawing.text(RUSSIA.right - 28, RUSSIA.y + 56, words["russia"], LARGE, weight=SEMIBOLD, anchor="end")
    top = RUSSIA.y + 118
    draw_list(drawing, CHINA.x + 28, top, words["gains"], words["china-list"])
    draw_list(drawing, shared.x + 28, top, words["both"], words["both-list"])
    draw_list(drawing, shared.right + 28, top, words["gets"], words["russia-list"])


def draw(path: Path, language: str) -> None:
    """Draw the two fields and what the services expect in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_fields(drawing, words)
    drawing.rect(0, STRIP, WIDTH, HEIGHT - STRIP, fill=PANEL)
    drawing.text(MARGIN, STRIP + 62, words["outlook"], HEADING, weight=SEMIBOLD)
    for index, (key, word) in enumerate(OUTLOOK):
        y = STRIP + 124 + 72 * index
        if index:
            drawing.line((MARGIN, y - 44), (RIGHT, y - 44), STONE, 2)
        drawing.text(MARGIN, y, words[key], BODY)
        chance(drawing, 940, y, word, language)
    drawing.save(path)
