"""The few words that paper adds to a report's own, in the report's language."""

from datetime import date

from msgspec import Struct

from reader.model.errors import PaperError
from reader.model.report import Language
from reader.texts.catalogue import LANGUAGES, Texts

_STAND_IN: Language = "en"
"""The language of these words where a report is in one that the catalogue does not speak."""


class PaperWords(Struct, frozen=True):
    """Hold the words with their gaps: ``{page}`` and ``{pages}`` in ``page``, ``{number}`` in ``figure``."""

    page: str
    figure: str
    contents: str
    cutoff: str
    published: str
    source: str


class PaperLanguage:
    """Give the words and the dates of one language."""

    def __init__(self, language: Language) -> None:
        self._texts = Texts(language if language in LANGUAGES else _STAND_IN)

    def words(self) -> PaperWords:
        """Give the words."""
        return PaperWords(**{name: self._texts(f"paper.{name}") for name in PaperWords.__struct_fields__})

    def date(self, day: date) -> str:
        """Spell a date as running text does."""
        month = self._texts(f"paper.month.{day.month}")
        return self._texts("paper.date", year=day.year, month=month, day=day.day)


def read_date(text: str) -> date:
    """Read an edition's date; PaperError ``paper_date_unreadable`` if it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise PaperError("paper_date_unreadable", date=text) from error
