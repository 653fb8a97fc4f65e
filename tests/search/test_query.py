import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.search.query import LONGEST_QUERY, MOST_TERMS, Clause, Query, Term, parse_query
from reader.words.tokens import forms


def words_of(terms: tuple[Term, ...]) -> list[str]:
    """Write terms shortly: joined words with +, quoted ones in quotation marks, * for what may go on."""
    shapes = {"word": "{}", "joined": "{}", "quoted": '"{}"'}
    joints = {"word": "", "joined": "+", "quoted": " "}
    return [shapes[term.kind].format(joints[term.kind].join(term.words)) + "*" * term.prefix for term in terms]


def clauses_of(clauses: tuple[Clause, ...]) -> list[str]:
    """Write clauses shortly: alternatives with |, what stands near each other with ~."""
    return ["|".join("~".join(words_of(terms)) for terms in clause.alternatives) for clause in clauses]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("grėsmė ", ["grėsmė"]),
        ("Rusijos karas ", ["rusijos", "karas"]),
        ("grėsmė Putin", ["grėsmė", "putin*"]),
        ("kar", ["kar*"]),
        ("k", ["k"]),
        ("kar* metai ", ["kar*", "metai"]),
        ("karas karas ", ["karas"]),
        ("ES/NATO ", ["es", "nato"]),
        ("2024-2025 ", ["2024+2025"]),
        ("Su-27 ", ["su+27"]),
        ("Su-3", ["su+3*"]),
        ("Su-30", ["su+30*"]),
        ("Kim Jong-un ", ["kim", "jong+un"]),
        ("350 000 karių ", ["350+000", "karių"]),
        ("350\u00a0000 ", ["350+000"]),
        ("350,000 ", ["350+000"]),
        ("1 350 000 ", ["1+350+000"]),
        ("2022 350 ", ["2022", "350"]),
        ("24 35 ", ["24", "35"]),
        ("350 tūkst. ", ["350+tūkst"]),
        ("350 thousand troops ", ["350+thousand", "troops"]),
        ("tūkst. 350 ", ["tūkst", "350"]),
        ("2 500–3 000 ", ["2+500+3+000"]),
        ("2022-02-24 350 ", ["2022+02+24", "350"]),
        ("Su-27 350 ", ["su+27", "350"]),
        ("2,3 mlrd. ", ["2+3+mlrd"]),
        ("350k ", ["350k"]),
        ("350 karių ", ["350", "karių"]),
        ("50 proc. ", ["50+proc"]),
        ("30 per cent of ", ["30+per+cent", "of"]),
        ("per 30 metų ", ["per", "30", "metų"]),
        ("50 % ", ["50+％"]),
        ("24/02/2022 ", ["24+02+2022"]),
        ("24/7 ", ["24", "7"]),
        ("24 Feb 2022 ", ["24+feb+2022"]),
        ("Feb. 24, 2022 ", ["feb+24+2022"]),
        ("24 February 2022 ", ["24", "february", "2022"]),
        ("5-oji tarnyba ", ["5+oji", "tarnyba"]),
        ("karas OR taika ", ["karas|taika"]),
        ("karas ARBA taika ", ["karas|taika"]),
        ("karas or taika ", ["karas", "or", "taika"]),
        ("NATO karas OR taika OR badas Rusija ", ["nato", "karas|taika|badas", "rusija"]),
        ('"a b" OR Su-27 ', ['"a b"|su+27']),
        ("karas NEAR taika ", ["karas~taika"]),
        ("karas ŠALIA taika ", ["karas~taika"]),
        ("karas SALIA „taikos sutartis“ ", ['karas~"taikos sutartis"']),
        ("a OR karas NEAR taika NEAR badas OR b ", ["a|karas~taika~badas|b"]),
        ("karas OR V. Putinas ", ["karas|putinas"]),
        ("karas OR", ["karas"]),
        ("karas OR ", ["karas"]),
        ("karas NEAR taik", ["karas~taik*"]),
        ("OR karas ", ["karas"]),
        ("NEAR karas NEAR", ["karas"]),
        ("OR ", ["or"]),
        ("OR NEAR ", ["or", "near"]),
        ("NEAR", ["near*"]),
        ("a OR OR b ", ["a|b"]),
        ("a NEAR OR b ", ["a~b"]),
        ("karas OR V. OR Putinas ", ["karas|putinas"]),
        ("OR* karas ", ["or*", "karas"]),
        ("nato p", ["nato"]),
        ("nato p ", ["nato", "p"]),
        ("nato p*", ["nato", "p*"]),
        ("kovo 9", ["kovo", "9*"]),
        ("kovo 9 ", ["kovo", "9"]),
        ("kovos menų ", ["kovos", "menų"]),
        ("visuo- menę ", ["visuo+menę"]),
        ("oro- ir jūrų ", ["oro", "ir", "jūrų"]),
        ("per cent ", ["per+cent"]),
        ("nuo 30 iki 50 % ", ["nuo+30+iki+50+％"]),
        ("U.S. ", ["u+s"]),
        ("C++", ["c"]),
        ("O'Brien ", ["o’brien"]),
        ('"Rusijos karas"', ['"rusijos karas"']),
        ("„Rusijos karas“", ['"rusijos karas"']),
        ("“the war”", ['"the war"']),
        ("«Rusijos karas» metai ", ['"rusijos karas"', "metai"]),
        ('("a b")', ['"a b"']),
        ('"Rusijos kar', ['"rusijos kar"*']),
        ('"Rusijos ', ['"rusijos"']),
        ('kar"as ', ["kar", "as"]),
        ("a - b ", ["a", "b"]),
        ("karas - ", ["karas"]),
    ],
)
def test_what_is_wanted(text: str, wanted: list[str]) -> None:
    query = parse_query(text)
    assert clauses_of(query.wanted) == wanted
    assert not query.unwanted


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("karas -rusija", ["karas"], ["rusija"]),
        ("-rusija karas ", ["karas"], ["rusija"]),
        ('karas -"Rusijos karas"', ["karas"], ['"rusijos karas"']),
        ("karas -„Rusijos karas“ ", ["karas"], ['"rusijos karas"']),
        ("karas -rus*", ["karas"], ["rus*"]),
        ("-rusija", [], ["rusija"]),
        ("karas -OR taika ", ["karas", "taika"], ["or"]),
        ("karas OR -taika ", ["karas"], ["taika"]),
        ("karas OR -taika badas ", ["karas", "badas"], ["taika"]),
        ("-taika OR karas ", ["karas"], ["taika"]),
        ("OR -taika ", [], ["taika"]),
    ],
)
def test_what_is_left_out(text: str, wanted: list[str], unwanted: list[str]) -> None:
    query = parse_query(text)
    assert clauses_of(query.wanted) == wanted
    assert words_of(query.unwanted) == unwanted


