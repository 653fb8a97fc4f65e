"""The commands of a reader without a window: contents, search, export."""

import argparse
from collections.abc import Iterator

import msgspec

from reader.cli.editions import language_of, open_chosen
from reader.cli.output import say
from reader.edition.edition import Edition
from reader.model.contents import find_chapter, part_title
from reader.model.hits import Hit
from reader.model.report import ChapterEntry, Part
from reader.texts.catalogue import Texts


def run(arguments: argparse.Namespace, texts: Texts) -> int:
    """Run one of the commands; raises ReaderError."""
    edition = open_chosen(getattr(arguments, "edition", None))
    try:
        language = language_of(edition, arguments.language)
        commands = {"contents": _contents, "search": _search, "export": _export}
        return commands[arguments.command](edition, language, arguments, texts)
    finally:
        edition.close()


def _write_json(value: object) -> None:
    say(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def _contents(edition: Edition, language: str, arguments: argparse.Namespace, texts: Texts) -> int:
    report = edition.report
    if arguments.json:
        parts = [_part_value(part, language) for part in report.parts]
        _write_json({"edition": report.id, "language": language, "title": report.title[language], "parts": parts})
        return 0
    say(report.title[language])
    for part in report.parts:
        for entry in part.chapters:
            for line in _chapter_lines(part, entry, language):
                say(line)
    return 0


def _chapter_lines(part: Part, entry: ChapterEntry, language: str) -> Iterator[str]:
    depth = 1 if part.number and not entry.opener else 0
    number = f"{part.number}  " if entry.opener else ""
    yield f"{'  ' * depth}{number}{entry.title[language]}  [{entry.id}]"
    for heading in entry.headings:
        yield f"{'  ' * (depth + heading.level - 1)}{heading.title[language]}  [{entry.id}#{heading.block}]"


def _part_value(part: Part, language: str) -> dict[str, object]:
    chapters = [
        {
            "location": entry.id,
            "title": entry.title[language],
            "short_title": entry.short_title[language],
            "words": entry.words[language],
            "headings": [
                {"location": f"{entry.id}#{heading.block}", "level": heading.level, "title": heading.title[language]}
                for heading in entry.headings
            ],
        }
        for entry in part.chapters
    ]
    return {"id": part.id, "number": part.number, "title": part_title(part, language), "chapters": chapters}


def _search(edition: Edition, language: str, arguments: argparse.Namespace, texts: Texts) -> int:
    from reader.edition.search import open_searcher

    with open_searcher(edition.path) as searcher:
        hits = searcher.search(arguments.query, language, arguments.limit)
    if arguments.json:
        values = [_hit_value(edition, hit) for hit in hits.hits]
        _write_json({"query": arguments.query, "language": language, "total": hits.total, "hits": values})
        return 0
    if not hits.hits:
        say(texts("search.nothing_title", query=arguments.query))
        if hits.suggestions:
            say(f"{texts('search.near')} {', '.join(hits.suggestions)}")
    for hit in hits.hits:
        say(f"{hit.location}  {_chapter_title(edition, hit)}\n    {hit.snippet}")
    return 0


def _chapter_title(edition: Edition, hit: Hit) -> str:
    entry = find_chapter(edition.report, hit.location.chapter)
    return entry.short_title[hit.language] if entry else hit.location.chapter


def _hit_value(edition: Edition, hit: Hit) -> dict[str, object]:
    return {
        "location": str(hit.location),
        "language": hit.language,
        "chapter": _chapter_title(edition, hit),
        "text": hit.snippet,
        "matches": [[span.start, span.end] for span in hit.matches],
    }


def _export(edition: Edition, language: str, arguments: argparse.Namespace, texts: Texts) -> int:
    from reader.paper.options import PaperOptions
    from reader.paper.pdf import make_pdf
    from reader.paper.saving import save_pdf

    options = PaperOptions(language, tuple(arguments.section), figures=not arguments.no_figures)
    save_pdf(make_pdf(edition, options), arguments.out)
    return 0
