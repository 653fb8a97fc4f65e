"""Three stories that pro-Kremlin propaganda tells the West, each with a picture of what it claims."""

from pathlib import Path

from marks import Box, arrow, card
from style import (
    ACCENT,
    BODY,
    INK,
    LARGE,
    LINE,
    MUTED,
    SEMIBOLD,
    SMALL,
    WHITE,
    Drawing,
    Point,
    Words,
    path_of,
)

HEIGHT = 740
MARGIN, COLUMN, GAP = 60, 380, 50
TOP, FOOT = 116, 486
"""Where the pictures begin and end."""

STORIES = ("scarcity", "splits", "ukraine")

WORDS: dict[str, Words] = {
    "en": {
        "scarcity": "1. Scarcity",
        "splits": "2. Splits",
        "ukraine": "3. Ukraine’s image",
        "russia": "Russia",
        "west": "the West",
        "pairs": "USA|EU/East|West/Poland|Lithuania",
        "first": "first",
        "later": "later",
        "aid": "aid only|prolongs the war",
        "weapons": "the weapons are resold,|even to Russia",
        "scarcity-text": "Sanctions are said to hurt|the West more than Russia",
        "splits-text": "Quarrels are stirred; Poland|is painted as a threat|to Lithuania",
        "ukraine-text": "One claim followed|the other",
        "key": "Claims of propaganda, not findings of the services",
    },
    "lt": {
        "scarcity": "1. Nepritekliai",
        "splits": "2. Nesutarimai",
        "ukraine": "3. Ukrainos įvaizdis",
        "russia": "Rusija",
        "west": "Vakarai",
        "pairs": "JAV|ES/Rytai|Vakarai/Lenkija|Lietuva",
        "first": "iš pradžių",
        "later": "vėliau",
        "aid": "pagalba tik|ilgina karą",
        "weapons": "ginklai perparduodami,|netgi Rusijai",
        "scarcity-text": "Esą sankcijos Vakarams|kenkia labiau nei Rusijai",
        "splits-text": "Mėginama kiršinti; Lenkija|vaizduojama kaip grėsmė|Lietuvai",
        "ukraine-text": "Vieną teiginį|pakeitė kitas",
        "key": "Tai propagandos teiginiai, o ne tarnybų išvados",
    },
}


def draw_balance(drawing: Drawing, x: float, words: Words) -> None:
    """Draw a balance that tips under the sanctions to the side of the West."""
    middle, pivot = x + COLUMN / 2, 196
    left, right = (middle - 118, pivot - 40), (middle + 118, pivot + 40)
    drawing.line((middle, pivot), (middle, FOOT), INK, 5)
    drawing.line((middle - 64, FOOT), (middle + 64, FOOT), INK, 5)
    drawing.line(left, right, INK, 5)
    drawing.circle(middle, pivot, 10, fill=INK)
    for (pan, hook), key, load in ((left, "russia", 34), (right, "west", 84)):
        strings = [(pan - 56, hook + 120), (pan, hook), (pan + 56, hook + 120)]
        drawing.path(path_of([strings], closed=False), fill="none", stroke=INK, stroke_width=2)
        drawing.rect(pan - load / 2, hook + 118 - load, load, load, fill=ACCENT)
        drawing.line((pan - 66, hook + 120), (pan + 66, hook + 120), INK, 5)
        drawing.text(pan, hook + 160, words[key], BODY, weight=SEMIBOLD, anchor="middle")


def draw_crack(drawing: Drawing, x: float, top: float, height: float) -> None:
    """Draw a jagged line downward."""
    steps = 6
    points: list[Point] = [(x + (9 if step % 2 else -9), top + height * step / steps) for step in range(steps + 1)]
    drawing.path(path_of([points], closed=False), fill="none", stroke=ACCENT, stroke_width=5)


def draw_pairs(drawing: Drawing, x: float, words: Words) -> None:
    """Draw three pairs: a crack between the first two, a threat from one to the other in the last."""
    half = COLUMN / 2
    for index, pair in enumerate(words["pairs"].split("/")):
        y = TOP + 12 + 122 * index
        for side, name in enumerate(pair.split("|")):
            card(drawing, Box(x + (half + 26) * side, y, half - 26, 88), name)
        if index < 2:
            draw_crack(drawing, x + half, y - 8, 104)
        else:
            arrow(drawing, (x + half - 24, y + 44), (x + half + 24, y + 44), colour=ACCENT, width=5)


def draw_bubble(drawing: Drawing, box: Box, words: str, fill: str) -> None:
    """Draw a balloon of speech with its tail at the lower left."""
    foot, tail = box.bottom, box.x + 44
    card(drawing, box, words, fill=fill)
    drawing.path(
        f"M{tail:g} {foot:g}L{tail - 10:g} {foot + 26:g}L{tail + 30:g} {foot:g}",
        fill=fill,
        stroke=MUTED,
        stroke_width=2,
    )
    drawing.line((tail + 2, foot), (tail + 27, foot), fill, 3)


def draw_claims(drawing: Drawing, x: float, words: Words) -> None:
    """Draw what was said first and what was said later."""
    for y, when, what in ((TOP, "first", "aid"), (TOP + 192, "later", "weapons")):
        drawing.text(x, y + 30, words[when], BODY, ACCENT, weight=SEMIBOLD)
        draw_bubble(drawing, Box(x, y + 46, COLUMN, 104), words[what], WHITE)
    arrow(drawing, (x + COLUMN - 48, TOP + 158), (x + COLUMN - 48, TOP + 230), colour=ACCENT, width=5)


def draw(path: Path, language: str) -> None:
    """Draw the three stories in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    for index, (story, picture) in enumerate(zip(STORIES, (draw_balance, draw_pairs, draw_claims), strict=True)):
        x = MARGIN + (COLUMN + GAP) * index
        drawing.text(x, 78, words[story], LARGE, weight=SEMIBOLD)
        picture(drawing, x, words)
        drawing.paragraph(x, FOOT + 62, words[f"{story}-text"])
        if index:
            drawing.line((x - GAP / 2, 44), (x - GAP / 2, FOOT + 140), LINE, 2)
    drawing.text(MARGIN, HEIGHT - 40, words["key"], SMALL, MUTED)
    drawing.save(path)
