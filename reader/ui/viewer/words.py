"""The words that belong to a figure, in one language."""

from typing import NamedTuple

from reader.model.report import Figure, Language


class FigureWords(NamedTuple):
    """Hold what is said of a figure in a language. Each may be empty; ``date`` is as the publisher wrote it."""

    language: Language
    caption: str
    description: str
    credit: str
    licence: str
    source: str
    date: str

    def credit_line(self) -> str:
        """Give the line that stays with the picture wherever it goes: who made it, under which licence."""
        return " · ".join(part for part in (self.credit, self.licence) if part)

    def text(self) -> str:
        """Give caption and credit as plain text."""
        return "\n".join(part for part in (self.caption, self.credit_line()) if part)


def words_of(figure: Figure, language: Language) -> FigureWords:
    """Give the words of a figure in a language of the edition."""
    return FigureWords(
        language=language,
        caption=figure.caption[language],
        description=figure.alt[language],
        credit=figure.credit[language],
        licence=figure.licence[language],
        source=figure.source[language],
        date=figure.date,
    )
