from reader.model.report import Term
from reader.search.names import gather_long_names, gather_names
from tests.search.indexed import person, place

LUKASHENKA = person(
    "lukashenka",
    {"lt": "Aliaksandras Lukašenka", "en": "Alyaksandr Lukashenka"},
    lt=("A. Lukašenka",),
    en=("Lukashenko", "Alexander Lukashenko", "Лукашенко"),
)


def forms_of(terms: list[Term], language: str) -> list[list[str]]:
    return [list(spellings) for spellings in gather_names(terms, language)]


def test_each_word_of_a_persons_name_has_its_spellings() -> None:
    assert forms_of([LUKASHENKA], "lt") == [
        ["aliaksandras", "alyaksandr", "alexander"],
        ["lukašenka", "lukashenka", "lukashenko", "лукашенко"],
    ]


def test_the_languages_own_spelling_comes_first() -> None:
    assert [row[0] for row in forms_of([LUKASHENKA], "en")] == ["alyaksandr", "lukashenka"]


def test_a_single_word_is_a_spelling_of_the_word_it_is_like() -> None:
    xi = person("xi", {"lt": "Xi Jinpingas", "en": "Xi Jinping"}, lt=("Xi",), en=("Си",))
    assert forms_of([xi], "lt") == [["jinpingas", "jinping", "си"]]


def test_a_place_of_one_word_has_spellings() -> None:
    kyiv = place("kyiv", {"lt": "Kyjivas", "en": "Kyiv"}, en=("Kiev",))
    district = place("district", {"lt": "Vakarų apygarda", "en": "Western District"})
    assert forms_of([kyiv, district], "lt") == [["kyjivas", "kyiv", "kiev"]]


def test_other_terms_and_names_of_one_spelling_have_none() -> None:
    likely = Term("likely", "probability", {"lt": "tikėtina", "en": "likely"}, {}, {})
    same = person("same", {"lt": "Darius", "en": "Darius"})
    nobody = person("nobody", {"lt": "A. B.", "en": "C"}, en=("Kas",))
    assert gather_names([likely, same, nobody], "lt") == []


def test_spellings_are_kept_as_they_are_written() -> None:
    assert gather_names([LUKASHENKA], "lt")[1] == {
        "lukašenka": "Lukašenka",
        "lukashenka": "Lukashenka",
        "lukashenko": "Lukashenko",
        "лукашенко": "Лукашенко",
    }


def test_a_name_of_several_words_has_its_spellings_as_a_whole() -> None:
    state = Term("is", "group", {"lt": "Islamo valstybė", "en": "Islamic State"}, {}, {"en": ("IS", "Is")})
    kyiv = place("kyiv", {"lt": "Kyjivas", "en": "Kyiv"})
    assert gather_long_names([state, kyiv]) == [
        {"islamo valstybė": "Islamo valstybė", "islamic state": "Islamic State", "is": "IS"}
    ]


def test_a_person_has_the_full_name_and_the_family_name_as_a_whole() -> None:
    (spellings,) = gather_long_names([LUKASHENKA])
    assert {"aliaksandras lukašenka", "a lukašenka", "lukashenko"} <= spellings.keys()
