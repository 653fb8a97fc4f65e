"""The few words that paper adds to a report's own, in the report's language."""

from datetime import date

from msgspec import Struct

from reader.model.errors import PaperError
from reader.model.report import Language
from reader.texts.catalogue import LANGUAGES, Texts

_STAND_IN: Language = "en"
"""The language of these words where a report is in one that the catalogue does not speak."""


class PaperWords(Struct, frozen=True):
    """Hold the words with their gaps.

    ``{page}`` and ``{pages}`` in ``page``, ``{number}`` in ``figure``, ``paragraph`` and ``note``, ``{source}`` in
    ``figure_source``, ``{pages}`` in ``pages``. ``language`` names the language in itself.
    """

    page: str
    figure: str
    contents: str
    cutoff: str
    published: str
    source: str
    figures: str
    figures_short: str
    figure_source: str
    pages: str
    excerpts: str
    remarks: str
    paragraph: str
    note: str
    language: str


class PaperLanguage:
    """Give the words and the dates of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._texts = Texts(language if language in LANGUAGES else _STAND_IN)

    def words(self) -> PaperWords:
        """Give the words."""
        words = {name: self._texts(f"paper.{name}") for name in PaperWords.__struct_fields__ if name != "language"}
        return PaperWords(**words, language=self._name())

    def _name(self) -> str:
        return self._texts("paper.language") if self._language in LANGUAGES else self._language

    def quotation(self, text: str) -> str:
        """Put a text between the quotation marks of the language."""
        return self._texts("paper.quotation", text=text)

    def date(self, day: date) -> str:
        """Spell a date as running text does."""
        month = self._texts(f"paper.month.{day.month}")
        return self._texts("paper.date", year=day.year, month=month, day=day.day)

    def printed(self, day: str) -> str:
        """Say on which day something was printed; nothing for no day. PaperError ``paper_day_unreadable``."""
        return self._texts("paper.printed", date=self.date(_read(day, "paper_day_unreadable"))) if day else ""


def read_date(text: str) -> date:
    """Read an edition's date; PaperError ``paper_date_unreadable`` if it is none."""
    return _read(text, "paper_date_unreadable")


def _read(text: str, refusal: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise PaperError(refusal, date=text) from error
