"""The command that exports: one PDF, or all that a list file names."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.endings import check_ending
from reader.cli.export_list import Entry, LineFaults, read_list
from reader.cli.output import say
from reader.cli.paper_choice import choose_paper
from reader.cli.usage import DONE, UsageError
from reader.edition.edition import Edition
from reader.paper.options import PaperOptions
from reader.texts.catalogue import Texts

if TYPE_CHECKING:
    from reader.paper.press import Press

_ENDING = ".pdf"


def export(edition: Edition, arguments: argparse.Namespace, texts: Texts) -> int:
    """Make what is asked for, and give the exit status.

    Raises ReaderError, and UsageError unless there is either an output or a list. What is wrong with the lines of a
    list is told, and then nothing is made; what goes wrong with an output while it is made is told, and the others are
    made all the same.
    """
    if (arguments.out is None) == (arguments.list is None):
        raise UsageError(texts("cli.out_or_list"))
    if arguments.list is not None:
        return _export_list(edition, arguments, texts)
    check_ending(arguments.out, _ENDING)
    _export_one(edition, choose_paper(edition, arguments, texts), arguments.out)
    return DONE


def _export_one(edition: Edition, options: PaperOptions, out: Path) -> None:
    from reader.paper.pdf import make_pdf
    from reader.paper.saving import save_pdf

    save_pdf(make_pdf(edition, options), out)


def _export_list(edition: Edition, arguments: argparse.Namespace, texts: Texts) -> int:
    """Make what a list names, one after the other; all are checked, and every fault told, before the first is made."""
    from reader.paper.press import Press

    faults = LineFaults(texts)
    chosen: list[tuple[Entry, PaperOptions]] = []
    for entry in read_list(arguments.list, arguments, texts, faults):
        with faults.told(entry.place):
            chosen.append((entry, _checked(edition, entry, texts)))
    if faults.status != DONE:
        return faults.status
    with Press() as press:
        for entry, options in chosen:
            if _is_made(edition, entry, options, faults, press):
                say(texts("cli.compiled", path=entry.out))
    return faults.status


def _is_made(edition: Edition, entry: Entry, options: PaperOptions, faults: LineFaults, press: "Press") -> bool:
    """Make an entry of a list; what goes wrong is told."""
    from reader.paper.job import PaperJob

    with faults.told(entry.place):
        job = PaperJob(edition, options, entry.out, press=press)
        job.start()
        job.result()
        return True
    return False


def _checked(edition: Edition, entry: Entry, texts: Texts) -> PaperOptions:
    """Give the options of an entry, which can be printed and whose place can be written."""
    from reader.paper.gathering import gather
    from reader.paper.saving import check_target

    check_ending(entry.out, _ENDING)
    options = choose_paper(edition, entry.arguments, texts)
    gather(edition, options)
    check_target(entry.out)
    return options
