"""How far two colours are apart to the eye."""

from reader.model.theme import Colour, relative_luminance


def contrast_ratio(one: Colour, other: Colour) -> float:
    """Compute the contrast of two colours, from 1 to 21 (WCAG 2.2, success criterion 1.4.3)."""
    lighter, darker = sorted((relative_luminance(one), relative_luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
