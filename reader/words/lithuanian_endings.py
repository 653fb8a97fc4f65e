"""The endings of Lithuanian, by paradigm.

After the grammar of the standard language (Dabartinės lietuvių kalbos gramatika, 1994): five declensions of nouns,
the adjectives with their definite forms and degrees, the verbs by the vowels of their three stems, with participles.
The softening *i* belongs to the ending, so that *brolis, brolio* and *galia, galios* keep one base.
"""

from collections.abc import Iterable
from typing import NamedTuple


class Paradigm(NamedTuple):
    """Hold the endings of a class of words, and how far one form speaks for it.

    The endings are ``joined`` by spaces: there are twenty thousand, and apart they would take ten times the memory.
    """

    joined: str
    weight: float

    @property
    def endings(self) -> list[str]:
        """The endings, each once."""
        return self.joined.split(" ")


_A = "a os ai ą oje oj ų oms om omis as ose"
_IA = "ia ios iai ią ioje ioj ių ioms iom iomis ias iose"
_E = "ė ės ei ę e ėje ėj ių ėms ėm ėmis es ėse"
_AS = "as o ui ą u e ai ų ams am us ais uose uos uje"
_IS = "is ys ias ius io iaus iui į ią ių iu iumi yje y iuje i iau iai iams iam iais iuose iuos"
_IS_FEMININE = "ies iai į imi ie ys ims im imis yse iui iu"
_US = "us aus ui ų umi um uje uj au ūs ums umis uose ai ams ais"
_UO = "uo ens en eniui enį eniu enyje eny enys enų enims enim enis enimis enyse"
_ER = "uo ė ers er eriai erį eria erimi eryje erys erų erims eris erimis eryse"
_FOREIGN = "’as ’o ’ui ’ą ’u ’e ’ai ’ų ’ams ’us ’ais ’is ’io ’iui ’į ’iu ’yje ’a ’os ’oje ’ė ’ės ’ei ’ę ’ėje"

_ADJECTIVE = f"as o am ą u ame i ų iems iem us ais uose {_A}"
_ADJECTIVE_SOFT = f"us aus iam ų u iu iame ūs ių iems iem ius iais iuose i {_IA}"
_ADJECTIVE_IS = f"is ys io iam į iu iame iai i ių iams iems ius iais iuose {_E}"
_DEFINITE = (
    "asis ojo ajam ąjį uoju ajame ieji ųjų iesiems uosius aisiais uosiuose"
    " oji osios ajai ąją ąja ojoje ojoj osioms ąsias osiomis osiose"
)
_DEFINITE_SOFT = (
    "ysis usis iasis iojo iajam įjį iąjį ųjį iuoju iajame ieji iųjų ųjų iesiems iuosius iaisiais iuosiuose"
    " ioji ėji iosios iajai iąją iąja iojoje iojoj iosioms iąsias iosiomis iosiose"
)
_SUPERLATIVE = f"ias io iam ią iu iame i ių iems ius iais iuose {_IA} {_DEFINITE_SOFT}"


def _after(start: str, endings: str) -> str:
    return " ".join(start + ending for ending in endings.split())


_DEGREES = f"iau {_after('esn', _ADJECTIVE_IS)} {_after('esn', _DEFINITE_SOFT)} {_after('iaus', _SUPERLATIVE)}"

_PASSIVE = f"{_ADJECTIVE} {_DEFINITE}"
_SOFT_CASES = (
    f"io iam iu iame ių iais ius iuose {_IA} iojo iajam iuoju iajame iųjų iuosius iaisiais"
    " ioji iosios iajai iąją iąja iojoje iosioms iąsias iosiomis iosiose"
)


def _active(vowel: str) -> str:
    """Give the active participle of the present: veikiantis, veikiančio, and the half-participle veikiant."""
    own = "nt ntis ntį nti ntys ntieji ntiems ntiesiems ntysis ntįjį"
    return f"{_after(vowel, own)} {_after(vowel + 'nč', _SOFT_CASES)}"


def _past_active(soft: str) -> str:
    """Give the active participle of the past: veikęs, veikusio."""
    return f"ęs ę {soft}us {_after(soft + 'us', 'i į ieji iems iesiems ' + _SOFT_CASES)}"


_PRESENT = {
    "a": f"u i a ame am ate at {_active('a')} {_after('am', _PASSIVE)}",
    "ia": f"iu i ia iame iam iate iat {_active('ia')} {_after('iam', _PASSIVE)}",
    "i": f"iu i ime im ite it {_active('i')} {_after('im', _PASSIVE)}",
    "o": f"o ome om ote ot au ai {_active('a')} {_after('om', _PASSIVE)}",
}
_PAST = {
    "o": f"o ome om ote ot au ai {_past_active('')}",
    "ė": f"ė ėme ėm ėte ėt iau ei {_past_active('i')}",
}
_INFINITIVE = (
    "ti t tų tume tumėme tumėte tumei tum čiau siu si s sime sim site sit davo davau davai davome davote"
    f" k ki kime kim kite kit siant siąs {_after('dam', 'as a i os')}"
    f" {_after('t', _PASSIVE)} {_after('tin', _PASSIVE)} {_after('siant', 'is ys i')} {_after('sianč', _SOFT_CASES)}"
)
_REFLEXIVE = {"ti": "tis", "s": "sis", "au": "ausi", "iau": "iausi", "u": "uosi", "iu": "iuosi"}


