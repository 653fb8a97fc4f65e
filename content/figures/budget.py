"""Russia's spending on National Defence by two drafts of its budget."""

from pathlib import Path

from style import ACCENT, BODY, EARLIER, HEADING, INK, LARGE, LATER, SEMIBOLD, WIDTH, Drawing, Words

HEIGHT = 760
LEFT, RIGHT = 60, WIDTH - 60
BASELINE = 672
TRILLION = 94
"""Units of height in a trillion roubles."""

BAR, GAP = 148, 12
YEARS = ("2021", "2022", "2023")

FIRST_DRAFT = ("3.381", "3.51", "3.55")
"""Trillion roubles a year by the draft of autumn 2021, as the assessment prints them."""

SECOND_DRAFT = ("3.574", "4.679", "4.982")
"""Trillion roubles a year by the draft of autumn 2022."""

WORDS: dict[str, Words] = {
    "en": {
        "heading": "Russia’s National Defence spending, trillion roubles",
        "first": "budget draft of autumn 2021",
        "second": "budget draft of autumn 2022",
        "point": ".",
    },
    "lt": {
        "heading": "Rusijos išlaidos nacionalinei gynybai, trln.\u00a0rublių",
        "first": "2021\u00a0m. rudens biudžeto projektas",
        "second": "2022\u00a0m. rudens biudžeto projektas",
        "point": ",",
    },
}


def draw_key(drawing: Drawing, words: Words) -> None:
    """Write the heading and say which bar is which draft."""
    drawing.text(LEFT, 62, words["heading"], HEADING, weight=SEMIBOLD)
    for x, key, look in ((LEFT, "first", EARLIER), (LEFT + 510, "second", LATER)):
        drawing.rect(x + 1, 98, 30, 28, **look)
        drawing.text(x + 46, 121, words[key], BODY)


def draw_bar(drawing: Drawing, x: float, figure: str, look: dict[str, object], ink: str) -> None:
    """Draw one bar with its figure above it."""
    top = BASELINE - float(figure.replace(",", ".")) * TRILLION
    drawing.rect(x, top, BAR, BASELINE - top, **look)
    drawing.text(x + BAR / 2, top - 16, figure, LARGE, ink, weight=SEMIBOLD, anchor="middle")


def draw(path: Path, language: str) -> None:
    """Draw the chart in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_key(drawing, words)
    pair = 2 * BAR + GAP
    step = (RIGHT - LEFT - pair) / (len(YEARS) - 1)
    for index, (year, first, second) in enumerate(zip(YEARS, FIRST_DRAFT, SECOND_DRAFT, strict=True)):
        x = LEFT + step * index
        draw_bar(drawing, x, first.replace(".", words["point"]), EARLIER, INK)
        draw_bar(drawing, x + BAR + GAP, second.replace(".", words["point"]), LATER, ACCENT)
        drawing.text(x + pair / 2, BASELINE + 50, year, HEADING, anchor="middle")
    drawing.line((LEFT - 20, BASELINE), (RIGHT + 20, BASELINE), INK, 3)
    drawing.save(path)
