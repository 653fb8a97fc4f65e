"""From checked sources to the values of an edition: the report with its contents, the figures in reading order."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from reader.compile.collection import Content
from reader.compile.figures_file import FigurePlan
from reader.compile.names_index import BACK, Chapters, make_names
from reader.model.blocks import Chapter, FigureBlock, Heading
from reader.model.contents import COVER, NAMES
from reader.model.prose import count_words, plain, walk
from reader.model.report import ChapterEntry, Figure, HeadingEntry, Language, Part, Report, Term


def assemble_report(content: Content) -> Report:
    """Make the report of content without errors."""
    plan = content.plan
    texts = assemble_chapters(content)
    entries = [_entry(place.id, place.part, texts[place.id], opener=place.opener) for place in plan.places()]
    parts = []
    number = 0
    for part in plan.parts:
        number += part.opener
        own = tuple(entry for entry in entries if entry.part == part.id)
        parts.append(Part(part.id, number if part.opener else 0, own))
    return Report(
        id=plan.id,
        year=plan.year,
        languages=plan.languages,
        address=plan.address,
        cutoff=plan.cutoff,
        published=plan.published,
        cover_figure=plan.cover_figure,
        parts=tuple(parts),
        **plan.texts,
    )


def assemble_chapters(content: Content) -> Chapters:
    """Give the chapters of content without errors."""
    return {
        name: {language: parsed.chapter for language, parsed in translations.items()}
        for name, translations in content.chapters.items()
    }


def with_names(
    report: Report, texts: Chapters, figures: Sequence[Figure], terms: Sequence[Term]
) -> tuple[Report, Chapters]:
    """Add the index of names as a chapter after all others, unless the sources have one or no name stands anywhere."""
    names = None if NAMES in texts else make_names(report, texts, figures, terms)
    if names is None:
        return report, texts
    back = Part(BACK, 0, (_entry(NAMES, BACK, names, opener=False),))
    return replace(report, parts=(*report.parts, back)), {**texts, NAMES: names}


def _entry(chapter: str, part: str, texts: Mapping[Language, Chapter], *, opener: bool) -> ChapterEntry:
    return ChapterEntry(
        id=chapter,
        part=part,
        opener=opener,
        title={language: text.title for language, text in texts.items()},
        short_title={language: text.short_title for language, text in texts.items()},
        lead={language: text.lead for language, text in texts.items()},
        headings=tuple(_headings(texts)),
        words={language: count_words(text) for language, text in texts.items()},
    )


def _headings(texts: Mapping[Language, Chapter]) -> Iterator[HeadingEntry]:
    """Yield the headings of the text itself; those in boxes do not head the chapter."""
    by_language = [[block for block in text.blocks if isinstance(block, Heading)] for text in texts.values()]
    for same in zip(*by_language, strict=True):
        title = {language: plain(heading.content) for language, heading in zip(texts, same, strict=True)}
        yield HeadingEntry(same[0].id, same[0].level, title)


def assemble_figures(content: Content) -> tuple[Figure, ...]:
    """Give the figures in reading order; the cover's comes first unless it stands in a text."""
    homes: dict[str, str] = {}
    for name, translations in content.chapters.items():
        chapter = next(iter(translations.values())).chapter
        homes.update((block.id, name) for block in walk(chapter.blocks) if isinstance(block, FigureBlock))
    cover = content.plan.cover_figure
    if cover not in homes:
        homes = {cover: COVER if COVER in content.chapters else next(iter(content.chapters)), **homes}
    plans = content.gallery.plans
    return tuple(_figure(plans[name], number, home) for number, (name, home) in enumerate(homes.items(), start=1))


def _figure(plan: FigurePlan, number: int, chapter: str) -> Figure:
    return Figure(
        id=plan.id,
        number=number,
        chapter=chapter,
        media_type=next(iter(plan.pictures.values())).media_type,
        size={language: picture.size for language, picture in plan.pictures.items()},
        date=plan.date,
        **plan.texts,
    )
