"""Hits as rows: in which order, under which titles, and what stands in each."""

from collections.abc import Iterator
from itertools import groupby

from reader.model.contents import part_title
from reader.model.found import Found, join
from reader.model.hits import Counterpart, Hit
from reader.model.report import Language, Report
from reader.texts.catalogue import Texts
from reader.ui.panels.filter_words import chapter_title, part_of
from reader.ui.panels.grouped_rows import Group, Piece

_MOST_LINES = 8
"""Of a snippet, which is a sentence or two."""

_COUNTERPART_LINES = 4
"""Of a passage in the other language in which nothing matches."""

_HEADINGS = ("title", "heading", "box")
_KINDS = ("figure", "table", "code", "note")
"""What is named, as it does not show by itself what it is."""


def rows_by_place(found: Found, report: Report, language: Language) -> list[Group | Hit]:
    """Put the hits under their chapters and parts, each with the number of all there are, listed or not."""
    sizes = found.hits.chapters
    rows: list[Group | Hit] = []
    above = ""
    for chapter, grouped in groupby(found.in_order, key=lambda hit: hit.location.chapter):
        part = part_of(report, chapter)
        if part is not None and part.id != above:
            rows.append(Group(part_title(part, language), sum(sizes.get(one.id, 0) for one in part.chapters), True))
        above = part.id if part is not None else ""
        hits = list(grouped)
        rows.append(Group(chapter_title(report, chapter, language), max(sizes.get(chapter, 0), len(hits))))
        rows.extend(hits)
    return rows


class HitWording:
    """Say what stands in a hit's row: where, what, in which language, and the words."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.texts: Texts | None = None
        self.language = report.languages[0]
        self.names_chapters = False

    def pieces(self, row: object) -> tuple[Piece, ...]:
        """Give the texts of a row, one below the other; of two languages, the one that is read comes first."""
        assert isinstance(row, Hit)
        shown: tuple[Hit | Counterpart, ...] = (row, *row.counterparts)
        in_order = sorted(shown, key=lambda one: one.language != self.language)
        return tuple(piece for one in in_order for piece in self._pieces(row, one, is_first=one is in_order[0]))

    def _pieces(self, hit: Hit, shown: Hit | Counterpart, *, is_first: bool) -> Iterator[Piece]:
        caption = self._caption(hit, shown, is_first=is_first)
        if caption:
            yield Piece(caption, 1, muted=True)
        lines = _MOST_LINES if shown.matches else _COUNTERPART_LINES
        is_heading = hit.role in _HEADINGS
        yield Piece(shown.snippet, lines, bold=is_heading, muted=not shown.matches, marks=join(shown.matches))

    def _caption(self, hit: Hit, shown: Hit | Counterpart, *, is_first: bool) -> str:
        """Name the chapter if no title above does, what is found if its look does not tell, the language if needed."""
        words = []
        if self.names_chapters and is_first:
            words.append(chapter_title(self._report, hit.location.chapter, self.language))
        if self.texts is not None and (kind := _kind(hit, shown, is_first=is_first)):
            words.append(self.texts(f"search.role.{kind}"))
        if hit.counterparts or shown.language != self.language:
            words.append(shown.language.upper())
        return " · ".join(words)

    def words(self, hit: Hit) -> str:
        """Say a row to those who cannot see it."""
        return ". ".join(piece.text for piece in self.pieces(hit))


def _kind(hit: Hit, shown: Hit | Counterpart, *, is_first: bool) -> str:
    """Name what is found, if its look does not tell; a title that is found as the contents have it does not."""
    if shown.matches and not shown.block_matches:
        return "contents"
    return hit.role if hit.role in _KINDS and is_first else ""
