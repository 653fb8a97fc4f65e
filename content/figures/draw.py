"""Redraw every figure of the report.

    python content/figures/draw.py

The two maps need shapely; turning the cover into a JPEG needs PySide6, which
the reader itself needs. Every run writes the same SVG, byte for byte.
"""

from pathlib import Path

import belarus_map
import brigade_division
import budget
import cover
import probability_scale
import raster
import union_state

HERE = Path(__file__).parent
LANGUAGES = ("lt", "en")
COVER_WIDTH = 2400

FIGURES = {
    "belarus-map": belarus_map.draw,
    "brigade-division": brigade_division.draw,
    "budget": budget.draw,
    "probability-scale": probability_scale.draw,
    "union-state": union_state.draw,
}
"""What draws each figure that has words in it."""


def main() -> None:
    """Draw every figure in every language, and the cover."""
    for name, draw in FIGURES.items():
        for language in LANGUAGES:
            draw(HERE / f"{name}.{language}.svg", language)
    source = HERE / "cover-source.svg"
    cover.draw(source)
    raster.rasterise(source, HERE / "cover.jpg", COVER_WIDTH)


if __name__ == "__main__":
    main()
