"""The commands of a reader without a window: contents, search, export."""

import argparse
from collections.abc import Iterator

import msgspec

from reader.cli.editions import language_of, open_chosen
from reader.cli.output import say
from reader.cli.searching import search
from reader.edition.edition import Edition
from reader.model.contents import part_title
from reader.model.report import ChapterEntry, Part
from reader.paper.options import PaperOptions
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
    if (value := search(edition, language, arguments, texts)) is not None:
        _write_json(value)
    return 0


def _export(edition: Edition, language: str, arguments: argparse.Namespace, texts: Texts) -> int:
    from reader.paper.pdf import make_pdf
    from reader.paper.saving import save_pdf

    save_pdf(make_pdf(edition, _paper_options(language, arguments)), arguments.out)
    return 0


def _paper_options(language: str, arguments: argparse.Namespace) -> PaperOptions:
    return PaperOptions(
        language,
        tuple(arguments.section),
        figures=not arguments.no_figures,
        bilingual=arguments.bilingual,
        paper=arguments.paper,
        columns=arguments.columns,
        size=arguments.size,
        grey=arguments.grey,
        numbers=not arguments.no_numbers,
        watermark=arguments.watermark,
        printed=arguments.printed,
    )
