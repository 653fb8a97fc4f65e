"""The catalogue of sentences: keys to texts, one language at a time."""

import tomllib
from collections.abc import Mapping

from reader.model.errors import ReaderError
from reader.resources import resource
from reader.texts.plurals import CATEGORIES, plural_category

LANGUAGES = ("lt", "en")
"""The languages of the interface."""

Entry = str | dict[str, str]


def load_catalogue(language: str) -> dict[str, Entry]:
    """Read ``resources/texts/<language>/*.toml``; a key is the file's name and the path in it, joined by dots.

    A table whose keys are plural categories is one text with plural forms.
    """
    entries: dict[str, Entry] = {}
    for file in sorted(resource("texts", language).glob("*.toml")):
        _flatten(file.stem, tomllib.loads(file.read_text("utf-8")), entries, _categories(language))
    return entries


def _categories(language: str) -> frozenset[str]:
    return frozenset(CATEGORIES[language])


def _flatten(prefix: str, table: Mapping[str, object], entries: dict[str, Entry], forms: frozenset[str]) -> None:
    for name, value in table.items():
        key = f"{prefix}.{name}"
        if isinstance(value, str) or (isinstance(value, dict) and set(value) <= forms):
            entries[key] = value
        elif isinstance(value, dict):
            _flatten(key, value, entries, forms)
        else:
            raise TypeError(f"{key}: a text or a table of texts is wanted")


class Texts:
    """Give the texts of the interface in one language: ``texts("search.hits", n=3)``."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._entries = load_catalogue(language)

    def __call__(self, key: str, **gaps: object) -> str:
        """Fill a text's gaps; ``n`` chooses the plural form. A missing key is a defect and raises KeyError."""
        entry = self._entries[key]
        if isinstance(entry, dict):
            n = gaps["n"]
            assert isinstance(n, int), f"{key}: n must be a whole number"
            entry = entry[plural_category(self.language, n)]
        return entry.format(**gaps) if gaps else entry

    def of_error(self, error: ReaderError) -> str:
        """Word an error of the world's fault."""
        return self(f"error.{error.key}", **error.values)
