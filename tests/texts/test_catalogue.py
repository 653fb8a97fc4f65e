"""Every text that a person sees is there in both languages, with the same gaps, and every key that is used exists."""

import ast
import string
from pathlib import Path

import pytest

from reader.model.errors import ReaderError
from reader.texts.catalogue import LANGUAGES, Entry, Texts
from reader.texts.plurals import CATEGORIES
from tests.texts.whole import load_catalogue

ERRORS = ("ReaderError", "EditionError", "DeskError", "ContentError", "PaperError")
SOURCES = sorted(Path(__file__).parents[2].joinpath("reader").rglob("*.py"))


def forms(entry: Entry) -> list[str]:
    return [entry] if isinstance(entry, str) else list(entry.values())


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_have_the_same_keys() -> None:
    lithuanian, english = (set(load_catalogue(language)) for language in LANGUAGES)
    assert lithuanian ^ english == set()


@pytest.mark.parametrize("key", sorted(load_catalogue("en")))
def test_both_languages_have_the_same_gaps(key: str) -> None:
    found = [set().union(*(gaps(text) for text in forms(load_catalogue(language)[key]))) for language in LANGUAGES]
    assert found[0] == found[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_texts_have_every_form(language: str) -> None:
    for key, entry in load_catalogue(language).items():
        assert isinstance(entry, str) or set(entry) == set(CATEGORIES[language]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_or_ends_in_a_space(language: str) -> None:
    for key, entry in load_catalogue(language).items():
        for text in forms(entry):
            assert text, key
            assert text == text.strip(), key


def test_lithuanian_uses_its_own_quotation_marks() -> None:
    for key, entry in load_catalogue("lt").items():
        for text in forms(entry):
            assert not {"“", "”"} <= set(text), key
            assert '"' not in text, key
            assert text.count("„") == text.count("“"), key


def used_keys() -> set[tuple[str, str]]:
    """Collect the literal keys given to texts and the literal keys of errors."""
    found = set()
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                key, name = node.args[0].value, ast.unparse(node.func)
                if not isinstance(key, str):
                    continue
                if name.rpartition(".")[2] in ("texts", "_texts", "tell", "offer") and "." in key:
                    found.add((source.name, key))
                elif name.endswith("Error") and name.removesuffix("Error") in (
                    "Reader",
                    "Edition",
                    "Desk",
                    "Content",
                    "Paper",
                ):
                    found.add((source.name, f"error.{key}"))
    return found


def test_every_key_that_the_program_uses_exists() -> None:
    known = set(load_catalogue("en"))
    assert {(source, key) for source, key in used_keys() if key not in known} == set()


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "Iki skyriaus pabaigos liko 0 minučių"),
        (1, "Iki skyriaus pabaigos liko 1 minutė"),
        (2, "Iki skyriaus pabaigos liko 2 minutės"),
        (10, "Iki skyriaus pabaigos liko 10 minučių"),
        (11, "Iki skyriaus pabaigos liko 11 minučių"),
        (21, "Iki skyriaus pabaigos liko 21 minutė"),
        (22, "Iki skyriaus pabaigos liko 22 minutės"),
        (111, "Iki skyriaus pabaigos liko 111 minučių"),
    ],
)
def test_lithuanian_plurals_follow_the_number(n: int, words: str) -> None:
    assert Texts("lt")("window.left", n=n) == words


def test_an_error_is_worded_with_its_values() -> None:
    error = ReaderError("language_missing", language="de", languages="lt, en")
    assert "de" in Texts("en").of_error(error)


def test_a_missing_key_is_a_defect() -> None:
    with pytest.raises(KeyError):
        Texts("en")("window.no_such_key")
