"""The search index of an edition: what is found, and the edition's own words.

A *passage* is what one address holds: a block, a footnote, a chapter's title or lead, a figure's words. The index of
passages (FTS5) never sees a text. It sees two columns of as many tokens as the passage has words: the number of the
lexeme that a word is a form of, and the form itself, which ``reader.words.tokens`` makes without ASCII punctuation. So
a place in the index is a place in the text, and a query is made of numbers and such forms. Behind the words of the text
follow those that it leaves to be understood: the units that numbers have in common, the short title of a chapter.

Which forms are forms of one word is settled here, from the edition's whole vocabulary (``reader.words.lexemes``), and
kept in the tables ``word`` and ``shared``. At reading time a known word is looked up; rules are needed for others only.
Where the words of a text begin, and which they are, is kept beside it, so that no text is taken apart again.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from reader.edition.schema import INDEX_TABLES
from reader.model.blocks import Box, Chapter, CodeBlock, FigureBlock, Heading, ListBlock, Note, Table
from reader.model.contents import NAMES
from reader.model.hits import Role, Span
from reader.model.prose import LEAD, LEAF_BREAK, TOP, Addressed, addressed, block_text
from reader.model.report import Figure, Language, Report, Term
from reader.search.completion import write_completions
from reader.search.expression import NEAREST_WORDS
from reader.search.long_names import write_long_names
from reader.search.names import gather_names
from reader.search.numbering import first_passage, number_passage
from reader.search.text import UNSEEN, write_words
from reader.search.vocabulary import Vocabulary
from reader.words.folding import fold
from reader.words.languages import inflection_of
from reader.words.lexemes import gather_lexemes
from reader.words.numerals import find_shared_units
from reader.words.tokens import bounds, form_of, forms, has_capital, words


class Passage(NamedTuple):
    """Hold the text at one address, as ``reader.model.prose`` gives it, and what it is found by beside."""

    chapter: str
    block: str
    role: Role
    text: str
    beside: str = ""


class Known(NamedTuple):
    """Hold the number of a form and that of its lexeme."""

    word: int
    lexeme: int


_GAP = "¶"
"""A token that no word is, so that what stands in a text and what is beside it do not follow each other."""

_NOTHING = Known(0, 0)


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
    known = _write_words(connection, language, _count_words(passages))
    _write_names(connection, language, terms, known)
    first = _next(connection, "SELECT max(number) FROM stretch")
    _write_passages(connection, passages, known, first)
    write_long_names(connection, language, terms, first_passage(first))
    _write_stretches(connection, report, language, passages, first)
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    write_completions(connection, language, chapters, terms)


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
    beside = "" if chapter.short_title == chapter.title else chapter.short_title
    found = [Passage(chapter.id, TOP, "title", chapter.title, beside), Passage(chapter.id, LEAD, "lead", chapter.lead)]
    for block in addressed(chapter):
        text = _figure_text(figures[block.id], language) if isinstance(block, FigureBlock) else block_text(block)
        role = "index" if chapter.id == NAMES and isinstance(block, ListBlock) else _role(block)
        found.append(Passage(chapter.id, block.id, role, text))
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


def _count_words(passages: Sequence[Passage]) -> Counter[str]:
    """Count how often each word is written so, in the index of names never."""
    counts = Counter[str]()
    for passage in passages:
        for text in (passage.text, passage.beside):
            if passage.role == "index":
                counts.update(dict.fromkeys(words(text), 0))
            else:
                counts.update(words(text))
    return counts


def _write_words(connection: sqlite3.Connection, language: Language, counts: Mapping[str, int]) -> dict[str, Known]:
    """Write a language's vocabulary, given by how often each word is written so; give the number and the lexeme of
    each form, which are unique in the edition.
    """
    written: dict[str, dict[str, int]] = defaultdict(dict)
    for word, count in counts.items():
        written[form_of(word)][word] = count
    vocabulary = sorted(written, key=lambda form: (fold(form), form))
    first_word = _next(connection, "SELECT max(id) FROM word")
    word_of = {form: number for number, form in enumerate(vocabulary, start=first_word)}
    spelled = {form: min(some, key=lambda word: (-some[word], word)) for form, some in written.items()}
    names = [form for form, spelling in spelled.items() if has_capital(spelling)]
    lexemes = gather_lexemes(vocabulary, inflection_of(language), names)
    first = _next(connection, "SELECT max(lexeme) FROM (SELECT lexeme FROM word UNION ALL SELECT lexeme FROM shared)")
    lexeme_of = {form: number for number, lexeme in enumerate(lexemes, start=first) for form in lexeme.forms}
    for form in vocabulary:
        times = sum(written[form].values())
        row = (word_of[form], language, fold(form), form, spelled[form], lexeme_of[form], times)
        connection.execute("INSERT INTO word VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    shared = ((n, word_of[form]) for n, lexeme in enumerate(lexemes, start=first) for form in lexeme.shared)
    connection.executemany("INSERT INTO shared VALUES (?, ?)", shared)
    return {form: Known(word_of[form], lexeme_of[form]) for form in vocabulary}


def _write_names(
    connection: sqlite3.Connection, language: Language, terms: Sequence[Term], known: Mapping[str, Known]
) -> None:
    names = enumerate(gather_names(terms, language), start=_next(connection, "SELECT max(id) FROM name"))
    rows = (
        (number, language, fold(form), form, spelling, lexeme, lexeme)
        for number, spellings in names
        for form, spelling in spellings.items()
        for lexeme in [known.get(form, _NOTHING).lexeme]
    )
    counted = "SELECT ?, ?, ?, ?, ?, ?, coalesce(sum(count), 0) FROM word WHERE lexeme = ?"
    connection.executemany(f"INSERT INTO name {counted}", rows)
    vocabulary = Vocabulary(connection)
    unheld = connection.execute("SELECT DISTINCT form FROM name WHERE language = ? AND lexeme = 0", (language,))
    kin = [(language, form, lexeme) for (form,) in unheld for lexeme in vocabulary.kin(language, form)]
    connection.executemany("INSERT INTO kin VALUES (?, ?, ?)", kin)


def _numbered(passages: Sequence[Passage], first: int) -> Iterator[tuple[int, Passage]]:
    """Yield passages with their numbers; ``first`` is that of the first chapter."""
    for chapter, (_, some) in enumerate(groupby(passages, key=attrgetter("chapter")), start=first):
        for order, passage in enumerate(some, start=1):
            yield number_passage(chapter, order, passage.role), passage


def _write_passages(
    connection: sqlite3.Connection, passages: Sequence[Passage], known: Mapping[str, Known], first: int
) -> None:
    place_of = {
        (chapter, block): place
        for chapter, block, place in connection.execute("SELECT DISTINCT chapter, block, place FROM passage")
    }
    for number, (chapter, block, _, text, beside) in _numbered(passages, first):
        place = place_of.setdefault((chapter, block), len(place_of) + 1)
        placed = [*_placed(text, Span(0, len(text))), *_with_shared_units(text), *_unseen(beside)]
        row = [known.get(form, _NOTHING) for form, _ in placed]
        packed = write_words([one.word for one in row], [start for _, start in placed])
        values = (number, place, chapter, block, text, packed)
        connection.execute("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", values)
        analysed = (" ".join(str(one.lexeme) for one in row), " ".join(form for form, _ in placed))
        connection.execute("INSERT INTO search (rowid, lexeme, form) VALUES (?, ?, ?)", (number, *analysed))


def _placed(text: str, stretch: Span) -> list[tuple[str, int]]:
    """List the words of a stretch of text with where each begins."""
    piece = text[stretch.start : stretch.end]
    return [(form, stretch.start + first) for form, (first, _) in zip(forms(piece), bounds(piece), strict=True)]


def _with_shared_units(text: str) -> Iterator[tuple[str, int]]:
    """Yield the numbers that have their unit in common with those behind them, each with that unit, as if they stood so
    in the text: *25 %* of *25–50 %*. They are near nothing that does.
    """
    for nth, (number, unit) in enumerate(find_shared_units(text)):
        yield from [(_GAP, number.start)] * (1 if nth else NEAREST_WORDS + 1)
        yield from _placed(text, number)
        yield from _placed(text, unit)


def _unseen(beside: str) -> Iterator[tuple[str, int]]:
    """Yield the words of what belongs to a text without standing in it."""
    if beside:
        yield from ((form, UNSEEN) for form in (_GAP, *forms(beside)))


def _write_stretches(
    connection: sqlite3.Connection, report: Report, language: Language, passages: Sequence[Passage], first: int
) -> None:
    part_of = {entry.id: part.id for part in report.parts for entry in part.chapters}
    chapters = enumerate(dict.fromkeys(passage.chapter for passage in passages), start=first)
    rows = ((number, language, part_of.get(chapter, ""), chapter) for number, chapter in chapters)
    connection.executemany("INSERT INTO stretch VALUES (?, ?, ?, ?)", rows)
