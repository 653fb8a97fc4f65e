"""The index of names: a chapter made from ``terms.toml``, each name with its spellings and where it stands.

Sources that have a chapter of the same id keep it. A name is looked for with the edition's own search, so that every
form of it is found. A paragraph in which it stands in one language is listed in all, so that the chapter has the same
blocks in each.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import groupby, pairwise
from pathlib import Path

from reader.model.blocks import Block, Chapter, Heading, Inline, ItemList, Link, ListBlock, ListItem, Strong, Text
from reader.model.contents import NAMES, chapters
from reader.model.hits import Hit
from reader.model.location import Location
from reader.model.prose import addressed, block_text, paragraph_number
from reader.model.report import Figure, Language, Report, Term, TermKind
from reader.search.index import write_index
from reader.search.names import NAME_KINDS
from reader.search.searcher import Searcher
from reader.texts.catalogue import Texts
from reader.words.collation import sort_key
from reader.words.script import is_latin

BACK = "back"
"""The id of the part in which it stands, after all others."""

_EVERYTHING = 10_000

_WIDEST_GAP = 2
"""Characters between the words of a name: a full stop and a space."""

Chapters = Mapping[str, Mapping[Language, Chapter]]
"""The chapters by id and language."""

Places = dict[str, list[Location]]
"""Where each term stands, by its id, in reading order."""


def make_names(
    report: Report, texts: Chapters, figures: Sequence[Figure], terms: Sequence[Term]
) -> dict[Language, Chapter] | None:
    """Make the chapter in every language; None if no name stands anywhere."""
    names = [term for term in terms if term.kind in NAME_KINDS]
    places = _find_places(report, texts, figures, names)
    if not places:
        return None
    return {language: _chapter(report, texts, names, places, language) for language in report.languages}


def _find_places(report: Report, texts: Chapters, figures: Sequence[Figure], names: Sequence[Term]) -> Places:
    found: dict[str, set[Location]] = {}
    order: dict[Location, int] = {}
    for language in report.languages:
        paragraphs = _paragraphs(report, texts, language)
        order = {location: place for place, location in enumerate(paragraphs)}  # the same in every language
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            in_order = [texts[entry.id][language] for entry in chapters(report)]
            write_index(connection, report, language, in_order, figures, names)
            searcher = Searcher(connection, Path(NAMES))
            for name in names:
                found.setdefault(name.id, set()).update(_places_of(name, language, searcher, paragraphs))
    return {name: sorted(places, key=order.__getitem__) for name, places in found.items() if places}


def _paragraphs(report: Report, texts: Chapters, language: Language) -> dict[Location, str]:
    """Give the text of every paragraph that has a number, in reading order."""
    return {
        Location(entry.id, block.id): block_text(block)
        for entry in chapters(report)
        for block in addressed(texts[entry.id][language])
        if paragraph_number(block)
    }


def _places_of(
    name: Term, language: Language, searcher: Searcher, paragraphs: Mapping[Location, str]
) -> Iterator[Location]:
    for spelling in _spellings(name, language):
        for hit in searcher.search(f"{spelling} ", language, _EVERYTHING).hits:
            text = paragraphs.get(hit.location)
            if text is None or not _stands_together(hit, spelling):
                continue
            if _is_written(hit, text, spelling):
                yield hit.location


def _spellings(name: Term, language: Language) -> Iterator[str]:
    yield name.label[language]
    yield from name.variants.get(language, ())


def _stands_together(hit: Hit, spelling: str) -> bool:
    """Tell whether the words of a name stand side by side: scattered over a paragraph they do not name it."""
    others = len(spelling.split()) - 1
    close = [after.start - before.end <= _WIDEST_GAP for before, after in pairwise(hit.block_matches)]
    return any(all(close[at : at + others]) for at in range(len(hit.block_matches) - others))


def _is_written(hit: Hit, text: str, spelling: str) -> bool:
    """Tell whether capitals stand in a text as they are written: IS is no form of the verb, *lydi* none of Lyda."""
    capitals = spelling if spelling.isupper() else spelling[0] if spelling[0].isupper() else ""
    return any(text.startswith(capitals, span.start) for span in hit.block_matches)


def _chapter(report: Report, texts: Chapters, names: Sequence[Term], places: Places, language: Language) -> Chapter:
    words = Texts(language)
    blocks: list[Block] = []
    for number, (kind, group) in enumerate(_by_kind(names, places), start=1):
        blocks.append(Heading(f"h{number}", 2, (Text(words(f"names.{kind}")),)))
        ordered = sorted(group, key=lambda name: sort_key(_sorted_by(name, language), language))
        items = tuple(ListItem((_entry(report, texts, name, places[name.id], language),)) for name in ordered)
        blocks.append(ListBlock(f"p{number}", number, ItemList(ordered=False, items=items)))
    return Chapter(NAMES, words("names.title"), words("names.short_title"), words("names.lead"), tuple(blocks))


def _by_kind(names: Sequence[Term], places: Places) -> Iterator[tuple[TermKind, list[Term]]]:
    for kind in NAME_KINDS:
        group = [name for name in names if name.kind == kind and name.id in places]
        if group:
            yield kind, group


def _sorted_by(name: Term, language: Language) -> str:
    """Give what a name stands under: a person's family name, known by standing alone as a spelling, else the last.

    Where the family name comes first, as in Chinese, the name stands as it is written.
    """
    label = name.label[language]
    if name.kind != "person" or name.as_written:
        return label
    words = label.split()
    alone = [word for word in words if word in name.variants.get(language, ())]
    return f"{(alone or words[-1:])[0]} {label}"


def _entry(
    report: Report, texts: Chapters, name: Term, places: Sequence[Location], language: Language
) -> tuple[Inline, ...]:
    """Write one name: label, how else it is written, then chapter by chapter the numbers of its paragraphs."""
    inlines: list[Inline] = [Strong((Text(name.label[language]),))]
    others = _other_spellings(name, language)
    inlines.append(Text(f" ({', '.join(others)}): " if others else ": "))
    for place, (chapter, locations) in enumerate(groupby(places, key=lambda location: location.chapter)):
        if place:
            inlines.append(Text("; "))
        inlines.append(Text(f"{texts[chapter][language].short_title}\u00a0"))
        inlines.extend(_links(texts[chapter][language], list(locations)))
    return tuple(inlines)


def _other_spellings(name: Term, language: Language) -> list[str]:
    """Give how a name is written in the language and what it is in the others; other letters are for searching."""
    spellings = dict.fromkeys((*name.variants.get(language, ()), *name.label.values()))
    return [one for one in spellings if one != name.label[language] and is_latin(one)]


def _links(chapter: Chapter, locations: Sequence[Location]) -> Iterator[Inline]:
    numbers = {block.id: paragraph_number(block) for block in addressed(chapter)}
    for place, location in enumerate(locations):
        if place:
            yield Text(", ")
        yield Link(location.chapter, location.block, (Text(str(numbers[location.block])),))
