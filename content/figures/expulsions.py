"""Russian officers under diplomatic cover whom European states expelled, one figure each."""

from pathlib import Path

from marks import GREY, person
from style import ACCENT, BODY, HEADING, LINE, MUTED, SEMIBOLD, WHITE, WIDTH, Drawing, Words

HEIGHT = 896
LEFT, RIGHT = 60, WIDTH - 60

ROWS, COLUMNS = 10, 40
"""400 figures: the number is given as "over 400"."""

PITCH, STEP, SIZE = 31, 46, 36
FIRST = 204
"""Where the feet of the first row stand."""

UNKNOWN = 6
"""Hollow figures that say that there were more."""

LITHUANIA = 5
NUMERAL = 56

WORDS: dict[str, Words] = {
    "en": {
        "heading": "Russian intelligence officers under diplomatic cover expelled by European states",
        "all": "over 400",
        "more": "and more: the exact number is not given",
        "five": "5",
        "lithuania": "expelled by Lithuania in 2022",
    },
    "lt": {
        "heading": "Iš Europos valstybių išsiųsti Rusijos žvalgybos pareigūnai su diplomatine priedanga",
        "all": "daugiau kaip 400",
        "more": "ir dar: tikslus skaičius nenurodytas",
        "five": "5",
        "lithuania": "išsiuntė Lietuva 2022\u00a0m.",
    },
}

KNOWN = {"fill": GREY}
MORE = {"fill": WHITE, "stroke": MUTED, "stroke_width": 1.5}
OURS = {"fill": ACCENT}


def column(index: int) -> float:
    """Return where the figures of a column stand."""
    return LEFT + PITCH * (index + 0.5)


def draw(path: Path, language: str) -> None:
    """Draw the chart in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    drawing.text(LEFT, 62, words["heading"], HEADING, weight=SEMIBOLD)
    drawing.text(LEFT, 136, words["all"], NUMERAL, weight=SEMIBOLD)
    for index in range(ROWS * COLUMNS):
        person(drawing, column(index % COLUMNS), FIRST + STEP * (index // COLUMNS), SIZE, **KNOWN)
    last = FIRST + STEP * ROWS
    for index in range(UNKNOWN):
        person(drawing, column(index), last, SIZE, **MORE)
    drawing.text(column(UNKNOWN), last - 10, words["more"], BODY)
    drawing.line((LEFT, last + 42), (RIGHT, last + 42), LINE, 2)
    drawing.text(LEFT, last + 112, words["five"], NUMERAL, ACCENT, weight=SEMIBOLD)
    drawing.text(LEFT + 52, last + 108, words["lithuania"], BODY)
    for index in range(LITHUANIA):
        person(drawing, column(index), last + 180, SIZE, **OURS)
    drawing.save(path)
