from itertools import permutations

import pytest

from reader.words.folding import fold
from reader.words.languages import inflection_of
from reader.words.lexemes import gather_lexemes
from reader.words.lithuanian import Lithuanian
from reader.words.lithuanian_words import INFLECTED, WHOLE
from reader.words.tokens import form_of
from tests.words.samples import found_by, read_samples, share_confused, share_found, share_of_strangers

SAMPLES = read_samples("lithuanian")
WORDS = [forms for words in SAMPLES.values() for forms in words]
LEXEMES = gather_lexemes([form for forms in WORDS for form in forms], Lithuanian())


@pytest.mark.parametrize(("kind", "share"), [("nouns", 0.995), ("adjectives", 0.99), ("verbs", 0.95)])
def test_forms_of_a_word_find_each_other_by_a_dictionary(kind: str, share: float) -> None:
    assert share_found(SAMPLES[kind], LEXEMES) >= share


def test_forms_of_different_words_are_hardly_ever_confused_by_a_dictionary() -> None:
    nominal = SAMPLES["nouns"] + SAMPLES["adjectives"]
    lexemes = gather_lexemes([form for forms in nominal for form in forms], Lithuanian())
    assert share_confused(nominal, lexemes) < 0.01


@pytest.mark.parametrize(
    "forms",
    [
        "grėsmė grėsmės grėsmei grėsmę grėsme grėsmėje grėsmių grėsmėms grėsmes grėsmėmis grėsmėse",
        "vyriausybė vyriausybės vyriausybei vyriausybių",
        "Putinas Putino Putinui Putiną Putinu Putine",
        "Lukašenka Lukašenkos Lukašenkai Lukašenką Lukašenkoje",
        "Lietuva Lietuvos Lietuvai Lietuvą Lietuvoje",
        "Baltarusija Baltarusijos Baltarusijai Baltarusiją Baltarusijoje",
        "Zelenskis Zelenskio Zelenskiui Zelenskį Zelenskiu",
        "Lukaševičius Lukaševičiaus Lukaševičiui Lukaševičių",
        "ginklas ginklo ginklai ginklų ginklams ginklais",
        "pratybos pratybų pratyboms pratybas pratybomis",
        "karys kario kariui karį kariai karių kariams kariais",
        "šalis šalies šaliai šalį šalyje šalys šalių šalims šalyse",
        "sutartis sutarties sutarčiai sutartį sutartys sutarčių",
        "pajėgos pajėgų pajėgoms pajėgas pajėgomis",
        "vadovas vadovo vadovui vadovai vadovų",
        "naudotojas naudotojo naudotojui naudotojai naudotojų",
        "pavojus pavojaus pavojui pavojų pavojai pavojams",
        "atvejis atvejo atvejui atvejį atvejai atvejų atvejais",
        "pradžia pradžios pradžiai pradžią pradžioje",
        "vanduo vandens vandeniui vandenį vandenyje vandenys",
        "duktė dukters dukterį dukterys dukterų",
        "žmogus žmogaus žmogui žmogų žmonės žmonių žmonėms",
        "karinis karinio kariniai karinių karinė karinės karinėje karinėms",
        "branduolinis branduolinio branduolinė branduolinės branduoliniam",
        "specialus speciali specialioji specialiosios specialiąją specialiųjų specialiai",
        "didelis didelė dideli didelių didelės",
        "naujas nauja naujo naujų naujausias naujausių naujesnis",
        "stiprinti stiprina stiprino stiprins stiprinamas stiprinant stiprinusi",
        "planuoti planuoja planavo planuos planuojama planuojamas planavusi",
        "vykdyti vykdo vykdė vykdys vykdoma vykdomas vykdant",
        "turėti turi turėjo turės turintis turinčios",
        "rasti randa rado ras randama radęs",
        "tapti tampa tapo taps",
        "būti yra esu esame buvo bus būtų esantis esančių",
        "tas to tam tą tuo tie tų tiems ta tos tai tą toje",
        "šis šio šiam šį šiuo šiame šių šiems ši šios šiai šią šioje",
        "kuris kurio kuriam kurį kuri kurios kurią kurie kurių",
        "toks tokio tokį tokia tokios tokią tokie tokių tokiems",
        "jis jo jam jį juo jie jų ja jai",
        "penki penkių penkiems penkis penkios penkiomis",
        "versti verčia vertė vers verčiama",
        "Facebook’as Facebook’o Facebook’e Facebook",
        "VSD VSD’o VSD’ui VSD’ą VSD’e",
        "KGB KGB’as KGB'ui KGB’o",
        "CNN CNN’ą CNN'o CNN’e",
        "BBC BBC’ė BBC’ės BBC’ę",
        "JAV JAV’ų JAV'oms JAV’ose JAV’omis",
        "NATO NATO’o NATO'ui NATOʼe",
        "ES ES’as ES’o ES’yje ES’ui",
        "naktis nakties nakčiai naktį naktys naktų naktimis",
        "durys durų durims duris duryse",
        "debesis debesio debesies debesys debesų",
        "mėnuo mėnesio mėnesį mėnesiai mėnesių mėnesiais",
        "didelis didelę didesnis didesnių didžiausia didžiausių didžioji didžiųjų didysis",
        "daug daugiau daugiausia",
        "anksti anksčiau ankstesnis ankstesnės",
        "dešimt dešimtys dešimties dešimčių",
        "niekas nieko niekam niekuo",
        "pirkti perka pirko pirks pirkite",
        "nupirkti nuperka nupirko nupirktas",
        "grėsti gresia grėsė grės grėstų",
        "įsigyti įsigyja įsigijo įsigijęs įsigis",
        "eiti eina ėjo eis einantis",
        "imti ima ėmė ims ėmęs ėmusių",
        "duoti duoda davė duos davęs",
        "tapti tampa tapo taps tapusi",
        "likti lieka liko liks likite",
        "kilti kyla kilo kils",
        "rinkti renka rinko rinks rinkite",
        "kirsti kerta kirto kirs",
        "pavykti pavyksta pavyko pavyks",
        "užpulti užpuola užpuolė užpuls",
        "apginti apgina apgynė apgins",
        "gauti gauna gavo gaus",
        "išsiųsti išsiunčia išsiuntė išsiųs",
        "paleisti paleidžia paleido paleis",
        "vesti veda vedė ves",
        "atsirasti atsiranda atsirado atsiras",
        "nebesusitikti nebesusitinka nebesusitiko",
        "pranešti praneša pranešė praneš",
        "bėgti bėga bėgo bėgs bėkite",
        "nukreipti nukreipia nukreipė nukreipęs nukreipusi",
        "patirti patiria patyrė patyrusius",
        "rašyti rašo rašė rašęs rašiusi",
        "žūti žūva žuvo žus žuvusių žuvęs",
        "privalėti privalo privalėjo privalės",
        "kęsti kenčia kentė kęs",
        "sverti sveria svėrė svers",
        "šaukti šaukia šaukė šauks šaukite",
        "švęsti švenčia šventė švęs",
        "skristi skrenda skrido skris skrendantis",
        "sirgti serga sirgo sirgs",
        "remti remiasi remdamasis remdamiesi",
        "elgtis elgiasi elgiesi elgiatės elgėsi",
        "rengimas rengimo rengimasis rengimąsi rengimosi",
    ],
)
def test_forms_of_a_word_find_each_other(forms: str) -> None:
    row = [form_of(word) for word in forms.split()]
    found = found_by(gather_lexemes(row, Lithuanian()))
    missed = [pair for pair in permutations(row, 2) if pair[1] not in found[pair[0]]]
    assert not missed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("karas karo karui karą karai karų", "karys kario kariui karį kariai karių"),
        ("karas karo karui karą", "karinis karinio kariniai karinė karinės"),
        ("galia galios galiai galią galioje", "galas galo galui galą gale"),
        ("šalis šalies šaliai šalį šalys", "salė salės salei salę salių"),
        ("teisė teisės teisei teisę teisių", "teismas teismo teismui teismą teismai"),
        ("saugumas saugumo saugumui saugumą", "sauga saugos saugai saugą"),
        ("Lietuva Lietuvos Lietuvai Lietuvoje", "lietuvis lietuvio lietuviui lietuviai lietuvių"),
        ("Rusija Rusijos Rusijai Rusiją", "rusas ruso rusui rusai rusų"),
        ("partija partijos partijai partiją", "partizanas partizano partizanai partizanų"),
        ("valstybė valstybės valstybei valstybių", "valstietis valstiečio valstiečiai"),
        ("turi turėjo turintis", "neturi neturėjo neturintis"),
        ("karas karo karui karą karu karus", "karys kario kariui karį kariai karių karius kariais"),
        ("tas tai tą", "tačiau tada"),
        ("VSD VSD’o", "VSDP"),
        ("laikas laikui", "laikosi laikėsi laikytis"),
        ("nes", "nei net"),
        ("bei", "bet"),
        ("anot", "ant"),
        ("pas", "pat"),
        ("šalia", "šalis šalių šaliai"),
        ("kartu", "kartas kartų kartai"),
        ("staiga", "staigus staigaus staigų"),
        ("tik", "tinka tiko tikti tinkamas"),
        ("tikisi tikėtis tikėjosi", "tinka tiko tikti tinkamas"),
        ("tikisi tikėtis tikėjosi", "tikėtina tikėtinas"),
        ("tvirtina tvirtino", "tvirčiau"),
        ("skaityti skaito", "skaičius skaičiaus skaičių"),
        ("didelis didesnė didesne", "didės didėja"),
        ("daugiau daugiausia", "daugėja daugės"),
    ],
)
def test_forms_of_different_words_do_not_find_each_other(one: str, other: str) -> None:
    found = found_by(gather_lexemes(f"{one} {other}".lower().split(), Lithuanian()))
    confused = [(form, far) for form in one.lower().split() for far in other.lower().split() if far in found[form]]
    assert not confused


