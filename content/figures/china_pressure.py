"""What feeds tension in China: the economy, the causes of the protests of 2022, and what the services expect."""

from pathlib import Path

from marks import chance
from pictograms import pictogram
from style import (
    ACCENT,
    BODY,
    HEADING,
    INK,
    LINE,
    MUTED,
    PANEL,
    SEMIBOLD,
    STONE,
    WHITE,
    Drawing,
    Words,
)

HEIGHT = 1040
LEFT, MIDDLE, RIGHT = 60, 730, 1300
TOP, PITCH, ICON = 116, 66, 44

ECONOMY = (("down", "output"), ("down", "consumption"), ("down", "exports"), ("up", "unemployment"))
CAUSES = (("mask", "covid"), ("rights", "rights"), ("mute", "censorship"), ("bank", "defaults"))
OUTLOOK = (("suppressed", "highly"), ("enemy", "likely"), ("shaken", "unlikely"))

BAR_TOP, BAR, BAR_WIDTH = 462, 44, 570

WORDS: dict[str, Words] = {
    "en": {
        "economy": "The economy",
        "output": "output falls",
        "consumption": "consumption falls",
        "exports": "exports fall",
        "unemployment": "unemployment is up",
        "estate": "real estate: about a third of GDP",
        "weak": "buyers of unfinished flats stop paying;|some banks are short of liquidity",
        "protests": "The protests of 2022 were about",
        "covid": "COVID-19 limits",
        "rights": "rights",
        "censorship": "censorship",
        "defaults": "defaults of banks and builders",
        "outlook": "The services’ assessment",
        "suppressed": "Discontent is suppressed",
        "enemy": "Rhetoric about an outside enemy grows",
        "shaken": "Protests shake the regime in the short and near term",
    },
    "lt": {
        "economy": "Ekonomika",
        "output": "gamyba mažėja",
        "consumption": "vartojimas mažėja",
        "exports": "eksportas mažėja",
        "unemployment": "nedarbas išaugo",
        "estate": "nekilnojamasis turtas: apie trečdalį BVP",
        "weak": "nebaigtų statyti butų pirkėjai nustoja mokėti;|kai kuriems bankams trūksta likvidumo",
        "protests": "Dėl ko protestuota 2022\u00a0m.",
        "covid": "dėl COVID-19 ribojimų",
        "rights": "dėl teisių",
        "censorship": "dėl cenzūros",
        "defaults": "dėl bankų ir statytojų įsipareigojimų|nevykdymo",
        "outlook": "Tarnybų vertinimas",
        "suppressed": "Nepasitenkinimas bus slopinamas",
        "enemy": "Retorika apie išorės priešą stiprės",
        "shaken": "Protestai sudrebins režimą trumpuoju laikotarpiu|ir artimoje perspektyvoje",
    },
}


def draw_rows(drawing: Drawing, x: float, rows: tuple[tuple[str, str], ...], words: Words) -> None:
    """Write some lines, each behind its pictogram."""
    for index, (name, key) in enumerate(rows):
        y = TOP + PITCH * index
        pictogram(drawing, name, x, y, ICON, ACCENT if name in {"down", "up"} else INK)
        drawing.paragraph(x + 68, y + 33, words[key])


def draw_estate(drawing: Drawing, words: Words) -> None:
    """Draw a third of a bar; the broken line says that the share is not exact."""
    share = BAR_WIDTH / 3
    drawing.text(LEFT, BAR_TOP - 18, words["estate"], BODY, weight=SEMIBOLD)
    drawing.rect(LEFT, BAR_TOP, BAR_WIDTH, BAR, fill=WHITE, stroke=MUTED, stroke_width=2)
    drawing.rect(LEFT, BAR_TOP, share, BAR, fill=ACCENT)
    drawing.paragraph(LEFT, BAR_TOP + BAR + 48, words["weak"])


def draw(path: Path, language: str) -> None:
    """Draw the diagram in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    drawing.text(LEFT, 72, words["economy"], HEADING, weight=SEMIBOLD)
    drawing.text(MIDDLE, 72, words["protests"], HEADING, weight=SEMIBOLD)
    drawing.line((MIDDLE - 50, 44), (MIDDLE - 50, 590), LINE, 2)
    draw_rows(drawing, LEFT, ECONOMY, words)
    draw_rows(drawing, MIDDLE, CAUSES, words)
    draw_estate(drawing, words)
    top = 638
    drawing.rect(0, top, 1360, HEIGHT - top, fill=PANEL)
    drawing.text(LEFT, top + 66, words["outlook"], HEADING, weight=SEMIBOLD)
    for index, (key, word) in enumerate(OUTLOOK):
        y = top + 128 + 84 * index
        if index:
            drawing.line((LEFT, y - 48), (RIGHT, y - 48), STONE, 2)
        drawing.paragraph(LEFT, y, words[key])
        chance(drawing, 940, y, word, language)
    drawing.save(path)
