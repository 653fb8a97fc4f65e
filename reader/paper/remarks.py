"""The reader's own bookmarks and notes, as they are printed after the report."""

from collections.abc import Iterator

from reader.model.binding import loosen
from reader.model.blocks import Chapter, FigureBlock, Note
from reader.model.bookmark import quote
from reader.model.contents import chapters
from reader.model.errors import PaperError
from reader.model.location import Location
from reader.model.prose import LEAD, TOP, Addressed, addressed, block_text, paragraph_number
from reader.paper.manuscript import PrintedRemark
from reader.paper.options import PaperEdition, PaperOptions, Remark
from reader.paper.preparation import Preparation
from reader.paper.selection import read_address
from reader.paper.words import PaperLanguage


def gather_remarks(edition: PaperEdition, options: PaperOptions, preparation: Preparation) -> tuple[PrintedRemark, ...]:
    """Give the remarks in reading order, in the options' language.

    Raises EditionError, and PaperError ``paper_unknown_passage``.
    """
    return tuple(_Remarks(edition, options, preparation).printed())


class _Remarks:
    def __init__(self, edition: PaperEdition, options: PaperOptions, preparation: Preparation) -> None:
        self._edition = edition
        self._language = options.language
        self._remarks = options.remarks
        self._preparation = preparation
        self._speech = PaperLanguage(options.language)

    def printed(self) -> Iterator[PrintedRemark]:
        order = {entry.id: place for place, entry in enumerate(chapters(self._edition.report))}
        located = [(read_address(self._edition.report, remark.address), remark) for remark in self._remarks]
        for name in sorted({location.chapter for location, _ in located}, key=order.__getitem__):
            chapter = self._edition.chapter(name, self._language)
            blocks: dict[str, Addressed | None] = {TOP: None, LEAD: None}
            blocks |= {block.id: block for block in addressed(chapter)}
            places = {block: place for place, block in enumerate(blocks)}
            mine = [(location, remark) for location, remark in located if location.chapter == name]
            for location, remark in mine:
                if location.block not in blocks:
                    raise PaperError("paper_unknown_passage", passage=remark.address)
            for location, remark in sorted(mine, key=lambda one: places[one[0].block]):
                yield self._remark(chapter, location, blocks[location.block], remark)

    def _remark(self, chapter: Chapter, location: Location, block: Addressed | None, remark: Remark) -> PrintedRemark:
        return PrintedRemark(
            chapter=self._preparation.title(chapter.short_title),
            place=self._place(location, block),
            name=self._text(" ".join(remark.name.split())),
            quotation=self._quotation(self._words(chapter, location, block)),
            note=tuple(self._text(line) for line in remark.note.splitlines() if line.strip()),
            address=str(Location(chapter.id) if block is None else location),
        )

    def _text(self, text: str) -> str:
        return self._preparation.text(loosen(text)).strip()

    def _place(self, location: Location, block: Addressed | None) -> str:
        """Name what a remark is on: the number of a paragraph, a figure or a footnote."""
        match block:
            case FigureBlock():
                figure = self._edition.figure(block.id)
                return self._speech.words().figure.format(number=figure.number) if figure else ""
            case Note():
                number = self._preparation.note_number(location, block.number)
                return self._speech.words().note.format(number=number)
            case None:
                return ""
        paragraph = paragraph_number(block)
        return self._speech.words().paragraph.format(number=paragraph) if paragraph else ""

    def _words(self, chapter: Chapter, location: Location, block: Addressed | None) -> str:
        """Give the text that a remark is on; a chapter's title is said above its remarks already."""
        if isinstance(block, FigureBlock):
            figure = self._edition.figure(block.id)
            return figure.caption[self._language] if figure else ""
        if block is not None:
            return block_text(block)
        return chapter.lead if location.block == LEAD else ""

    def _quotation(self, text: str) -> str:
        line = " ".join(text.split())
        if not line:
            return ""
        start = quote(line)
        return self._text(self._speech.quotation(start if start == line else f"{start} …"))
