import sqlite3

import pytest

from reader.model.errors import Cancelled
from reader.model.hits import Also
from reader.model.report import Term
from reader.search.asking import Asker
from tests.search.indexed import chapter, person, place, write_chapters

TERMS = (person("lukashenka", {"lt": "Lukašenka", "en": "Lukashenka"}, en=("Lukashenko",)),)
AL_QAEDA = Term("aq", "group", {"lt": "Al Qaeda", "en": "Al Qaeda"}, {}, {"lt": ("Al Kaida",), "en": ("AQ",)})


def nothing() -> None:
    pass


@pytest.fixture(scope="module")
def asker() -> Asker:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "Karas ir taika. 350 000 karių. Lukašenkos karo.")], terms=TERMS)
    return Asker(connection, nothing)


def test_a_query_has_clauses_for_the_index_and_for_the_text(asker: Asker) -> None:
    asked = asker.ask("karas OR taika -karių V. Lukašenka ", "lt")
    assert [len(choice.alternatives) for choice in asked.wanted.choices] == [2, 1]
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
    assert asker.ask("Lukashenko karas ", "lt").also() == (Also("Lukashenko", ("Lukašenka",)),)
    assert asker.ask("karas ", "lt").also() == ()


def test_a_name_of_several_words_is_looked_for_in_its_other_spellings() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "„Al Qaeda“ ir karas. Karo rūmai.")], terms=[AL_QAEDA])
    asker = Asker(connection, nothing)
    asked = asker.ask("karas Al Kaida", "lt")
    assert asked.also() == (Also("Al Kaida", ("Al Qaeda",)),)
    assert [bool(choice.instead) for choice in asked.wanted.choices] == [False, True, True]
    assert asker.ask("AQ karas", "lt").also() == (Also("AQ", ("Al Qaeda",)),)
    for other in ("Al Qaeda", "al", "„Al Kaida“", "Al OR Kaida", "Al Kaida*"):
        assert asker.ask(other, "lt").also() == ()
    assert asker.ask("Al Kaida", "lt", exact=True).also() == ()


def test_a_short_name_is_whole_at_the_end_too() -> None:
    connection = sqlite3.connect(":memory:")
    states = place("us", {"lt": "JAV", "en": "United States"}, en=("US",))
    write_chapters(connection, "en", [chapter("a", "The United States used it.")], terms=[states])
    asker = Asker(connection, nothing)
    assert [sought.meanings[-1].starts for sought in asker.ask("US", "en").terms()] == [()]
    assert [sought.meanings[-1].starts for sought in asker.ask("usa", "en").terms()] == [()]
    assert [sought.meanings[-1].starts for sought in asker.ask("use", "en").terms()] == [("use",)]


def test_a_spelling_that_holds_what_is_typed_is_not_told() -> None:
    connection = sqlite3.connect(":memory:")
    region = place("region", {"lt": "Kaliningrado sritis", "en": "Kaliningrad"}, lt=("Kaliningradas", "Karaliaučius"))
    write_chapters(connection, "lt", [chapter("a", "Kaliningrado sritis, Kaliningradas.")], terms=[region])
    asker = Asker(connection, nothing)
    assert asker.ask("Kaliningradas ", "lt").also() == ()
    assert asker.ask("Karaliaučius ", "lt").also() == (Also("Karaliaučius", ("Kaliningradas",)),)


def test_a_person_who_is_typed_with_all_names_is_looked_for_by_the_family_name_too() -> None:
    connection = sqlite3.connect(":memory:")
    putin = person("putin", {"lt": "Vladimiras Putinas", "en": "Vladimir Putin"}, lt=("V. Putinas", "Putinas"))
    write_chapters(connection, "lt", [chapter("a", "Kalbėjo V. Putinas.", "Putino karas.")], terms=[putin])
    asker = Asker(connection, nothing)
    assert asker.ask("Vladimiras Putinas ", "lt").also() == (Also("Vladimiras Putinas", ("Putinas",)),)
    assert asker.ask("Vladimir Putin ", "lt").also() == (Also("Vladimir Putin", ("Putinas",)),)
    assert asker.ask("Putinas ", "lt").also() == ()


def test_between_words_it_can_be_stopped() -> None:
    connection = sqlite3.connect(":memory:")
    write_chapters(connection, "lt", [chapter("a", "karas")])

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Asker(connection, stop).ask("karas ", "lt")
