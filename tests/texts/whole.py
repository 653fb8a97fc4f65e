"""The catalogue as a whole, of which the program reads an area when its first text is wanted."""

from reader.resources import resource
from reader.texts.catalogue import Entry, load_area


def load_catalogue(language: str) -> dict[str, Entry]:
    """Read every text of a language; see ``load_area``."""
    areas = (file.stem for file in sorted(resource("texts", language).glob("*.json")))
    return {key: entry for area in areas for key, entry in load_area(language, area).items()}
