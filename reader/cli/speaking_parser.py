"""A parser of the command line that speaks the language of the program."""

import argparse
from collections.abc import Iterable
from functools import partial
from typing import Any, NoReturn

from reader.cli.faults import word_fault
from reader.cli.usage import UsageError
from reader.texts.catalogue import Texts


class _Formatter(argparse.HelpFormatter):
    """Lay help out, the word before the usage translated."""

    def __init__(self, usage: str, prog: str) -> None:
        super().__init__(prog)
        self._before_usage = usage

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Add the usage behind the word for it, unless it goes into another text."""
        super().add_usage(usage, actions, groups, self._before_usage if prefix is None else prefix)


class SpeakingParser(argparse.ArgumentParser):
    """Parse, and give help and faults in the language of texts; faults are raised as UsageError."""

    def __init__(
        self, texts: Texts, *, prog: str | None = None, description: str | None = None, add_help: bool = True
    ) -> None:
        formatter = partial(_Formatter, texts("cli.usage_before") + " ")
        super().__init__(prog=prog, description=description, formatter_class=formatter, add_help=False)
        self._texts = texts
        self._positionals.title, self._optionals.title = texts("cli.positionals"), texts("cli.options")
        if add_help:
            self.add_argument("-h", "--help", action="help", default=argparse.SUPPRESS, help=texts("cli.help"))

    def error(self, message: str) -> NoReturn:
        """Raise UsageError with what is wrong."""
        raise UsageError(word_fault(message, self._texts))
