"""The catalogue of sentences: keys to texts, one language at a time."""

from collections.abc import Mapping

import msgspec

from reader.model.errors import ReaderError
from reader.resources import resource
from reader.texts.numbers import group_thousands
from reader.texts.plurals import CATEGORIES, plural_category

LANGUAGES = ("lt", "en")
"""The languages of the interface."""

Entry = str | dict[str, str]


def load_area(language: str, area: str) -> dict[str, Entry]:
    """Read ``resources/texts/<language>/<area>.json``; a key is the area and the path in the file, joined by dots.

    A table whose keys are plural categories is one text with plural forms.
    """
    entries: dict[str, Entry] = {}
    table = msgspec.json.decode(resource("texts", language, f"{area}.json").read_bytes(), type=dict[str, object])
    _flatten(area, table, entries, frozenset(CATEGORIES[language]))
    return entries


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
    """Give the texts of the interface in one language: ``texts("search.hits", n=3)``.

    An area is read when its first text is wanted.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._areas: dict[str, dict[str, Entry]] = {}

    def __call__(self, key: str, **gaps: object) -> str:
        """Fill a text's gaps; ``n`` chooses the plural form, and is written as the language writes numbers.

        A missing key is a defect and raises KeyError.
        """
        entry = self._area(key.partition(".")[0])[key]
        if isinstance(entry, dict):
            n = gaps["n"]
            assert isinstance(n, int), f"{key}: n must be a whole number"
            entry = entry[plural_category(self.language, n)]
            gaps["n"] = self.number(n)
        return entry.format(**gaps) if gaps else entry

    def number(self, n: int) -> str:
        """Write a whole number as the language does."""
        return group_thousands(self.language, n)

    def _area(self, area: str) -> dict[str, Entry]:
        if area not in self._areas:
            self._areas[area] = load_area(self.language, area)
        return self._areas[area]

    def of_error(self, error: ReaderError) -> str:
        """Word an error of the world's fault."""
        return self(f"error.{error.key}", **error.values)
