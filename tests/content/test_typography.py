"""Signs and spaces as a typesetter of either language wants them."""

import re

import pytest

from tests.content.prose import Passage, passages

SPACE = "[ \u00a0]"
UNITS = "mln|mlrd|trln|tūkst|proc|km|million|billion|trillion|percent"
EVERYWHERE = {
    "two spaces": re.compile(r" {2}"),
    "a space before a sign": re.compile(r"\s[,;!?](?!\S)|\s\.(?=\s|$)"),
    "straight double quotes": re.compile(r'"'),
    "a hyphen for a dash": re.compile(r"\s-\s|(?<!ISSN.\d{3})\d\s?-\s?\d{2,}\b(?!-)"),
    "three points": re.compile(r"\.\.\."),
    "a breaking space before a unit": re.compile(rf"\d (?:%|‰|{UNITS})\b|\d %"),
    "a breaking space after an initial": re.compile(r"\b[A-ZĄČĘĖĮŠŲŪŽ]\. [A-ZĄČĘĖĮŠŲŪŽ][a-ząčęėįšųūž]"),
}
LITHUANIAN = {
    "English quotation marks": re.compile("”|‘|’"),
    "a point before decimals": re.compile(r"\d\.\d(?!\d*\.)"),
    "a comma between thousands": re.compile(r"\d\d,\d{3}\b"),
    "a breaking space before m.": re.compile(r"\d m\."),
}
ENGLISH = {
    "Lithuanian quotation marks": re.compile("„"),
    "an apostrophe that is straight": re.compile(r"\w'\w"),
}
OWN = {"lt": LITHUANIAN, "en": ENGLISH}


def faults(passage: Passage, rules: dict[str, re.Pattern[str]]) -> list[str]:
    found = ((name, rule.search(passage.text)) for name, rule in rules.items())
    return [f"{passage.language} {passage.where}: {name}: {match[0]!r}" for name, match in found if match]


def all_faults() -> list[str]:
    return [fault for passage in passages() for fault in faults(passage, EVERYWHERE | OWN[passage.language])]


def test_every_text_keeps_the_rules() -> None:
    assert all_faults() == []


@pytest.mark.parametrize("language", ["lt", "en"])
def test_quotation_marks_come_in_pairs(language: str) -> None:
    opening, closing = {"lt": ("„", "“"), "en": ("“", "”")}[language]
    odd = [p.where for p in passages() if p.language == language and p.text.count(opening) != p.text.count(closing)]
    assert odd == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Jis  sakė", "two spaces"),
        ("apie 5 % balsų", "a breaking space before a unit"),
        ("A. Lukašenka", "a breaking space after an initial"),
        ("2021-2023 m.", "a hyphen for a dash"),
        ("3.5 karto", "a point before decimals"),
        ("350,000 karių", "a comma between thousands"),
        ("2022 m. rudenį", "a breaking space before m."),
        ("“taip”", "English quotation marks"),
    ],
)
def test_the_rules_find_what_they_are_for(text: str, fault: str) -> None:
    assert any(fault in found for found in faults(Passage("here", "lt", text), EVERYWHERE | LITHUANIAN))
