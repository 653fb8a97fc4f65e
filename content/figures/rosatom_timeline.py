"""A timeline: what is known of the Belarusian nuclear power plant's defects in 2022."""

from pathlib import Path

from lanes import MARGIN, Lane, draw_bar, draw_heading, draw_words
from marks import arrow
from months import CUTOFF, MONTHS, RIGHT, draw_months, moment
from style import ACCENT, LINE, SEMIBOLD, SMALL, Drawing, Words

HEIGHT = 1150
BOTTOM = 1070

GROUPS = {"second": 152, "first": 504, "vessel": 732}

LANES = (
    Lane("resin", 206, 1, 2),
    Lane("launch", 368, 0, 12, "hollow"),
    Lane("shut", 558, 3, 4),
    Lane("cracks", 786, 4, 5),
    Lane("outlook", 988, CUTOFF, MONTHS, "ahead", chance="highly"),
)
"""Months are counted from 0, January 2022."""

WORDS: dict[str, Words] = {
    "en": {
        "second": "Unit 2",
        "resin": "February 2022|resin in the primary circuit;|fuel unloaded, cleaned,|partly replaced",
        "launch": "2022|planned launch delayed",
        "planned": "planned",
        "first": "Unit 1",
        "shut": "April 2022|shut for maintenance: pumps,|turbine generators, welds;|defects not disclosed",
        "vessel": "Reactor vessel",
        "cracks": "May 2022, unit not named|cracks in its keys; experts informally:|"
        "dismantle the reactor; refused|for political reasons",
        "outlook": "More defects,|even after unit 2 starts",
    },
    "lt": {
        "second": "Antrasis blokas",
        "resin": "2022\u00a0m. vasaris|derva pirmajame kontūre;|kuras iškrautas, išvalytas,|dalis jo pakeista",
        "launch": "2022\u00a0m.|numatytas paleidimas atidėtas",
        "planned": "numatyta",
        "first": "Pirmasis blokas",
        "shut": "2022\u00a0m. balandis|sustabdytas techninei priežiūrai:|"
        "siurbliai, turbogeneratoriai,|suvirinimo siūlės; defektai neatskleisti",
        "vessel": "Reaktoriaus korpusas",
        "cracks": "2022\u00a0m. gegužė, blokas nenurodytas|įtrūkiai pleištuose; ekspertai|"
        "neoficialiai: reaktorių išmontuoti;|atsisakyta dėl politinių priežasčių",
        "outlook": "Daugiau defektų,|net ir pradėjus veikti antrajam blokui",
    },
}


def draw(path: Path, language: str) -> None:
    """Draw the timeline in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT)
    draw_months(drawing, BOTTOM, language)
    for key, y in GROUPS.items():
        draw_heading(drawing, y, words[key])
    drawing.line((MARGIN, 936), (RIGHT, 936), LINE, 2)
    for lane in LANES:
        draw_words(drawing, lane, words, language)
        draw_bar(drawing, lane, moment)
    drawing.text(moment(6), 378, words["planned"], SMALL, ACCENT, weight=SEMIBOLD, anchor="middle")
    arrow(drawing, (moment(12) + 8, 370), (moment(MONTHS), 370), colour=ACCENT, width=5, stroke_dasharray="14 9")
    drawing.save(path)
