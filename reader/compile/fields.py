"""The fields of a TOML table: each is asked for by its kind, and what is missing, wrong or unknown is noted."""

import datetime
import unicodedata
from collections.abc import Collection, Sequence

from reader.compile.problems import Problems
from reader.compile.sources import find_strange, squeeze
from reader.compile.toml import Document, Keys
from reader.model.location import is_name
from reader.model.report import Language, Translated


class Fields:
    """Read one table of a document. What cannot be read is noted as an error and answered with an empty value."""

    def __init__(self, document: Document, problems: Problems, keys: Keys = (), table: object = None) -> None:
        self._document = document
        self._problems = problems
        self._keys = keys
        self._asked: set[str] = set()
        value = document.table if table is None else table
        self._table: dict[str, object] = value if isinstance(value, dict) else {}
        if not isinstance(value, dict):
            self.error("field_not_table", field=".".join(str(key) for key in keys))

    def line(self, *further: str) -> int:
        """Find the line of a value in the table, or of the table."""
        return self._document.line((*self._keys, *further))

    def error(self, key: str, *at: str, **values: object) -> None:
        """Note an error at a field's line, or at the table's."""
        self._problems.error(self._document.name, self.line(*at), key, **values)

    def has(self, field: str) -> bool:
        """Tell whether a field is there."""
        return field in self._table

    def _take(self, field: str, optional: bool = False) -> object:
        self._asked.add(field)
        if field not in self._table and not optional:
            self.error("field_missing", field=field)
        return self._table.get(field)

    def text(self, field: str) -> str:
        """Read a text that is not empty; runs of white space become one space."""
        value = self._take(field)
        return "" if value is None else self._text(value, field)

    def _text(self, value: object, *at: str) -> str:
        if not isinstance(value, str) or not value.strip():
            self.error("field_not_text", *at, field=at[0])
            return ""
        text = unicodedata.normalize("NFC", squeeze(value))
        if strange := find_strange(text):
            self.error("strange_character", *at, code=strange)
            return ""
        return text

    def identifier(self, field: str) -> str:
        """Read an id: lower-case letters, digits and hyphens."""
        value = self.text(field)
        if value and not is_name(value):
            self.error("bad_name", field, name=value)
            return ""
        return value

    def choice(self, field: str, choices: Collection[str]) -> str:
        """Read one of some words."""
        value = self.text(field)
        if value and value not in choices:
            self.error("field_not_choice", field, field=field, choices=", ".join(choices))
            return ""
        return value

    def year(self, field: str) -> int:
        """Read a whole number from 1 to 9999."""
        value = self._take(field)
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 9999:
            return value
        if value is not None:
            self.error("field_not_year", field, field=field)
        return 0

    def flag(self, field: str, default: bool) -> bool:
        """Read true or false."""
        value = self._take(field, optional=True)
        if isinstance(value, bool):
            return value
        if value is not None:
            self.error("field_not_flag", field, field=field)
        return default

    def date(self, field: str) -> str:
        """Read a day, written as TOML writes it, and give it in ISO 8601."""
        value = self._take(field)
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return value.isoformat()
        if value is not None:
            self.error("field_not_date", field, field=field)
        return ""

    def texts(self, field: str) -> tuple[str, ...]:
        """Read a list of texts that is not empty."""
        value = self._take(field)
        return () if value is None else self._list(value, field)

    def _list(self, value: object, *at: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
            self.error("field_not_list", *at, field=at[0])
            return ()
        return tuple(self._text(item, *at) for item in value)

    def translated(
        self, field: str, languages: Sequence[Language], shared: bool = False, optional: bool = False
    ) -> Translated:
        """Read a text in every language, in the order of the languages; ``shared``: one text may stand for all."""
        value = self._take(field, optional)
        if value is None:
            return dict.fromkeys(languages, "")
        if shared and isinstance(value, str):
            return dict.fromkeys(languages, self._text(value, field))
        table = self._by_language(field, value, languages)
        if table is not None:
            for language in languages:
                if language not in table:
                    self.error("field_untranslated", field, field=field, language=language)
        known = table or {}
        return {
            language: self._text(known[language], field, language) if language in known else ""
            for language in languages
        }

    def spellings(self, field: str, languages: Sequence[Language]) -> dict[Language, tuple[str, ...]]:
        """Read lists of texts by language; a language without a list has none."""
        value = self._take(field, optional=True)
        table = {} if value is None else self._by_language(field, value, languages) or {}
        return {
            language: self._list(table[language], field, language) if language in table else ()
            for language in languages
        }

    def _by_language(self, field: str, value: object, languages: Sequence[Language]) -> dict[str, object] | None:
        if not isinstance(value, dict):
            self.error("field_not_translated", field, field=field, languages=", ".join(languages))
            return None
        for language in value:
            if language not in languages:
                self.error("unknown_language", field, language, language=language, languages=", ".join(languages))
        return value

    def tables(self, field: str) -> list[object]:
        """Read a list of tables, written ``[[field]]``."""
        value = self._take(field)
        if isinstance(value, list) and value:
            return value
        if value is not None:
            self.error("field_not_tables", field, field=field)
        return []

    def finish(self) -> None:
        """Note the fields that nobody asked for."""
        for field in self._table:
            if field not in self._asked:
                self.error("field_unknown", field, field=field)
