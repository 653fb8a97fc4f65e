"""Food insecurity as a field of dots, one for every million people; drawn large, as a PNG."""

import os
from importlib.resources import files
from math import cos, pi, sin, sqrt
from pathlib import Path

import raster
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QImage
from style import SEMIBOLD, SMALL, Drawing, Point, Words, mixed

HEIGHT = 1240
PIXELS = 1440
"""Width of the PNG."""

NIGHT = "#141a24"
LIGHT, SOFT, RULE = "#f4f0e6", "#b6bcc6", "#39424f"
"""Colours of words, of lesser words and of lines on the dark ground."""

DIM, BRIGHT = "#76839a", "#f5c451"

ALL, CORE, EDGE = 2300, 700, 800
"""Millions of people: insecure, starving or near it by the lower and by the upper number."""

GOLDEN = pi * (3 - sqrt(5))
"""The angle from one dot to the next, as in the head of a sunflower; every dot has the same room."""

MIDDLE, RADIUS = (466, 486), 406
DOT, FAINT = 5.6, 4.2
GLOW, GLOW_OPACITY = 10, 0.14
SHADES = 32
"""Steps of each colour in the PNG's palette."""

COLUMN, RIGHT = 930, 1300
NUMERAL = 54

MORE_LOW, MORE_HIGH = 7.6, 13
"""Millions more who became severely insecure because of the war."""

STATES, SHARE = 26, 0.6
STRIP = 968
"""Where the strip of three smaller pictures begins."""

PANELS = (60, 474, 940)
"""Where each of them begins."""

WORDS: dict[str, Words] = {
    "en": {
        "key": "One dot is one million people",
        "all": "~2.3\u00a0billion",
        "all-text": "people are moderately or|severely food insecure:|all dots",
        "core": "700–800\u00a0million",
        "core-text": "starving or near it: one|person in ten, mostly in|Sub-Saharan Africa and|South Asia",
        "dots": "bright dots: 700\u00a0million|rings: up to 800\u00a0million",
        "more": "7.6–13\u00a0million more",
        "more-text": "severely food insecure in 2022|because of the war",
        "share": "about 60\u00a0%",
        "share-text": "of the chronically insecure|live in conflict countries",
        "states": "26 states",
        "states-text": "took at least half their wheat|from Ukraine and Russia",
    },
    "lt": {
        "key": "Vienas taškas – milijonas žmonių",
        "all": "~2,3\u00a0mlrd.",
        "all-text": "žmonių patiria vidutinį ar|didelį maisto nepriteklių:|visi taškai",
        "core": "700–800\u00a0mln.",
        "core-text": "badauja arba yra ties bado|riba: kas dešimtas žmogus,|"
        "daugiausia Užsachario|Afrikoje ir Pietų Azijoje",
        "dots": "ryškūs taškai: 700\u00a0mln.|žiedai: iki 800\u00a0mln.",
        "more": "dar 7,6–13\u00a0mln.",
        "more-text": "2022\u00a0m. dėl karo ėmė patirti|didelį maisto nepriteklių",
        "share": "apie 60\u00a0%",
        "share-text": "nuolat stokojančiųjų maisto gyvena|konfliktų apimtose šalyse",
        "states": "26 valstybės",
        "states-text": "bent pusę kviečių gaudavo|iš Ukrainos ir Rusijos",
    },
}


def seed(index: int) -> Point:
    """Return where a dot stands, counted from the middle."""
    distance = RADIUS * sqrt((index + 0.5) / ALL)
    return MIDDLE[0] + distance * cos(GOLDEN * index), MIDDLE[1] + distance * sin(GOLDEN * index)


def draw_dot(drawing: Drawing, at: Point, value: float, limit: float) -> None:
    """Draw a million: bright up to a value, a ring up to a limit, faint beyond."""
    if value >= 1:
        drawing.circle(*at, GLOW, fill=BRIGHT, fill_opacity=str(GLOW_OPACITY))
        drawing.circle(*at, DOT, fill=BRIGHT)
    elif limit > 0:
        drawing.circle(*at, DOT - 0.9, fill="none", stroke=BRIGHT, stroke_width=1.8)
        drawing.circle(*at, (DOT - 2.4) * sqrt(max(value, 0)), fill=BRIGHT)
    else:
        drawing.circle(*at, FAINT, fill=DIM)


