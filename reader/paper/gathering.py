"""From an edition to a manuscript."""

from collections.abc import Callable, Iterator
from functools import cached_property

from msgspec.structs import replace

from reader.model.blocks import Block, Box, Chapter, FigureBlock
from reader.model.contents import COVER, NAMES, chapters, find_part, part_title
from reader.model.errors import PaperError
from reader.model.location import Location
from reader.model.prose import walk
from reader.model.report import ChapterEntry, Figure, Language
from reader.paper.data import Data
from reader.paper.glyphs import Glyphs
from reader.paper.look import SHORT_BOX, look_of
from reader.paper.manuscript import Manuscript, Plate, PlatePicture, Section, Sheet, Stamp
from reader.paper.marking import marks_in
from reader.paper.options import PaperEdition, PaperOptions
from reader.paper.preparation import Preparation
from reader.paper.remarks import gather_remarks
from reader.paper.selection import chosen_chapters, chosen_languages, chosen_passages, gaps_in, number_notes
from reader.paper.side import SideMaker
from reader.resources import font_files

_GRADED = ("probability", "horizon")
"""The kinds of terms that are underlined on paper too: the introduction of an assessment says that they are."""

_ENDINGS = {"image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg"}


def gather(edition: PaperEdition, options: PaperOptions, *, opening: bool = False) -> Manuscript:
    """Gather what is printed; of an ``opening`` only what stands before the contents.

    Raises EditionError for what cannot be read, and PaperError for what the edition does not hold or what cannot be
    set: ``paper_unknown_section``, ``paper_unknown_passage``, ``paper_unknown_language``,
    ``paper_one_language``, ``paper_not_parallel``, ``paper_date_unreadable``, ``paper_day_unreadable``,
    ``paper_columns_too_narrow``.
    """
    if options.size != "normal" and (options.bilingual or options.columns > 1):
        raise PaperError("paper_columns_too_narrow")
    return _Gathering(edition, options, opening=opening).manuscript()


def has_title_page(edition: PaperEdition, options: PaperOptions) -> bool:
    """Tell whether a document has a title page and contents; raises as ``chosen_chapters`` does."""
    return not options.passages and len(chosen_chapters(edition.report, options)) > 1


