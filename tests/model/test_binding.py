import pytest

from reader.model.binding import bind, loosen


def test_binding_keeps_the_length() -> None:
    text = "2023 m. vasario 5 d. 350 000 – A. Lukašenka"
    assert len(bind(text)) == len(text)
    assert bind(text).replace("\u00a0", " ") == text


def test_binding_twice_changes_nothing() -> None:
    assert bind(bind("25 % ir 3 mln. eurų")) == bind("25 % ir 3 mln. eurų")


@pytest.mark.parametrize(
    ("text", "loosened"),
    [
        ("Nebeprisikiškiakopūsteliaujantiesiems", "Nebeprisikiškiakopūsteliaujantiesiems"),
        ("x" * 40, "x" * 40),
        ("x" * 90, "\u200b".join(("x" * 40, "x" * 40, "x" * 10))),
    ],
)
def test_only_what_is_longer_than_any_word_is_loosened(text: str, loosened: str) -> None:
    assert loosen(text) == loosened
