"""What argparse says, in the language of the program."""

import pytest

from reader.cli.faults import word_fault
from reader.cli.parser import build_parser
from reader.cli.usage import UsageError
from reader.texts.catalogue import Texts

WRONG = [
    (["search"], "trūksta: UŽKLAUSA"),
    (["export", "a.pdf", "--paper", "b5"], "--paper negali būti b5; galima rinktis: a4, letter"),
    (["export", "a.pdf", "--columns", "3"], "--columns negali būti 3; galima rinktis: 1, 2"),
    (["search", "x", "--limit", "0"], "--limit turi būti iš intervalo 1 … 10000"),
    (["search", "x", "--limit", "many"], "--limit negali būti many"),
    (["search", "x", "--scope"], "po --scope reikia reikšmės"),
    (["search", "x", "--json=1"], "--json reikšmės neturi"),
    (["search", "x", "--ex"], "--ex gali reikšti: --exact, --explain"),
    (["search", "x", "y"], "nežinoma: y"),
    (["frob"], "KOMANDA negali būti frob; galima rinktis: contents, search, export, check, compile, screenshot"),
    (["screenshot", "a.png", "--scale", "9"], "--scale turi būti iš intervalo 0.5 … 4"),
    (["screenshot", "a.png", "--size", "x"], "--size negali būti x"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG)
def test_faults_are_said_in_the_language_of_the_program(arguments: list[str], said: str) -> None:
    with pytest.raises(UsageError) as raised:
        build_parser(Texts("lt")).parse_args(arguments)
    assert str(raised.value) == said


@pytest.mark.parametrize("arguments", [arguments for arguments, _ in WRONG])
def test_english_is_ours_too(arguments: list[str]) -> None:
    with pytest.raises(UsageError) as raised:
        build_parser(Texts("en")).parse_args(arguments)
    assert not {"argument", "arguments", "expected", "invalid"} & set(str(raised.value).split())


def test_what_is_not_known_stays_as_it_is() -> None:
    assert word_fault("something new", Texts("lt")) == "something new"
