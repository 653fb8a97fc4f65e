from hypothesis import given
from hypothesis import strategies as st

from reader.search.clauses import Clauses
from reader.search.expression import Choice, Nearby, Place, Row, Sought
from reader.search.meaning import Meaning
from reader.search.query import Term, TermKind

IR, KARO, KARAS, TAIKA, TAIKOS, KARIAI = range(6)
WORDS = st.lists(st.integers(0, 5), max_size=20)


def sought(*words: tuple[int, ...], quoted: bool = False) -> Sought:
    """Make a term of words, each given by what it stands for, the one as it was typed first."""
    meanings = tuple(
        Meaning(words=frozenset(some), typed_words=frozenset(some[:1]), literal_words=frozenset(some[:1]))
        for some in words
    )
    kind: TermKind = "quoted" if quoted else "word" if len(words) == 1 else "joined"
    return Sought(Term(tuple("x" for _ in words), kind), meanings)


WAR, PEACE = sought((KARO, KARAS)), sought((TAIKA, TAIKOS))
WAR_AND_PEACE = sought((KARO, KARAS), (TAIKA, TAIKOS))


def choice(*alternatives: Sought, instead: tuple[Sought, ...] = ()) -> Choice:
    return Choice(tuple(Nearby((one,)) for one in alternatives), instead)


def row_of(*words: int) -> Row:
    return dict(enumerate(words))


def test_each_clause_stands_where_any_of_its_alternatives_does() -> None:
    clauses = Clauses([choice(WAR, PEACE), choice(PEACE)])
    assert clauses.places(row_of(TAIKOS, IR, KARO)) == [[Place(0, 1), Place(2, 3)], [Place(0, 1)]]


def test_alternatives_of_one_and_of_several_words_are_in_the_order_of_the_text() -> None:
    clauses = Clauses([choice(sought((KARIAI,)), WAR_AND_PEACE)])
    assert clauses.places(row_of(KARO, TAIKA, KARIAI, KARAS, TAIKOS)) == [[Place(0, 2), Place(2, 3), Place(3, 5)]]


def test_what_stands_instead_of_a_clause_is_where_it_stands_but_not_typed() -> None:
    clauses = Clauses([choice(WAR, instead=(PEACE,))])
    assert clauses.places(row_of(TAIKA)) == [[Place(0, 1)]]
    assert clauses.typed_share(row_of(TAIKA)) == 0
    assert clauses.typed_share(row_of(KARO)) == 1


def test_quoted_words_stand_only_as_they_were_typed() -> None:
    assert Clauses([choice(sought((KARO, KARAS), quoted=True))]).places(row_of(KARAS, KARO)) == [[Place(1, 2)]]


def test_the_share_that_stands_as_typed_counts_clauses_once() -> None:
    clauses = Clauses([choice(WAR), choice(PEACE), choice(WAR_AND_PEACE), Choice((Nearby((WAR, PEACE)),))])
    assert clauses.typed_share(row_of(KARO, IR, TAIKOS, KARO)) == 1 / 4
    assert clauses.typed_share(row_of(KARO, TAIKA)) == 1
    assert Clauses([]).typed_share(row_of(KARO)) == 0


def test_the_words_are_all_that_any_clause_is_about() -> None:
    clauses = Clauses([choice(WAR, sought((KARIAI,), (IR,))), Choice((Nearby((PEACE, WAR)),))])
    assert clauses.words == {IR, KARO, KARAS, TAIKA, TAIKOS, KARIAI}
    assert Clauses([choice(PEACE, instead=(WAR,))]).words == {TAIKA, TAIKOS, KARO, KARAS}
    assert Clauses([]).words == frozenset()


@given(WORDS, st.lists(st.lists(st.sampled_from([WAR, PEACE, WAR_AND_PEACE]), min_size=1, max_size=3), max_size=3))
def test_the_table_finds_what_looking_for_each_term_finds(words: list[int], alternatives: list[list[Sought]]) -> None:
    row = row_of(*words)
    found = [sorted({place for one in some for place in one.places(row)}) for some in alternatives]
    assert Clauses([choice(*some) for some in alternatives]).places(row) == found
