"""The six principles of the Global Security Initiative, a ring without a beginning, and where it has been put."""

from math import cos, pi, sin
from pathlib import Path

from style import (
    ACCENT,
    HEADING,
    INK,
    LEADING,
    MUTED,
    PANEL,
    REGULAR,
    SEMIBOLD,
    SMALL,
    STONE,
    WHITE,
    Drawing,
    Point,
    Words,
)

HEIGHT = 860
MIDDLE = (458, 430)
RING, DISC, HUB = 274, 124, 122
COLUMN = 908
BOTTOM = 810

PRINCIPLES = ("lasting", "sovereignty", "charter", "indivisible", "dialogue", "kinds")
"""Which row of the original diagram is which cannot be told; the ring ranks none."""

MARKED = "indivisible"

WORDS: dict[str, Words] = {
    "en": {
        "hub": "Global|Security|Initiative",
        "lasting": "shared,|lasting|security",
        "sovereignty": "sovereignty|and territorial|integrity",
        "charter": "Charter of|the United|Nations",
        "indivisible": "indivisible|security",
        "dialogue": "disputes|settled by|dialogue",
        "kinds": "traditional and|non-traditional|security",
        "presented": "Presented at",
        "forums": "BRICS/Shanghai Cooperation|Organisation",
        "written": "Written into",
        "texts": "China–Africa Cooperation|Vision 2035/security pact with the|"
        "Solomon Islands/Chinese–Belarusian|declaration",
        "putin": "a term that Putin|uses against NATO",
        "key": "The six are in no order.",
    },
    "lt": {
        "hub": "Pasaulinė|saugumo|iniciatyva",
        "lasting": "bendras|ilgalaikis|saugumas",
        "sovereignty": "suverenitetas|ir teritorinis|vientisumas",
        "charter": "Jungtinių|Tautų|Chartija",
        "indivisible": "nedalomas|saugumas",
        "dialogue": "ginčų|sprendimas|dialogu",
        "kinds": "tradicinis ir|netradicinis|saugumas",
        "presented": "Pristatyta forumuose",
        "forums": "BRICS/Šanchajaus bendradar-|biavimo organizacija",
        "written": "Įrašyta į dokumentus",
        "texts": "Kinijos ir Afrikos bendra-|darbiavimo vizija iki 2035\u00a0m./saugumo paktas su|"
        "Saliamono Salomis/Kinijos ir Baltarusijos|deklaracija",
        "putin": "sąvoka, kurią V.\u00a0Putinas|vartoja prieš NATO",
        "key": "Principų tvarka nieko nereiškia.",
    },
}


def place(index: int) -> Point:
    """Return where the disc of a principle stands on the ring."""
    angle = 2 * pi * (index - 0.5) / len(PRINCIPLES)
    return MIDDLE[0] + RING * sin(angle), MIDDLE[1] - RING * cos(angle)


def draw_words(drawing: Drawing, at: Point, words: str, fill: str, weight: int) -> None:
    """Write some lines around a place."""
    drawing.paragraph(at[0], at[1] + 10 - 17 * words.count("|"), words, fill=fill, weight=weight, anchor="middle")


def draw_list(drawing: Drawing, top: float, heading: str, items: str) -> float:
    """Write a list, each item with a bar at its side, and return where it ends."""
    drawing.text(COLUMN, top, heading, HEADING, weight=SEMIBOLD)
    y = top + 54
    for item in items.split("/"):
        lines = item.count("|") + 1
        drawing.rect(COLUMN, y - 24, 6, LEADING * lines - 4, fill=STONE)
        drawing.paragraph(COLUMN + 22, y, item)
        y += LEADING * lines + 18
    return y


def draw(path: Path, language: str) -> None:
    """Draw the ring and the lists in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    drawing.circle(*MIDDLE, RING, fill="none", stroke=STONE, stroke_width=3)
    for index, key in enumerate(PRINCIPLES):
        marked = key == MARKED
        x, y = place(index)
        look = {"fill": ACCENT if marked else WHITE, "stroke": ACCENT if marked else MUTED}
        drawing.circle(x, y, DISC, stroke_width=2, **look)
        draw_words(drawing, (x, y), words[key], WHITE if marked else INK, SEMIBOLD if marked else REGULAR)
    drawing.circle(*MIDDLE, HUB, fill=PANEL)
    draw_words(drawing, MIDDLE, words["hub"], INK, SEMIBOLD)
    y = draw_list(drawing, 90, words["presented"], words["forums"])
    draw_list(drawing, y + 34, words["written"], words["texts"])
    x, y = place(PRINCIPLES.index(MARKED))
    drawing.line((x + DISC, y), (COLUMN - 14, y), ACCENT, 3)
    drawing.paragraph(COLUMN, y - 7, words["putin"], fill=ACCENT, weight=SEMIBOLD)
    drawing.text(COLUMN, BOTTOM, words["key"], SMALL, MUTED)
    drawing.save(path)
