"""The search index of an edition: what is found, and the edition's own words.

A *passage* is what one address holds: a block, a footnote, a chapter's title or lead, a figure's words. The index of
passages (FTS5) never sees a text. It sees two columns of as many tokens as the passage has words: the number of the
lexeme that a word is a form of, and the form itself, which ``reader.words.tokens`` makes of letters and digits alone.
So a place in the index is a place in the text, and a query is made of numbers and such forms.

Which forms are forms of one word is settled here, from the edition's whole vocabulary (``reader.words.lexemes``), and
kept in the tables ``word`` and ``shared``. At reading time a known word is looked up; rules are needed for others only.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.edition.names import gather_names
from reader.edition.schema import INDEX_TABLES
from reader.model.blocks import Box, Chapter, CodeBlock, FigureBlock, Heading, Note, Table
from reader.model.hits import Role
from reader.model.prose import LEAD, LEAF_BREAK, TOP, Addressed, addressed, block_text
from reader.model.report import Figure, Language, Report, Term
from reader.words.folding import fold
from reader.words.languages import inflection_of
from reader.words.lexemes import gather_lexemes
from reader.words.tokens import form_of, forms, words


class Passage(NamedTuple):
    """Hold the text at one address, as ``reader.model.prose`` gives it."""

    chapter: str
    block: str
    role: Role
    text: str


def write_index(
    connection: sqlite3.Connection,
    report: Report,
    language: Language,
    chapters: Sequence[Chapter],
    figures: Sequence[Figure],
    terms: Sequence[Term],
) -> None:
    """Put all passages of one language into the index, making its tables if they are not there.

    ``chapters`` are in reading order. The same input in the same order makes the same bytes.
    """
    _make_tables(connection)
    described = {figure.id: figure for figure in figures}
    passages = [passage for chapter in chapters for passage in _passages(chapter, language, described)]
    lexeme_of = _write_words(
        connection, language, Counter(word for passage in passages for word in words(passage.text))
    )
    _write_names(connection, language, terms)
    first = _next(connection, "SELECT max(id) FROM passage")
    for number, passage in enumerate(passages, start=first):
        connection.execute("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", (number, language, *passage))
        row = forms(passage.text)
        analysed = (" ".join(str(lexeme_of[form]) for form in row), " ".join(row))
        connection.execute("INSERT INTO search (rowid, lexeme, form) VALUES (?, ?, ?)", (number, *analysed))
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")


def _make_tables(connection: sqlite3.Connection) -> None:
    made = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    for name, sentence in INDEX_TABLES.items():
        if name not in made:
            connection.execute(sentence)


def _next(connection: sqlite3.Connection, question: str) -> int:
    (greatest,) = connection.execute(question).fetchone()
    return (greatest or 0) + 1


def _passages(chapter: Chapter, language: Language, figures: Mapping[str, Figure]) -> Iterator[Passage]:
    """Yield what a chapter holds, in reading order, leaving out what has no words."""
    found = [Passage(chapter.id, TOP, "title", chapter.title), Passage(chapter.id, LEAD, "lead", chapter.lead)]
    for block in addressed(chapter):
        text = _figure_text(figures[block.id], language) if isinstance(block, FigureBlock) else block_text(block)
        found.append(Passage(chapter.id, block.id, _role(block), text))
    yield from (passage for passage in found if passage.text.strip())


def _figure_text(figure: Figure, language: Language) -> str:
    return LEAF_BREAK.join((figure.caption[language], figure.credit[language], figure.alt[language]))


def _role(block: Addressed) -> Role:
    match block:
        case Heading():
            return "heading"
        case Box():
            return "box"
        case FigureBlock():
            return "figure"
        case Table():
            return "table"
        case CodeBlock():
            return "code"
        case Note():
            return "note"
        case _:
            return "text"


def _write_words(connection: sqlite3.Connection, language: Language, counts: Mapping[str, int]) -> dict[str, int]:
    """Write a language's vocabulary, given by how often each word is written so; give the lexeme of each form, by a
    number that is unique in the edition.
    """
    written: dict[str, dict[str, int]] = defaultdict(dict)
    for word, count in counts.items():
        written[form_of(word)][word] = count
    vocabulary = sorted(written, key=lambda form: (fold(form), form))
    word_of = {
        form: number for number, form in enumerate(vocabulary, start=_next(connection, "SELECT max(id) FROM word"))
    }
    lexemes = gather_lexemes(vocabulary, inflection_of(language))
    first = _next(connection, "SELECT max(lexeme) FROM (SELECT lexeme FROM word UNION ALL SELECT lexeme FROM shared)")
    lexeme_of = {form: number for number, lexeme in enumerate(lexemes, start=first) for form in lexeme.forms}
    for form in vocabulary:
        spelling = min(written[form], key=lambda word: (-written[form][word], word))
        row = (word_of[form], language, fold(form), form, spelling, lexeme_of[form], sum(written[form].values()))
        connection.execute("INSERT INTO word VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    shared = ((n, word_of[form]) for n, lexeme in enumerate(lexemes, start=first) for form in lexeme.shared)
    connection.executemany("INSERT INTO shared VALUES (?, ?)", shared)
    return lexeme_of


def _write_names(connection: sqlite3.Connection, language: Language, terms: Sequence[Term]) -> None:
    names = enumerate(gather_names(terms, language), start=_next(connection, "SELECT max(id) FROM name"))
    rows = ((number, language, fold(form), form) for number, spellings in names for form in spellings)
    connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?)", rows)
