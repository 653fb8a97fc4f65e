"""The text of blocks by their Locations, in any language, and how a block is cited."""

from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache

from reader.edition.edition import Edition
from reader.model.contents import chapters, find_chapter
from reader.model.location import Location
from reader.model.prose import LEAD, LEAF_BREAK, addressed, block_text, paragraph_number
from reader.model.report import Language
from reader.texts.catalogue import Texts


class Passages:
    """Give the text of any block of an edition."""

    def __init__(self, edition: Edition, texts_of: Callable[[Language], Texts]) -> None:
        self._edition = edition
        self._texts_of = texts_of
        self._of_chapter = lru_cache(maxsize=16)(self._read)

    def _read(self, chapter: str, language: Language) -> dict[str, tuple[str, int]]:
        """Give text and paragraph number of every block of a chapter, in reading order."""
        read = self._edition.chapter(chapter, language)
        blocks = {"": (read.title, 0), LEAD: (read.lead, 0)}
        for block in addressed(read):
            figure = self._edition.figure(block.id)
            text = figure.caption[language] if figure is not None else block_text(block)
            blocks[block.id] = (text, paragraph_number(block))
        return blocks

    def _block(self, location: Location, language: Language) -> tuple[str, int]:
        if find_chapter(self._edition.report, location.chapter) is None:
            return "", 0
        return self._of_chapter(location.chapter, language).get(location.block, ("", 0))

    def blocks(self, chapter: str) -> tuple[str, ...]:
        """List the blocks of a chapter of the report in reading order, its top and its lead first."""
        return tuple(self._of_chapter(chapter, self._edition.report.languages[0]))

    def text(self, location: Location, language: Language) -> str:
        """Give the text of a block; empty if there is no such block."""
        return self._block(location, language)[0]

    @cached_property
    def order(self) -> tuple[Location, ...]:
        """Every block's Location in reading order; every chapter is read for it, but once."""
        entries = chapters(self._edition.report)
        return tuple(Location(entry.id, block) for entry in entries for block in self.blocks(entry.id))

    def texts(self, language: Language) -> Iterator[tuple[Location, str]]:
        """Yield every block's Location and text in a language; none in a language that the edition has not."""
        if language in self._edition.report.languages:
            for location in self.order:
                yield location, self.text(location, language)

    def words_for(self, location: Location, language: Language) -> str:
        """Say where a block stands: chapter and, if it has one, paragraph number."""
        entry = find_chapter(self._edition.report, location.chapter)
        title = entry.short_title[language] if entry is not None else location.chapter
        number = self._block(location, language)[1]
        if not number:
            return title
        return self._texts_of(language)("citation.paragraph", chapter=title, number=number)

    def cite(self, location: Location, language: Language) -> str:
        """Give the text of a block with its reference: report, edition, chapter, paragraph, language, address."""
        report = self._edition.report
        return self._texts_of(language)(
            "citation.whole",
            text=self.text(location, language).replace(LEAF_BREAK, "\n"),
            report=report.title[language],
            publisher=report.publisher[language],
            where=self.words_for(location, language),
            address=Location(location.chapter, location.block, report.id),
        )
