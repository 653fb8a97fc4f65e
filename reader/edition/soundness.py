"""Whether decoded values hang together: what the types cannot say and the rest of the program relies on.

An edition that this program compiled always passes. One that somebody altered may be well-formed JSON of the right
types and still name figures that are not there, or nest so deep that walking it would overflow the stack.
"""

import re
from collections.abc import Collection, Iterable

from reader.model.blocks import (
    Block,
    Box,
    Chapter,
    CodeBlock,
    DefinitionList,
    FigureBlock,
    Heading,
    InlineCode,
    Inlines,
    ItemList,
    LineBreak,
    Link,
    ListBlock,
    NoteMark,
    OutsideLink,
    Paragraph,
    Quote,
    Table,
    TermUse,
    Text,
)
from reader.model.contents import chapters
from reader.model.location import is_name
from reader.model.prose import addressed, leaves, paragraph_number
from reader.model.report import Figure, Language, Report, Term, Translated

UNSHOWABLE = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ue000-\uf8ff\ufffe\uffff"
"""A regular expression's class of the characters that no text holds: controls, line separators, private use."""

DEEPEST = 12
"""How deep emphasis, links and lists may nest."""

LARGEST_START = 999_999
"""The largest number that a list may start with."""

LARGEST_SIDE = 20_000
"""The longest side of a picture, in pixels or SVG user units."""

ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")
"""What an address outside the report looks like."""

_LANGUAGE = re.compile(r"[a-z]{2}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_STRANGE = f"[{UNSHOWABLE}]"
_STRANGE_ESCAPE = r"(?<!\\)(?:\\\\)*\\[^\"\\/]"


class UnsoundError(ValueError):
    """Say that a value of an edition contradicts another or itself."""


def _demand(holds: bool, what: object) -> None:
    if not holds:
        raise UnsoundError(what)


def is_showable(text: str) -> bool:
    """Tell whether a text holds none of the characters that no text holds."""
    # The class of strange characters is slow to compile, and Python knows by heart that most texts hold none.
    return text.replace("\xa0", " ").isprintable() or re.search(_STRANGE, text) is None


def check_characters(json: str) -> None:
    """Demand that JSON holds no character that a text cannot hold, plain or escaped."""
    _demand(is_showable(json), "characters")
    _demand("\\" not in json or re.search(_STRANGE_ESCAPE, json) is None, "escapes")


def check_report(report: Report) -> None:
    """Demand that a report's contents are complete in every language and that every id is one and its own."""
    _demand(0 < len(report.languages) == len(set(report.languages)), "languages")
    _demand(all(_LANGUAGE.fullmatch(language) for language in report.languages), "languages")
    _demand(is_name(report.id) and 1 <= report.year <= 9999, "identity")
    _demand(all(_DATE.fullmatch(date) for date in (report.cutoff, report.published)), "dates")
    _check_texts(report.languages, (report.title, report.short_title, report.publisher, report.rights, report.source))
    _demand(bool(report.parts) and all(part.chapters for part in report.parts), "parts")
    _check_ids(part.id for part in report.parts)
    _check_ids(entry.id for entry in chapters(report))
    for part in report.parts:
        _demand(part.number >= 0 and (part.number == 0 or part.chapters[0].id == part.id), part.id)
        for entry in part.chapters:
            _demand(entry.part == part.id and set(entry.words) >= set(report.languages), entry.id)
            _check_texts(report.languages, (entry.title, entry.short_title, entry.lead))
            _check_texts(report.languages, [heading.title for heading in entry.headings])


def check_figures(figures: tuple[Figure, ...], report: Report) -> None:
    """Demand that figures are numbered from 1, stand in chapters and are described in every language."""
    _check_ids(figure.id for figure in figures)
    known = {entry.id for entry in chapters(report)}
    _demand(report.cover_figure in {"", *(figure.id for figure in figures)}, "cover")
    for number, figure in enumerate(figures, start=1):
        _demand(figure.number == number and figure.chapter in known, figure.id)
        _demand(set(figure.size) >= set(report.languages), figure.id)
        _demand(all(0 < side <= LARGEST_SIDE for size in figure.size.values() for side in size), figure.id)
        _check_texts(report.languages, (figure.alt, figure.caption, figure.credit, figure.licence, figure.source))


def check_terms(terms: tuple[Term, ...], languages: Collection[Language]) -> None:
    """Demand that terms have a label and a definition (may be empty) in every language."""
    _check_ids(term.id for term in terms)
    for term in terms:
        _check_texts(languages, (term.label, term.definition))


def _check_texts(languages: Collection[Language], texts: Iterable[Translated]) -> None:
    _demand(all(set(text) >= set(languages) for text in texts), "translation")


def _check_ids(ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in ids:
        _demand(is_name(name) and name not in seen, name)
        seen.add(name)


def check_chapter(chapter: Chapter, figures: Collection[str], terms: Collection[str]) -> None:
    """Demand that a chapter's blocks are whole and that the figures, terms and notes they name exist."""
    _check_ids(block.id for block in addressed(chapter))
    notes = {note.id for note in chapter.notes}
    for block in chapter.blocks:
        _check_block(block, figures)
        if isinstance(block, Box):
            for inner in block.blocks:
                _demand(not isinstance(inner, Box), inner.id)
                _check_block(inner, figures)
    for number, note in enumerate(chapter.notes, start=1):
        _demand(note.number == number and bool(note.paragraphs), note.id)
    for addressee in addressed(chapter):
        for leaf in leaves(addressee):
            _check_inlines(leaf, notes, terms, DEEPEST)


def _check_block(block: Block, figures: Collection[str]) -> None:
    match block:
        case Heading():
            _demand(block.level in {2, 3}, block.id)
        case Paragraph() | ListBlock() | DefinitionList() | Quote():
            _demand(paragraph_number(block) > 0, block.id)
            if isinstance(block, ListBlock):
                _check_list(block.list, DEEPEST)
        case Table():
            columns = len(block.header)
            _demand(0 < columns == len(block.align), block.id)
            _demand(all(len(row) == columns for row in block.rows), block.id)
        case FigureBlock():
            _demand(block.id in figures, block.id)
        case CodeBlock() | Box():
            pass


def _check_list(items: ItemList, depth: int) -> None:
    _demand(depth > 0 and bool(items.items) and 0 <= items.start <= LARGEST_START, "list")
    for item in items.items:
        _demand(bool(item.paragraphs), "item")
        if item.nested is not None:
            _check_list(item.nested, depth - 1)


def _check_inlines(content: Inlines, notes: Collection[str], terms: Collection[str], depth: int) -> None:
    _demand(depth > 0, "depth")
    for inline in content:
        match inline:
            case Text() | InlineCode() | LineBreak():
                continue
            case NoteMark(note):
                _demand(note in notes, note)
                continue
            case Link(chapter, block):
                _demand(is_name(chapter) and (not block or is_name(block)), chapter)
            case OutsideLink(address):
                _demand(ADDRESS.fullmatch(address) is not None, address)
            case TermUse(term):
                _demand(term in terms, term)
        _check_inlines(inline.children, notes, terms, depth - 1)
