"""Plural categories of the Unicode CLDR for the languages of the interface."""

from collections.abc import Callable


def _english(n: int) -> str:
    return "one" if n == 1 else "other"


def _lithuanian(n: int) -> str:
    tens, ones = n % 100, n % 10
    if 11 <= tens <= 19 or ones == 0:
        return "other"
    return "one" if ones == 1 else "few"


_RULES: dict[str, Callable[[int], str]] = {"en": _english, "lt": _lithuanian}

CATEGORIES: dict[str, tuple[str, ...]] = {"en": ("one", "other"), "lt": ("one", "few", "other")}
"""The categories that whole numbers fall into, per language."""


def plural_category(language: str, n: int) -> str:
    """Name the plural category of a whole number (https://cldr.unicode.org/index/cldr-spec/plural-rules)."""
    return _RULES[language](abs(n))
