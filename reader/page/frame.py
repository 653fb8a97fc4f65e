"""What surrounds a chapter on its page and does not stand in it."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from msgspec import Struct, field

from reader.model.blocks import Box, Chapter, FigureBlock, Inlines
from reader.model.contents import COVER, find_chapter, find_part, neighbours, part_title
from reader.model.prose import leaves, walk
from reader.model.report import ChapterEntry, Figure, Language, Part, Report, Term
from reader.texts.catalogue import Texts


class Neighbour(Struct, frozen=True):
    """Hold the chapter before or after."""

    chapter: str
    title: str


class Preview(Struct, frozen=True):
    """Hold a chapter or part that a page leads to: a label above its title, its lead, its key points."""

    chapter: str
    label: str
    title: str
    lead: str = ""
    points: tuple[Inlines, ...] = ()


class PageFrame(Struct, frozen=True):
    """Hold the surroundings of one chapter in one language.

    ``texts`` words what the page says by itself, in the language of the chapter. ``label`` stands above the title.
    ``previews`` are the parts on the cover and the chapters on the landing page of a part.
    """

    language: Language
    texts: Texts
    label: str = ""
    previous: Neighbour | None = None
    next: Neighbour | None = None
    figures: Mapping[str, Figure] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    previews: tuple[Preview, ...] = ()


class Source(Protocol):
    """Give what a frame is made of; an open edition does."""

    @property
    def report(self) -> Report:
        """Give the identity and contents of the report."""

    @property
    def terms(self) -> Mapping[str, Term]:
        """Give the defined terms by id."""

    def chapter(self, chapter: str, language: Language) -> Chapter:
        """Give a chapter in a language."""

    def figure(self, figure: str) -> Figure | None:
        """Give a figure by its id."""


def frame_of(source: Source, chapter: Chapter, texts: Texts) -> PageFrame:
    """Gather the surroundings of a chapter, in the language of the texts."""
    language = texts.language
    before, after = neighbours(source.report, chapter.id)
    figures = (source.figure(block.id) for block in walk(chapter.blocks) if isinstance(block, FigureBlock))
    return PageFrame(
        language=language,
        texts=texts,
        label=_label(source.report, chapter.id, texts),
        previous=_neighbour(before, language),
        next=_neighbour(after, language),
        figures={figure.id: figure for figure in figures if figure is not None},
        terms=source.terms,
        previews=tuple(_previews(source, chapter.id, texts)),
    )


def _label(report: Report, chapter: str, texts: Texts) -> str:
    entry = find_chapter(report, chapter)
    part = find_part(report, entry.part) if entry is not None else None
    if chapter == COVER:
        return texts("page.edition", year=report.year)
    if entry is None or part is None or not part.number:
        return ""
    if entry.opener:
        return texts("page.part", number=part.number)
    return f"{part.number}  {part_title(part, texts.language)}"


def _neighbour(entry: ChapterEntry | None, language: Language) -> Neighbour | None:
    return None if entry is None else Neighbour(entry.id, entry.short_title[language])


def _previews(source: Source, chapter: str, texts: Texts) -> Iterator[Preview]:
    report, language = source.report, texts.language
    entry = find_chapter(report, chapter)
    if chapter == COVER:
        for part in report.parts:
            if part.number:
                yield _preview_part(source, part, texts)
    elif entry is not None and entry.opener:
        own = find_part(report, entry.part)
        for inner in own.chapters[1:] if own is not None else ():
            yield Preview(inner.id, "", inner.title[language], inner.lead[language])


def _preview_part(source: Source, part: Part, texts: Texts) -> Preview:
    opener = source.chapter(part.id, texts.language)
    boxes = (block for block in opener.blocks if isinstance(block, Box) and block.kind == "key-points")
    points = tuple(leaf for box in boxes for block in box.blocks for leaf in leaves(block))
    title = part.chapters[0].title[texts.language]
    return Preview(part.id, texts("page.part", number=part.number), title, opener.lead, points)


def figure_texts(figure: Figure | None, language: Language) -> tuple[str, str, str]:
    """Give the words of a figure in the order in which its text joins them: caption, credit, description."""
    if figure is None:
        return "", "", ""
    return figure.caption[language], figure.credit[language], figure.alt[language]
