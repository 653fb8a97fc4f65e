"""A parser that speaks the language of the program."""

import pytest

from reader.cli.parser import build_parser
from reader.cli.speaking_parser import SpeakingParser
from reader.cli.usage import UsageError
from reader.texts.catalogue import Texts

OF_ARGPARSE = ("usage", "positional", "optional", "options", "show this", "exit")


@pytest.mark.parametrize("command", [[], ["search"], ["export"], ["screenshot"], ["compile"], ["contents"]])
def test_help_is_in_one_language(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        build_parser(Texts("lt")).parse_args([*command, "--help"])
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert said.startswith("naudojimas: ")
    assert said.count("parinktys:\n") == 1
    assert not [word for word in OF_ARGPARSE if f"{word} " in said or f"{word}:" in said]


def test_a_parser_without_help_takes_none() -> None:
    with pytest.raises(UsageError):
        SpeakingParser(Texts("en"), add_help=False).parse_args(["--help"])


def test_what_every_command_takes_may_stand_before_or_after_its_name() -> None:
    parser = build_parser(Texts("en"))
    before = parser.parse_args(["--edition", "a", "contents"])
    after = parser.parse_args(["contents", "--edition", "a"])
    assert before.edition == after.edition
    assert not hasattr(parser.parse_args(["contents"]), "edition")
