"""An edition that is open for reading: the report, its chapters, figures, pictures and terms.

The report, the figures and the terms are decoded when the edition is opened, chapters when they are first asked for.
"""

import re
import sqlite3
from collections import OrderedDict
from pathlib import Path
from threading import Lock
from typing import TypeVar

import msgspec

from reader.edition.header import check_header
from reader.edition.nearest import alike_chapter, nearest_block, nearest_chapter
from reader.edition.schema import DATABASE_DAMAGES, INDEX_TABLES, TABLES, connect_read_only
from reader.edition.soundness import (
    UnsoundError,
    check_chapter,
    check_characters,
    check_figures,
    check_report,
    check_terms,
)
from reader.model.blocks import Chapter
from reader.model.contents import find_chapter
from reader.model.errors import EditionError
from reader.model.location import Location
from reader.model.prose import LEAD, addressed
from reader.model.report import Figure, Language, Report, Term

_KEPT_CHAPTERS = 16
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_SHADOW_TABLE = re.compile(r"CREATE TABLE 'search_\w+'\(")
"""How FTS5 makes the tables that the search index lies in (https://www.sqlite.org/fts5.html, section 9)."""

_Value = TypeVar("_Value")

_DAMAGES = (*DATABASE_DAMAGES, msgspec.MsgspecError, UnsoundError, RecursionError)
"""What reading a damaged or altered file can raise."""


class Edition:
    """Give the values of one edition. Several threads may share it; they take turns.

    ``figures`` are in reading order, ``terms`` in the order of the publisher.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._lock = Lock()
        self._chapters: OrderedDict[tuple[str, Language], Chapter] = OrderedDict()
        self.fingerprint = self._text("SELECT value FROM meta WHERE name = 'fingerprint'")
        if not _FINGERPRINT.fullmatch(self.fingerprint):
            raise UnsoundError("fingerprint")
        self.report = _decode(self._text("SELECT value FROM meta WHERE name = 'report'"), Report)
        check_report(self.report)
        self.figures = tuple(_decode(text, Figure) for text in self._texts("SELECT value FROM figure ORDER BY number"))
        check_figures(self.figures, self.report)
        terms = tuple(_decode(text, Term) for text in self._texts("SELECT value FROM term ORDER BY position"))
        check_terms(terms, self.report.languages)
        self.terms = {term.id: term for term in terms}
        self._figures = {figure.id: figure for figure in self.figures}

    def chapter(self, chapter: str, language: Language) -> Chapter:
        """Give a chapter in a language. Raises EditionError edition_damaged."""
        key = (chapter, language)
        with self._lock:
            if key not in self._chapters:
                self._chapters[key] = self._read_chapter(chapter, language)
            self._chapters.move_to_end(key)
            while len(self._chapters) > _KEPT_CHAPTERS:
                self._chapters.popitem(last=False)
            return self._chapters[key]

    def figure(self, figure: str) -> Figure | None:
        """Find a figure by its id."""
        return self._figures.get(figure)

    def picture(self, figure: str, language: Language) -> bytes:
        """Give the file of a figure's picture, known to be whole and harmless. Raises EditionError edition_damaged."""
        from reader.edition.pictures import PictureError, examine_picture  # not needed for a page without a picture

        known = self._figures[figure]
        question = (
            "SELECT bytes FROM picture JOIN figure_picture ON picture.id = figure_picture.picture"
            " WHERE figure = ? AND language = ?"
        )
        try:
            with self._lock:
                data = self._one(question, figure, language)
            if not isinstance(data, bytes) or examine_picture(data, known.media_type).size != known.size[language]:
                raise UnsoundError(figure)
        except (*_DAMAGES, PictureError) as error:
            raise EditionError("edition_damaged", path=self.path) from error
        return data

    def nearest(self, location: Location) -> tuple[Location, bool]:
        """Give the nearest existing place in this edition, its ``edition`` empty, and whether it is the one asked for.

        A place in another edition is never exact, even if a place of the same name exists here.
        """
        here = location.edition in {"", self.report.id}
        if find_chapter(self.report, location.chapter) is None:
            return Location(nearest_chapter(self.report, location.chapter)), False
        if location.block in {"", LEAD}:
            return Location(location.chapter, location.block), here
        blocks = [block.id for block in addressed(self.chapter(location.chapter, self.report.languages[0]))]
        if location.block in blocks:
            return Location(location.chapter, location.block), here
        return Location(location.chapter, nearest_block(blocks, location.block)), False

    def is_near(self, location: Location) -> bool:
        """Tell whether the chapter of a place, or one that is written much like it, exists in this edition."""
        return bool(alike_chapter(self.report, location.chapter))

    def close(self) -> None:
        """Let go of the file; whoever is reading in another thread finishes first, and later finds it closed."""
        with self._lock:
            self._connection.close()

    def _read_chapter(self, chapter: str, language: Language) -> Chapter:
        try:
            text = self._text("SELECT value FROM chapter WHERE chapter = ? AND language = ?", chapter, language)
            value = _decode(text, Chapter)
            check_chapter(value, self._figures, self.terms)
            if value.id != chapter:
                raise UnsoundError(chapter)
        except _DAMAGES as error:
            raise EditionError("edition_damaged", path=self.path) from error
        return value

    def _one(self, question: str, *values: str) -> object:
        row = self._connection.execute(question, values).fetchone()
        if row is None:
            raise UnsoundError(question)
        return row[0]

    def _text(self, question: str, *values: str) -> str:
        text = self._one(question, *values)
        if not isinstance(text, str):
            raise UnsoundError(question)
        return text

    def _texts(self, question: str) -> list[str]:
        texts = [row[0] for row in self._connection.execute(question)]
        if not all(isinstance(text, str) for text in texts):
            raise UnsoundError(question)
        return texts


def _decode(text: str, kind: type[_Value]) -> _Value:
    check_characters(text)
    return msgspec.json.decode(text, type=kind)


def open_edition(path: Path) -> Edition:
    """Open an edition file for reading.

    Raises EditionError: edition_missing, edition_unreadable, edition_empty, edition_foreign, edition_truncated,
    edition_newer, edition_older, edition_damaged.
    """
    check_header(path)
    connection: sqlite3.Connection | None = None
    try:
        connection = connect_read_only(path)
        _check_schema(connection)
        return Edition(path, connection)
    except _DAMAGES as error:
        if connection is not None:
            connection.close()
        raise EditionError("edition_damaged", path=path) from error


def _check_schema(connection: sqlite3.Connection) -> None:
    """Demand the tables as this program makes them and nothing beside them: no view, no trigger, no other table or
    index, which would run what somebody else wrote.
    """
    expected = TABLES | INDEX_TABLES
    found = set()
    for kind, name, sentence in connection.execute("SELECT type, name, sql FROM sqlite_master"):
        if name in expected:
            found.add(name)
            known = sentence == expected[name]
        else:
            known = _SHADOW_TABLE.match(str(sentence)) is not None or (kind == "index" and sentence is None)
        if not known:
            raise UnsoundError(name)
    if len(found) < len(expected):
        raise UnsoundError("schema")
