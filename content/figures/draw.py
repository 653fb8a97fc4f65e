"""Redraw every figure of the report.

    python content/figures/draw.py

The maps need shapely; the cover and the field of dots are written as pixels, which needs PySide6 and the typefaces
that the reader itself needs. Every run writes the same pictures, byte for byte.
"""

from importlib import import_module
from pathlib import Path

import cover
import food_insecurity
import raster

HERE = Path(__file__).parent
LANGUAGES = ("lt", "en")
COVER_WIDTH = 2400

FIGURES = (
    "assembly-powers",
    "attacks-2022",
    "belarus-map",
    "brigade-division",
    "budget",
    "china-pressure",
    "destructive-attacks",
    "evasion-chain",
    "exclusion-map",
    "expulsions",
    "forum-ties",
    "gas-timeline",
    "ghostwriter-targets",
    "gsi-principles",
    "iran-route",
    "kaliningrad-map",
    "migration-routes",
    "monuments-reply",
    "narratives",
    "partnership-gains",
    "party-top",
    "probability-scale",
    "regime-outlook",
    "rosatom-timeline",
    "sahel-map",
    "taiwan-map",
    "technology-channels",
    "union-state",
    "way-home",
)
"""The figures with words in them; each has a module of its name, whose ``draw`` takes the file and the language."""


def main() -> None:
    """Draw every figure in every language, and the cover."""
    for name in FIGURES:
        module = import_module(name.replace("-", "_"))
        for language in LANGUAGES:
            module.draw(HERE / f"{name}.{language}.svg", language)
    for language in LANGUAGES:
        food_insecurity.draw(HERE / f"food-insecurity.{language}.png", language)
    source = HERE / "cover-source.svg"
    cover.draw(source)
    raster.rasterise(source, HERE / "cover.jpg", COVER_WIDTH)


if __name__ == "__main__":
    main()
