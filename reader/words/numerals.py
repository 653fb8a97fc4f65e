"""Other ways to write a number, for those who type it otherwise than the text has it."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.model.hits import Span
from reader.words.tokens import LETTER, PERCENT, forms

_ANY = r"[\w\u0300-\u036f]"
_SPACE = "[ \u00a0\u2009\u202f]"
_DASH = "[-‐‑–]"
_MARK = "[-‐‑–.,:/·]"


class _Scale(NamedTuple):
    """Hold a pattern of all words for some groups of three zeros, and the words by which the others are found: short
    and long in Lithuanian, then English.
    """

    pattern: str
    words: tuple[str, ...]


_SCALES = {
    "thousand": _Scale(
        rf"t(?:u\u0304?|ū)kst(?:an(?:t[iįy]|[cč]\u030c?i){_ANY}{{0,5}})?|thousands?|(?<=[0-9])k",
        ("tūkst", "tūkstančių", "thousand"),
    ),
    "million": _Scale(rf"mln|milijon{_ANY}{{0,4}}|millions?|(?<=[0-9])mn?", ("mln", "milijonų", "million")),
    "milliard": _Scale(rf"mlrd|milijard{_ANY}{{0,4}}|billions?|bn", ("mlrd", "milijardų", "billion", "bn")),
    "trillion": _Scale(rf"trln|trilijon{_ANY}{{0,4}}|trillions?", ("trln", "trilijonų", "trillion")),
}
"""The words for the first to the fourth group of three zeros."""

_SIGN = f"[%{PERCENT}]"
_PERCENT = rf"proc(?:ent{_ANY}{{0,4}})?|percent|per{_SPACE}cent|pct"
_PERCENT_WORDS = ((PERCENT,), ("proc",), ("procentų",), ("percent",), ("per", "cent"))

_NUMBER = rf"(?:[0-9]{{1,3}}(?:(?:{_SPACE}|[.,·])[0-9]{{3}}){{1,7}}(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?)"
_UNIT = "|".join(f"(?P<{name}>{scale.pattern})" for name, scale in _SCALES.items())
_BEGIN, _END = rf"(?<!{LETTER})(?<!{LETTER}{_MARK})", rf"(?!{LETTER}|[\u0300-\u036f])"
_AMOUNT = re.compile(
    rf"{_BEGIN}(?P<first>{_NUMBER})(?:{_DASH}(?P<second>{_NUMBER}))?(?!{_MARK}?[0-9])"
    rf"(?:{_SPACE}?(?P<sign>{_SIGN})|(?:{_SPACE}?(?:{_UNIT}|(?P<percent>{_PERCENT})))?{_END})",
    re.IGNORECASE,
)
_SHARING = re.compile(
    rf"{_BEGIN}(?P<numbers>{_NUMBER}(?:(?:{_DASH}|{_SPACE}(?:ir|arba|iki|and|or|to){_SPACE}|,{_SPACE}){_NUMBER}){{1,9}})"
    rf"{_SPACE}?(?P<unit>{_SIGN}|(?:{_UNIT}|{_PERCENT}){_END})",
    re.IGNORECASE,
)
_RANGE_IN_WORDS = re.compile(
    rf"{_BEGIN}(?:(?:(?:nuo|from){_SPACE})?(?P<first>{_NUMBER}){_SPACE}(?:iki|to)"
    rf"|(?:tarp|between){_SPACE}(?P<other_first>{_NUMBER}){_SPACE}(?:ir|and))"
    rf"{_SPACE}(?P<second>{_NUMBER}{_SPACE}?(?:{_SIGN}|(?:{_UNIT}|{_PERCENT}){_END}))",
    re.IGNORECASE,
)
"""A range with a unit; without one, its ends may stand anywhere (*nuo 2014 m. iki 2022 m.*)."""

_PERCENT_ALONE = re.compile(
    rf"(?<!{LETTER})(?<![0-9]{_SPACE})(?:procent{_ANY}{{1,4}}|percent|per{_SPACE}cent)(?!{LETTER})", re.IGNORECASE
)
_MOST_DIGITS = 6
_MOST_DECIMALS = 2
"""Nobody writes more before and behind the decimal mark where a word says how many zeros follow."""


def find_amounts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where in a stretch of text numbers stand, each with the other end of its range and with its unit, and words
    for percent.
    """
    for pattern in (_AMOUNT, _RANGE_IN_WORDS, _PERCENT_ALONE):
        yield from (match.span() for match in pattern.finditer(text, start, end))


