"""Other ways to write an abbreviation or the name of a type, for those who type it otherwise than the text has it; and
what is copied out of a text: words with the number of a note, words that the end of a line parted.
"""

import re
from collections.abc import Iterator, Sequence

from reader.words.tokens import forms

_LINE_END = re.compile(r"[-‐\u00ad]\s+")
_NOTED = re.compile(r"([^\W\d_]{4,})[0-9]{1,2}")
_TYPE = re.compile(r"([^\W\d_]+)(\d\w*)")


def other_abbreviations(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the other ways to write what words say, as rows of words: ``u s`` (U.S.) is ``us``, ``su27`` is ``su 27``.

    Words are as ``reader.words.tokens.form_of`` writes them.
    """
    if len(words) > 1 and all(len(word) == 1 and word.isalpha() for word in words):
        yield ("".join(words),)
    if len(words) == 1 and (parts := _TYPE.fullmatch(words[0])):
        yield parts[1], parts[2]


def is_line_end(gap: str) -> bool:
    """Tell whether what stands between two words is a hyphen at the end of a line."""
    return _LINE_END.fullmatch(gap) is not None


def as_copied(text: str) -> list[tuple[str, ...]]:
    """Give what a copied text may say, as rows of words: *visuo- menę* is *visuomenę*, *pradžios1* is *pradžios*.

    A number is taken for that of a note behind four letters or more: shorter ones are types (*Su27*).
    """
    if _LINE_END.search(text):
        return [tuple(forms(_LINE_END.sub("", text)))]
    noted = _NOTED.fullmatch(text)
    return [tuple(forms(noted[1]))] if noted else []
