"""Numbers, dates and what stands beside them, found however they are typed."""

import pytest

from tests.search.indexed import chapter, searcher_of

LITHUANIAN = searcher_of(
    chapter(
        "lt",
        "Dvejopo naudojimo prekių¹ ir kitų prekių plotas – 5 km².",
        "Technikos padaugėtų 30–50\u00a0%, o 25,2\u00a0% yra mažiau. Biudžetas – 60 procentų.",
        "Žmonės: 2\u00a0500–3\u00a0000 ir 7\u00a0000–9\u00a0000.",
        "Nepriteklių patiria 2,3\u00a0mlrd., bado ribą – 700–800\u00a0mln., dar 13\u00a0mln. Karių – 350\u00a0000.",
        "FST 5-osios tarnybos ir 11-asis armijos korpusas.",
        "Invazija prasidėjo 2022\u00a0m. vasario 24\u00a0d., numatyta 2021\u00a0m. gruodį. Kovo 28-ąją ji tęsėsi.",
        "Išsiųsti Su-30SM, GRU ir ES gruodį.",
        "Nuo 2022-ųjų pradžios.",
    ),
)
ENGLISH = searcher_of(
    chapter(
        "en",
        "Dual-use goods¹ and other wares.",
        "It rose by 30\u00a0%, half of them by 60 per cent.",
        "About 2.3\u00a0billion are insecure, 700–800\u00a0million starve, 350,000 serve.",
        "On 24\u00a0February 2022 the 5th Service and the 11th Army Corps were there.",
    ),
    language="en",
)
SEARCHERS = {"lt": LITHUANIAN, "en": ENGLISH}


def found(language: str, query: str) -> list[str]:
    """Search, and give the matched words by paragraph in reading order."""
    hits = sorted(SEARCHERS[language].search(query, language).hits, key=lambda hit: hit.order)
    marked = (", ".join(hit.snippet[one.start : one.end] for one in hit.matches) for hit in hits)
    return [f"{hit.location.block}: {words}" for hit, words in zip(hits, marked, strict=True)]


@pytest.mark.parametrize(
    ("language", "query", "expected"),
    [
        ("lt", "naudojimo prekių¹", ["p1: naudojimo, prekių, prekių"]),
        ("lt", '"naudojimo prekių¹ ir"', ["p1: naudojimo prekių¹ ir"]),
        ("lt", "naudojimo prekių", ["p1: naudojimo, prekių, prekių"]),
        ("lt", "km²", ["p1: km"]),
        ("lt", "km ", ["p1: km"]),
        ("en", "goods¹ ", ["p1: goods"]),
    ],
)
def test_the_number_of_a_note_belongs_to_no_word(language: str, query: str, expected: list[str]) -> None:
    assert found(language, query) == expected


@pytest.mark.parametrize("query", ["50 proc. ", "50 procentų", "50 percent", "50 per cent ", "50 %", "50%", "50 pct "])
def test_percent_is_a_sign_or_a_word(query: str) -> None:
    assert found("lt", query) == ["p2: 50\u00a0%"]


@pytest.mark.parametrize(
    ("language", "query", "expected"),
    [
        ("lt", "60 proc. ", "p2: 60 procentų"),
        ("lt", "60 %", "p2: 60 procentų"),
        ("lt", "60 percent ", "p2: 60 procentų"),
        ("lt", "30-50 procentų ", "p2: 30–50\u00a0%"),
        ("lt", "25.2 per cent ", "p2: 25,2\u00a0%"),
        ("lt", "procentai ", "p2: %, %, procentų"),
        ("en", "30 procentų ", "p2: 30\u00a0%"),
        ("en", "60 percent ", "p2: 60 per cent"),
        ("en", "60% ", "p2: 60 per cent"),
        ("en", "percent ", "p2: %"),
    ],
)
def test_percent_is_the_same_in_any_writing(language: str, query: str, expected: str) -> None:
    assert found(language, query) == [expected]


@pytest.mark.parametrize("query", ["24 % ", "350 % ", "5 percent ", "2022 proc. "])
def test_a_number_without_its_unit_is_another(query: str) -> None:
    assert found("lt", query) == []


@pytest.mark.parametrize(
    ("language", "query", "expected"),
    [
        ("lt", "30 % ", "p2: 30–50\u00a0%"),
        ("lt", "30 proc. padaugėtų", "p2: padaugėtų, 30–50\u00a0%"),
        ("lt", "700 mln. ", "p4: 700–800\u00a0mln"),
        ("lt", "700 milijonų dar 13", "p4: 700–800\u00a0mln, dar, 13"),
        ("lt", "700-800 mln. ", "p4: 700–800\u00a0mln"),
        ("lt", "700 ", "p4: 700"),
        ("lt", "nuo 30 iki 50 % ", "p2: 30–50\u00a0%"),
        ("lt", "tarp 700 ir 800 mln. ", "p4: 700–800\u00a0mln"),
        ("en", "700 million ", "p3: 700–800\u00a0million"),
    ],
)
def test_a_number_has_the_unit_behind_the_other_end_of_its_range(language: str, query: str, expected: str) -> None:
    assert found(language, query) == [expected]


