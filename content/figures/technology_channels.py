"""Seven channels from technologies that Lithuania develops to hostile foreign actors."""

from pathlib import Path

from pictograms import pictogram
from style import ACCENT, BODY, HEADING, INK, MUTED, PANEL, SEMIBOLD, STONE, WHITE, Drawing, Words, path_of

LEFT, RIGHT = 60, 1300
TOP, ROW, BAND = 60, 116, 92
BOTTOM = TOP + 7 * ROW - (ROW - BAND)
HEIGHT = BOTTOM + 60
SOURCE, GOAL = 360, 1064
"""Where the block on the left ends, and where that on the right begins."""

TIP = 34
"""Length of the point of a band."""

CHANNELS = (
    ("link", "partnership"),
    ("defence", "universities"),
    ("coin", "funding"),
    ("student", "students"),
    ("stand", "exhibitions"),
    ("advice", "advisers"),
    ("lens", "recruitment"),
)
"""As the assessment lists them."""

WORDS: dict[str, Words] = {
    "en": {
        "source": "Technologies|developed in|Lithuania",
        "kind": "emerging and|disruptive:",
        "edt": "artificial intelligence/big data/quantum/autonomous/space",
        "goal": "Hostile|foreign|actors",
        "partnership": "partnership in business|and science",
        "universities": "universities tied to defence",
        "funding": "funding of research",
        "students": "foreign students",
        "exhibitions": "exhibitions",
        "advisers": "experts taken on as advisers",
        "recruitment": "recruitment by intelligence|services",
    },
    "lt": {
        "source": "Lietuvoje|kuriamos|technologijos",
        "kind": "naujos ir|proveržio:",
        "edt": "dirbtinis intelektas/didieji duomenys/kvantinės/autonominės/kosmoso",
        "goal": "Priešiški|užsienio|veikėjai",
        "partnership": "verslo ir mokslo|partnerystė",
        "universities": "su gynyba susiję|universitetai",
        "funding": "mokslinių tyrimų|finansavimas",
        "students": "užsienio studentai",
        "exhibitions": "parodos",
        "advisers": "patarėjais pasitelkiami|ekspertai",
        "recruitment": "žvalgybos tarnybų|vykdomas verbavimas",
    },
}


def draw_channel(drawing: Drawing, y: float, icon: str, words: str) -> None:
    """Draw one channel as a band that points to the right."""
    left, right, middle = SOURCE + 24, GOAL - 16, y + BAND / 2
    outline = [(left, y), (right - TIP, y), (right, middle), (right - TIP, y + BAND), (left, y + BAND)]
    drawing.path(path_of([outline]), fill=WHITE, stroke=MUTED, stroke_width=2)
    pictogram(drawing, icon, left + 26, y + 20, 52, ACCENT)
    drawing.paragraph(left + 112, middle + 10 - 17 * words.count("|"), words)


def draw(path: Path, language: str) -> None:
    """Draw the diagram in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    drawing.rect(LEFT, TOP, SOURCE - LEFT, BOTTOM - TOP, fill=PANEL, stroke=STONE, stroke_width=2)
    for row, line in enumerate(words["source"].split("|")):
        drawing.text(LEFT + 28, TOP + 66 + 40 * row, line, HEADING, weight=SEMIBOLD)
    drawing.paragraph(LEFT + 28, TOP + 208, words["kind"], fill=MUTED)
    for row, item in enumerate(words["edt"].split("/")):
        drawing.rect(LEFT + 28, TOP + 284 + 58 * row, 6, 34, fill=STONE)
        drawing.text(LEFT + 50, TOP + 310 + 58 * row, item, BODY, INK)
    drawing.rect(GOAL, TOP, RIGHT - GOAL, BOTTOM - TOP, fill=ACCENT)
    for row, line in enumerate(words["goal"].split("|")):
        x, y = (GOAL + RIGHT) / 2, (TOP + BOTTOM) / 2 - 28 + 40 * row
        drawing.text(x, y, line, HEADING, WHITE, weight=SEMIBOLD, anchor="middle")
    for index, (icon, key) in enumerate(CHANNELS):
        draw_channel(drawing, TOP + ROW * index, icon, words[key])
    drawing.save(path)