class _Gathering:
    """Hold what every step of one gathering needs."""

    def __init__(self, edition: PaperEdition, options: PaperOptions, *, opening: bool) -> None:
        self._edition = edition
        self._report = edition.report
        self._options = options
        self._excerpts = bool(options.passages)
        self._whole = has_title_page(edition, options)
        self._opening = opening and self._whole
        self._entries = tuple(
            entry for entry in chosen_chapters(self._report, options) if not self._opening or entry.id == COVER
        )
        self._cover = self._report.cover_figure if self._whole and options.figures else ""
        languages = chosen_languages(self._report, options)
        self._chapters = [tuple(self._chapter(entry, language) for language in languages) for entry in self._entries]
        glyphs = Glyphs(font_files())
        numbers = number_notes(self._chapters) if self._excerpts else {}
        graded = {term.id for term in edition.terms.values() if term.kind in _GRADED}
        self._sides = [
            SideMaker(
                self._report,
                language,
                Preparation(
                    glyphs, graded, SHORT_BOX[options.size], prefix, marks_in(language, options.marks), numbers
                ),
            )
            for language, prefix in zip(languages, ("", "beside:"), strict=False)
        ]

    def manuscript(self) -> Manuscript:
        sections = tuple(self._sections())
        figures = {figure.id: self._plate(place, figure) for place, figure in enumerate(self._figures())}
        alone = len(self._entries) == 1 and not self._whole
        return Manuscript(
            sides=tuple(
                side.side(self._chapters[0][place] if alone else None, self._edition.fingerprint)
                for place, side in enumerate(self._sides)
            ),
            whole=self._whole,
            excerpts=self._excerpts,
            cover=self._cover,
            look=look_of(self._options),
            sheet=self._sheet(),
            stamp=self._stamp(),
            sections=sections,
            figures=figures,
            figure_list=self._figure_list(),
            remarks=() if self._opening else gather_remarks(self._edition, self._options, self._sides[0].preparation),
            targets=tuple(sorted(self._sides[0].preparation.addresses | {plate.address for plate in figures.values()})),
        )

    def _sheet(self) -> Sheet:
        options = self._options
        return Sheet(options.paper, 1 if options.bilingual else options.columns, options.numbers)

    def _stamp(self) -> Stamp:
        watermark = self._sides[0].preparation.text(" ".join(self._options.watermark.split()))
        return Stamp(watermark, tuple(side.printed(self._options.printed) for side in self._sides))

    def _chapter(self, entry: ChapterEntry, language: Language) -> Chapter:
        """Read a chapter and leave out what is not printed in it: figures, or the one that the title page shows."""
        chapter = chosen_passages(self._report, self._options, self._edition.chapter(entry.id, language))

        def is_left_out(block: Block) -> bool:
            shown_before = entry.id == COVER and block.id == self._cover
            return isinstance(block, FigureBlock) and (shown_before or not self._options.figures)

        return replace(chapter, blocks=_without(chapter.blocks, is_left_out))

    def _sections(self) -> Iterator[Section]:
        opened = {entry.part for entry in self._entries if entry.opener}
        for entry, texts in zip(self._entries, self._chapters, strict=True):
            _demand_parallel(texts)
            level = 2 if entry.part in opened and not entry.opener and not self._excerpts else 1
            part = find_part(self._report, entry.part)
            assert part is not None, "a chapter names the part that holds it"
            titles = [side.preparation.text(part_title(part, side.language)) for side in self._sides]
            yield Section(
                level=level,
                cover=self._whole and entry.id == COVER,
                opener=self._whole and entry.opener,
                index=self._is_index(entry.id),
                part=part.number,
                part_titles=tuple(titles),
                texts=tuple(self._texts(texts, level)),
            )

    def _texts(self, texts: tuple[Chapter, ...], level: int) -> Iterator[Data]:
        noted: tuple[str, ...] = ()
        for side, chapter in zip(self._sides, texts, strict=True):
            gaps = gaps_in(self._edition.chapter(chapter.id, side.language), chapter) if self._excerpts else frozenset()
            yield side.preparation.prepare(chapter, level, noted=noted, paged=self._is_index(chapter.id), gaps=gaps)
            noted = side.preparation.noted

    def _is_index(self, chapter: str) -> bool:
        """Tell whether a chapter is the index of names, which on paper tells pages too."""
        return chapter == NAMES and self._is_complete()

    def _is_complete(self) -> bool:
        return self._whole and len(self._entries) == sum(1 for _ in chapters(self._report))

    @cached_property
    def _placed(self) -> dict[str, str]:
        """Give the chapters in which the printed figures stand, by the figures in their order."""
        placed = {self._cover: COVER} if self._cover else {}
        for chapter, *_ in self._chapters:
            for block in walk(chapter.blocks):
                if isinstance(block, FigureBlock):
                    placed.setdefault(block.id, chapter.id)
        return placed

    def _figures(self) -> Iterator[Figure]:
        """Yield the printed figures, each once."""
        for name in self._placed:
            figure = self._edition.figure(name)
            assert figure is not None, "an edition holds the figures that its chapters place"
            yield figure

    def _figure_list(self) -> tuple[str, ...]:
        """List the figures at the end of the report, and of a choice in which they stand here and there."""
        if not self._whole or self._opening:
            return ()
        placed = self._placed
        in_text = {chapter for figure, chapter in placed.items() if figure != self._cover}
        return tuple(placed) if self._is_complete() or len(in_text) > 1 else ()

    def _plate(self, place: int, figure: Figure) -> Plate:
        location = Location(self._placed[figure.id], figure.id)
        return Plate(
            number=figure.number,
            address=str(location),
            pictures=tuple(self._pictures(place, figure)),
            words=tuple(side.plate_words(figure, location) for side in self._sides),
        )

    def _pictures(self, place: int, figure: Figure) -> Iterator[PlatePicture]:
        """Yield the figure's picture in every language, or the one that is the same in all."""
        ending, languages = _ENDINGS[figure.media_type], [side.language for side in self._sides]
        if len(languages) > 1 and len({self._edition.picture(figure.id, language) for language in languages}) == 1:
            languages = languages[:1]
        for language in languages:
            file = f"picture-{place}-{language}.{ending}"
            yield PlatePicture(file, language, *figure.size[language], raster=ending != "svg")


def _without(blocks: tuple[Block, ...], is_left_out: Callable[[Block], bool]) -> tuple[Block, ...]:
    """Leave blocks out, in boxes too."""
    return tuple(
        replace(block, blocks=_without(block.blocks, is_left_out)) if isinstance(block, Box) else block
        for block in blocks
        if not is_left_out(block)
    )


def _demand_parallel(texts: tuple[Chapter, ...]) -> None:
    """Raise PaperError ``paper_not_parallel`` unless a chapter has the same blocks in every language."""
    shapes = {tuple((type(block), block.id) for block in walk(chapter.blocks)) for chapter in texts}
    if len(shapes) > 1:
        raise PaperError("paper_not_parallel", chapter=texts[0].short_title)
