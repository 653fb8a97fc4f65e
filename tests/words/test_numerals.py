import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words.numerals import find_amounts, find_shared_units, other_spellings
from reader.words.tokens import forms


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        ("11200", {"11 200", "11 2 tūkst", "11 2 tūkstančių", "11 2 thousand"}),
        ("11,250", {"11250", "11 25 tūkst", "11 25 tūkstančių", "11 25 thousand"}),
        ("31 425", {"31425"}),
        ("2022", {"2 022"}),
        ("2022-2023", {"2 022 2 023"}),
        ("900–1100", {"900 1 100"}),
        ("50 proc", {"50 procentų", "50 percent", "50 per cent", "50 ％"}),
        ("30–50 per cent", {"30 50 proc", "30 50 procentų", "30 50 percent", "30 50 ％"}),
        ("25,2 percent", {"25 2 proc", "25 2 procentų", "25 2 per cent", "25 2 ％"}),
        ("50proc", {"50 proc", "50 procentų", "50 percent", "50 per cent", "50 ％"}),
        ("50%", {"50 proc", "50 procentų", "50 percent", "50 per cent"}),
        ("percent", {"％"}),
        ("per cent", {"％"}),
        ("nuo 30 iki 50 %", {f"30 50 {word}" for word in ("％", "proc", "procentų", "percent", "per cent")}),
        ("between 2 and 3 %", {f"2 3 {word}" for word in ("％", "proc", "procentų", "percent", "per cent")}),
        ("nuo 2014 iki 2022", set()),
        ("procentai", {"％"}),
        ("proc", set()),
        ("25 2", set()),
        ("25.2", set()),
        ("350", set()),
        ("000 000", set()),
        ("0 mln", set()),
        ("3500 000", set()),
        ("350 k", set()),
        ("5 milijonierių", set()),
        ("2 tūkstantmečio", set()),
        ("50 procesų", set()),
        ("2022-02-24", set()),
        ("karas", set()),
        ("Su-27", set()),
        ("tūkst", set()),
        ("٣٥٠٠٠٠", set()),
        ("", set()),
    ],
)
def test_other_ways_to_write_a_number(text: str, spellings: set[str]) -> None:
    assert {" ".join(spelling) for spelling in other_spellings(text)} == spellings


@pytest.mark.parametrize(
    "groups",
    [
        (
            ["350000", "350 000", "350,000", "350\u00a0000", "350 tūkst", "350 tūkstančių", "350 thousand", "350k"],
            {"350000", "350 000", "350 tūkst", "350 tūkstančių", "350 thousand"},
        ),
        (
            ["2 mln", "2 milijonai", "2 milijonams", "2 million", "2,000,000", "2m", "2mn"],
            {"2000000", "2 000 000", "2 000 tūkst", "2 mln", "2 milijonų", "2 million"},
        ),
        (
            ["2,3 milijardo", "2,3 milijardai", "2,3 mlrd", "2.3 billion", "2.3 bn", "2.3bn", "2 300 mln"],
            {"2 300 000 000", "2 300 mln", "2 3 mlrd", "2 3 milijardų", "2 3 billion", "2 3 bn"},
        ),
        (["0,5 mln", "500 tūkst", "500 000"], {"500 000", "500000", "500 tūkst", "0 5 mln", "0 5 million"}),
        (["5 trln", "5 trilijonai", "5 trillion"], {"5 trln", "5 trilijonų", "5 trillion", "5 000 mlrd"}),
        (
            ["2500-3000", "2 500–3 000", "2,500–3,000", "2,5–3 tūkst"],
            {"2 500 3 000", "2500 3000", "2 5 3 tūkst", "2 5 3 thousand"},
        ),
        (["700–800 mln", "700-800 million"], {"700 800 mln", "700 800 milijonų", "700 800 million"}),
        (
            ["2 tu\u0304kst", "2 tūkst", "2 tukstanciai", "2 tu\u0304kstanc\u030ciu\u0328"],
            {"2 000", "2000", "2 thousand"},
        ),
    ],
    ids=lambda groups: groups[0][0],
)
def test_all_ways_to_write_a_number_lead_to_each_other(groups: tuple[list[str], set[str]]) -> None:
    texts, spellings = groups
    for text in texts:
        found = {" ".join(spelling) for spelling in other_spellings(text)}
        assert found | {" ".join(forms(text))} >= spellings, text


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("350 000 karių", ["350 000"]),
        ("bus 2 500–3 000, o 7 000 ne", ["2 500–3 000", "7 000"]),
        ("apie 2,3 mlrd. ir 30 per cent.", ["2,3 mlrd", "30 per cent"]),
        ("2022 350 24 35", ["2022", "350", "24", "35"]),
        ("2022-02-24 350", ["350"]),
        ("Su-27 350", ["350"]),
        ("50 procesų", ["50"]),
        ("prekių¹ 13 mln¹", ["13 mln"]),
        ("3D", []),
        ("per cent, nuo 30 iki 50 %", ["30", "50 %", "nuo 30 iki 50 %", "per cent"]),
        ("100%, 5 %x", ["100%", "5 %"]),
    ],
)
def test_where_numbers_stand(text: str, amounts: list[str]) -> None:
    assert [text[start:end] for start, end in find_amounts(text, 0, len(text))] == amounts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bado ribą – 700–800 mln.", ["700 mln"]),
        ("25, 50 ir 75 %", ["25 %", "50 %"]),
        ("from 2,000 to 3,000 million", ["2,000 million"]),
        ("2 500–3 000 tūkst.", ["2 500 tūkst"]),
        ("10 or 11.5 per cent, 5 and 6 milijonai", ["10 per cent", "5 milijonai"]),
        ("2022–2023 m., 5 ir 6 procesai", []),
        ("Su-27, 30 %", []),
        ("30 %", []),
    ],
)
def test_numbers_that_share_a_unit(text: str, expected: list[str]) -> None:
    found = [f"{text[one.start : one.end]} {text[unit.start : unit.end]}" for one, unit in find_shared_units(text)]
    assert found == expected


SIGNS = [*"0123456789", "000", " ", ",", ".", "–", "-", "mln", "k", "proc", "per cent", "%", "billion"]


@given(st.text() | st.lists(st.sampled_from([*SIGNS, " ir ", " to "])).map("".join))
def test_a_shared_unit_stands_behind_its_number(text: str) -> None:
    for number, unit in find_shared_units(text):
        assert 0 <= number.start < number.end < unit.start < unit.end <= len(text)
        assert text[number.start].isdecimal()


@given(st.text() | st.lists(st.sampled_from(SIGNS)).map("".join))
def test_any_text_has_a_few_other_spellings_of_words(text: str) -> None:
    found = other_spellings(text)
    assert len(found) <= 36
    assert tuple(forms(text)) not in found
    assert all(spelling and all(spelling) for spelling in found)
