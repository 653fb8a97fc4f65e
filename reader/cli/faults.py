"""What argparse finds wrong with a command line, in the language of the program: argparse speaks English alone."""

import re

from reader.texts.catalogue import Texts

_ARGUMENT = r"argument (?P<name>.+?): "
_FAULTS = {
    name: re.compile(pattern)
    for name, pattern in {
        "missing": r"the following arguments are required: (?P<names>.+)",
        "unknown": r"unrecognized arguments: (?P<names>.+)",
        "ambiguous": r"ambiguous option: (?P<name>.+) could match (?P<matches>.+)",
        "no_value": _ARGUMENT + r"expected one argument",
        "value_unwanted": _ARGUMENT + r"ignored explicit argument .+",
        "choice": _ARGUMENT + r"invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)",
        "value": _ARGUMENT + r"invalid \w+ value: (?P<value>.+)",
        "bounds": _ARGUMENT + r"(?P<bounds>\S+ … \S+)",
    }.items()
}
"""The faults by the end of their key among the texts. Each pattern is a message of argparse, its gaps named as in the
text."""


def word_fault(message: str, texts: Texts) -> str:
    """Say a message of argparse in the language of the texts; one that is not known stays as it is."""
    for name, pattern in _FAULTS.items():
        if (match := pattern.fullmatch(message)) is not None:
            gaps = {gap: value.replace("'", "") for gap, value in match.groupdict().items()}
            return texts(f"cli.fault.{name}", **gaps)
    return message
