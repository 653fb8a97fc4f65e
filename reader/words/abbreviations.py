"""Other ways to write an abbreviation or the name of a type, for those who type it otherwise than the text has it."""

import re
from collections.abc import Iterator, Sequence

_TYPE = re.compile(r"([^\W\d_]+)(\d\w*)")


def other_abbreviations(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the other ways to write what words say, as rows of words: ``u s`` (U.S.) is ``us``, ``su27`` is ``su 27``.

    Words are as ``reader.words.tokens.form_of`` writes them.
    """
    if len(words) > 1 and all(len(word) == 1 and word.isalpha() for word in words):
        yield ("".join(words),)
    if len(words) == 1 and (parts := _TYPE.fullmatch(words[0])):
        yield parts[1], parts[2]
