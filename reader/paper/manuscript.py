"""The manuscript: all that the template prints, as values."""

from msgspec import Struct

from reader.model.paper import PaperFormat
from reader.model.report import Language
from reader.model.theme import MONO, SANS, SERIF, Palette
from reader.paper.data import Data
from reader.paper.words import PaperWords


class Masthead(Struct, frozen=True):
    """Hold what the document says of itself, in its language.

    ``title`` is the document's own (a chapter's, where it holds one), ``report`` the report's, ``edition`` the
    report's id. ``cutoff`` and ``published`` are spelled out; ``date`` is the latter as year, month, day.
    """

    title: str
    report: str
    short_title: str
    edition: str
    publisher: str
    rights: str
    source: str
    address: str
    cutoff: str
    published: str
    date: tuple[int, int, int]
    keywords: tuple[str, ...]


class Side(Struct, frozen=True):
    """Hold one language of the document: what it says of itself, and the words that paper adds."""

    language: Language
    masthead: Masthead
    words: PaperWords


class Section(Struct, frozen=True):
    """Hold one printed chapter: its heading level, whether it opens its part, that part (number 0 for none).

    ``index`` tells that it is one of names with pages. ``part_titles`` and ``texts`` are in the languages of the
    document's sides.
    """

    level: int
    cover: bool
    opener: bool
    index: bool
    part: int
    part_titles: tuple[str, ...]
    texts: tuple[Data, ...]


class PlatePicture(Struct, frozen=True):
    """Hold one file of a figure, with its size in pixels (``raster``) or in the drawing's own units."""

    file: str
    language: Language
    width: int
    height: int
    raster: bool


class PlateWords(Struct, frozen=True):
    """Hold what is said of a figure in one language; caption and credit are inline nodes where a search marks them."""

    alt: str
    caption: Data
    credit: Data
    licence: str
    source: str


class Plate(Struct, frozen=True):
    """Hold one printed figure.

    ``address`` is where it stands, ``words`` are in the languages of the document's sides. ``pictures`` are too, or it
    is the one that is the same in all.
    """

    number: int
    address: str
    pictures: tuple[PlatePicture, ...]
    words: tuple[PlateWords, ...]


class PrintedRemark(Struct, frozen=True):
    """Hold a remark of the reader's: the short title of its chapter, its place in it, what was written.

    ``place`` names a paragraph by its number, or is empty; ``note`` is made of paragraphs; ``address`` is where it
    stands, if that is printed.
    """

    chapter: str
    place: str
    name: str
    quotation: str
    note: tuple[str, ...]
    address: str


class Look(Struct, frozen=True):
    """Hold colours by role, type sizes in points, and the families, each before those that stand in for it."""

    colours: Palette
    sizes: dict[str, float]
    serif: tuple[str, ...] = (SERIF, SANS, MONO)
    sans: tuple[str, ...] = (SANS, SERIF, MONO)
    mono: tuple[str, ...] = (MONO, SANS, SERIF)


class Sheet(Struct, frozen=True):
    """Hold how the pages are laid out: the kind of paper, columns of text, numbers in the margin."""

    paper: PaperFormat
    columns: int
    numbers: bool


class Stamp(Struct, frozen=True):
    """Hold what every page of this copy bears, either of it empty for nothing.

    ``watermark`` are words across; ``printed`` says in each language on which day the copy was printed.
    """

    watermark: str
    printed: tuple[str, ...]


class Manuscript(Struct, frozen=True):
    """Hold everything that is printed.

    ``sides`` are the languages that stand beside each other, one or two. ``whole`` asks for a title page and contents;
    ``excerpts`` says that the sections are passages, which follow one another without either. ``cover`` is the figure
    of the title page, or empty. ``figure_list`` are the figures that are listed at the end, before the ``remarks``.
    ``targets`` are the addresses that are printed, so that a link can lead to them.
    """

    sides: tuple[Side, ...]
    whole: bool
    excerpts: bool
    cover: str
    look: Look
    sheet: Sheet
    stamp: Stamp
    sections: tuple[Section, ...]
    figures: dict[str, Plate]
    figure_list: tuple[str, ...]
    remarks: tuple[PrintedRemark, ...]
    targets: tuple[str, ...]
