import pytest

from reader.words.abbreviations import other_abbreviations


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
