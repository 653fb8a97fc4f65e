"""What is put on paper, and what an edition must answer for it."""

from collections.abc import Mapping
from typing import Literal, Protocol

from msgspec import Struct

from reader.model.blocks import Chapter
from reader.model.paper import PaperFormat, TextSize
from reader.model.report import Figure, Language, Report, Term


class Remark(Struct, frozen=True):
    """Hold a bookmark with what the reader wrote: ``address`` is ``chapter#block``; ``name`` and ``note`` may be empty.

    An address without a block is the chapter's title, and the block ``lead`` its lead.
    """

    address: str
    name: str
    note: str


class Marked(Struct, frozen=True):
    """Hold what is marked in a passage of one language.

    ``address`` is as in a Remark; ``ranges`` are pairs of start and end, the end exclusive, in code points of the plain
    text as ``model/prose.py`` gives it: of a block, a chapter's title or its lead.
    """

    address: str
    language: Language
    ranges: tuple[tuple[int, int], ...]


class PaperOptions(Struct, frozen=True):
    """Hold what a person asks for.

    ``sections`` are ids of chapters or parts in any order; a part's id stands for all its chapters, and an empty
    tuple for the whole report. ``passages`` are addresses as in a Remark: if there are any, nothing but they is
    printed, under the titles of their chapters, whatever the ``sections``; a box stands for all in it, a footnote for
    the block that it is marked in. ``remarks`` are printed at the end, in reading order; ``marks`` are shown where
    what they are in is printed. ``bilingual`` sets the report's next language beside ``language``, paragraph by
    paragraph. ``columns`` (1 or 2) are those of the text; ``numbers`` are those of the paragraphs; ``grey`` leaves no
    colour, in pictures either. ``watermark`` lies across every page unless it is empty. ``printed`` is the day that
    every page says it was printed on (ISO 8601), or empty.
    """

    language: Language
    sections: tuple[str, ...] = ()
    figures: bool = True
    bilingual: bool = False
    paper: PaperFormat = "a4"
    columns: Literal[1, 2] = 1
    size: TextSize = "normal"
    grey: bool = False
    numbers: bool = True
    watermark: str = ""
    printed: str = ""
    passages: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    marks: tuple[Marked, ...] = ()


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
