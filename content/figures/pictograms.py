"""Pictograms on a grid of 24, drawn with round strokes like the reader's own icons."""

from style import INK, Drawing

GRID = 24
STROKE = 3

PICTOGRAMS = {
    "advice": "M8 4.5a3 3 0 1 0 .01 0M2.5 20v-2.5a5.5 5.5 0 0 1 11 0V20M14.5 5h7v5.5h-4l-2 2.2v-2.2h-1z",
    "ballot": "M4 11.5h16v9H4zM2.5 11.5h19M8 8.5V3.5h8v5M10 6l1.5 1.5L14 4.8M9 8.5h6",
    "bank": "M3 9.5L12 4l9 5.5zM5.5 12v5.5M10 12v5.5M14 12v5.5M18.5 12v5.5M3 20h18",
    "bars": "M4 3.5h16v17H4zM8 3.5v17M12 3.5v17M16 3.5v17",
    "broken": "M8 20.5L6 13.5V3.5h5l-1.5 4.5l3 3.5l-2 4l1.5 5zM15.5 3.5H18v9l-2 8h-1l-1-4.5l2-4.5l-2.5-3.5z",
    "coin": "M12 3.5a8.5 8.5 0 1 0 .01 0M14.8 8.5a4 4 0 1 0 0 7M7.5 10.8h5.5M7.5 13.2h5.5",
    "defence": "M12 3l7.5 2.5v5.5c0 4.8-3 8-7.5 10c-4.5-2-7.5-5.2-7.5-10V5.5zM8 14.5v-4l4-2.3l4 2.3v4M6.8 14.5h10.4",
    "down": "M12 4v15M5.5 12.5L12 19l6.5-6.5",
    "firm": "M5 20.5V3.5h14v17zM10 20.5v-5h4v5M8.2 7h2M13.8 7h2M8.2 11h2M13.8 11h2",
    "lens": "M10 4a6.5 6.5 0 1 0 .01 0M15 15.2l5.5 5.3",
    "link": "M9.5 7.5a4.5 4.5 0 1 0 0 9h1.5M14.5 7.5a4.5 4.5 0 1 1 0 9H13M8.5 12h7",
    "mask": "M5 9.5c3.5 0 5-1.8 7-1.8s3.5 1.8 7 1.8v4c0 3.5-3.5 5.3-7 5.3s-7-1.8-7-5.3z"
    "M5 11H2.5M19 11h2.5M8.5 12.5h7M8.5 15.2h7",
    "mute": "M4 4.5h16v11h-8l-4.5 4v-4H4zM8.5 7l7 6M15.5 7l-7 6",
    "page": "M6 3.5h8.5L18.5 7.5v13H6zM14.5 3.5v4h4M9 11h6.5M9 14h6.5M9 17h3",
    "pressed": "M1.5 13h5M4 10.5L6.5 13L4 15.5M22.5 13h-5M20 10.5L17.5 13l2.5 2.5M8.5 20V9.5L12 5.5l3.5 4V20z",
    "rights": "M12 4v16.5M8 20.5h8M5 6.5h14M5 6.5l-2.8 7h5.6zM19 6.5l-2.8 7h5.6z",
    "stand": "M3.5 9L5.5 4h13l2 5zM5 9v11.5M19 9v11.5M5 14.5h14"
    "M5 9a2.3 2.3 0 0 0 4.6 0a2.3 2.3 0 0 0 4.7 0a2.3 2.3 0 0 0 4.7 0",
    "student": "M2.5 9L12 5l9.5 4L12 13zM6.5 11v5c1.5 1.5 3.5 2.2 5.5 2.2s4-.7 5.5-2.2v-5M21.5 9v5.5",
    "up": "M12 20V5M5.5 11.5L12 5l6.5 6.5",
}
"""Path data by name."""


def pictogram(
    drawing: Drawing, name: str, x: float, y: float, size: float = 48, colour: str = INK, **look: object
) -> None:
    """Draw a pictogram with its upper left corner at a place, its strokes always of one width."""
    scale = size / GRID
    drawing.path(
        PICTOGRAMS[name],
        fill="none",
        stroke=colour,
        stroke_width=round(STROKE / scale, 2),
        stroke_linecap="round",
        stroke_linejoin="round",
        transform=f"translate({x:g} {y:g}) scale({scale:g})",
        **look,
    )
