"""Forms without their marks, for those who type none."""

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


@lru_cache(maxsize=1024)
def _fold_letter(letter: str) -> str:
    """Fold one letter: Latin and Greek lose their marks, ё is е; й, ї and ў are letters of their own. Marks that
    stand alone are left out where they are seldom typed: accents, the vowel points of Hebrew and Arabic.
    """
    if letter == "ё":
        return "е"
    if "\u0300" <= letter <= "\u036f" or ("\u0591" <= letter <= "\u0670" and unicodedata.combining(letter)):
        return ""
    parts = unicodedata.normalize("NFKD", letter)
    if parts[0] < "\u0250" or "\u0370" <= parts[0] < "\u0400":
        return "".join(part for part in parts if not unicodedata.combining(part)).translate(_LETTERS)
    return letter


def fold(form: str) -> str:
    """Take the marks off a form."""
    return form if form.isascii() else "".join(map(_fold_letter, form))


def agrees(typed: str, form: str) -> bool:
    """Tell whether a form begins with what was typed, where a letter typed without marks stands for any that has
    them, and one typed with marks for itself alone.
    """
    letters = iter([(letter, folded) for letter in form for folded in _fold_letter(letter)])
    for letter in typed:
        for folded in _fold_letter(letter):
            other, other_folded = next(letters, ("", ""))
            if folded != other_folded or letter not in {folded, other}:
                return False
    return True
