"""What the arguments of an export ask of paper."""

import argparse
from collections.abc import Iterator

from reader.cli.editions import language_of
from reader.cli.output import say
from reader.cli.usage import UsageError
from reader.desk.desk import open_desk
from reader.desk.folder import data_folder
from reader.edition.edition import Edition
from reader.model.location import Location
from reader.model.report import Language
from reader.paper.options import Marked, PaperOptions, Remark
from reader.paper.selection import chosen_languages
from reader.texts.catalogue import Texts

_EVERY_HIT = 1_000_000


def choose_paper(edition: Edition, arguments: argparse.Namespace, texts: Texts) -> PaperOptions:
    """Give the options; says so where a search finds nothing to mark, or there are no bookmarks to print.

    Raises UsageError, ReaderError ``language_missing``, PaperError ``paper_one_language``, EditionError.
    """
    if arguments.section and arguments.passage:
        raise UsageError(texts("cli.section_or_passage"))
    options = PaperOptions(
        language_of(edition, arguments.language),
        tuple(arguments.section),
        figures=not arguments.no_figures,
        bilingual=arguments.bilingual,
        paper=arguments.paper,
        columns=arguments.columns,
        size=arguments.size,
        grey=arguments.grey,
        numbers=not arguments.no_numbers,
        watermark=arguments.watermark,
        printed=arguments.printed,
        passages=tuple(arguments.passage),
        remarks=tuple(_remarks(edition, arguments, texts)) if arguments.notes else (),
    )
    return _with_marks(edition, options, arguments.marks, texts) if arguments.marks else options


def _with_marks(edition: Edition, options: PaperOptions, query: str, texts: Texts) -> PaperOptions:
    from msgspec.structs import replace

    marks = tuple(_marks(edition, query, chosen_languages(edition.report, options)))
    if not marks:
        say(texts("search.nothing_title", query=query))
    return replace(options, marks=marks)


def _marks(edition: Edition, query: str, languages: tuple[Language, ...]) -> Iterator[Marked]:
    """Yield what a query finds in each of the languages that are printed."""
    from reader.search.searcher import open_searcher

    with open_searcher(edition.path) as searcher:
        for language in languages:
            for hit in searcher.search(query, language, _EVERY_HIT).hits:
                if hit.language == language:
                    ranges = tuple((span.start, span.end) for span in hit.block_matches)
                    yield Marked(str(hit.location), language, ranges)


def _remarks(edition: Edition, arguments: argparse.Namespace, texts: Texts) -> Iterator[Remark]:
    """Yield the person's bookmarks of this edition; one whose place is gone stands at the nearest."""
    desk = open_desk(data_folder(getattr(arguments, "data_dir", None)))
    try:
        if desk.notice is not None:
            say(texts.of_error(desk.notice))
        bookmarks = desk.bookmarks.all(edition.report.id)
    finally:
        desk.close()
    if not bookmarks:
        say(texts("cli.no_bookmarks"))
    for bookmark in bookmarks:
        place, _ = edition.nearest(bookmark.location)
        yield Remark(str(Location(place.chapter, place.block)), bookmark.name, bookmark.note)
