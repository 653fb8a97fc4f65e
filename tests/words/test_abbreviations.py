import pytest

from reader.words.abbreviations import as_copied, is_line_end, other_abbreviations


@pytest.mark.parametrize(
    ("words", "others"),
    [
        (("u", "s"), [("us",)]),
        (("e", "s"), [("es",)]),
        (("su27",), [("su", "27")]),
        (("su30sm2",), [("su", "30sm2")]),
        (("š400",), [("š", "400")]),
        (("v",), []),
        (("5", "0"), []),
        (("24",), []),
        (("2nd",), []),
        (("su", "27"), []),
        (("nato",), []),
    ],
)
def test_abbreviations_and_types_can_be_written_otherwise(
    words: tuple[str, ...], others: list[tuple[str, ...]]
) -> None:
    assert list(other_abbreviations(words)) == others


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("visuo- menę", [("visuomenę",)]),
        ("visuo-\nmenę", [("visuomenę",)]),
        ("pradžios1", [("pradžios",)]),
        ("Rusijos12", [("rusijos",)]),
        ("Su27", []),
        ("COVID2019", []),
        ("Su-27", []),
        ("karas", []),
        ("", []),
    ],
)
def test_what_is_copied_has_numbers_of_notes_and_ends_of_lines(text: str, rows: list[tuple[str, ...]]) -> None:
    assert as_copied(text) == rows


@pytest.mark.parametrize(("gap", "expected"), [("- ", True), ("-\n", True), ("-", False), (" - ", False), (" ", False)])
def test_the_end_of_a_line_is_a_hyphen_and_a_space(gap: str, expected: bool) -> None:
    assert is_line_end(gap) is expected
