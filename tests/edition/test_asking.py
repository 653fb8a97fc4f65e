import sqlite3

import pytest

from reader.edition.asking import Asker
from reader.model.errors import Cancelled
from reader.model.hits import Also
from tests.edition.indexed import chapter, person, write_chapters

TERMS = (person("lukashenka", {"lt": "Lukašenka", "en": "Lukashenka"}, en=("Lukashenko",)),)


def nothing() -> None:
    pass


@pytest.fixture(scope="module")
def asker() -> Asker:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "Karas ir taika. 350 000 karių. Lukašenkos karo.")], terms=TERMS)
    return Asker(connection, nothing)


def test_a_query_has_clauses_for_the_index_and_for_the_text(asker: Asker) -> None:
    asked = asker.ask("karas OR taika -karių V. Lukašenka ", "lt")
    assert [len(choice.alternatives) for choice in asked.wanted] == [2, 1]
    assert len(asked.unwanted) == len(asked.welcome) == 1
    assert asked.expression.count(" AND ") == 1
    assert asked.expression.count(" NOT ") == 1


def test_what_the_edition_does_not_hold_has_no_expression(asker: Asker) -> None:
    assert asker.ask("karas niekas ", "lt").expression == ""
    assert asker.ask("", "lt").expression == ""
    assert asker.ask("karas ", "xx").expression == ""


def test_a_number_has_its_other_spellings_unless_exactly_that_is_asked_for(asker: Asker) -> None:
    assert '"350 000"' in asker.ask("350000 ", "lt").expression
    assert asker.ask("350000 ", "lt", exact=True).expression == ""
    assert asker.ask('"350000"', "lt").expression == ""


def test_the_words_that_were_typed_are_the_terms(asker: Asker) -> None:
    assert [sought.term.text for sought in asker.ask("350000 karas NEAR taika ", "lt").terms()] == [
        "350000",
        "karas",
        "taika",
    ]


def test_a_short_word_that_the_edition_holds_is_whole_at_the_end_too() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "GRU, gruodis. Esmė. Karas, karasas.")])
    asker = Asker(connection, nothing)

    def starts(text: str) -> list[tuple[str, ...]]:
        return [sought.meanings[-1].starts for sought in asker.ask(text, "lt").terms()]

    assert starts("GRU") == [()]
    assert starts("„gru") == [()]
    assert starts("gru*") == [("gru",)]
    assert starts("es") == [("es",)]
    assert starts("karas") == [("karas",)]


def test_other_spellings_of_names_are_told(asker: Asker) -> None:
    assert asker.ask("Lukashenko karas ", "lt").also() == (Also("lukashenko", ("Lukašenka",)),)
    assert asker.ask("karas ", "lt").also() == ()


def test_between_words_it_can_be_stopped() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "karas")])

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Asker(connection, stop).ask("karas ", "lt")
