from itertools import permutations

import pytest

from reader.words.english import English
from reader.words.lexemes import gather_lexemes
from tests.words.samples import found_by, read_samples, share_confused, share_found, share_of_strangers

WORDS = read_samples("english")[""]
LEXEMES = gather_lexemes([form for forms in WORDS for form in forms], English())


def test_forms_of_a_word_find_each_other_by_a_dictionary() -> None:
    assert share_found(WORDS, LEXEMES) >= 0.98


def test_forms_of_different_words_are_hardly_ever_confused_by_a_dictionary() -> None:
    assert share_confused(WORDS, LEXEMES) < 0.01


@pytest.mark.parametrize(
    "forms",
    [
        "threat threats threat’s",
        "army armies army’s armies’",
        "attack attacks attacked attacking",
        "plan plans planned planning",
        "invade invades invaded invading",
        "withdraw withdrew withdrawn withdrawing withdraws",
        "man men man’s men’s",
        "crisis crises",
        "life lives",
        "weapon weapons",
        "large larger largest",
        "big bigger biggest",
        "heavy heavier heaviest",
        "organise organize organised organizing",
        "organisation organization organisations",
        "defence defense defences",
        "centre center centres centers centred centering",
        "metre meter metres",
        "analyse analyze analysed analyzing",
        "catalogue catalog catalogs",
        "programme program programmes",
        "grey gray greyer grayer",
        "sceptic skeptics",
        "rouble ruble roubles rubles",
        "licence license licences licensed",
        "practice practise practised practicing",
        "defenceless defenseless",
        "artefacts artifacts",
        "aluminium aluminum",
        "jewellery jewelry",
        "manoeuvre maneuver manoeuvring maneuvering",
        "favourable favorable",
        "neighbourhood neighborhoods",
        "armoury armory armouries",
        "organiser organizers",
        "recognisable recognizable",
        "analyser analyzers",
        "traveller travelers",
        "fulfilment fulfillment",
        "archaeologist archeologists",
        "sulphur sulfur",
        "adviser advisors",
        "tranship transshipped",
        "focus focused focussed",
        "override overrode overridden",
        "forgo forwent forgone",
        "labour labor",
        "NGO NGOs",
        "tie tied tying",
        "agree agreed agreeing",
    ],
)
def test_forms_of_a_word_find_each_other(forms: str) -> None:
    row = forms.lower().split()
    found = found_by(gather_lexemes(row, English()))
    missed = [pair for pair in permutations(row, 2) if pair[1] not in found[pair[0]]]
    assert not missed


@pytest.mark.parametrize(
    "words",
    [
        "Russia Russian Russians",
        "nation national",
        "secure security",
        "organ organize",
        "number numb",
        "officer office",
        "policy police",
        "university universe",
        "general generate",
        "news new",
        "US uses",
        "bed bring",
        "status stat",
        "seed see",
        "prices prise",
        "peace pease",
        "timber timbre",
        "tonne ton",
    ],
)
def test_forms_of_different_words_do_not_find_each_other(words: str) -> None:
    first, *others = words.lower().split()
    found = found_by(gather_lexemes([first, *others], English()))
    assert not found[first].intersection(others)


def test_a_form_speaks_for_its_reading_once() -> None:
    rules = English()
    assert all(rules.weight(reading) == 1 for reading in rules.readings("armies"))


def test_the_words_of_the_report_find_each_other_by_a_dictionary() -> None:
    words = read_samples("report_english")[""]
    lexemes = gather_lexemes([form for forms in words for form in forms], English())
    assert share_found(words, lexemes) >= 0.98
    assert share_of_strangers(words, lexemes) < 0.001
