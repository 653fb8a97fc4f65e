"""Ordinal numbers written with digits and the end of the word, *5-oji*, *24th*, or as words: *penktoji*, *fifth*."""

import re
import unicodedata

from reader.words.folding import fold

_PRONOMINAL = (
    "asis ojo ajam ąjį uoju ajame ieji ųjų iesiems uosius aisiais uosiuose"
    " oji osios ajai ąją ąja ojoje ojoj osioms ąsias osiomis osiose"
)
_PLAIN = "as am ą ame ai ų us ais os oje oms omis ose tas ta to tą tai"
ENDINGS = tuple(
    dict.fromkeys(
        [*_PRONOMINAL.split(), *_PLAIN.split()]
        + [f"i{ending}" for ending in f"{_PRONOMINAL} {_PLAIN}".split() if ending[0] in "aoąuų"]
        + [f"t{ending}" for ending in _PRONOMINAL.split()]
        + ["ji", "ia"]
    )
)
"""The ends of Lithuanian ordinals as they are written behind a number; not *o*, which is a word of its own."""

_STEMS = (
    "pirm antr treci ketvirt penkt sest septint astunt devint desimt vienuolikt dvylikt trylikt keturiolikt penkiolikt"
    " sesiolikt septyniolikt astuoniolikt devyniolikt dvidesimt"
)
"""Of Lithuanian ordinals from 1 on, without their marks. They number something with the longer endings alone: *pirmą
kartą* does not."""

_ENGLISH_WORDS = (
    "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
    " seventeenth eighteenth nineteenth twentieth"
)
"""From the fourth on: *first*, *second* and *third* seldom number anything."""

_BY_WORD = {word: str(number) for number, word in enumerate(_ENGLISH_WORDS.split(), start=4)} | {
    stem + fold(ending): str(number)
    for number, stem in enumerate(_STEMS.split(), start=1)
    for ending in _PRONOMINAL.split()
}

_FOLDED = tuple(map(fold, ENDINGS))
_ORDINAL = re.compile(r"(?P<number>[0-9]{1,4})(?:[-‐‑–](?P<ending>[^\W\d_]{1,8})|(?:st|nd|rd|th))")
_ENGLISH = re.compile(r"[0-9]+(?=(?:st|nd|rd|th)$)")


def ordinal_number(text: str) -> str:
    """Give the digits of an ordinal, empty if a text is none. Its end behind digits may be cut; marks may lack."""
    if number := _BY_WORD.get(fold(text.casefold())):
        return number
    match = _ORDINAL.fullmatch(unicodedata.normalize("NFC", text.casefold()))
    if match is None or (match["ending"] and not any(one.startswith(fold(match["ending"])) for one in _FOLDED)):
        return ""
    return match["number"]


def in_english(number: str) -> str:
    """Write an ordinal in English: *24* is *24th*."""
    if number[-2:] in {"11", "12", "13"}:
        return f"{number}th"
    return number + {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")


def without_english_ending(word: str) -> str:
    """Give the digits of an English ordinal; the word itself if it is none."""
    match = _ENGLISH.match(word)
    return match[0] if match else word
