"""What may stand on the command line."""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast, get_args

from reader.cli.speaking_parser import SpeakingParser
from reader.desk.session import Panel
from reader.model.paper import PaperFormat, TextSize
from reader.model.theme import PALETTES
from reader.resources import is_frozen
from reader.texts.catalogue import Texts


def build_parser(texts: Texts) -> argparse.ArgumentParser:
    """Build the parser; the options of every command may stand before or after its name."""
    parser = SpeakingParser(texts, prog=_program(), description=texts("cli.description"))
    parser.epilog = texts("cli.statuses")
    _add_common(parser, texts)
    # Whatever makes parsers will do, and these want the texts.
    parser_class = cast("type[SpeakingParser]", partial(SpeakingParser, texts))
    commands = parser.add_subparsers(dest="command", metavar=texts("cli.command"), parser_class=parser_class)

    def add(name: str) -> SpeakingParser:
        made = commands.add_parser(name, help=texts(f"cli.{name}"), description=texts(f"cli.{name}"))
        _add_common(made, texts)
        return made

    _add_reading(add, texts)
    _add_publishing(add, texts)
    _add_screenshot(add("screenshot"), texts)
    return parser


def _program() -> str:
    return Path(sys.executable).stem if is_frozen() else "main.py"


def _add_common(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Add what every command takes; without a default, so that none hides what stood before the command."""
    suppressed = argparse.SUPPRESS
    parser.add_argument(
        "--edition", type=Path, metavar=texts("cli.value.file"), default=suppressed, help=texts("cli.edition")
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar=texts("cli.value.folder"), default=suppressed, help=texts("cli.data_dir")
    )


def _add_reading(add: Callable[[str], argparse.ArgumentParser], texts: Texts) -> None:
    contents = add("contents")
    _language(contents, texts)
    contents.add_argument("--json", action="store_true", help=texts("cli.json"))
    search = add("search")
    search.add_argument("query", type=_text, metavar=texts("cli.value.query"), help=texts("cli.query"))
    _language(search, texts)
    search.add_argument("--limit", type=_count, metavar=texts("cli.value.number"), default=50, help=texts("cli.limit"))
    search.add_argument(
        "--scope", action="append", metavar=texts("cli.value.scope"), default=[], help=texts("cli.scope")
    )
    search.add_argument("--both", action="store_true", help=texts("cli.both"))
    search.add_argument("--exact", action="store_true", help=texts("cli.exact"))
    search.add_argument("--explain", action="store_true", help=texts("cli.explain"))
    search.add_argument("--json", action="store_true", help=texts("cli.json"))
    export = add("export")
    export.add_argument("out", type=Path, nargs="?", metavar=texts("cli.value.pdf"), help=texts("cli.out_pdf"))
    export.add_argument("--list", type=Path, metavar=texts("cli.value.file"), help=texts("cli.list"))
    export.epilog = texts("cli.list_lines")
    _add_paper(export, texts)


def build_line_parser(texts: Texts) -> argparse.ArgumentParser:
    """Build the parser of a line in a list of exports."""
    line = SpeakingParser(texts, prog=_program(), add_help=False)
    line.add_argument("out", type=Path, metavar=texts("cli.value.pdf"))
    _add_paper(line, texts)
    return line


def _add_paper(export: argparse.ArgumentParser, texts: Texts) -> None:
    _language(export, texts)
    export.add_argument(
        "--section", action="append", metavar=texts("cli.value.id"), default=[], help=texts("cli.section")
    )
    export.add_argument(
        "--passage", action="append", metavar=texts("cli.value.block"), default=[], help=texts("cli.passage")
    )
    export.add_argument("--bilingual", action="store_true", help=texts("cli.bilingual"))
    export.add_argument("--paper", choices=get_args(PaperFormat), default="a4", help=texts("cli.paper"))
    export.add_argument("--columns", type=int, choices=(1, 2), default=1, help=texts("cli.columns"))
    export.add_argument("--size", choices=get_args(TextSize), default="normal", help=texts("cli.text_size"))
    export.add_argument("--grey", action="store_true", help=texts("cli.grey"))
    export.add_argument("--no-figures", action="store_true", help=texts("cli.no_figures"))
    export.add_argument("--no-numbers", action="store_true", help=texts("cli.no_numbers"))
    export.add_argument("--watermark", metavar=texts("cli.value.text"), default="", help=texts("cli.watermark"))
    export.add_argument("--printed", metavar=texts("cli.value.date"), default="", help=texts("cli.printed"))
    export.add_argument("--marks", metavar=texts("cli.value.query"), default="", help=texts("cli.marks"))
    export.add_argument("--notes", action="store_true", help=texts("cli.notes"))


def _add_publishing(add: Callable[[str], argparse.ArgumentParser], texts: Texts) -> None:
    check = add("check")
    check.add_argument("folder", type=Path, metavar=texts("cli.value.folder"), help=texts("cli.folder"))
    compiling = add("compile")
    compiling.add_argument("folder", type=Path, metavar=texts("cli.value.folder"), help=texts("cli.folder"))
    compiling.add_argument("out", type=Path, metavar=texts("cli.value.edition"), help=texts("cli.out_edition"))


def _add_screenshot(parser: argparse.ArgumentParser, texts: Texts) -> None:
    parser.add_argument("out", type=Path, metavar=texts("cli.value.png"), help=texts("cli.out_png"))
    _language(parser, texts)
    parser.add_argument("--theme", choices=tuple(PALETTES), default="light", help=texts("cli.theme"))
    parser.add_argument(
        "--size", type=_size, metavar=texts("cli.value.size"), default=(1280, 820), help=texts("cli.size")
    )
    parser.add_argument("--scale", type=_scale, metavar=texts("cli.value.scale"), default=1.0, help=texts("cli.scale"))
    parser.add_argument(
        "--text", type=_percent, metavar=texts("cli.value.percent"), default=100, help=texts("cli.text")
    )
    parser.add_argument("--at", metavar=texts("cli.value.location"), default="", help=texts("cli.at"))
    parser.add_argument("--panel", choices=get_args(Panel), default="contents", help=texts("cli.panel"))
    parser.add_argument("--query", metavar=texts("cli.value.query"), default="", help=texts("cli.query"))
    parser.add_argument("--figure", metavar=texts("cli.value.id"), default="", help=texts("cli.figure"))
    parser.add_argument("--paper", choices=("save", "print"), default="", help=texts("cli.paper_panel"))


def _language(parser: argparse.ArgumentParser, texts: Texts) -> None:
    parser.add_argument("--language", metavar=texts("cli.value.language"), default="", help=texts("cli.language"))


def _text(argument: str) -> str:
    """Read a text that JSON can hold: bytes of an argument that are none come as halves of surrogate pairs."""
    return argument.encode("utf-8", "replace").decode("utf-8")


def _count(text: str) -> int:
    return _bounded(text, 1, 10_000)


def _percent(text: str) -> int:
    return _bounded(text, 100, 300)


def _bounded(text: str, least: int, most: int) -> int:
    number = int(text)
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"{least} … {most}")
    return number


def _scale(text: str) -> float:
    number = float(text)
    if not 0.5 <= number <= 4:
        raise argparse.ArgumentTypeError("0.5 … 4")
    return number


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return _bounded(width, 200, 8000), _bounded(height, 200, 8000)
