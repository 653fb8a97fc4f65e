"""From an edition to a manuscript."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from reader.model.blocks import Block, Box, Chapter, FigureBlock
from reader.model.contents import COVER, find_part, part_title
from reader.model.prose import walk
from reader.model.report import ChapterEntry, Figure, Translated
from reader.model.theme import PALETTES, TypeScale
from reader.paper.glyphs import Glyphs
from reader.paper.manuscript import Look, Manuscript, Masthead, Plate, Section
from reader.paper.options import PaperEdition, PaperOptions
from reader.paper.preparation import Preparation
from reader.paper.selection import chosen_chapters
from reader.paper.words import PaperLanguage, read_date
from reader.resources import font_files

BODY = 11
"""The body's size in points; every other size keeps the proportion to it that it has on the screen."""

_GRADED = ("probability", "horizon")
"""The kinds of terms that are underlined on paper too: the introduction of an assessment says that they are."""

_ENDINGS = {"image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg"}


def gather(edition: PaperEdition, options: PaperOptions) -> Manuscript:
    """Gather what is printed.

    Raises EditionError for what cannot be read, and PaperError for what the edition does not hold:
    ``paper_unknown_section``, ``paper_unknown_language``, ``paper_date_unreadable``.
    """
    return _Gathering(edition, options).manuscript()


class _Gathering:
    """Hold what every step of one gathering needs."""

    def __init__(self, edition: PaperEdition, options: PaperOptions) -> None:
        self._edition = edition
        self._report = edition.report
        self._options = options
        self._entries = chosen_chapters(self._report, options)
        self._whole = len(self._entries) > 1
        self._cover = self._report.cover_figure if self._whole and options.figures else ""
        self._chapters = tuple(map(self._chapter, self._entries))
        self._language = PaperLanguage(options.language)
        graded = {term.id for term in edition.terms.values() if term.kind in _GRADED}
        self._preparation = Preparation(Glyphs(font_files()), graded)

    def manuscript(self) -> Manuscript:
        sections = tuple(self._sections())
        return Manuscript(
            language=self._options.language,
            whole=self._whole,
            cover=self._cover,
            masthead=self._masthead(),
            words=self._language.words(),
            look=_look(),
            sections=sections,
            figures={figure.id: self._plate(place, figure) for place, figure in enumerate(self._figures())},
            targets=tuple(sorted(self._preparation.addresses)),
        )

    def _chapter(self, entry: ChapterEntry) -> Chapter:
        """Read a chapter and leave out what is not printed in it: figures, or the one that the title page shows."""
        chapter = self._edition.chapter(entry.id, self._options.language)

        def is_left_out(block: Block) -> bool:
            shown_before = entry.id == COVER and block.id == self._cover
            return isinstance(block, FigureBlock) and (shown_before or not self._options.figures)

        return replace(chapter, blocks=_without(chapter.blocks, is_left_out))

    def _text(self, translated: Translated) -> str:
        return self._preparation.text(translated[self._options.language])

    def _masthead(self) -> Masthead:
        report, published = self._report, read_date(self._report.published)
        title = self._preparation.title(report.title[self._options.language])
        alone = self._preparation.title(self._chapters[0].title)
        return Masthead(
            title=title if self._whole else f"{alone} · {title}",
            report=title,
            short_title=self._text(report.short_title),
            publisher=self._text(report.publisher),
            rights=self._text(report.rights),
            source=self._text(report.source),
            address=self._preparation.text(report.address),
            cutoff=self._language.date(read_date(report.cutoff)),
            published=self._language.date(published),
            date=(published.year, published.month, published.day),
            keywords=(report.id, str(report.year), self._edition.fingerprint),
        )

    def _sections(self) -> Iterator[Section]:
        opened = {entry.part for entry in self._entries if entry.opener}
        for entry, chapter in zip(self._entries, self._chapters, strict=True):
            level = 2 if entry.part in opened and not entry.opener else 1
            part = find_part(self._report, entry.part)
            assert part is not None, "a chapter names the part that holds it"
            yield Section(
                level=level,
                cover=self._whole and entry.id == COVER,
                opener=self._whole and entry.opener,
                part=part.number,
                part_title=self._preparation.text(part_title(part, self._options.language)),
                text=self._preparation.prepare(chapter, level),
            )

    def _figures(self) -> Iterator[Figure]:
        """Yield the printed figures, each once."""
        placed = [
            block.id for chapter in self._chapters for block in walk(chapter.blocks) if isinstance(block, FigureBlock)
        ]
        for name in dict.fromkeys([self._cover, *placed] if self._cover else placed):
            figure = self._edition.figure(name)
            assert figure is not None, "an edition holds the figures that its chapters place"
            yield figure

    def _plate(self, place: int, figure: Figure) -> Plate:
        width, height = figure.size[self._options.language]
        label = self._language.words().figure.format(number=figure.number)
        return Plate(
            file=f"picture-{place}.{_ENDINGS[figure.media_type]}",
            number=figure.number,
            alt=self._text(figure.alt) or self._text(figure.caption) or label,
            caption=self._text(figure.caption),
            credit=self._text(figure.credit),
            licence=self._text(figure.licence),
            width=width,
            height=height,
            raster=figure.media_type != "image/svg+xml",
        )


def _without(blocks: tuple[Block, ...], is_left_out: Callable[[Block], bool]) -> tuple[Block, ...]:
    """Leave blocks out, in boxes too."""
    return tuple(
        replace(block, blocks=_without(block.blocks, is_left_out)) if isinstance(block, Box) else block
        for block in blocks
        if not is_left_out(block)
    )


def _look() -> Look:
    scale = TypeScale()
    sizes = {name: getattr(scale, name) * BODY / scale.body for name in TypeScale.__struct_fields__}
    return Look(PALETTES["light"], {name: round(size, 2) for name, size in sizes.items()})
