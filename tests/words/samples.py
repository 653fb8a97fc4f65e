"""Words with their forms, which a dictionary made and not the rules that are tested."""

from itertools import permutations
from pathlib import Path

from reader.words.lexemes import Lexeme

Words = list[list[str]]
"""The forms of one word in each row."""


def read_samples(language: str) -> dict[str, Words]:
    """Read the samples of a language by the headings of the file; the words before the first heading have none."""
    samples: dict[str, Words] = {"": []}
    heading = ""
    for line in (Path(__file__).parent / "forms" / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("# ") and len(line.split()) == 2:
            heading = line.removeprefix("# ")
            samples[heading] = []
        elif line and not line.startswith("#"):
            samples[heading].append(line.split())
    return samples


def share_found(words: Words, lexemes: list[Lexeme]) -> float:
    """Give the share of ordered pairs of forms of one word of which the one finds the other."""
    found = found_by(lexemes)
    pairs = [pair for forms in words for pair in permutations(forms, 2)]
    return sum(other in found[form] for form, other in pairs) / len(pairs)


def share_confused(words: Words, lexemes: list[Lexeme]) -> float:
    """Give the share, among all that forms find, of forms that belong to no word of theirs."""
    found = found_by(lexemes)
    own = {form: {other for forms in words if form in forms for other in forms} for row in words for form in row}
    pairs = [(form, other) for form in own for other in found[form] if other != form]
    return sum(other not in own[form] for form, other in pairs) / len(pairs)


def share_of_strangers(words: Words, lexemes: list[Lexeme]) -> float:
    """Give the share, of all pairs of forms of no common word, of those that find each other."""
    found = found_by(lexemes)
    own: dict[str, set[str]] = {}
    for row in words:
        for form in row:
            own.setdefault(form, set()).update(row)
    strangers = sum(len(found[form] - own[form]) for form in own)
    return strangers / sum(len(own) - len(related) for related in own.values())


def found_by(lexemes: list[Lexeme]) -> dict[str, set[str]]:
    """Give the forms that each form finds."""
    found: dict[str, set[str]] = {}
    for lexeme in lexemes:
        forms = {*lexeme.forms, *lexeme.shared}
        for form in forms:
            found.setdefault(form, set()).update(forms)
    return found
