"""Small indexes in memory, made of hand-written chapters."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from reader.model.blocks import Block, Chapter, Heading, Paragraph, Text
from reader.model.report import Figure, Report, Term
from reader.search.index import write_index
from reader.search.searcher import Searcher

REPORT = Report(
    id="sample",
    year=2023,
    languages=("lt", "en"),
    title={"lt": "Ataskaita", "en": "Report"},
    short_title={"lt": "Ataskaita", "en": "Report"},
    publisher={"lt": "", "en": ""},
    rights={"lt": "", "en": ""},
    source={"lt": "", "en": ""},
    address="",
    cutoff="2023-02-05",
    published="2023-03-09",
    cover_figure="",
    parts=(),
)

PATH = Path("sample.edition")
"""What a searcher in memory says its file is."""


def paragraph(number: int, text: str) -> Paragraph:
    return Paragraph(f"p{number}", number, (Text(text),))


def heading(number: int, text: str) -> Heading:
    return Heading(f"h{number}", 2, (Text(text),))


def chapter(name: str, *texts: str, title: str = "", lead: str = "") -> Chapter:
    """Make a chapter of paragraphs; a text that begins with ``#`` is a heading."""
    blocks: list[Block] = [
        heading(number, text.removeprefix("#")) if text.startswith("#") else paragraph(number, text)
        for number, text in enumerate(texts, start=1)
    ]
    return Chapter(name, title, title, lead, tuple(blocks))


def write_chapters(
    connection: sqlite3.Connection,
    language: str,
    chapters: Sequence[Chapter],
    figures: Sequence[Figure] = (),
    terms: Sequence[Term] = (),
) -> None:
    write_index(connection, REPORT, language, chapters, figures, terms)


def searcher_of(*chapters: Chapter, language: str = "lt", terms: Sequence[Term] = ()) -> Searcher:
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    write_chapters(connection, language, chapters, terms=terms)
    connection.commit()
    return Searcher(connection, PATH)


def person(name: str, label: dict[str, str], **variants: tuple[str, ...]) -> Term:
    return Term(name, "person", label, {}, variants)


def place(name: str, label: dict[str, str], **variants: tuple[str, ...]) -> Term:
    return Term(name, "place", label, {}, variants)
