"""How sanctions are evaded: the goods' way through a chain, and the disguises of the firms."""

from pathlib import Path

from marks import Box, arrow, card, hatch, person
from pictograms import pictogram
from style import (
    ACCENT,
    BODY,
    HEADING,
    INK,
    LINE,
    PANEL,
    PAPER,
    SEMIBOLD,
    STONE,
    WHITE,
    Drawing,
    Words,
)

HEIGHT = 748
LEFT, RIGHT = 60, 1300
GOODS = Box(60, 112, 220, 150)
FIRM = Box(352, 112, 330, 150)
USER = Box(1050, 112, 250, 150)
LINK = 78
"""Width of a link of the chain."""

OWNERS = ("shell", "sale", "relatives", "renaming")
CELL, GAP = 295, 20

WORDS: dict[str, Words] = {
    "en": {
        "goods": "The goods",
        "dual": "dual-use|goods",
        "firm": "firm in the EU with|old ties to Russia|or Belarus",
        "user": "Russian firm|under sanctions",
        "codes": "misleading|customs codes",
        "most": "used most",
        "chain": "long chain|of intermediaries",
        "hidden": "the end-user|is hidden",
        "owners": "The firm and its owners",
        "shell": "shell|companies",
        "sale": "fake sale",
        "relatives": "transfer to|relatives",
        "renaming": "change of|name",
    },
    "lt": {
        "goods": "Prekės",
        "dual": "dvejopo|naudojimo|prekės",
        "firm": "ES įmonė, turinti senų|ryšių su Rusija|ar Baltarusija",
        "user": "Rusijos įmonė,|kuriai taikomos|sankcijos",
        "codes": "klaidinantys|muitinės kodai",
        "most": "naudojamasi dažniausiai",
        "chain": "ilga tarpininkų|grandinė",
        "hidden": "slepiamas galutinis|naudotojas",
        "owners": "Įmonė ir jos savininkai",
        "shell": "priedangos|bendrovės",
        "sale": "fiktyvus|pardavimas",
        "relatives": "perleidimas|giminaičiams",
        "renaming": "pavadinimo|keitimas",
    },
}


def draw_links(drawing: Drawing, start: float, end: float, y: float) -> None:
    """Draw the links of a chain between two places, each over the one before."""
    count = 4
    step = (end - start - LINK) / (count - 1)
    for index in range(count):
        flat = index % 2
        height = 22 if flat else 44
        look = {"fill": "none", "stroke": INK, "stroke_width": 7, "rx": height / 2, "ry": height / 2}
        drawing.rect(start + step * index, y - height / 2, LINK, height, **look)


def draw_goods(drawing: Drawing, words: Words) -> None:
    """Draw the way of the goods to an end-user who cannot be seen."""
    y = GOODS.middle[1]
    card(drawing, GOODS, words["dual"])
    arrow(drawing, (GOODS.right + 8, y), (FIRM.x - 8, y))
    card(drawing, FIRM, words["firm"], stroke=ACCENT, stroke_width=4)
    draw_links(drawing, FIRM.right + 30, USER.x - 30, y)
    drawing.rect(*USER, fill=PANEL, stroke=INK, stroke_width=3, stroke_dasharray="10 8", rx=12)
    hatch(drawing, USER, STONE)
    lines = words["user"].count("|") + 1
    drawing.rect(USER.x + 14, y - 17 * lines - 10, USER.width - 28, 34 * lines + 16, fill=PAPER)
    drawing.paragraph(USER.middle[0], y + 10 - 17 * (lines - 1), words["user"], anchor="middle")
    for x, key in ((GOODS.middle[0], "codes"), (FIRM.middle[0], "most"), ((FIRM.right + USER.x) / 2, "chain")):
        drawing.paragraph(x, GOODS.bottom + 50, words[key], fill=ACCENT, weight=SEMIBOLD, anchor="middle")
    drawing.paragraph(USER.middle[0], GOODS.bottom + 50, words["hidden"], fill=ACCENT, weight=SEMIBOLD, anchor="middle")


def draw_owner(drawing: Drawing, x: float, y: float, key: str) -> None:
    """Draw the picture of one disguise, 120 units high."""
    if key in {"shell", "sale"}:
        name = "firm" if key == "shell" else "page"
        pictogram(drawing, name, x - (26 if key == "shell" else 31), y - 2, 132, stroke_dasharray="1.6 1.3")
    elif key == "relatives":
        person(drawing, x + 28, y + 116, 96, fill=INK)
        arrow(drawing, (x + 62, y + 76), (x + 106, y + 76), colour=ACCENT)
        person(drawing, x + 140, y + 116, 96, fill=WHITE, stroke=INK, stroke_width=3)
    else:
        for top, name in ((y + 8, "Aa"), (y + 70, "Bb")):
            drawing.rect(x, top, 130, 46, fill=WHITE, stroke=INK, stroke_width=3)
            drawing.text(x + 65, top + 33, name, BODY, weight=SEMIBOLD, anchor="middle")
        drawing.line((x + 30, y + 31), (x + 100, y + 31), ACCENT, 5)


def draw(path: Path, language: str) -> None:
    """Draw the diagram in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    drawing.text(LEFT, 72, words["goods"], HEADING, weight=SEMIBOLD)
    draw_goods(drawing, words)
    drawing.line((LEFT, 398), (RIGHT, 398), LINE, 2)
    drawing.text(LEFT, 466, words["owners"], HEADING, weight=SEMIBOLD)
    for index, key in enumerate(OWNERS):
        x = LEFT + (CELL + GAP) * index
        draw_owner(drawing, x, 500, key)
        drawing.paragraph(x, 664, words[key])
    drawing.save(path)
