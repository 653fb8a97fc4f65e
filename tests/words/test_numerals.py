import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.numerals import is_scale, other_spellings


@pytest.mark.parametrize(
    ("words", "spellings"),
    [
        ("350000", {"350 000", "350 tūkst", "350 tūkstančių", "350 thousand"}),
        ("350 000", {"350000", "350 tūkst", "350 tūkstančių", "350 thousand"}),
        ("350 tūkst", {"350000", "350 000", "350 tūkstančių", "350 thousand"}),
        (
            "2 mln",
            {"2000000", "2 000 000", "2 milijonų", "2 million", "2 000 tūkst", "2 000 tūkstančių", "2 000 thousand"},
        ),
        ("11200", {"11 200"}),
        ("11 200", {"11200"}),
        ("2022", {"2 022"}),
        ("2022 02 24", {"2022 m vasario 24", "24 february 2022"}),
        ("24 02 2022", {"2022 m vasario 24", "24 february 2022"}),
        ("2022 02", {"2022 m vasario", "february 2022"}),
        ("2022 2023", set()),
        ("2022 13 01", set()),
        ("25 2", set()),
        ("350", set()),
        ("000 000", set()),
        ("3500 000", set()),
        ("2022 02 00", set()),
        ("2022 002 24", set()),
        ("karas", set()),
        ("su 27", set()),
        ("tūkst", set()),
        ("٣٥٠٠٠٠", set()),
    ],
)
def test_other_ways_to_write_a_number_or_a_date(words: str, spellings: set[str]) -> None:
    assert {" ".join(spelling) for spelling in other_spellings(words.split())} == spellings


@pytest.mark.parametrize("word", ["tūkst", "tukst", "tūkstančiai", "mln", "milijonų", "mlrd", "thousand", "billions"])
def test_words_that_count(word: str) -> None:
    assert is_scale(word)


@pytest.mark.parametrize("word", ["", "karas", "tūzas", "mill", "000"])
def test_words_that_do_not(word: str) -> None:
    assert not is_scale(word)


@given(st.lists(st.text(min_size=1) | st.from_regex(r"[0-9]{1,9}", fullmatch=True), min_size=1, max_size=4))
def test_any_words_have_a_few_other_spellings_of_words(words: list[str]) -> None:
    found = other_spellings(words)
    assert len(found) <= 16
    assert tuple(words) not in found
    assert all(spelling and all(spelling) for spelling in found)