def _reflexive(endings: Iterable[str]) -> Iterable[str]:
    """Yield the endings and those that have the reflexive particle: rengia, rengiasi; rengiame, rengiamės."""
    for ending in endings:
        yield ending
        if ending in _REFLEXIVE:
            yield _REFLEXIVE[ending]
        elif ending.endswith(("ame", "ome", "ime", "ėme")):
            yield ending[:-1] + "ės"
        elif ending.endswith("nt"):
            yield ending + "is"
        elif len(ending) <= 3 and ending[-1] in "aoėiųu":
            yield ending + "si"


def _join(stem: str, ending: str) -> str:
    """Join a stem and an ending, where s, š, ž and s are one sound, and so are k, g and k: rasiu, grįšiu, likime."""
    if stem.endswith(("s", "š", "ž")) and ending.startswith("s"):
        return f"{stem[:-1]}{'s' if stem.endswith('s') else 'š'}{ending[1:]}"
    if stem.endswith(("k", "g")) and ending.startswith("k"):
        return stem[:-1] + ending
    return stem + ending


def _paradigm(endings: Iterable[str], weight: float) -> Paradigm:
    return Paradigm(" ".join(dict.fromkeys(endings)), weight)


def _verb(infinitive: str, present: tuple[str, str], past: tuple[str, str]) -> Paradigm:
    """Make a verb's paradigm of the ends of its three stems and the vowels that follow them."""
    parts = (
        (infinitive, _INFINITIVE),
        (present[0], _PRESENT[present[1]]),
        (past[0], _PAST[past[1]]),
    )
    endings = [_join(start, ending) for start, some in parts for ending in _reflexive(some.split())]
    return _paradigm(endings, 0.6)


def _nominal(endings: str, weight: float = 1.0) -> Paradigm:
    return _paradigm(endings.split(), weight)


PARADIGMS = (
    _nominal(_AS),
    _nominal(_A),
    _nominal(_E),
    _nominal(f"{_IS} {_IS_FEMININE}"),
    _nominal(_IA),
    _nominal(_US),
    _nominal(_UO),
    _nominal(_ER),
    _nominal(f"{_ADJECTIVE} {_DEFINITE} {_DEGREES}", weight=0.8),
    _nominal(f"{_ADJECTIVE_SOFT} {_DEFINITE_SOFT} {_DEGREES}", weight=0.8),
    _nominal(f"{_ADJECTIVE_IS} {_DEFINITE_SOFT} {_DEGREES}", weight=0.8),
    _paradigm((*_FOREIGN.split(), ""), 0.8),
    _verb("uo", ("uoj", "a"), ("av", "o")),  # kontroliuoti
    _verb("au", ("auj", "a"), ("av", "o")),  # keliauti
    _verb("", ("", "a"), ("", "o")),  # stiprinti
    _verb("", ("", "a"), ("", "ė")),  # kalti
    _verb("", ("", "ia"), ("", "ė")),  # veikti
    _verb("ė", ("ėj", "a"), ("ėj", "o")),  # didėti
    _verb("ė", ("", "i"), ("ėj", "o")),  # turėti
    _verb("ė", ("", "a"), ("ėj", "o")),  # kalbėti
    _verb("ė", ("", "ia"), ("ėj", "o")),  # siekti, kentėti
    _verb("y", ("", "o"), ("", "ė")),  # rašyti
    _verb("y", ("ij", "a"), ("ij", "o")),  # rūdyti
    _verb("o", ("oj", "a"), ("oj", "o")),  # galvoti
    _verb("o", ("", "o"), ("oj", "o")),  # ieškoti
    _verb("s", ("d", "a"), ("d", "ė")),  # vesti
    _verb("s", ("t", "a"), ("t", "ė")),  # mesti
    _verb("s", ("dž", "ia"), ("d", "ė")),  # skleisti
    _verb("s", ("dž", "ia"), ("d", "o")),  # leisti
    _verb("s", ("č", "ia"), ("t", "ė")),  # versti
    _verb("o", ("", "a"), ("oj", "o")),  # miegoti
)
"""Nouns, adjectives, foreign names with an apostrophe, verbs whose stems are alike."""

