"""Words in the order of an index."""

from reader.words.collation import sort_key


def in_order(*words: str, language: str = "lt") -> list[str]:
    return sorted(words, key=lambda word: sort_key(word, language))


def test_lithuanian_letters_of_their_own_come_after_the_plain_ones() -> None:
    assert in_order("Šiauliai", "Suvalkija", "Tauragė", "Čekija", "Cugundas", "Dubysa") == [
        "Cugundas",
        "Čekija",
        "Dubysa",
        "Suvalkija",
        "Šiauliai",
        "Tauragė",
    ]


def test_long_and_nasal_vowels_stand_among_the_plain_ones() -> None:
    assert in_order("ąžuolas", "aikštė", "ėriukas", "egzaminas", "yda", "ietis", "įkvėpti") == [
        "aikštė",
        "ąžuolas",
        "egzaminas",
        "ėriukas",
        "yda",
        "ietis",
        "įkvėpti",
    ]


def test_english_ignores_case_and_marks() -> None:
    assert in_order("Zapad", "Łukasz", "lumen", "Lund", language="en") == ["Łukasz", "lumen", "Lund", "Zapad"]
