"""Other ways to write a date, for those who type it otherwise than the text has it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.words.folding import fold
from reader.words.ordinals import in_english, without_english_ending
from reader.words.tokens import LETTER, forms

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
_MONTH = re.compile(
    r"(?:sausi|vasari|baland|geguz|birzel|liep|rugpju|rugsej|spal|lapkri|gruod)[a-z]*|kov(?:as|o|ui|a|u|e)"
)
"""All forms of the Lithuanian months, without their marks; *kovos* are fights."""

_WORD_FOR_MONTH = re.compile("men(?:uo|es[a-z]*)?")

_SHORT = {english[:3]: month for month, (_, english) in enumerate(_MONTHS, start=1) if english != "may"} | {"sept": 9}
_WHOLE = {name: month for month, names in enumerate(_MONTHS, start=1) for name in (*names, fold(names[0]))}

_SPACE = "[ \u00a0\u2009\u202f]"
_ENGLISH_DAY = "[0-9]{1,2}(?:st|nd|rd|th)"
_DAY = f"{_ENGLISH_DAY}|[0-9]{{1,2}}"
_LITHUANIAN_DAY = r"[0-9]{1,2}[-‐‑–][^\W\d_]{1,8}"
_NAME = rf"(?:{'|'.join(sorted(_SHORT, reverse=True))})\.?"
_YEAR = f"(?:,?{_SPACE}[0-9]{{4}})"
_WITH_NAME = f"(?:{_DAY}){_SPACE}{_NAME}{_YEAR}?|{_NAME}{_SPACE}(?:{_DAY}){_YEAR}?|{_NAME}{_YEAR}"
_WHOLE_NAME = f"(?:{'|'.join(_WHOLE)})"
_WITH_ORDINAL = (
    f"{_ENGLISH_DAY}{_SPACE}(?:of{_SPACE})?{_WHOLE_NAME}{_YEAR}?|{_WHOLE_NAME}{_SPACE}{_ENGLISH_DAY}{_YEAR}?"
    f"|{_WHOLE_NAME}{_SPACE}{_LITHUANIAN_DAY}"
)
_WITH_SLASHES = "[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}"
_WITH_SPACES = f"(?:19|20)[0-9]{{2}}{_SPACE}[01][0-9]{_SPACE}[0-3][0-9]"
_APART = re.compile(
    rf"(?<!{LETTER})(?<!{LETTER}/)(?:{_WITH_ORDINAL}|{_WITH_NAME}|{_WITH_SLASHES}|{_WITH_SPACES})(?!/?{LETTER})",
    re.IGNORECASE,
)
_NUMERIC = re.compile("[0-9]{1,4}(?:[-‐‑–./:·][0-9]{1,4}){1,2}")


class _Date(NamedTuple):
    """Hold the year and the day, either of which may be empty, and the number of the month."""

    year: str
    month: int
    day: str


def find_dates(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where in a stretch of text dates stand whose words nothing else holds together: ``24/02/2022``,
    ``24 Feb 2022``, ``vasario 24-oji``.
    """
    yield from (match.span() for match in _APART.finditer(text, start, end))


def other_dates(text: str) -> list[tuple[str, ...]]:
    """Give the other ways to write a date, as rows of words; none if a text is no date.

    ``2022-02-24``, ``24/02/2022`` and ``24 Feb 2022`` are ``2022 m. vasario 24`` and ``24 February 2022``. Words are as
    ``reader.words.tokens.form_of`` writes them.
    """
    typed = tuple(forms(text))
    date = _read_numbers(typed) if _NUMERIC.fullmatch(text) else _read_name(typed) if _APART.fullmatch(text) else None
    return [row for row in dict.fromkeys(_rows(date)) if row != typed] if date else []


def says_nothing_new(word: str, before: str) -> bool:
    """Tell whether a word only says what the one before it is: *mėn.* after a month, *d.* after the number of a day."""
    if word == "d":
        return before.isdecimal()
    return bool(_WORD_FOR_MONTH.fullmatch(fold(word)) and _MONTH.fullmatch(fold(before)))


def _read_numbers(words: Sequence[str]) -> _Date | None:
    """Read year, month, day or the other way round, where the month may come first; or year and month; or month and
    day, where the month has a zero before it.
    """
    if len(words) == 2 and all(len(word) == 2 for word in words):
        return _checked("", int(words[0]), words[1]) if words[0].startswith("0") else None
    if len(words[0]) == 4 or len(words[-1]) != 4:
        year, month, *days = words
    else:
        *days, month, year = words
        if days and int(month) > 12:
            days, month = [month], days[0]
    return _checked(year, int(month), "".join(days)) if len(month) <= 2 else None


def _read_name(words: Sequence[str]) -> _Date | None:
    """Read day and year around the name of a month; numbers alone as ``_read_numbers`` does."""
    if all(word.isdecimal() for word in words):
        return _read_numbers(words)
    month = next(month for word in words if (month := _SHORT.get(word) or _WHOLE.get(word)))
    numbers = [number for word in words if (number := without_english_ending(word)).isdecimal()]
    year = next((number for number in numbers if len(number) == 4), "")
    day = next((number for number in numbers if len(number) < 4), "")
    return _checked(year, month, day)


def _checked(year: str, month: int, day: str) -> _Date | None:
    is_day = day == "" or (len(day) <= 2 and 1 <= int(day) <= 31)
    return _Date(year, month, day.lstrip("0")) if len(year) in {0, 4} and 1 <= month <= 12 and is_day else None


def _rows(date: _Date) -> Iterator[tuple[str, ...]]:
    year, month, day = date
    lithuanian, english = _MONTHS[month - 1]
    years = (year,) if year else ()
    yield (*((year, "m") if year else ()), lithuanian, *((day,) if day else ()))
    if not day:
        yield (english, *years)
        return
    for number in (day, in_english(day)):
        yield (number, english, *years)
        yield (english, number, *years)
    if year:
        yield (year, f"{month:02}", day.zfill(2))
