"""Spelling of the shipped texts, by the system's Hunspell dictionaries and a list of words they lack.

A form of a name of ``terms.toml`` is spelled right if the report's own search takes it for one.
"""

import subprocess
from pathlib import Path

import pytest

from reader.words.languages import inflection_of
from reader.words.lexemes import gather_lexemes
from reader.words.tokens import forms, words
from tests.content.prose import content, languages, passages

DICTIONARIES = {"lt": "lt_LT", "en": "en_GB"}


def known_words(language: str) -> set[str]:
    """Read the words that the dictionary lacks, one a line."""
    file = Path(__file__).with_name(f"words_{language}.txt")
    lines = (line.partition("#")[0].strip() for line in file.read_text("utf-8").splitlines())
    return {form for line in lines for form in forms(line)}


def names() -> set[str]:
    spellings = set()
    for term in content().terms.values():
        labels = [*term.label.values(), *(one for some in term.variants.values() for one in some)]
        spellings |= {form for label in labels for form in forms(label)}
    return spellings


def unknown_to_dictionary(language: str, texts: list[str]) -> set[str]:
    command = ["hunspell", "-d", DICTIONARIES[language], "-i", "utf-8", "-l"]
    asked = sorted({word for text in texts for word in words(text) if word.isalpha()})
    done = subprocess.run(command, input="\n".join(asked), capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("language", languages())
def test_every_word_is_in_a_dictionary_or_a_name(language: str) -> None:
    texts = [passage.text for passage in passages() if passage.language == language]
    unknown = unknown_to_dictionary(language, texts)
    right = names() | known_words(language)
    vocabulary = sorted({form for word in unknown for form in forms(word)} | right)
    for lexeme in gather_lexemes(vocabulary, inflection_of(language)):
        if not right.isdisjoint(lexeme.forms):
            right |= set(lexeme.forms)
    assert sorted(word for word in unknown if not right.issuperset(forms(word))) == []


def test_a_slip_is_found() -> None:
    assert unknown_to_dictionary("lt", ["Grėsmė nacionaliniam saugumuj"]) == {"saugumuj"}
    assert unknown_to_dictionary("en", ["A threat to securtiy"]) == {"securtiy"}
