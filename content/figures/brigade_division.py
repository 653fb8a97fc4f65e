"""A brigade against a division, in ranges."""

from pathlib import Path
from typing import NamedTuple

from style import BODY, EARLIER, HEADING, LATER, LINE, MUTED, SEMIBOLD, SMALL, WIDTH, Drawing, Words

HEIGHT = 810
MARGIN = 60
UNIT, AMOUNT = 350, 668
"""Where the names of the units begin, and where the amounts end."""

LEFT, RIGHT = 706, 1290
"""Where the axes begin and end."""

ROW, PITCH, BAR = 128, 46, 28

POINT = 8
"""Width of a mark for an amount that is no range."""

Range = tuple[int, int]


class Row(NamedTuple):
    """What is compared, and how much of it a brigade and a division have."""

    key: str
    brigade: Range
    division: Range


class Panel(NamedTuple):
    """Rows on one axis, with the numbers marked on it."""

    top: float
    ticks: tuple[int, ...]
    rows: tuple[Row, ...]


PANELS = (
    Panel(
        162,
        (0, 100, 200, 300),
        (
            Row("tanks", (30, 40), (150, 200)),
            Row("vehicles", (150, 150), (250, 300)),
            Row("artillery", (60, 80), (120, 150)),
        ),
    ),
    Panel(640, (0, 3000, 6000, 9000), (Row("people", (2500, 3000), (7000, 9000)),)),
)

WORDS: dict[str, Words] = {
    "en": {
        "heading": "A brigade and a division, approximate numbers",
        "brigade": "brigade",
        "division": "division",
        "tanks": "Tanks",
        "vehicles": "Infantry fighting|vehicles, armoured|personnel carriers",
        "artillery": "Artillery",
        "people": "People",
        "thousands": ",",
    },
    "lt": {
        "heading": "Brigada ir divizija, apytiksliai skaičiai",
        "brigade": "brigada",
        "division": "divizija",
        "tanks": "Tankai",
        "vehicles": "Pėstininkų kovos|mašinos, šarvuotieji|transporteriai",
        "artillery": "Artilerija",
        "people": "Žmonės",
        "thousands": "\u00a0",
    },
}


def amount(value: int, words: Words) -> str:
    """Return a number with the language's separator of thousands."""
    return f"{value:,}".replace(",", words["thousands"])


def range_words(span: Range, words: Words) -> str:
    """Return a range as it is read, "~" for about."""
    low, high = span
    return "~" + amount(low, words) + (f"–{amount(high, words)}" if high > low else "")


def draw_axis(drawing: Drawing, panel: Panel, words: Words) -> None:
    """Draw the numbers of an axis and the lines below them."""
    bottom = panel.top + ROW * len(panel.rows) - 14
    for tick in panel.ticks:
        x = LEFT + (RIGHT - LEFT) * tick / panel.ticks[-1]
        drawing.text(x, panel.top - 22, amount(tick, words), SMALL, MUTED, anchor="middle")
        drawing.line((x, panel.top - 8), (x, bottom), MUTED if tick == 0 else LINE, 2)


def draw_range(drawing: Drawing, y: float, span: Range, end: int, look: dict[str, object]) -> None:
    """Draw a range as a bar from its low to its high bound on an axis that ends at a number."""
    low, high = (LEFT + (RIGHT - LEFT) * value / end for value in span)
    width = max(high - low, POINT)
    left = (low + high - width) / 2
    drawing.line((LEFT, y), (left, y), MUTED, 2)
    drawing.rect(left, y - BAR / 2, width, BAR, **look)


def draw_row(drawing: Drawing, y: float, row: Row, end: int, words: Words) -> None:
    """Draw one comparison."""
    above = 17 * words[row.key].count("|")
    drawing.paragraph(MARGIN, y + PITCH / 2 + 9 - above, words[row.key], weight=SEMIBOLD)
    for index, (key, span, look) in enumerate((("brigade", row.brigade, EARLIER), ("division", row.division, LATER))):
        level = y + PITCH * index
        drawing.text(UNIT, level + 9, words[key], BODY)
        drawing.text(AMOUNT, level + 9, range_words(span, words), BODY, weight=SEMIBOLD, anchor="end")
        draw_range(drawing, level, span, end, look)


def draw(path: Path, language: str) -> None:
    """Draw the comparison in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    drawing.text(MARGIN, 62, words["heading"], HEADING, weight=SEMIBOLD)
    for panel in PANELS:
        draw_axis(drawing, panel, words)
        for index, row in enumerate(panel.rows):
            top = panel.top + ROW * index
            if index:
                drawing.line((MARGIN, top - 8), (WIDTH - MARGIN, top - 8), LINE, 2)
            draw_row(drawing, top + 32, row, panel.ticks[-1], words)
    drawing.save(path)
