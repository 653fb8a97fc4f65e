"""Which chapters and which of their blocks a choice means."""

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from msgspec.structs import replace

from reader.model.blocks import Block, Box, Chapter, InlineCode, Inlines, LineBreak, NoteMark, Text
from reader.model.contents import chapters, find_chapter, find_part
from reader.model.errors import PaperError
from reader.model.location import Location, parse_location
from reader.model.prose import LEAD, TOP, leaves, walk
from reader.model.prose import count_words as count_words_of
from reader.model.report import ChapterEntry, Language, Report
from reader.paper.options import PaperEdition, PaperOptions


def chosen_chapters(report: Report, options: PaperOptions) -> tuple[ChapterEntry, ...]:
    """List the chosen chapters in reading order, each once.

    Raises PaperError ``paper_unknown_section``, ``paper_unknown_passage`` or ``paper_unknown_language``.
    """
    if options.language not in report.languages:
        raise PaperError(
            "paper_unknown_language", language=options.language, languages=", ".join(sorted(report.languages))
        )
    if options.passages:
        chosen = {read_address(report, passage).chapter for passage in options.passages}
    elif options.sections:
        chosen = {chapter for section in options.sections for chapter in _section_chapters(report, section)}
    else:
        return tuple(chapters(report))
    return tuple(entry for entry in chapters(report) if entry.id in chosen)


def chosen_languages(report: Report, options: PaperOptions) -> tuple[Language, ...]:
    """List the languages that stand beside each other: the chosen one, and the report's next to it if two are wanted.

    Raises PaperError ``paper_one_language``.
    """
    if not options.bilingual:
        return (options.language,)
    others = [language for language in report.languages if language != options.language]
    if not others:
        raise PaperError("paper_one_language")
    return options.language, others[0]


def _section_chapters(report: Report, section: str) -> Iterator[str]:
    part = find_part(report, section)
    if part is not None:
        yield from (entry.id for entry in part.chapters)
    elif find_chapter(report, section) is not None:
        yield section
    else:
        raise PaperError("paper_unknown_section", section=section)


def read_address(report: Report, address: str) -> Location:
    """Read the address of a passage; PaperError ``paper_unknown_passage`` if the report has no such chapter."""
    location = parse_location(address)
    if location is None or location.edition not in {"", report.id} or find_chapter(report, location.chapter) is None:
        raise PaperError("paper_unknown_passage", passage=address)
    return Location(location.chapter, location.block)


def chosen_passages(report: Report, options: PaperOptions, chapter: Chapter) -> Chapter:
    """Give what of a chapter is chosen: all of it, or nothing but the passages.

    Raises PaperError ``paper_unknown_passage``.
    """
    if not options.passages:
        return chapter
    addresses = [read_address(report, passage) for passage in options.passages]
    named = {address.block for address in addresses if address.chapter == chapter.id}
    hosts = note_hosts(chapter)
    wanted = {hosts.get(block, block) for block in named}
    if unknown := wanted - {TOP, LEAD, *(block.id for block in walk(chapter.blocks))}:
        raise PaperError("paper_unknown_passage", passage=str(Location(chapter.id, min(unknown))))
    blocks = tuple(_kept(chapter.blocks, wanted))
    marked = {note for block in walk(blocks) for note in _notes_in(block)}
    return replace(
        chapter,
        lead=chapter.lead if LEAD in wanted else "",
        blocks=blocks,
        notes=tuple(note for note in chapter.notes if note.id in marked),
    )


def note_hosts(chapter: Chapter) -> dict[str, str]:
    """Give the block that first marks each footnote, by the notes' ids."""
    hosts: dict[str, str] = {}
    for block in walk(chapter.blocks):
        for note in _notes_in(block):
            hosts.setdefault(note, block.id)
    return hosts


def _notes_in(block: Block) -> Iterator[str]:
    for leaf in leaves(block):
        yield from _notes_of(leaf)


def _notes_of(content: Inlines) -> Iterator[str]:
    for inline in content:
        match inline:
            case NoteMark(note):
                yield note
            case Text() | InlineCode() | LineBreak():
                pass
            case _:
                yield from _notes_of(inline.children)


def _kept(blocks: tuple[Block, ...], wanted: set[str]) -> Iterator[Block]:
    """Yield the wanted blocks; a box that is not stays around those in it that are."""
    for block in blocks:
        if block.id in wanted:
            yield block
        elif isinstance(block, Box) and (inside := tuple(_kept(block.blocks, wanted))):
            yield replace(block, blocks=inside)


def gaps_in(whole: Chapter, excerpt: Chapter) -> frozenset[str]:
    """Give the ids of the blocks of an excerpt before which, and after others of it, blocks are left out."""
    return frozenset(_gaps(whole.blocks, excerpt.blocks))


def _gaps(blocks: tuple[Block, ...], kept: tuple[Block, ...]) -> Iterator[str]:
    places = {block.id: place for place, block in enumerate(blocks)}
    for before, after in pairwise(kept):
        if places[after.id] > places[before.id] + 1:
            yield after.id
    for block in kept:
        if isinstance(block, Box):
            origin = blocks[places[block.id]]
            assert isinstance(origin, Box), "an excerpt is made of the same blocks"
            yield from _gaps(origin.blocks, block.blocks)


def number_notes(excerpts: Iterable[tuple[Chapter, ...]]) -> dict[str, int]:
    """Number the footnotes of excerpts on from one chapter to the next, by address.

    They may stand on one page, where no two notes may have one number. A chapter is given in every language. Where all
    notes are of one chapter they keep their numbers, and there is nothing in the answer.
    """
    addresses = [
        dict.fromkeys(str(Location(chapter.id, note.id)) for chapter in texts for note in chapter.notes)
        for texts in excerpts
    ]
    if sum(map(bool, addresses)) < 2:
        return {}
    return {address: number for number, address in enumerate(chain.from_iterable(addresses), 1)}


def count_words(edition: PaperEdition, options: PaperOptions) -> int:
    """Count the words of what is chosen, in every language that is to be printed.

    Reads the chapters only where passages are chosen. Raises EditionError, and PaperError as ``chosen_chapters``,
    ``chosen_languages`` and ``chosen_passages`` do.
    """
    report, languages = edition.report, chosen_languages(edition.report, options)
    entries = chosen_chapters(report, options)
    if not options.passages:
        return sum(entry.words.get(language, 0) for entry in entries for language in languages)
    texts = (edition.chapter(entry.id, language) for entry in entries for language in languages)
    return sum(count_words_of(chosen_passages(report, options, text)) for text in texts)
