"""What the ending of a file's name says of what is written into it."""

import re
from pathlib import Path

from reader.model.errors import ReaderError

_KIND = re.compile(r"\.[^\W\d_]\w*")
"""An ending that says a kind: it begins with a letter, unlike that of ``vsd.2023`` or ``Dr. Smith``."""


def check_ending(out: Path, ending: str) -> None:
    """Raise ReaderError ``ending_other`` if a name says another kind than an ending does; a name may have none."""
    said = out.suffix.lower()
    if said != ending and _KIND.fullmatch(said):
        raise ReaderError("ending_other", path=out, ending=ending, kind=ending.removeprefix(".").upper())
