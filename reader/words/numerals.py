"""Other ways to write a number or a date, for those who type it otherwise than the text has it."""

from collections.abc import Iterator, Sequence

_SCALES = (
    ("tūkst", "tūkstančių", "thousand"),
    ("mln", "milijonų", "million"),
    ("mlrd", "milijardų", "billion"),
)
"""The words for the first, second and third group of three zeros: short, long, English."""

_STARTS = (("tūkst", "tukst", "thousand"), ("mln", "milijon", "million"), ("mlrd", "milijard", "billion"))
"""How all forms of those words begin."""

_MONTHS = (
    ("sausio", "january"),
    ("vasario", "february"),
    ("kovo", "march"),
    ("balandžio", "april"),
    ("gegužės", "may"),
    ("birželio", "june"),
    ("liepos", "july"),
    ("rugpjūčio", "august"),
    ("rugsėjo", "september"),
    ("spalio", "october"),
    ("lapkričio", "november"),
    ("gruodžio", "december"),
)


def is_scale(word: str) -> bool:
    """Tell whether a word counts thousands, millions or milliards."""
    return _groups_of(word) > 0


def other_spellings(words: Sequence[str]) -> list[tuple[str, ...]]:
    """Give the other ways to write what words say, as rows of words; none if they are no number and no date.

    ``350000`` is ``350 000``, ``350 tūkst.`` and ``350 thousand``; ``2022-02-24`` is ``2022 m. vasario 24`` and
    ``24 February 2022``. Words are as ``reader.words.tokens.form_of`` writes them.
    """
    found = dict.fromkeys([*_dates(words), *_numbers(words)])
    return [spelling for spelling in found if spelling != tuple(words)]


def _groups_of(word: str) -> int:
    return next((groups for groups, starts in enumerate(_STARTS, start=1) if word.startswith(starts)), 0)


def _numbers(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    digits, zeros = _digits(words)
    if not digits:
        return
    whole = digits + "000" * zeros
    grouped = _grouped(whole)
    yield grouped
    yield (whole,)
    for groups in range(1, min(len(grouped), len(_SCALES) + 1)):
        if set(grouped[-groups:]) == {"000"}:
            yield from ((*grouped[:-groups], scale) for scale in _SCALES[groups - 1])


def _digits(words: Sequence[str]) -> tuple[str, int]:
    """Read a number as its digits and how many groups of zeros a word stands for; no digits if it is none."""
    *first, last = words
    zeros = _groups_of(last) if first else 0
    parts = first if zeros else [*first, last]
    if not all(part.isascii() and part.isdecimal() for part in parts):
        return "", 0
    is_whole = len(parts) == 1 and (zeros > 0 or len(parts[0]) > 3)
    is_grouped = len(parts) > 1 and len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:])
    is_number = parts[0][0] != "0" and (is_whole or is_grouped)
    return ("".join(parts), zeros) if is_number else ("", 0)


def _grouped(digits: str) -> tuple[str, ...]:
    first = len(digits) % 3
    rest = tuple(digits[at : at + 3] for at in range(first, len(digits), 3))
    return (digits[:first], *rest) if first else rest


def _dates(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield a day written as year, month, day or the other way round, a month written as year and month."""
    if len(words) not in {2, 3} or not all(word.isascii() and word.isdecimal() for word in words):
        return
    year, month, *day = words if len(words[0]) == 4 else words[::-1]
    if len(year) != 4 or len(month) > 2 or not 1 <= int(month) <= 12 or not all(1 <= int(part) <= 31 for part in day):
        return
    lithuanian, english = _MONTHS[int(month) - 1]
    day = [part.lstrip("0") for part in day]
    yield (year, "m", lithuanian, *day)
    yield (*day, english, year)
