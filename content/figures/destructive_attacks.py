"""A timeline: cyber attacks in 2022 that deny a service, and that destroy."""

from pathlib import Path

from lanes import MARGIN, Lane, draw_bar, draw_heading, draw_words
from months import CUTOFF, MONTHS, RIGHT, draw_months, moment
from style import LINE, MUTED, SMALL, Drawing, Words

HEIGHT = 1030
BOTTOM = 942

GROUPS = {"service": 152, "destruction": 652}

LANES = (
    Lane("year", 206, 0, 12, "hatched"),
    Lane("summer", 336, 5, 8, "hatched"),
    Lane("continue", 466, CUTOFF, MONTHS, "ahead", chance="highly"),
    Lane("albania", 706, 6, 7),
    Lane("grow", 836, CUTOFF, MONTHS, "ahead", chance="highly"),
)
"""Months are counted from 0, January 2022."""

WORDS: dict[str, Words] = {
    "en": {
        "service": "Denial-of-service (DDoS) attacks",
        "year": "2022|Ukraine, the Baltic States,|Poland and others",
        "summer": "Summer 2022: a wave in Lithuania|infrastructure, institutions,|logistics; no lasting damage",
        "continue": "Expected|the attacks go on",
        "destruction": "Destructive attacks: more common",
        "albania": "July 2022: Albania|malware; services disrupted; publicly|attributed to Iran",
        "grow": "Expected|the threat to NATO and EU states grows",
        "key": "Hatched: exact months not known",
    },
    "lt": {
        "service": "Paslaugų trikdymo (DDoS) atakos",
        "year": "2022\u00a0m.|Ukraina, Baltijos valstybės, Lenkija|ir kitos šalys",
        "summer": "2022\u00a0m. vasara: banga Lietuvoje|infrastruktūra, institucijos,|"
        "logistika; ilgalaikės žalos nepadaryta",
        "continue": "Prognozė|atakos tęsis",
        "destruction": "Destruktyvios atakos: padažnėjo",
        "albania": "2022\u00a0m. liepa: Albanija|kenkimo programinė įranga; sutrikdytos|"
        "paslaugos; viešai priskirta Iranui",
        "grow": "Prognozė|didės grėsmė NATO ir ES valstybėms",
        "key": "Brūkšniuota: tikslūs mėnesiai nežinomi",
    },
}


def draw(path: Path, language: str) -> None:
    """Draw the timeline in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_months(drawing, BOTTOM, language)
    drawing.text(MARGIN, BOTTOM + 46, words["key"], SMALL, MUTED)
    for key, y in GROUPS.items():
        draw_heading(drawing, y, words[key])
    drawing.line((MARGIN, GROUPS["destruction"] - 52), (RIGHT, GROUPS["destruction"] - 52), LINE, 2)
    for lane in LANES:
        draw_words(drawing, lane, words, language)
        draw_bar(drawing, lane, moment)
    drawing.save(path)
