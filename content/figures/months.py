"""An axis of months, from January 2022 past the day on which the assessment closed."""

from style import ACCENT, BODY, LINE, MUTED, SEMIBOLD, SMALL, Drawing

LEFT, RIGHT = 640, 1300
MONTHS = 18

CUTOFF = 12 + 1 + 4 / 28
"""The assessment tells what was known on 5 February 2023, in months since 2022 began."""

TOP = 64
TICKS = (0, 3, 6, 9, 12, 15)

NAMES = {
    "en": ("Jan", "Apr", "Jul", "Oct", "Jan", "Apr"),
    "lt": ("saus.", "bal.", "liep.", "spal.", "saus.", "bal."),
}
CLOSED = {
    "en": "information up to 5\u00a0February 2023",
    "lt": "informacija iki 2023\u00a0m. vasario 5\u00a0d.",
}


def moment(month: float) -> float:
    """Return where a moment stands on the axis, in months since 2022 began."""
    return LEFT + (RIGHT - LEFT) * month / MONTHS


def draw_months(drawing: Drawing, bottom: float, language: str) -> None:
    """Draw the months, the years, and the day on which the assessment closed."""
    for month in range(MONTHS + 1):
        drawing.line((moment(month), TOP + 54), (moment(month), bottom), LINE, 4 if month in {0, 12} else 2)
    for month, name in zip(TICKS, NAMES[language], strict=True):
        drawing.text(moment(month + 0.5), TOP + 38, name, SMALL, MUTED, anchor="middle")
    for start, end, year in ((0, 12, "2022"), (12, MONTHS, "2023")):
        drawing.text(moment((start + end) / 2), TOP, year, BODY, MUTED, weight=SEMIBOLD, anchor="middle")
    x = moment(CUTOFF)
    drawing.line((x, TOP + 54), (x, bottom + 14), ACCENT, 3, stroke_dasharray="9 7")
    drawing.text(RIGHT, bottom + 46, CLOSED[language], SMALL, ACCENT, anchor="end")
