import pytest

from reader.model.blocks import Chapter, ItemList, ListBlock, ListItem, Text
from reader.model.contents import NAMES
from tests.search.indexed import chapter, searcher_of

SEARCHER = searcher_of(
    chapter("a", "Lukašenka ir Putinas kalbėjosi.", "NATO ir vyriausybė.", "Planai vyriausybės dėl karo."),
    chapter("b", "Karas tęsiasi.", "Rusijos karas"),
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("Lukasjenka", "Lukašenka"),
        ("Ptuinas", "Putinas"),
        ("putinnas ", "Putinas"),
        ("NTAO", "NATO"),
        ("vyriausybyx", "vyriausybė"),
        ("vyriausx", "vyriausybė"),
        ("Lukasjenka putinas", "Lukašenka putinas"),
        ('"Rusija karas"', "Rusija karas"),
    ],
)
def test_the_nearest_query_comes_first(query: str, first: str) -> None:
    assert SEARCHER.search(query, "lt").suggestions[0] == first


def test_words_that_do_not_occur_together_are_offered_apart() -> None:
    assert SEARCHER.search("putinas karas ", "lt").suggestions == ("putinas", "karas")


def test_of_three_words_two_are_offered() -> None:
    assert SEARCHER.search("lukašenka putinas karas ", "lt").suggestions[0] == "lukašenka putinas"


def test_of_a_question_those_telling_words_are_offered_that_stand_together() -> None:
    searcher = searcher_of(
        chapter(
            "a",
            "Russia expelled officers.",
            "It is how it is, and how.",
            "How it was.",
            "Officers of Russia.",
            "Many officers are here, many.",
        ),
        language="en",
    )
    query = "how many officers Russia expelled xyzw "
    assert searcher.search(query, "en").suggestions == ("officers Russia expelled", "officers", "Russia", "expelled")


def test_joined_words_are_offered_apart() -> None:
    assert SEARCHER.search("vyriausybė-NATO ", "lt").suggestions == ("vyriausybė nato", "vyriausybė", "nato")


def test_a_word_that_the_edition_writes_apart_leads_to_that() -> None:
    searcher = searcher_of(chapter("a", "A cyber attack by e-mail. An email-er."), language="en")
    assert searcher.search("cyberattacks ", "en").suggestions == ()
    assert searcher.search("cyberattack ", "en").suggestions[0] == "cyber-attack"


def test_little_words_are_not_offered_alone() -> None:
    searcher = searcher_of(chapter("a", "Wagner acts.", "Life in Africa.", "It is so."), language="en")
    assert searcher.search("Wagner in Africa ", "en").suggestions == ("Wagner", "Africa")


@pytest.mark.parametrize(
    ("query", "offers"),
    [
        ("kas ir kodėl remia karą? ", ("remia karą", "remia", "karą")),
        ("KAS REMIA KARĄ? ", ("REMIA KARĄ", "REMIA", "KARĄ")),
        ("kodel karas ", ("karas",)),
        ("yra jis ", ("jis", "yra")),
        ('kas "yra" karas ', ("yra", "karas")),
        ("Kas karas KAM ", ("KAM", "karas")),
        ("Rusijaa ir karas ", ("Rusija ir karas", "karas", "Rusija")),
        ("ar Rusijaa karas ", ("Rusija karas", "karas", "Rusija")),
        ("Rusijaa ar karas ", ("Rusija karas", "karas", "Rusija")),
    ],
)
def test_words_that_only_hold_a_sentence_together_are_not_offered(query: str, offers: tuple[str, ...]) -> None:
    texts = "Kas tai yra?", "Tai yra.", "Kam tai?", "Jis remia karą.", "Karas: Rusija ir kiti."
    assert searcher_of(chapter("a", *texts)).search(query, "lt").suggestions == offers


@pytest.mark.parametrize(
    ("query", "offers"),
    [("grėsmių procentai ", ("grėsmių", "procentai")), ("protestų procentai ", ("protestų", "procentai"))],
)
def test_a_word_that_the_edition_has_in_another_writing_is_known(query: str, offers: tuple[str, ...]) -> None:
    searcher = searcher_of(chapter("a", "Grėsmių daug.", "Vyko protestai, projektai.", "Padidėjo 30 %.", "Liko 50 %."))
    assert searcher.search(query, "lt").suggestions == offers


def test_words_that_are_scattered_over_the_index_of_names_are_not_offered_together() -> None:
    listed = ItemList(
        ordered=False, items=tuple(ListItem(((Text(name),),)) for name in ("Rusija 1", "Kinija 2", "Pekinas 3"))
    )
    names = Chapter(NAMES, "Vardai", "Vardai", "", (ListBlock("p1", 1, listed),))
    searcher = searcher_of(chapter("a", "Rusija.", "Kinija."), names)
    assert searcher.search("Rusija ir Kinija xyzw ", "lt").suggestions == ("Rusija", "Kinija")
    assert searcher.search("Pekinass ", "lt").suggestions == ("Pekinas",)


def test_of_joined_words_that_are_not_all_there_the_others_are_offered() -> None:
    searcher = searcher_of(chapter("a", "Karas 2024 metais."))
    assert searcher.search("2024-2025 ", "lt").suggestions == ("2024",)


@pytest.mark.parametrize(
    ("query", "first"),
    [("vyriausybininkas", "vyriausybė"), ("NATO’istai", "NATO"), ("Путин", "Putinas"), ("Лукашенку", "Lukašenka")],
)
def test_a_word_made_of_one_and_one_in_another_script_lead_to_it(query: str, first: str) -> None:
    assert SEARCHER.search(query, "lt").suggestions[0] == first


@pytest.mark.parametrize(
    "query", ["lukasjenka", "putinas karas ", "nato xyzw", '"nato vyriausybe"', "x" * 900, "qqqqq"]
)
def test_every_suggestion_has_hits(query: str) -> None:
    suggestions = SEARCHER.search(query, "lt").suggestions
    assert len(suggestions) <= 5
    assert all(SEARCHER.search(suggestion, "lt").total for suggestion in suggestions)


@pytest.mark.parametrize("query", ["", "-", "-karas", "🙂", "qqqqq", "x", "x" * 900])
def test_where_nothing_is_near_nothing_is_offered(query: str) -> None:
    assert SEARCHER.search(query, "lt").suggestions == ()


def test_one_form_of_a_word_is_offered() -> None:
    assert len([word for word in SEARCHER.search("vyriausybb", "lt").suggestions if word.startswith("vyriausyb")]) == 1
