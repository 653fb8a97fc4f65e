"""The commands of a reader without a window: contents, search, export."""

import argparse
from collections.abc import Iterator

import msgspec

from reader.cli.editions import language_of, open_chosen
from reader.cli.output import say
from reader.cli.searching import search
from reader.cli.usage import DONE
from reader.edition.edition import Edition
from reader.model.contents import part_title
from reader.model.report import ChapterEntry, Part
from reader.texts.catalogue import Texts


def run(arguments: argparse.Namespace, texts: Texts) -> int:
    """Run one of the commands; raises ReaderError."""
    edition = open_chosen(getattr(arguments, "edition", None))
    try:
        if arguments.command == "export":
            from reader.cli.exporting import export

            return export(edition, arguments, texts)
        language = language_of(edition, arguments.language)
        commands = {"contents": _contents, "search": _search}
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
        return DONE
    say(report.title[language])
    for part in report.parts:
        for entry in part.chapters:
            for line in _chapter_lines(part, entry, language):
                say(line)
    return DONE


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
    return DONE
