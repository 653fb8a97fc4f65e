from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from reader.search.expression import NEAREST_WORDS, Choice, Nearby, Place, Row, Sought, expression_of
from reader.search.meaning import Meaning
from reader.search.query import Term

KARO, KARAS, KARU, RUSIJA, RUSIJOS, KARIAI, IR = range(7)
WAR = Meaning(
    lexemes=(1, 2),
    exact=("karo",),
    shared=("karu",),
    forms=frozenset({"karo", "karas", "karu"}),
    words=frozenset({KARO, KARAS, KARU}),
    typed_words=frozenset({KARO}),
    literal_words=frozenset({KARO}),
)
RUSSIA = Meaning(
    lexemes=(3,),
    exact=("rusijos",),
    forms=frozenset({"rusija", "rusijos"}),
    words=frozenset({RUSIJA, RUSIJOS}),
    typed_words=frozenset({RUSIJOS}),
    literal_words=frozenset({RUSIJOS}),
)
GROWING = Meaning(starts=("kar",), words=frozenset({KARO, KARAS, KARIAI}), typed_words=frozenset({KARO, KARAS, KARIAI}))
UNKNOWN = Meaning()

ONE = Sought(Term(("karo",)), (WAR,))
TWO = Sought(Term(("rusijos",)), (RUSSIA,))
NOTHING = Sought(Term(("xyz",)), (UNKNOWN,))


def choice(*alternatives: Sought) -> Choice:
    return Choice(tuple(Nearby((sought,)) for sought in alternatives))


def near(*terms: Sought) -> Nearby:
    return Nearby(terms)


def test_a_word_is_its_lexemes_and_forms() -> None:
    assert ONE.expression() == 'lexeme : "1" OR lexeme : "2" OR form : "karo" OR form : "karu"'


def test_a_growing_word_is_a_prefix() -> None:
    assert Sought(Term(("kar",), prefix=True), (GROWING,)).expression() == 'form : "kar" *'


def test_joined_words_stand_side_by_side_in_any_forms() -> None:
    sought = Sought(Term(("rusijos", "karo"), "joined"), (RUSSIA, WAR))
    assert sought.expression() == 'form : "rusijos karo" OR lexeme : "3 1" OR lexeme : "3 2"'


def test_quoted_words_stand_as_typed() -> None:
    assert Sought(Term(("karo",), "quoted"), (WAR,)).expression() == 'form : "karo"'
    growing = Sought(Term(("rusijos", "kar"), "quoted", prefix=True), (RUSSIA, GROWING))
    assert growing.expression() == 'form : "rusijos kar" *'


def test_what_the_edition_does_not_hold_has_no_expression() -> None:
    assert NOTHING.expression() == ""
    assert Sought(Term(("rusijos", "xyz"), "joined"), (RUSSIA, UNKNOWN)).expression() == ""
    assert Sought(Term(("rusijai",), "quoted"), (RUSSIA._replace(exact=()),)).expression() == ""
    assert near(ONE, NOTHING).expression() == ""
    assert choice(NOTHING).expression() == ""


def test_words_near_each_other_are_asked_for_by_lexeme_and_by_what_is_no_lexeme() -> None:
    assert near(TWO, ONE).expression() == (
        'lexeme : NEAR("3" "1", 10) OR lexeme : NEAR("3" "2", 10)'
        ' OR form : NEAR("rusijos" "karo", 10) OR form : NEAR("rusijos" "karu", 10)'
    )
    quoted = Sought(Term(("rusijos", "karo"), "quoted"), (RUSSIA, WAR))
    parts = near(quoted, TWO).expression().split(" OR ")
    assert parts == [f'form : NEAR("rusijos karo" "{form}", 10)' for form in ("rusija", "rusijos")]


def test_alternatives_are_one_of_them_that_the_edition_holds() -> None:
    assert choice(ONE, NOTHING, TWO).expression() == f"({ONE.expression()} OR {TWO.expression()})"


def test_a_query_wants_all_and_leaves_out_what_is_known() -> None:
    one, two, nothing = choice(ONE), choice(TWO), choice(NOTHING)
    assert expression_of([one, two], [two, nothing]) == (
        f"({one.expression()} AND {two.expression()}) NOT {two.expression()}"
    )
    assert expression_of([one, nothing], []) == ""
    assert expression_of([], [one]) == ""


def test_words_that_a_query_is_not_about_need_no_place_in_a_row() -> None:
    words = [IR, RUSIJOS, KARO, IR, KARAS]
    sparse = {at: word for at, word in enumerate(words) if word != IR}
    joined = Sought(Term(("rusijos", "karo"), "joined"), (RUSSIA, WAR))
    assert joined.places(sparse) == joined.places(row_of(*words)) == [Place(1, 3)]


def test_marks_in_forms_of_a_foreign_index_stay_inside_the_string() -> None:
    assert Sought(Term(("a",), "quoted"), (Meaning(exact=('a" OR "b',)),)).expression() == 'form : "a"" OR ""b"'


def row_of(*words: int) -> Row:
    return dict(enumerate(words))


def test_places_of_terms() -> None:
    row = row_of(RUSIJOS, KARO, IR, RUSIJA, KARAS, KARIAI)
    assert ONE.places(row) == [Place(1, 2), Place(4, 5)]
    assert ONE.places(row, exactly=True) == [Place(1, 2)]
    assert Sought(Term(("rusijos", "karo"), "joined"), (RUSSIA, WAR)).places(row) == [Place(0, 2), Place(3, 5)]
    assert Sought(Term(("rusijos", "karo"), "quoted"), (RUSSIA, WAR)).places(row) == [Place(0, 2)]
    assert Sought(Term(("kar",), prefix=True), (GROWING,)).places(row) == [Place(1, 2), Place(4, 5), Place(5, 6)]
    assert NOTHING.places(row) == []
    assert Sought(Term(("kariai", "ir"), "joined"), (GROWING, RUSSIA)).places(row) == []


def test_a_term_stands_as_typed_or_not() -> None:
    assert near(ONE).is_typed(row_of(KARAS, KARO))
    assert not near(ONE).is_typed(row_of(KARAS))
    assert near(ONE, TWO).is_typed(row_of(KARO, RUSIJOS))
    assert not near(ONE, TWO).is_typed(row_of(KARO, RUSIJA))


def test_terms_stand_near_each_other_with_few_words_between() -> None:
    fill = [IR] * NEAREST_WORDS
    assert near(ONE, TWO).places(row_of(KARO, *fill, RUSIJA)) == [
        Place(0, 1),
        Place(NEAREST_WORDS + 1, NEAREST_WORDS + 2),
    ]
    assert near(ONE, TWO).places(row_of(RUSIJA, *fill, KARO)) == [
        Place(0, 1),
        Place(NEAREST_WORDS + 1, NEAREST_WORDS + 2),
    ]
    assert near(ONE, TWO).places(row_of(KARO, *fill, IR, RUSIJA)) == []


@given(st.lists(st.sampled_from([KARO, RUSIJA, KARIAI, IR, IR, IR, IR]), max_size=40))
def test_three_terms_stand_near_each_other_wherever_any_three_places_do(words: list[int]) -> None:
    row = row_of(*words)
    three = [ONE, TWO, Sought(Term(("kariai",)), (Meaning(words=frozenset({KARIAI})),))]
    groups = product(*(sought.places(row) for sought in three))
    spread = (max(place.first for place in group) - min(place.after for place in group) for group in groups)
    assert bool(near(*three).places(row)) == any(between <= NEAREST_WORDS for between in spread)
