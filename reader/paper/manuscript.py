"""The manuscript: all that the template prints, as values."""

from msgspec import Struct

from reader.model.report import Language
from reader.model.theme import MONO, SANS, SERIF, Palette
from reader.paper.preparation import Data
from reader.paper.words import PaperWords


class Masthead(Struct, frozen=True):
    """Hold what the document says of itself, in its language.

    ``title`` is the document's own (a chapter's, where it holds one), ``report`` the report's. ``cutoff`` and
    ``published`` are spelled out; ``date`` is the latter as year, month, day.
    """

    title: str
    report: str
    short_title: str
    publisher: str
    rights: str
    source: str
    address: str
    cutoff: str
    published: str
    date: tuple[int, int, int]
    keywords: tuple[str, ...]


class Section(Struct, frozen=True):
    """Hold one printed chapter: its heading level, whether it opens its part, that part (number 0 for none)."""

    level: int
    cover: bool
    opener: bool
    part: int
    part_title: str
    text: Data


class Plate(Struct, frozen=True):
    """Hold one printed figure; ``width`` and ``height`` in pixels (``raster``) or in the drawing's own units."""

    file: str
    number: int
    alt: str
    caption: str
    credit: str
    licence: str
    width: int
    height: int
    raster: bool


class Look(Struct, frozen=True):
    """Hold colours by role, type sizes in points, and the families, each before those that stand in for it."""

    colours: Palette
    sizes: dict[str, float]
    serif: tuple[str, ...] = (SERIF, SANS, MONO)
    sans: tuple[str, ...] = (SANS, SERIF, MONO)
    mono: tuple[str, ...] = (MONO, SANS, SERIF)


class Manuscript(Struct, frozen=True):
    """Hold everything that is printed.

    ``whole`` asks for a title page and contents; ``cover`` is the figure of the title page, or empty. ``targets``
    are the addresses that are printed, so that a link can lead to them.
    """

    language: Language
    whole: bool
    cover: str
    masthead: Masthead
    words: PaperWords
    look: Look
    sections: tuple[Section, ...]
    figures: dict[str, Plate]
    targets: tuple[str, ...]
