"""Whole numbers as the languages of the interface write them."""

_SEPARATORS = {"en": ",", "lt": "\u00a0"}
"""What stands between thousands, of the Unicode CLDR."""


def group_thousands(language: str, n: int) -> str:
    """Write a whole number with its thousands apart: 13,491."""
    return f"{n:,}".replace(",", _SEPARATORS[language])