@pytest.mark.parametrize(
    "form", ["grėsmių", "lukaševičius", "žodžio", "kačių", "pavojaus", "radęs", "žmonėms", "a", "į"]
)
def test_rules_without_marks_read_what_the_others_read(form: str) -> None:
    unmarked = set(inflection_of("lt", unmarked=True).readings(fold(form)))
    assert {(fold(base), paradigm) for base, paradigm in Lithuanian().readings(form)} <= unmarked


@pytest.mark.parametrize(
    ("form", "case"),
    [
        ("wagner", "wagnerio"),
        ("wagner", "wagneris"),
        ("zapad", "zapado"),
        ("brest", "bresčio"),
        ("facebook’e", "facebooke"),
        ("wagner’io", "wagneriui"),
    ],
)
def test_a_name_that_ends_in_a_consonant_is_the_stem_of_its_cases(form: str, case: str) -> None:
    assert not set(Lithuanian().name_readings(form)).isdisjoint(Lithuanian().readings(case))


@pytest.mark.parametrize("form", ["jav", "nato", "šiandien", "covid19", "a2ad", "jav’ų", "people’s", "wagner’xx", ""])
def test_other_forms_are_no_stems_of_names(form: str) -> None:
    assert Lithuanian().name_readings(form) == []


@pytest.mark.parametrize("kind", ["nouns", "adjectives", "verbs"])
def test_words_that_are_written_as_names_are_confused_no_more_often(kind: str) -> None:
    forms = [form for words in SAMPLES[kind] for form in words]
    as_names = gather_lexemes(forms, Lithuanian(), names=forms)
    words = gather_lexemes(forms, Lithuanian())
    assert share_found(SAMPLES[kind], as_names) >= share_found(SAMPLES[kind], words)
    assert share_confused(SAMPLES[kind], as_names) <= share_confused(SAMPLES[kind], words)


def test_no_word_both_inflects_and_does_not() -> None:
    assert not WHOLE.intersection(form for forms in INFLECTED for form in forms)


def test_a_form_speaks_for_its_reading_once_at_most() -> None:
    rules = Lithuanian()
    assert all(0 < rules.weight(reading) <= 1 for form in ("karo", "radęs", "tas") for reading in rules.readings(form))


def test_the_words_of_the_report_find_each_other_by_a_dictionary() -> None:
    words = read_samples("report_lithuanian")[""]
    lexemes = gather_lexemes([form for forms in words for form in forms], Lithuanian())
    assert share_found(words, lexemes) >= 0.98
    assert share_of_strangers(words, lexemes) < 0.001
