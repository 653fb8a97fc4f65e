"""What may stand on the command line."""

import pytest

from reader.cli.parser import build_parser
from reader.cli.usage import UsageError
from reader.texts.catalogue import Texts
from reader.ui.sidebar import PANELS


@pytest.mark.parametrize("language", ["lt", "en"])
def test_help_is_in_the_system_s_language(language: str) -> None:
    texts = Texts(language)
    said = build_parser(texts).format_help()
    for command in ("contents", "search", "export", "check", "compile", "screenshot"):
        assert command in said
        assert texts(f"cli.{command}").split()[0] in said


def test_no_command_is_the_window() -> None:
    assert build_parser(Texts("en")).parse_args([]).command is None


def test_a_picture_is_of_the_first_page_in_light_colours_unless_said_otherwise() -> None:
    arguments = build_parser(Texts("en")).parse_args(["screenshot", "a.png"])
    assert (arguments.theme, arguments.size, arguments.scale, arguments.text) == ("light", (1280, 820), 1.0, 100)
    assert (arguments.at, arguments.panel, arguments.query, arguments.figure) == ("", "contents", "", "")


@pytest.mark.parametrize(("size", "read"), [("200x8000", (200, 8000)), ("1280x800", (1280, 800))])
def test_a_size(size: str, read: tuple[int, int]) -> None:
    assert build_parser(Texts("en")).parse_args(["screenshot", "a.png", "--size", size]).size == read


@pytest.mark.parametrize("size", ["199x300", "300x9000", "x", "300", "-300x300", "1e3x300"])
def test_a_size_that_is_none(size: str) -> None:
    with pytest.raises(UsageError):
        build_parser(Texts("en")).parse_args(["screenshot", "a.png", f"--size={size}"])


def test_the_panels_are_those_of_the_sidebar() -> None:
    parser = build_parser(Texts("en"))
    for panel in PANELS:
        assert parser.parse_args(["screenshot", "a.png", "--panel", panel]).panel == panel
    with pytest.raises(UsageError, match=", ".join(PANELS)):
        parser.parse_args(["screenshot", "a.png", "--panel", "other"])
