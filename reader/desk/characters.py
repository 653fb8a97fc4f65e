"""The characters that are kept: what a person typed, without what no file or database can hold."""

import re

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_BREAKS = re.compile("[\t\n]+")


def storable(text: str) -> str:
    """Give a text with line feeds as its only line ends, without control characters and outer white space.

    Half a surrogate pair, which some input methods leave behind, becomes U+FFFD.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", whole)).strip()


def one_line(text: str) -> str:
    """Give a storable text on one line: line ends and tabs become single spaces."""
    return _BREAKS.sub(" ", storable(text)).strip()
