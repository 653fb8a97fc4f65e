"""A sequence, not to scale: how Russia used its gas exports to Europe as a lever."""

from pathlib import Path

from lanes import MARGIN, Lane, draw_bar, draw_heading, draw_words
from style import ACCENT, INK, LINE, MUTED, SEMIBOLD, SMALL, Drawing, Words

HEIGHT = 1010
RIGHT = 1300
TOP, BOTTOM = 64, 922

INVASION, INCIDENTS, CUTOFF = 800, 970, 1140
"""Where the three known moments stand; their distances mean nothing."""

GROUPS = {"acts": 176, "outlook": 614}

LANES = (
    Lane("before", 232, 700, INVASION, open_start=True),
    Lane("roubles", 326, INVASION + 64, 1064, open_start=True, open_end=True),
    Lane("faults", 454, INVASION + 64, INCIDENTS, open_start=True),
    Lane("lost", 670, CUTOFF, RIGHT, "ahead", chance="highly"),
    Lane("back", 804, CUTOFF, RIGHT, "ahead", chance="possible"),
)

WORDS: dict[str, Words] = {
    "en": {
        "invasion": "invasion of Ukraine|24\u00a0February 2022",
        "incidents": "Nord Stream|incidents",
        "acts": "What Russia did",
        "before": "Already before the invasion|gas exports to Europe are cut",
        "roubles": "After the invasion|Gazprom, on Kremlin orders, demands|roubles and cuts off those that refuse",
        "faults": "Before the Nord Stream incidents|Gazprom cuts the flow to the EU|and names technical faults",
        "outlook": "The services’ assessment",
        "lost": "In the near term|the gas lever is lost",
        "back": "Through old trading intermediaries|return to the Baltic and EU markets",
        "cutoff": "information up to 5\u00a0February 2023",
        "key": "Order only; broken end: date not known",
    },
    "lt": {
        "invasion": "invazija į Ukrainą|2022\u00a0m. vasario 24\u00a0d.",
        "incidents": "„Nord Stream“|incidentai",
        "acts": "Ką darė Rusija",
        "before": "Dar prieš invaziją|sumažintas dujų eksportas į Europą",
        "roubles": "Po invazijos|„Gazprom“ Kremliaus nurodymu reikalauja|rublių, o atsisakiusiems nutraukia tiekimą",
        "faults": "Iki „Nord Stream“ incidentų|„Gazprom“ sumažina dujų srautą į ES|ir nurodo techninius gedimus",
        "outlook": "Tarnybų vertinimas",
        "lost": "Artimoje perspektyvoje|dujų svertas prarastas",
        "back": "Per senus prekybos tarpininkus|sugrįžimas į Baltijos šalių ir ES rinkas",
        "cutoff": "informacija iki 2023\u00a0m. vasario 5\u00a0d.",
        "key": "Rodoma tik eilė; sutrūkęs kraštas: data nežinoma",
    },
}


def draw_moment(drawing: Drawing, x: float, words: str, anchor: str) -> None:
    """Draw a known moment, its name above it on one side of its line."""
    side = -14 if anchor == "end" else 14
    for row, line in enumerate(words.split("|")):
        drawing.text(x + side, TOP + 32 * row, line, SMALL, weight=SEMIBOLD, anchor=anchor)
    drawing.line((x, TOP - 22), (x, BOTTOM), INK, 3)


def draw(path: Path, language: str) -> None:
    """Draw the sequence in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_moment(drawing, INVASION, words["invasion"], "end")
    draw_moment(drawing, INCIDENTS, words["incidents"], "start")
    drawing.line((CUTOFF, TOP + 54), (CUTOFF, BOTTOM + 14), ACCENT, 3, stroke_dasharray="9 7")
    drawing.text(RIGHT, BOTTOM + 46, words["cutoff"], SMALL, ACCENT, anchor="end")
    drawing.text(MARGIN, BOTTOM + 46, words["key"], SMALL, MUTED)
    drawing.line((MARGIN, GROUPS["outlook"] - 56), (RIGHT, GROUPS["outlook"] - 56), LINE, 2)
    for key, y in GROUPS.items():
        draw_heading(drawing, y, words[key])
    for lane in LANES:
        draw_words(drawing, lane, words, language)
        draw_bar(drawing, lane, float)
    drawing.save(path)
