"""What the services expect of Russia's regime, field by field, on the horizons of time."""

from pathlib import Path

from marks import CHANCES, Box, card, chance
from style import (
    ACCENT,
    BODY,
    LEADING,
    LINE,
    MUTED,
    PANEL,
    SEMIBOLD,
    SMALL,
    WHITE,
    WIDTH,
    Drawing,
    Words,
    path_of,
)

HEIGHT = 1012
LEFT, PITCH, COLUMN, FIRST = 60, 298, 284, 412
"""The words of a field stand at LEFT; the columns of the horizons begin at FIRST."""

HORIZONS = ("short", "near", "medium")
TOP, BOTTOM = 44, 876
"""Where the columns of the horizons begin and end."""

INSET = 14
BLOCK = 144

ROWS = (
    ("society", 184, "near", "grows", "likely"),
    ("economy", 380, "short", "pile", "likely"),
    ("regime", 548, "short", "holds", ""),
)
"""Field, where it begins, the horizon of what is expected in it, its words, and how probable it is."""

LAST = 752
"""Where what reaches past the last horizon begins."""

TIP = 44

WORDS: dict[str, Words] = {
    "en": {
        "now": "In a year of war",
        "closed": "up to 5\u00a0February 2023",
        "short": "Short term|0–6\u00a0months",
        "near": "Near term|6\u00a0months–2\u00a0years",
        "medium": "Medium term|3–5\u00a0years",
        "society": "Society|the last independent media|and NGOs eliminated; most|of the opposition has left|"
        "the country",
        "grows": "dissatisfaction|grows",
        "economy": "Economy|no collapse, but problems:|raw materials, logistics,|output, the budget",
        "pile": "the problems|go on",
        "regime": "Regime|elite and security forces|loyal, likely out of fear,|conformity and the lack|"
        "of an alternative",
        "holds": "it can wage war|and hold society|by repression",
        "after": "The alternative|most realistic: another|authoritarian regime",
        "threat": "Russia stays a threat at least through the medium term",
        "yet": "Defeats, more mobilisation and sharp economic|decline hurt the regime’s stability",
    },
    "lt": {
        "now": "Per karo metus",
        "closed": "iki 2023\u00a0m. vasario 5\u00a0d.",
        "short": "Trumpasis laikotarpis|0–6\u00a0mėnesiai",
        "near": "Artima perspektyva|6\u00a0mėnesiai\u00a0–\u00a02\u00a0metai",
        "medium": "Vidutinis laikotarpis|3–5\u00a0metai",
        "society": "Visuomenė|likviduota paskutinė|nepriklausoma žiniasklaida|ir NVO; dauguma opozicijos|paliko šalį",
        "grows": "nepasitenkinimas|didės",
        "economy": "Ekonomika|žlugimo nėra, bet problemos|kaupiasi: žaliavos, logistika,|gamyba, biudžetas",
        "pile": "problemos|kaupsis toliau",
        "regime": "Režimas|elitas ir jėgos struktūros|lojalūs; tikėtina, kad dėl|baimės, konformizmo|"
        "ir alternatyvos nebuvimo",
        "holds": "gali kariauti ir|represijomis išlaikyti|visuomenę paklusnią",
        "after": "Alternatyva|realiausia – kitas|autoritarinis režimas",
        "threat": "Rusija toliau kels grėsmę bent iki vidutinio laikotarpio pabaigos",
        "yet": "Pralaimėjimai, tolesnė mobilizacija ir staigus|ekonomikos nuosmukis pakenks režimo stabilumui",
    },
}


def column(name: str) -> float:
    """Return where the column of a horizon begins."""
    return FIRST + PITCH * HORIZONS.index(name)


def draw_columns(drawing: Drawing, words: Words) -> None:
    """Draw the time past and the horizons, and the day that parts them."""
    drawing.text(LEFT, TOP + 44, words["now"], BODY, weight=SEMIBOLD)
    drawing.text(LEFT, TOP + 80, words["closed"], SMALL, MUTED)
    for name in HORIZONS:
        x = column(name)
        drawing.rect(x, TOP, COLUMN, BOTTOM - TOP, fill=PANEL)
        title, span = words[name].split("|")
        drawing.text(x + INSET, TOP + 44, title, BODY, weight=SEMIBOLD)
        drawing.text(x + INSET, TOP + 80, span, SMALL, MUTED)
    x = FIRST - (PITCH - COLUMN) / 2
    drawing.line((x, TOP), (x, BOTTOM), ACCENT, 3, stroke_dasharray="9 7")


def draw_field(drawing: Drawing, y: float, words: str) -> None:
    """Write what is known of a field, its name first."""
    name, text = words.split("|", 1)
    drawing.text(LEFT, y, name, BODY, weight=SEMIBOLD)
    drawing.paragraph(LEFT, y + LEADING, text)


def draw_block(drawing: Drawing, box: Box, words: str, key: str, language: str) -> None:
    """Draw what is expected within a horizon, and how probable it is."""
    card(drawing, box, stroke=ACCENT, stroke_width=3)
    y = box.y + 44
    drawing.paragraph(box.x + INSET, y, words)
    if key in CHANCES:
        chance(drawing, box.x + INSET, y + LEADING * (words.count("|") + 1) + 8, key, language)


def draw_threat(drawing: Drawing, words: Words, language: str) -> None:
    """Draw what reaches through all the horizons and past them."""
    left, right, height = column("short") + INSET / 2, WIDTH - 24, 108
    outline = [
        (left, LAST),
        (right - TIP, LAST),
        (right, LAST + height / 2),
        (right - TIP, LAST + height),
        (left, LAST + height),
    ]
    drawing.path(path_of([outline]), fill=WHITE, stroke=ACCENT, stroke_width=3, stroke_linejoin="round")
    drawing.text(left + INSET, LAST + 44, words["threat"], BODY)
    chance(drawing, left + INSET, LAST + 86, "likely", language)


def draw(path: Path, language: str) -> None:
    """Draw the board in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_columns(drawing, words)
    for field, top, horizon, key, word in ROWS:
        drawing.line((LEFT, top - 32), (FIRST + 2 * PITCH + COLUMN, top - 32), LINE, 2)
        draw_field(drawing, top + 10, words[field])
        box = Box(column(horizon) + INSET / 2, top - 14, COLUMN - INSET, BLOCK)
        draw_block(drawing, box, words[key], word, language)
    drawing.line((LEFT, LAST - 36), (FIRST + 2 * PITCH + COLUMN, LAST - 36), LINE, 2)
    draw_field(drawing, LAST + 24, words["after"])
    draw_threat(drawing, words, language)
    drawing.paragraph(LEFT, BOTTOM + 62, words["yet"])
    chance(drawing, 760, BOTTOM + 79, "possible", language)
    drawing.save(path)