def test_a_number_with_a_unit_that_it_shares_is_near_nothing_else() -> None:
    assert found("lt", "30 NEAR padaugėtų ") == ["p2: padaugėtų, 30"]
    assert found("lt", "30 NEAR 60 ") == ["p2: 30, 60"]
    assert found("lt", "procentų NEAR 30 ") == ["p2: 30, procentų"]


@pytest.mark.parametrize(
    "query",
    ["2 500–3 000 ", "2 500-3 000", "2500-3000", "2500–3000 ", "2,500–3,000 ", "2,5–3 tūkst. ", "2.5-3 thousand "],
)
def test_both_ends_of_a_range_have_their_spellings(query: str) -> None:
    assert found("lt", query) == ["p3: 2\u00a0500–3\u00a0000"]


@pytest.mark.parametrize(
    "query",
    ["2,3 mlrd. ", "2,3 milijardo ", "2,3 milijardai ", "2,3 milijardais", "2.3 billion ", "2.3 bn ", "2,300 mln. "],
)
def test_words_that_count_stand_for_each_other(query: str) -> None:
    assert found("lt", query) == ["p4: 2,3\u00a0mlrd"]
    assert found("en", query) == ["p3: 2.3\u00a0billion"]


@pytest.mark.parametrize("query", ["350k ", "350 tūkst. ", "350000 ", "350 thousand "])
def test_thousands_are_found_however_they_are_typed(query: str) -> None:
    assert found("lt", query) == ["p4: 350\u00a0000"]
    assert found("en", query) == ["p3: 350,000"]


@pytest.mark.parametrize(
    ("language", "query", "expected"),
    [
        ("lt", "5-oji tarnyba ", ["p5: 5-osios, tarnybos"]),
        ("lt", "5th tarnyba ", ["p5: 5-osios, tarnybos"]),
        ("lt", "11-ojo korpuso ", ["p5: 11-asis, korpusas"]),
        ("lt", "28-ios ", ["p6: 28-ąją"]),
        ("lt", "7-oji ", ["p3: 7"]),
        ("lt", "penktoji tarnyba ", ["p5: 5-osios, tarnybos"]),
        ("en", "fifth service ", ["p4: 5th, Service"]),
        ("lt", "2022-ųjų vasario 24-ąją ", ["p6: 2022, vasario 24"]),
        ("lt", "5-oji km ", []),
        ("en", "5-oji ", ["p4: 5th"]),
        ("en", "11th corps ", ["p4: 11th, Corps"]),
    ],
)
def test_an_ordinal_has_any_ending_and_none_where_there_is_none_with_any(
    language: str, query: str, expected: list[str]
) -> None:
    assert found(language, query) == expected


@pytest.mark.parametrize(
    "query", ["24 Feb 2022", "Feb. 24, 2022 ", "24/02/2022", "02/24/2022 ", "24.02.2022", "2022-02-24"]
)
def test_a_day_is_found_however_it_is_typed(query: str) -> None:
    assert found("en", query) == ["p4: 24\u00a0February 2022"]
    assert found("lt", query) == ["p6: 2022\u00a0m. vasario 24"]


@pytest.mark.parametrize(
    "query", ["vasario 24-oji ", "vasario 24-ąją", "vasario 24-aja", "February 24th", "24th of February"]
)
def test_an_ordinal_beside_a_month_is_a_day(query: str) -> None:
    assert found("lt", query) == ["p6: vasario 24"]
    assert found("en", query) == ["p4: 24\u00a0February"]


def test_a_digit_at_the_end_may_go_on_and_is_not_passed_over() -> None:
    assert found("lt", "kovo 2") == ["p6: 2022, 24, 2021, Kovo, 28"]
    assert found("lt", "kovo 9") == []


def test_what_is_copied_is_found_without_notes_and_ends_of_lines() -> None:
    assert found("lt", "techni- kos padaugėtų2 ") == ["p2: Technikos, padaugėtų"]


def test_a_month_is_found_in_any_case() -> None:
    assert found("lt", "2021-12 ") == ["p6: 2021\u00a0m. gruodį"]
    assert found("lt", "gruodžio mėn. ") == found("lt", "gruodžio ")
    assert found("lt", "vasario 24 d. ") == ["p6: vasario, 24"]


def test_the_end_of_what_hangs_together_may_go_on() -> None:
    for query in ("Su-3", "Su-30", "Su30", "Su-30SM "):
        assert found("lt", query) == ["p7: Su-30SM"]
    assert found("lt", "Su-30 ") == []
    assert found("lt", "GRU") == ["p7: GRU"]
    assert found("lt", "ES") == ["p7: ES"]
