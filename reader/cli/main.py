"""The command line: find the command, run it, word its errors."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from reader.cli.output import complain
from reader.cli.usage import CANNOT, WRONG_USAGE, UsageError
from reader.model.errors import ReaderError
from reader.paper.exchange import PICTURES_COMMAND, WORKER_COMMAND
from reader.texts.catalogue import Texts

NO_WINDOW: Final = ("no_display", "no_library")


def main(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name and give its exit status.

    0: done. 1: what was asked cannot be done. 2: wrong usage, or no display for the window. Errors are one line on
    the standard error stream, in Lithuanian where the system speaks it, else in English.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if arguments[:1] == [WORKER_COMMAND]:
        from reader.paper import worker

        return worker.main(Path(arguments[1]))
    if arguments[:1] == [PICTURES_COMMAND]:
        from reader.ui.paper import picture_process

        return picture_process.main(Path(arguments[1]))
    texts = Texts(system_language())
    try:
        return _run(_parse(arguments, texts), texts)
    except UsageError as error:
        return _fail(texts("cli.usage", message=error), WRONG_USAGE)
    except ReaderError as error:
        return _fail(texts.of_error(error), WRONG_USAGE if error.key in NO_WINDOW else CANNOT)
    except BrokenPipeError:
        return CANNOT  # the one who reads the output has had enough


def _parse(arguments: Sequence[str], texts: Texts) -> argparse.Namespace:
    if not arguments:
        return argparse.Namespace(command=None)  # the window waits for no parser
    from reader.cli.parser import build_parser

    return build_parser(texts).parse_args(arguments)


def system_language() -> str:
    """Give the language in which the command line speaks."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return "lt" if value.lower().startswith("lt") else "en"
    return "en"


def _fail(words: str, status: int) -> int:
    complain(words)
    return status


def _run(arguments: argparse.Namespace, texts: Texts) -> int:
    match arguments.command:
        case None:
            from reader.cli.drawing import open_window

            return open_window(arguments, lambda error: complain(texts.of_error(error)), WRONG_USAGE)
        case "screenshot":
            from reader.cli.drawing import draw_screenshot

            return draw_screenshot(arguments)
        case "check" | "compile":
            from reader.cli import publishing

            return publishing.run(arguments, texts)
        case _:
            from reader.cli import reading

            return reading.run(arguments, texts)
