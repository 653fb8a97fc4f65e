from reader.edition.expression import Place, Sought, expression_of
from reader.edition.query import Term
from reader.edition.vocabulary import Meaning

WAR = Meaning(lexemes=(1, 2), exact=("karo",), shared=("karu",), forms=frozenset({"karo", "karas", "karu"}))
RUSSIA = Meaning(lexemes=(3,), exact=("rusijos",), forms=frozenset({"rusija", "rusijos"}))
GROWING = Meaning(starts=("kar",))
UNKNOWN = Meaning()

ONE = Sought(Term(("karo",)), (WAR,))
NOTHING = Sought(Term(("xyz",)), (UNKNOWN,))


def test_a_word_is_its_lexemes_and_forms() -> None:
    assert ONE.expression() == '(lexeme : "1" OR lexeme : "2" OR form : "karo" OR form : "karu")'


def test_a_growing_word_is_a_prefix() -> None:
    assert Sought(Term(("kar",), prefix=True), (GROWING,)).expression() == '(form : "kar" *)'


def test_joined_words_stand_side_by_side_in_any_forms() -> None:
    sought = Sought(Term(("rusijos", "karo"), "joined"), (RUSSIA, WAR))
    assert sought.expression() == '(form : "rusijos karo" OR lexeme : "3 1" OR lexeme : "3 2")'


def test_quoted_words_stand_as_typed() -> None:
    assert Sought(Term(("karo",), "quoted"), (WAR,)).expression() == '(form : "karo")'
    growing = Sought(Term(("rusijos", "kar"), "quoted", prefix=True), (RUSSIA, GROWING))
    assert growing.expression() == '(form : "rusijos kar" *)'


def test_what_the_edition_does_not_hold_has_no_expression() -> None:
    assert NOTHING.expression() == ""
    assert Sought(Term(("rusijos", "xyz"), "joined"), (RUSSIA, UNKNOWN)).expression() == ""
    assert (
        Sought(Term(("rusijai",), "quoted"), (Meaning(lexemes=(3,), forms=frozenset({"rusija"})),)).expression() == ""
    )


def test_a_query_wants_all_and_leaves_out_what_is_known() -> None:
    two = Sought(Term(("rusijos",)), (RUSSIA,))
    assert expression_of([ONE, two], [two, NOTHING]) == (
        f"({ONE.expression()} AND {two.expression()}) NOT {two.expression()}"
    )
    assert expression_of([ONE, NOTHING], []) == ""
    assert expression_of([], [ONE]) == ""


def test_marks_in_forms_of_a_foreign_index_stay_inside_the_string() -> None:
    meaning = Meaning(exact=('a" OR "b',))
    assert Sought(Term(("a",), "quoted"), (meaning,)).expression() == '(form : "a"" OR ""b")'


def test_places_of_terms() -> None:
    forms = ["rusijos", "karo", "ir", "rusija", "karas", "kariai"]
    assert ONE.places(forms) == [Place(1, 2), Place(4, 5)]
    assert Sought(Term(("rusijos", "karo"), "joined"), (RUSSIA, WAR)).places(forms) == [Place(0, 2), Place(3, 5)]
    assert Sought(Term(("rusijos", "karo"), "quoted"), (RUSSIA, WAR)).places(forms) == [Place(0, 2)]
    assert Sought(Term(("kar",), prefix=True), (GROWING,)).places(forms) == [Place(1, 2), Place(4, 5), Place(5, 6)]
    assert NOTHING.places(forms) == []
    assert Sought(Term(("kariai", "ir"), "joined"), (GROWING, RUSSIA)).places(forms) == []
