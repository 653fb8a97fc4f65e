"""The command that exports: one PDF, or all that a list file names."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.export_list import Entry, at_line, read_list
from reader.cli.output import complain, say
from reader.cli.paper_choice import choose_paper
from reader.cli.usage import CANNOT, DONE, UsageError
from reader.edition.edition import Edition
from reader.model.errors import ReaderError
from reader.paper.options import PaperOptions
from reader.texts.catalogue import Texts

if TYPE_CHECKING:
    from reader.paper.press import Press


def export(edition: Edition, arguments: argparse.Namespace, texts: Texts) -> int:
    """Make what is asked for, and give the exit status.

    Raises ReaderError, and UsageError unless there is either an output or a list. What goes wrong with an output of a
    list while it is made is told, and the others are made all the same.
    """
    if (arguments.out is None) == (arguments.list is None):
        raise UsageError(texts("cli.out_or_list"))
    if arguments.list is not None:
        return _export_list(edition, read_list(arguments.list, arguments, texts), texts)
    _export_one(edition, choose_paper(edition, arguments, texts), arguments.out)
    return DONE


def _export_one(edition: Edition, options: PaperOptions, out: Path) -> None:
    from reader.paper.pdf import make_pdf
    from reader.paper.saving import save_pdf

    save_pdf(make_pdf(edition, options), out)


def _export_list(edition: Edition, entries: list[Entry], texts: Texts) -> int:
    """Make what a list names, one after the other; all are checked before the first is made."""
    from reader.paper.press import Press

    choices = [_checked(edition, entry, texts) for entry in entries]
    with Press() as press:
        faults = [_fault(edition, *choice, texts, press) for choice in zip(entries, choices, strict=True)]
    return CANNOT if any(faults) else DONE


def _fault(edition: Edition, entry: Entry, options: PaperOptions, texts: Texts, press: "Press") -> ReaderError | None:
    """Make an entry of a list and say so, or what went wrong; give that too."""
    from reader.paper.job import PaperJob

    try:
        with at_line(entry.place, texts):
            job = PaperJob(edition, options, entry.out, press=press)
            job.start()
            job.result()
    except ReaderError as error:
        complain(texts.of_error(error))
        return error
    say(texts("cli.compiled", path=entry.out))
    return None


def _checked(edition: Edition, entry: Entry, texts: Texts) -> PaperOptions:
    """Give the options of an entry, which can be printed and whose place can be written."""
    from reader.paper.gathering import gather
    from reader.paper.saving import check_target

    with at_line(entry.place, texts):
        options = choose_paper(edition, entry.arguments, texts)
        gather(edition, options)
        check_target(entry.out)
    return options
