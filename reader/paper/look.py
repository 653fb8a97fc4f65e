"""How the pages look: colours by role, type sizes in points."""

from typing import Final

from reader.model.paper import TextSize
from reader.model.theme import PALETTES, TypeScale
from reader.paper.greys import grey_palette
from reader.paper.manuscript import Look
from reader.paper.options import PaperOptions

BODY: Final[dict[TextSize, int]] = {"normal": 11, "large": 16, "xlarge": 20}
"""The body's size in points."""

BODY_IN_COLUMNS: Final = 10
"""The body's size in points where two columns stand side by side."""

SHORT_BOX: Final[dict[TextSize, int]] = {"normal": 900, "large": 420, "xlarge": 270}
"""The characters of about a quarter of a page."""

_EVENNESS: Final = 0.6
"""The power by which large print draws the other sizes towards the body's, so that small print is large in it too."""


def look_of(options: PaperOptions) -> Look:
    """Give the look that the options ask for; in the normal size all sizes keep the proportions of the screen."""
    scale = TypeScale()
    side_by_side = options.columns > 1 or options.bilingual
    body = BODY_IN_COLUMNS if side_by_side and options.size == "normal" else BODY[options.size]
    power = 1.0 if options.size == "normal" else _EVENNESS
    sizes = {name: body * (getattr(scale, name) / scale.body) ** power for name in TypeScale.__struct_fields__}
    palette = PALETTES["light"]
    colours = grey_palette(palette) if options.grey else palette
    return Look(colours, {name: round(size, 2) for name, size in sizes.items()})