def find_shared_units(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield each number of a text that has its unit in common with those behind it, and that unit: both, *25* and *%*,
    of *25–50 %*.
    """
    for match in _SHARING.finditer(text):
        *numbers, _ = re.finditer(_NUMBER, match["numbers"])
        unit = Span(*match.span("unit"))
        yield from ((Span(*(match.start() + at for at in number.span())), unit) for number in numbers)


def other_spellings(text: str) -> list[tuple[str, ...]]:
    """Give the other ways to write a number or *percent*, as rows of words; none if a text is neither.

    ``350000`` is ``350 000``, ``350 tūkst.`` and ``350 thousand``, ``2.3 bn`` is ``2,3 mlrd.``, ``50 proc.`` is
    ``50 %`` and ``nuo 30 iki 50 %`` is ``30–50 %``. Both ends of a range are written alike. Words are as
    ``reader.words.tokens.form_of`` writes them.
    """
    text = unicodedata.normalize("NFC", text)
    if _PERCENT_ALONE.fullmatch(text):
        return [(PERCENT,)]
    match = _AMOUNT.fullmatch(_RANGE_IN_WORDS.sub(_with_dash, text))
    if match is None:
        return []
    numbers = [match[name] for name in ("first", "second") if match[name]]
    if match["percent"] or match["sign"]:
        digits = forms(" ".join(numbers))
        rows = [(*digits, *word) for word in _PERCENT_WORDS]
    else:
        zeros = next((3 * groups for groups, name in enumerate(_SCALES, start=1) if match[name]), 0)
        rows = list(_rows([_whole(number, zeros) for number in numbers]))
    typed = tuple(forms(text))
    return [row for row in dict.fromkeys(rows) if row != typed]


def _with_dash(found: re.Match[str]) -> str:
    return f"{found['first'] or found['other_first']}–{found['second']}"


def _whole(number: str, zeros: int) -> str:
    """Give the digits of a number with so many zeros; empty if it begins with zeros or is no whole one."""
    first, *others = forms(number)
    fraction = ""
    if others and (first == "0" or len(first) > 3 or len(others[-1]) != 3):
        fraction = others.pop()
    digits = "".join((first, *others))
    is_whole = len(fraction) <= zeros and (digits[0] != "0" or (digits == "0" and fraction != ""))
    return (digits + fraction.ljust(zeros, "0")).lstrip("0") if is_whole else ""


def _rows(wholes: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the ways to write whole numbers, which are one or the two ends of a range."""
    if not all(wholes):
        return
    yield _joined([_grouped(whole) for whole in wholes])
    yield tuple(wholes)
    for groups, scale in enumerate(_SCALES.values(), start=1):
        scaled = [one for whole in wholes if (one := _scaled(whole, 3 * groups))]
        if len(scaled) == len(wholes):
            yield from ((*_joined([(*_grouped(first), *rest) for first, *rest in scaled]), one) for one in scale.words)
            yield from ((*_joined(scaled), one) for one in scale.words)


def _scaled(whole: str, zeros: int) -> tuple[str, ...]:
    """Write a whole number with so many zeros left out, as what stands before and behind the decimal mark; nothing if
    nobody would.
    """
    before, behind = whole[:-zeros], whole[-zeros:].rstrip("0")
    is_tiny = not before and (len(whole) < zeros or zeros == 3)
    if is_tiny or len(before) > _MOST_DIGITS or len(behind) > _MOST_DECIMALS:
        return ()
    return (before or "0", behind) if behind else (before,)


def _grouped(digits: str) -> tuple[str, ...]:
    first = len(digits) % 3
    rest = tuple(digits[at : at + 3] for at in range(first, len(digits), 3))
    return (digits[:first], *rest) if first else rest


def _joined(rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(word for row in rows for word in row)
