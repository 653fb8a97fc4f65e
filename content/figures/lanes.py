"""Rows of a timeline: words on the left, and a bar on the axis to the right."""

from collections.abc import Callable
from typing import NamedTuple

from marks import Box, arrow, chance, hatch
from style import ACCENT, BODY, HEADING, LEADING, SEMIBOLD, WHITE, Drawing, Words

MARGIN = 60
BAR = 36
SHRED, SLIT = 12, 10
"""A bar without a known end breaks into pieces of one width with gaps of the other."""

SHREDS = 3


class Lane(NamedTuple):
    """A thing on the timeline.

    Attributes:
        key: its words, the first line of which is its date or name.
        y: the baseline of its first line.
        start, end: where its bar begins and ends, on the axis.
        look: "filled" if it happened, "hatched" if it happened at some time within the bar,
            "hollow" if it was only planned, "ahead" for an arrow into the time after the assessment,
            "dot" for a single moment.
        open_start, open_end: the bar goes on for an unknown time on this side.
        chance: the word of probability that belongs to it.

    """

    key: str
    y: float
    start: float
    end: float
    look: str = "filled"
    open_start: bool = False
    open_end: bool = False
    chance: str = ""


def draw_heading(drawing: Drawing, y: float, words: str) -> None:
    """Write the heading of a group of rows."""
    drawing.text(MARGIN, y, words, HEADING, weight=SEMIBOLD)


def draw_words(drawing: Drawing, lane: Lane, words: Words, language: str) -> None:
    """Write what happened, the date first, and how probable it is."""
    date, _, text = words[lane.key].partition("|")
    drawing.text(MARGIN, lane.y, date, BODY, weight=SEMIBOLD)
    lines = text.count("|") + 1 if text else 0
    if text:
        drawing.paragraph(MARGIN, lane.y + 36, text)
    if lane.chance:
        chance(drawing, MARGIN, lane.y + 36 + LEADING * lines + 4, lane.chance, language)


def draw_shreds(drawing: Drawing, x: float, top: float, direction: int) -> None:
    """Let the end of a bar fall to pieces that grow narrower, to the right (1) or the left (-1)."""
    for index in range(SHREDS):
        width = SHRED - 3 * index
        x += direction * SLIT
        drawing.rect(min(x, x + direction * width), top, width, BAR, fill=ACCENT)
        x += direction * width


def draw_bar(drawing: Drawing, lane: Lane, place: Callable[[float], float]) -> None:
    """Draw the bar of a row on the axis."""
    start, end, top = place(lane.start), place(lane.end), lane.y - 16
    look: dict[str, object] = {"fill": WHITE, "stroke": ACCENT, "stroke_width": 3}
    if lane.look == "ahead":
        arrow(drawing, (start, top + BAR / 2), (end, top + BAR / 2), colour=ACCENT, width=5, stroke_dasharray="14 9")
    elif lane.look == "dot":
        drawing.circle(start, top + BAR / 2, BAR / 2, **(look | {"fill": ACCENT}))
    else:
        drawing.rect(start, top, end - start, BAR, **(look | ({"fill": ACCENT} if lane.look == "filled" else {})))
    if lane.look == "hatched":
        hatch(drawing, Box(start, top, end - start, BAR), ACCENT)
    if lane.open_start:
        draw_shreds(drawing, start, top, -1)
    if lane.open_end:
        draw_shreds(drawing, end, top, 1)
