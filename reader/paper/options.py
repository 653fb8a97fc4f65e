"""What is put on paper, and what an edition must answer for it."""

from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct

from reader.model.blocks import Chapter
from reader.model.report import Figure, Language, Report, Term


class PaperOptions(Struct, frozen=True):
    """Hold what a person asks for.

    ``sections`` are ids of chapters or parts in any order; a part's id stands for all its chapters, and an empty
    tuple for the whole report.
    """

    language: Language
    sections: tuple[str, ...] = ()
    figures: bool = True


class PaperEdition(Protocol):
    """Answer what paper asks of an edition; every answer may raise EditionError."""

    @property
    def report(self) -> Report:
        """Give the report's identity and contents."""

    @property
    def terms(self) -> Mapping[str, Term]:
        """Give the defined terms by id."""

    @property
    def fingerprint(self) -> str:
        """Give the mark that tells this edition's content from any other's."""

    def chapter(self, chapter: str, language: Language) -> Chapter:
        """Give a chapter of the report."""

    def figure(self, figure: str) -> Figure | None:
        """Find a figure by its id; those that the chapters and the cover name are always there."""

    def picture(self, figure: str, language: Language) -> bytes:
        """Give the file of a figure's picture."""
