"""The style sheet: ``resources/style.qss`` with the theme's values put in."""

import re

from reader.model.theme import SANS, Palette
from reader.resources import resource

_PLACE = re.compile(r"@(?:(?P<type>t\d+)|(?P<space>\d+)|(?P<role>[a-z_]+))")


def build_stylesheet(palette: Palette, scale: float) -> str:
    """Fill the style sheet for a palette and a scale of the interface. An unknown role raises AttributeError."""

    def value(place: re.Match[str]) -> str:
        if place["role"] == "sans":
            return SANS
        if place["role"] == "icons":
            return resource("icons").as_posix()
        if place["role"]:
            return str(getattr(palette, place["role"]))
        return f"{round(int(place['type'][1:] if place['type'] else place['space']) * scale)}px"

    return _PLACE.sub(value, resource("style.qss").read_text("utf-8"))
