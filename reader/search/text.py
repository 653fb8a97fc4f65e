"""The text of a passage with where its words are, as the index keeps it."""

import sys
from array import array
from collections.abc import Sequence
from itertools import compress, count
from typing import NamedTuple

from reader.edition.soundness import UnsoundError
from reader.model.hits import Span
from reader.search.expression import Place, Row
from reader.words.tokens import end_of_word

_NUMBER = "I"
"""Four bytes in every Python that runs here; the file has the lowest byte first."""

_SIZE = 8
"""The bytes of one word: which it is and where it begins."""


UNSEEN = 2**32 - 1
"""Where a word begins that belongs to a text without standing in it."""


class IndexedText(NamedTuple):
    """Hold a text, the ids of its words in order and where each begins; the last may be ``UNSEEN``."""

    text: str
    words: Sequence[int]
    starts: Sequence[int]

    @property
    def has_unseen(self) -> bool:
        """Whether there are words that belong to the text without standing in it."""
        return bool(self.starts) and self.starts[-1] == UNSEEN

    def row(self, wanted: frozenset[int]) -> Row:
        """Give the words of the text that are among those wanted, by their number in the text."""
        numbers = compress(count(), map(wanted.__contains__, self.words))
        return {number: self.words[number] for number in numbers}

    def span(self, place: Place) -> Span | None:
        """Give the range of characters from a place's first word to its last; None if it is not to be seen.

        Raises UnsoundError if no words stand there.
        """
        start, last = self.starts[place.first], self.starts[place.after - 1]
        if last == UNSEEN:
            return None
        end = end_of_word(self.text, last)
        if not start <= last < end:
            raise UnsoundError("words")
        return Span(start, end)


def write_words(words: Sequence[int], starts: Sequence[int]) -> bytes:
    """Write the ids of words and where they begin."""
    return _swapped(array(_NUMBER, [*words, *starts])).tobytes()


def read_words(text: str, packed: bytes) -> IndexedText:
    """Join a text and what ``write_words`` wrote of it.

    Raises UnsoundError if that is no such thing.
    """
    if len(packed) % _SIZE:
        raise UnsoundError("words")
    numbers = _swapped(array(_NUMBER, packed))
    half = len(numbers) // 2
    return IndexedText(text, numbers[:half], numbers[half:])


def _swapped(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