def draw_label(drawing: Drawing, top: float, key: str, colour: str, words: Words, start: Point) -> None:
    """Write a number and what it counts, and lead to its dots."""
    drawing.line(start, (COLUMN - 20, top - 20), colour, 2)
    drawing.text(COLUMN, top, words[key], NUMERAL, colour, weight=SEMIBOLD)
    drawing.paragraph(COLUMN, top + 52, words[f"{key}-text"], fill=LIGHT)


def draw_strip(drawing: Drawing, words: Words) -> None:
    """Draw the three smaller pictures."""
    drawing.line((PANELS[0], STRIP), (RIGHT, STRIP), RULE, 2)
    for x, key in zip(PANELS, ("more", "share", "states"), strict=True):
        drawing.text(x, STRIP + 144, words[key], 38, LIGHT, weight=SEMIBOLD)
        drawing.paragraph(x, STRIP + 192, words[f"{key}-text"], fill=LIGHT)
    for index in range(int(MORE_HIGH)):
        draw_dot(drawing, (PANELS[0] + 8 + 17 * index, STRIP + 70), MORE_LOW - index, MORE_HIGH - index)
    for index in range(10):
        filled = {"fill": BRIGHT if index < 10 * SHARE else "none", "stroke": BRIGHT, "stroke_width": 2}
        drawing.rect(PANELS[1] + 1 + 36 * index, STRIP + 54, 28, 34, **filled)
    for index in range(STATES):
        x, y = PANELS[2] + 1 + 28 * (index % 13), STRIP + 42 + 30 * (index // 13)
        drawing.rect(x, y, 20, 22, fill="none", stroke=BRIGHT, stroke_width=2)
        drawing.rect(x, y + 11, 20, 11, fill=BRIGHT)


def compose(language: str) -> Drawing:
    """Return the whole picture in a language."""
    words = WORDS[language]
    drawing = Drawing(HEIGHT, background=NIGHT)
    for index in range(ALL):
        draw_dot(drawing, seed(index), CORE - index, EDGE - index)
    drawing.text(PANELS[0], 60, words["key"], SMALL, SOFT)
    draw_label(drawing, 200, "all", LIGHT, words, (MIDDLE[0] + 300, 180))
    draw_label(drawing, 506, "core", BRIGHT, words, (MIDDLE[0] + RADIUS * sqrt(EDGE / ALL) + 12, 486))
    drawing.paragraph(COLUMN, 730, words["dots"], fill=SOFT)
    draw_strip(drawing, words)
    return drawing


def shrink(path: Path) -> None:
    """Save a PNG again with the colours that the picture needs, each mixed with the ground."""
    steps = [index / SHADES for index in range(SHADES + 1)]
    colours = [mixed(NIGHT, colour, step) for colour in (BRIGHT, DIM, LIGHT, SOFT, RULE) for step in steps]
    colours += [mixed(mixed(NIGHT, BRIGHT, GLOW_OPACITY), BRIGHT, step) for step in steps]
    palette = [QColor(colour).rgb() for colour in dict.fromkeys(colours)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Indexed8, palette, flags)
    if not image.save(str(path), quality=0):
        raise OSError(f"cannot write {path}")


def draw(path: Path, language: str) -> None:
    """Draw the picture in a language as a PNG of few colours; the SVG that it is made from is not kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    for weight in ("Regular", "Semibold"):
        font = files("font_source_sans_pro") / "files" / f"SourceSansPro-{weight}.ttf"
        QFontDatabase.addApplicationFontFromData(font.read_bytes())
    source = path.with_suffix(".svg")
    compose(language).save(source)
    try:
        raster.rasterise(source, path, PIXELS)
        shrink(path)
    finally:
        source.unlink()
    del application
