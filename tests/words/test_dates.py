import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.dates import find_dates, other_dates, says_nothing_new
from reader.words.tokens import forms

DAY = {
    "2022 m vasario 24",
    "24 february 2022",
    "february 24 2022",
    "24th february 2022",
    "february 24th 2022",
    "2022 02 24",
}


@pytest.mark.parametrize(
    "text",
    [
        *("2022-02-24", "2022.02.24", "2022/2/24", "24-02-2022", "24/02/2022", "02/24/2022", "24 Feb 2022"),
        *("24th Feb. 2022", "Feb 24, 2022", "Feb. 24th 2022", "24\u00a0feb 2022", "2022 02 24"),
    ],
)
def test_other_ways_to_write_a_day(text: str) -> None:
    found = {" ".join(row) for row in other_dates(text)}
    assert found | {" ".join(forms(text))} >= DAY


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("02-24", {"vasario 24", "24 february"}),
        ("2022-02", {"2022 m vasario", "february 2022"}),
        ("02.2022", {"2022 m vasario", "february 2022"}),
        ("Sept 2022", {"2022 m rugsėjo", "september 2022"}),
        ("9 Sep", {"rugsėjo 9", "9 september", "september 9", "9th september", "september 9th"}),
        ("vasario 24-oji", {"vasario 24", "24 february", "february 24", "24th february", "february 24th"}),
        ("geguzes 9-osios", {"gegužės 9", "9 may", "may 9", "9th may", "may 9th"}),
        ("9th of May", {"gegužės 9", "9 may", "may 9", "9th may", "may 9th"}),
        ("May 9th, 2022", {"2022 m gegužės 9", "9 may 2022"}),
        ("12/13/2022", {"2022 m gruodžio 13", "13 december 2022", "2022 12 13"}),
    ],
)
def test_other_ways_to_write_a_month_or_a_day_of_any_year(text: str, rows: set[str]) -> None:
    assert {" ".join(row) for row in other_dates(text)} >= rows


@pytest.mark.parametrize(
    "text",
    [
        *("2022-2023", "2022-13-01", "25-2", "2022-02-00", "2022-002-24", "13/13/2022", "32 Feb 2022", "2022", "24 02"),
        *("24 May", "Feb", "Su-27", "karas", "", "24 Febr", "00-2022"),
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert other_dates(text) == []


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("on 24/02/2022, 24 Feb 2022.", ["24/02/2022", "24 Feb 2022"]),
        ("Feb. 24, 2022", ["Feb. 24, 2022"]),
        ("24/7 and 9/11", []),
        ("24 February 2022, kovo 11", []),
        ("on the 24th of February 2022 ir kovo 11-ąją", ["24th of February 2022", "kovo 11-ąją"]),
        ("1/24/02/2022", []),
    ],
)
def test_where_dates_stand(text: str, dates: list[str]) -> None:
    assert [text[start:end] for start, end in find_dates(text, 0, len(text))] == dates


@pytest.mark.parametrize(
    ("word", "before", "expected"),
    [
        ("mėn", "kovo", True),
        ("mėnesį", "rugsėjo", True),
        ("men", "gegužės", True),
        ("d", "24", True),
        ("mėn", "3", False),
        ("d", "kovo", False),
        ("karo", "kovo", False),
        ("mėnuo", "kovas", True),
        ("menų", "kovos", False),
        ("mėnesį", "kovos", False),
        ("menas", "kovo", False),
    ],
)
def test_words_that_say_what_the_one_before_is(word: str, before: str, expected: bool) -> None:
    assert says_nothing_new(word, before) == expected


@given(st.text() | st.lists(st.sampled_from([*"0123456789", " ", "/", "-", "Feb", "th", "2022"])).map("".join))
def test_any_text_has_a_few_other_dates_of_words(text: str) -> None:
    found = other_dates(text)
    assert len(found) <= 8
    assert tuple(forms(text)) not in found
    assert all(row and all(row) for row in found)