_ROOTS = """
dė ded-a dėj-o, dirb dirb-a dirb-o, dur dur-ia dūr-ė, duo duod-a dav-ė, ei ein-a ėj-o, gau gaun-a gav-o,
ger ger-ia gėr-ė, gim gimst-a gim-ė, gin gin-a gyn-ė, griau griaun-a griov-ė, griū griūv-a griuv-o, grįž grįžt-a grįž-o,
im im-a ėm-ė, kel kel-ia kėl-ė, kib kimb-a kib-o, kil kyl-a kil-o, kirs kert-a kirt-o, krau kraun-a krov-ė,
kris krint-a krit-o, kur kur-ia kūr-ė, lauk lauk-ia lauk-ė, lenk lenk-ia lenk-ė, lik liek-a lik-o, lįs lend-a lind-o,
min men-a min-ė, min min-a myn-ė, mir miršt-a mir-ė, nyk nykst-a nyk-o, pirk perk-a pirk-o, plau plaun-a plov-ė,
pras prant-a prat-o, pul puol-a puol-ė, ras rand-a rad-o, reikš reišk-ia reišk-ė, rem rem-ia rėm-ė, rink renk-a rink-o,
siųs siunč-ia siunt-ė, skęs skęst-a skend-o, skir skir-ia skyr-ė, slėp slep-ia slėp-ė, spręs sprendž-ia sprend-ė,
sto stoj-a stoj-o, šau šaun-a šov-ė, tap tamp-a tap-o, tek tenk-a tek-o, tik tink-a tik-o, tir tir-ia tyr-ė,
trauk trauk-ia trauk-ė, trūk trūkst-a trūk-o, ver ver-ia vėr-ė, vyk vykst-a vyk-o, žin žįst-a žin-o, žū žūst-a žuv-o
"""


def _root(entry: str) -> Paradigm:
    infinitive, present, past = entry.split()
    return _verb(infinitive, _stem(present), _stem(past))


def _stem(text: str) -> tuple[str, str]:
    stem, _, vowel = text.partition("-")
    return stem, vowel


def _be() -> Paradigm:
    """Make the paradigm of *būti*, which has two stems of the present and forms of its own."""
    usual, other = _root("bū būn-a buv-o"), _root("bū es-a buv-o")
    more = ("yra", "esti", "esąs", "esą", "bus", "busiu", "busi", "busime")
    return _paradigm((*usual.endings, *other.endings, *more), usual.weight)


ROOTS = (_be(), *(_root(entry) for entry in _ROOTS.split(",")))
"""Verbs whose stems differ in the root; their endings begin with the root, and what stands before is a prefix."""

_SOFT_PRONOUN = "io iam į iuo iuoju iame ie ių iems iuos iuosius iais iuose ios iai ią ia ioje ioj ioms ias iomis iose"
_SUCH = "s io iam į iu iame ie ių iems ius iais iuose ia ios iai ią ioje ioj ioms ias iomis iose"
_SEVERAL = "i ių iems is iais iuose ios ioms ias iomis iose"
_WORDS = (
    "tas to tam tą tuo tuomi tame tie tų tiems tuos tais tuose ta tos tai toje toj toms tas tomis tose",
    f"šis {_after('š', _SOFT_PRONOUN)} ši",
    "jis jo jam jį juo juomi jame jie jų jiems juos jais juose ji jos jai ją ja joje joj joms jas jomis jose",
    "kas ko kam ką kuo kuomi kame kieno",
    "pats paties pačiam patį pačiu pačiame patys pačių patiems pačius pačiais pačiuose"
    " pati pačios pačiai pačią pačia pačioje pačioms pačias pačiomis pačiose",
    f"{_after('kur', 'is io iam į iuo iame ie ių iems iuos iais iuose')}"
    f" {_after('kur', 'i ios iai ią ia ioje ioj ioms ias iomis iose')}",
    "vienas vieno vienam vieną vienu viename vieni vienų vieniems vienus vienais vienuose"
    " viena vienos vienai vienoje vienoms vienas vienomis vienose",
    "du dvi dviejų dviem dviejuose dviejose",
    "abu abi abiejų abiem abiejuose abiejose",
    "trys trijų trims tris trimis trijuose trijose",
    *(_after(stem, _SUCH) for stem in ("tok", "kok", "jok", "šitok", "kitok", "visok")),
    *(_after(stem, _SEVERAL) for stem in ("ketur", "penk", "šeš", "septyn", "aštuon", "devyn", "kel")),
)

WORDS = tuple(map(_nominal, _WORDS))
"""Pronouns and numerals: words whose endings no other word has; each is a paradigm of whole forms."""

OTHER_WORDS = ("kur", "kel")
"""How those of them begin that have forms of other words too: *kuria* of *kurti*, *kelias*."""

PREFIXES = frozenset(
    negation + prefix + particle
    for negation in ("", "ne", "be", "te", "nebe", "tebe")
    for prefix in ("", "ap", "api", "at", "ati", "į", "iš", "nu", "pa", "par", "per", "pra", "pri", "su", "už")
    for particle in ("", "si")
)
"""What can stand before a root."""
