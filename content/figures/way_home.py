"""How the Belarusian services use return: one man's way, and the initiative "Way Home"."""

from pathlib import Path

from marks import Box, arrow, card, chance, person
from style import ACCENT, BODY, HEADING, INK, LEADING, MUTED, PANEL, PAPER, SEMIBOLD, STONE, Drawing, Words

HEIGHT = 1042
LEFT, RIGHT = 60, 1300
SIDE = 470
"""Width of the land on either side; what crosses the border is drawn between."""

FIRST, SECOND = 62, 600
"""Where the heading of each half stands."""

INSET = 24

WORDS: dict[str, Words] = {
    "en": {
        "lithuania": "Lithuania",
        "abroad": "Abroad",
        "belarus": "Belarus",
        "abramenka": "The way of Andrey Abramenka",
        "omon": "formerly of OMON; prosecuted|over the protests of 2020",
        "crosses": "2021, crosses|illegally",
        "asylum": "seeks asylum",
        "returns": "returns some|months later",
        "film": "appears in a film",
        "kgb": "That he worked with the KGB is",
        "home": "The initiative “Way Home”, since 2021",
        "services": "the Belarusian services",
        "offer": "offer|by Telegram",
        "person": "a Belarusian abroad",
        "information": "information",
        "return": "leave to return",
    },
    "lt": {
        "lithuania": "Lietuva",
        "abroad": "Užsienyje",
        "belarus": "Baltarusija",
        "abramenka": "Andrejaus Abramenkos kelias",
        "omon": "buvęs OMON pareigūnas; dėl|2020\u00a0m. protestų persekiotas|baudžiamąja tvarka",
        "crosses": "2021\u00a0m. neteisėtai|kerta sieną",
        "asylum": "prašo prieglobsčio",
        "returns": "po kelių mėnesių|grįžta",
        "film": "pasirodo filme",
        "kgb": "Kad bendradarbiavo su KGB,",
        "home": "Iniciatyva „Kelias namo“, nuo 2021\u00a0m.",
        "services": "Baltarusijos tarnybos",
        "offer": "pasiūlymas|per „Telegram“",
        "person": "išvykęs baltarusis",
        "information": "informacija",
        "return": "leidimas grįžti",
    },
}


def draw_lands(drawing: Drawing, top: float, height: float, names: tuple[str, str]) -> None:
    """Draw the land on either side of the border."""
    for x, name in ((LEFT, names[0]), (RIGHT - SIDE, names[1])):
        drawing.rect(x, top, SIDE, height, fill=PANEL)
        drawing.text(x + INSET, top + 46, name, BODY, MUTED, weight=SEMIBOLD)
    middle = (LEFT + RIGHT) / 2
    drawing.line((middle, top), (middle, top + height), STONE, 3, stroke_dasharray="4 10")


def place(x: float, top: float, height: float) -> Box:
    """Return the box of a card in the land that begins at x."""
    return Box(x + INSET, top, SIDE - 2 * INSET, height)


def draw_person(drawing: Drawing, box: Box, words: str) -> None:
    """Draw a card with a person who has left, the words below."""
    card(drawing, box)
    x, y = box.middle
    person(drawing, x, y + 16, 96, fill=INK)
    drawing.paragraph(x, y + 66, words, anchor="middle")


def cross(drawing: Drawing, y: float, words: str, eastward: bool) -> None:
    """Draw what crosses the border, its words above the arrow."""
    west, east = LEFT + SIDE - INSET + 10, RIGHT - SIDE + INSET - 10
    lines = words.count("|") + 1
    # The dots of the border would run through the words.
    drawing.rect((LEFT + RIGHT) / 2 - 8, y - 16 - LEADING * lines, 16, LEADING * lines + 4, fill=PAPER)
    arrow(drawing, *(((west, y), (east, y)) if eastward else ((east, y), (west, y))), colour=ACCENT, width=5)
    drawing.paragraph((LEFT + RIGHT) / 2, y - 22 - LEADING * (lines - 1), words, anchor="middle")


def draw_abramenka(drawing: Drawing, words: Words, language: str) -> None:
    """Draw the way of one man across the border and back."""
    drawing.text(LEFT, FIRST, words["abramenka"], HEADING, weight=SEMIBOLD)
    top = FIRST + 30
    draw_lands(drawing, top, 358, (words["lithuania"], words["belarus"]))
    draw_person(drawing, place(LEFT, top + 74, 258), words["asylum"])
    card(drawing, place(RIGHT - SIDE, top + 74, 128), words["omon"])
    card(drawing, place(RIGHT - SIDE, top + 240, 92), words["film"])
    cross(drawing, top + 138, words["crosses"], eastward=False)
    cross(drawing, top + 286, words["returns"], eastward=True)
    drawing.text(LEFT, top + 412, words["kgb"], BODY)
    chance(drawing, LEFT + 450, top + 412, "highly", language)


def draw_initiative(drawing: Drawing, words: Words) -> None:
    """Draw what the services offer and what they want for it."""
    drawing.text(LEFT, SECOND, words["home"], HEADING, weight=SEMIBOLD)
    top = SECOND + 30
    draw_lands(drawing, top, 352, (words["abroad"], words["belarus"]))
    draw_person(drawing, place(LEFT, top + 74, 254), words["person"])
    card(drawing, place(RIGHT - SIDE, top + 74, 254), words["services"])
    cross(drawing, top + 138, words["offer"], eastward=False)
    cross(drawing, top + 216, words["information"], eastward=True)
    cross(drawing, top + 294, words["return"], eastward=False)


def draw(path: Path, language: str) -> None:
    """Draw both halves in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_abramenka(drawing, words, language)
    draw_initiative(drawing, words)
    drawing.save(path)
