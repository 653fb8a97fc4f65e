import sqlite3

import pytest

from reader.model.errors import Cancelled
from reader.search.query import Term, parse_query
from reader.search.seeking import Seeker, is_short
from tests.search.indexed import chapter, write_chapters


def nothing() -> None:
    pass


@pytest.fixture(scope="module")
def connection() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:")
    texts = "Karo grėsmė: 350 000 karių, 5-osios tarnybos GRU, gruodis.", "Karai. Karai."
    write_chapters(made, "lt", [chapter("a", *texts)])
    return made


@pytest.fixture
def seeker(connection: sqlite3.Connection) -> Seeker:
    return Seeker(connection, nothing)


def term(text: str) -> Term:
    (clause,) = parse_query(text).wanted
    return clause.alternatives[0][0]


def test_each_word_of_a_term_has_a_meaning(seeker: Seeker) -> None:
    sought = seeker.seek("lt", Term(("karas", "grėsmės"), "joined"), exact=False)
    assert [meaning.forms for meaning in sought.meanings] == [{"karo", "karai"}, {"grėsmė"}]
    assert all(not meaning.words for meaning in seeker.seek("lt", sought.term, exact=True).meanings)
    assert seeker.look_up("lt", "karas") == sought.meanings[0]


def test_a_short_word_that_is_there_is_whole_unless_it_hangs_together(seeker: Seeker) -> None:
    assert is_short(term("gru"))
    assert not any(map(is_short, (term("gru "), term("gru*"), term("gruo"), term("x-gru"))))
    assert seeker.seek("lt", term("gru"), exact=False).meanings[0].starts == ()
    assert seeker.seek("lt", term("kar"), exact=False).meanings[0].starts == ("kar",)


def test_a_star_within_a_quotation_is_spelt_out_the_commonest_first(seeker: Seeker) -> None:
    assert seeker.seek("lt", term('"kar* grėsmė"'), exact=False).meanings[0].exact == ("karai", "karių", "karo")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("350000 ", '"350 000"'), ("350 tūkst.", '"350 000"'), ("5-oji ", '"5 osios"'), ("karas ", ""), ('"350000"', "")],
)
def test_a_number_is_found_as_it_is_written_in_the_edition(seeker: Seeker, text: str, expected: str) -> None:
    expressions = " ".join(other.expression() for other in seeker.others("lt", term(text)))
    assert expected in expressions
    assert bool(expected) == bool(expressions)


def test_between_words_it_can_be_stopped(connection: sqlite3.Connection) -> None:
    def stop() -> None:
        raise Cancelled

    seeker = Seeker(connection, stop)
    with pytest.raises(Cancelled):
        seeker.seek("lt", term("karas "), exact=False)
    with pytest.raises(Cancelled):
        seeker.look_up("lt", "karas")
