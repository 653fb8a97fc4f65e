"""The order of words in an index."""

from reader.words.folding import fold

_LITHUANIAN = {"č": "c~", "š": "s~", "ž": "z~", "y": "i"}
"""Letters of their own stand after the ones they are made from; y stands among i and į (LST ISO 14651)."""


def sort_key(text: str, language: str) -> tuple[str, str]:
    """Give what texts of a language are sorted by; letters with and without marks stand together."""
    letters = text.casefold()
    if language == "lt":
        letters = "".join(_LITHUANIAN.get(letter, letter) for letter in letters)
    return fold(letters), text