@pytest.mark.parametrize(
    ("text", "wanted", "welcome"),
    [
        ("V. Putinas ", ["putinas"], ["v"]),
        ("V.Putinas ", ["putinas"], ["v"]),
        ("A. G. Lukašenka ", ["lukašenka"], ["a", "g"]),
        ("V. ", ["v"], []),
        ("2022 m. vasario ", ["2022", "vasario"], ["m"]),
        ("nato p", ["nato"], ["p"]),
        ("kovo mėn. karas ", ["kovo", "karas"], ["mėn"]),
        ("3 mėn. ", ["3", "mėn"], []),
        ("vasario 24 d. ", ["vasario", "24"], ["d"]),
    ],
)
def test_initials_and_what_says_nothing_new_are_welcome(text: str, wanted: list[str], welcome: list[str]) -> None:
    query = parse_query(text)
    assert clauses_of(query.wanted) == wanted
    assert words_of(query.welcome) == welcome


@pytest.mark.parametrize(
    "text", ["", " ", "-", "- ", "--", '"', '""', "„", "\x00", "🙂", "\u202e\u200f", "...", "*", "“”"]
)
def test_no_words_want_nothing(text: str) -> None:
    assert parse_query(text) == Query(())


def test_a_term_keeps_how_it_was_typed() -> None:
    query = parse_query('Jong-Un "Rusijos  Karas" Putin')
    assert [terms[0].text for clause in query.wanted for terms in clause.alternatives] == [
        "Jong-Un",
        "Rusijos  Karas",
        "Putin",
    ]


def test_a_long_paste_is_cut() -> None:
    query = parse_query("žodis nuo eilės " * 1000)
    assert clauses_of(query.wanted) == ["žodis", "nuo", "eilės"]
    query = parse_query(" ".join(f"w{number}" for number in range(10_000)))
    assert len(query.wanted) == MOST_TERMS
    (clause,) = parse_query("grėsmė" * 1000).wanted
    assert len(clause.alternatives[0][0].words[0]) == LONGEST_QUERY


def test_a_whole_query_does_not_grow() -> None:
    assert clauses_of(parse_query("grėsmė Putin", growing=False).wanted) == ["grėsmė", "putin"]
    assert clauses_of(parse_query("grėsmė Putin*", growing=False).wanted) == ["grėsmė", "putin*"]


def test_any_word_of_a_quotation_may_go_on() -> None:
    terms = [clause.alternatives[0][0] for clause in parse_query('"kar* prieš" "a kar* pri*" "kar * prieš" "a*').wanted]
    assert [term.starred for term in terms] == [(0,), (1,), (), ()]
    assert [term.prefix for term in terms] == [False, True, False, True]


def test_only_a_word_at_the_end_without_a_star_is_unfinished() -> None:
    terms = [clause.alternatives[0][0] for clause in parse_query('kar* "rusijos kar*" grėsmė Putin').wanted]
    assert [term.unfinished for term in terms] == [False, False, False, True]
    assert [term.prefix for term in terms] == [True, True, False, True]


SIGNS = [
    "OR",
    "Feb",
    " mlrd.",
    "–",
    " NEAR ",
    " ARBA ",
    '"',
    "„",
    "“",
    "-",
    "*",
    " ",
    ".",
    "/",
    "a",
    "karas",
    "5",
    "000",
    "V. ",
    "\u00ad",
    "é",
]


@given(st.text() | st.lists(st.sampled_from(SIGNS)).map("".join))
@example('"' * 50)
@example("-" * 50)
@example("a." * 50)
@example("1 " * 500)
def test_any_text_is_a_query_of_its_own_words(text: str) -> None:
    query = parse_query(text)
    typed = set(forms(text[:LONGEST_QUERY]))
    rows = [query.unwanted, query.welcome, *(terms for clause in query.wanted for terms in clause.alternatives)]
    assert len(query.wanted) <= MOST_TERMS
    for terms in rows:
        assert len(terms) <= MOST_TERMS
        for term in terms:
            assert term.words
            assert typed.issuperset(term.words)
            assert term.kind == "quoted" or (term.kind == "joined") == (len(term.words) > 1)
