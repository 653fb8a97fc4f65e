"""The endings of Lithuanian, by paradigm.

After the grammar of the standard language (Dabartinės lietuvių kalbos gramatika, 1994): five declensions of nouns,
the adjectives with their definite forms and degrees, the verbs by the vowels of their three stems, with participles.
The softening *i* belongs to the ending, so that *brolis, brolio* and *galia, galios* keep one base.
"""

from collections.abc import Iterable
from typing import NamedTuple


class Paradigm(NamedTuple):
    """Hold the endings of a class of words, how far one form speaks for it, and whether a base may end in a vowel.

    The endings are ``joined`` by spaces: there are twenty thousand, and apart they would take ten times the memory.
    """

    joined: str
    weight: float
    after_vowel: bool = True

    @property
    def endings(self) -> list[str]:
        """The endings, each once."""
        return self.joined.split(" ")


_A = "a os ai ą oje oj ų oms om omis as ose"
_DOING = "as o ui ą u e asis osi uisi ąsi usi"
_IA = "ia ios iai ią ioje ioj ių ioms iom iomis ias iose"
_E = "ė ės ei ę e ėje ėj ių ėms ėm ėmis es ėse"
_AS = "as o ui ą u e ai ų ams am us ais uose uos uje"
_IS = "is ys ias ius io iaus iui į ią ių iu iumi yje y iuje i iau iai iams iam iais iuose iuos"
_IS_FEMININE = "ies iai į imi ie ys ims im imis yse iui iu"
_US = "us aus ui ų umi um uje uj au ūs ums umis uose ai ams ais"
_UO = "uo ens en eniui enį eniu enyje eny enys enų enims enim enis enimis enyse"
_ER = "uo ė ers er eriai erį eria erimi eryje erys erų erims eris erimis eryse"
FOREIGN = frozenset(f"{_AS} {_IS} {_IS_FEMININE} {_US} {_A} {_IA} {_E}".split())
"""The endings of names and abbreviations that are declined with an apostrophe: NATO’o, VSD’ui, JAV’ose."""

_ADJECTIVE = f"as o am ą u ame i ų iems iem us ais uose {_A}"
_ADJECTIVE_SOFT = f"us aus iam ų u iu iame ūs ių iems iem ius iais iuose i {_IA}"
ADJECTIVE_IS = f"is ys io iam į iu iame iai i ių iams iems ius iais iuose {_E}"
_DEFINITE = (
    "asis ojo ajam ąjį uoju ajame ieji ųjų iesiems uosius aisiais uosiuose"
    " oji osios ajai ąją ąja ojoje ojoj osioms ąsias osiomis osiose"
)
DEFINITE_SOFT = (
    "ysis usis iasis iojo iajam įjį iąjį ųjį iuoju iajame ieji iųjų ųjų iesiems iuosius iaisiais iuosiuose"
    " ioji ėji iosios iajai iąją iąja iojoje iojoj iosioms iąsias iosiomis iosiose"
)
SUPERLATIVE = f"ias io iam ią iu iame i ių iems ius iais iuose {_IA} {DEFINITE_SOFT}"


def after(start: str, endings: str) -> str:
    """Put a start before each of some endings."""
    return " ".join(start + ending for ending in endings.split())


_DEGREES = f"iau {after('esn', ADJECTIVE_IS)} {after('esn', DEFINITE_SOFT)} {after('iaus', SUPERLATIVE)}"

_PASSIVE = f"{_ADJECTIVE} {_DEFINITE}"
_SOFT_CASES = (
    f"io iam iu iame ių iais ius iuose {_IA} iojo iajam iuoju iajame iųjų iuosius iaisiais"
    " ioji iosios iajai iąją iąja iojoje iosioms iąsias iosiomis iosiose"
)


def _active(vowel: str) -> str:
    """Give the active participle of the present: veikiantis, veikiančio, and the half-participle veikiant."""
    own = "nt ntis ntį nti ntys ntieji ntiems ntiesiems ntysis ntįjį"
    return f"{after(vowel, own)} {after(vowel + 'nč', _SOFT_CASES)}"


def _past_active(soft: str) -> str:
    """Give the active participle of the past, which is soft in verbs like *rašyti*: veikęs, veikusio; rašiusio."""
    return f"ęs ę {soft}us {after(soft + 'us', 'i į ieji iems iesiems ' + _SOFT_CASES)}"


PRESENT = {
    "a": f"u i a ame am ate at {_active('a')} {after('am', _PASSIVE)}",
    "ia": f"iu i ia iame iam iate iat {_active('ia')} {after('iam', _PASSIVE)}",
    "i": f"iu i ime im ite it {_active('i')} {after('im', _PASSIVE)}",
    "o": f"o ome om ote ot au ai {_active('a')} {after('om', _PASSIVE)}",
}
_PAST_E = "ė ėme ėm ėte ėt iau ei"
PAST = {
    "o": f"o ome om ote ot au ai {_past_active('')}",
    "ė": f"{_PAST_E} {_past_active('')}",
    "iė": f"{_PAST_E} {_past_active('i')}",
}
INFINITIVE = (
    "ti t tų tume tumėme tumėte tumei tum čiau siu si s sime sim site sit davo davau davai davome davote"
    f" k kime kim kite kit siant siąs {after('dam', 'as a i os asis asi iesi osi')}"
    f" {after('t', _PASSIVE)} {after('siant', 'is ys i')} {after('sianč', _SOFT_CASES)}"
)
NECESSITY = after("tin", _PASSIVE)
"""The participle of what must be done, which most verbs leave to adjectives: *tikėtina* is likely, not expected."""

VERB_WEIGHT = 0.6
"""How far one form speaks for a verb."""

_REFLEXIVE = {
    "ti": "tis", "k": "kis", "s": "sis", "si": "siesi", "siu": "siuosi", "davo": "davosi", "čiau": "čiausi",
    "u": "uosi", "iu": "iuosi", "au": "ausi", "iau": "iausi", "ai": "aisi", "ei": "eisi", "ęs": "ęsis",
}  # fmt: skip


def reflexive(endings: Iterable[str]) -> Iterable[str]:
    """Yield the endings and those that have the reflexive particle: rengia, rengiasi; rengiame, rengiamės."""
    for ending in endings:
        yield ending
        if ending in _REFLEXIVE:
            yield _REFLEXIVE[ending]
        elif ending.endswith(("ame", "ome", "ime", "ėme", "ate", "ote", "ite", "ėte")):
            yield ending[:-1] + "ės"
        elif ending.endswith("nt"):
            yield ending + "is"
        elif ending == "i":
            yield from ("iesi", "isi")
        elif len(ending) <= 3 and ending[-1] in "aoėiųu":
            yield ending + "si"


def _paradigm(endings: Iterable[str], weight: float, after_vowel: bool = True) -> Paradigm:
    return Paradigm(" ".join(dict.fromkeys(endings)), weight, after_vowel)


def _verb(infinitive: str, present: tuple[str, str], past: tuple[str, str]) -> Paradigm:
    """Make a verb's paradigm of the ends of its three stems and the vowels that follow them; s and s are one."""
    parts = (
        (infinitive, f"{INFINITIVE} {NECESSITY}" if infinitive == "s" else INFINITIVE),
        (present[0], PRESENT[present[1]]),
        (past[0], PAST[past[1]]),
    )
    endings = [
        start[:-1] + ending if start.endswith("s") and ending.startswith("s") else start + ending
        for start, some in parts
        for ending in reflexive(some.split())
    ]
    return _paradigm(endings, VERB_WEIGHT, after_vowel=infinitive == "s")


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
    _nominal(f"{_ADJECTIVE_SOFT} {DEFINITE_SOFT} {_DEGREES}", weight=0.8),
    _nominal(f"{ADJECTIVE_IS} {DEFINITE_SOFT} {_DEGREES}", weight=0.8),
    _nominal(f"{after('im', _DOING)} {after('ym', _DOING)}"),  # rengimas, rengimasis
    _verb("uo", ("uoj", "a"), ("av", "o")),  # kontroliuoti
    _verb("au", ("auj", "a"), ("av", "o")),  # keliauti
    _verb("", ("", "a"), ("", "o")),  # stiprinti
    _verb("", ("", "a"), ("", "ė")),  # kalti
    _verb("", ("", "ia"), ("", "ė")),  # veikti
    _verb("ė", ("ėj", "a"), ("ėj", "o")),  # didėti
    _verb("ė", ("", "i"), ("ėj", "o")),  # turėti
    _verb("ė", ("", "a"), ("ėj", "o")),  # kalbėti
    _verb("ė", ("", "ia"), ("ėj", "o")),  # siekti, kentėti
    _verb("y", ("", "o"), ("", "iė")),  # rašyti
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
"""Nouns, adjectives, verbs whose stems are alike."""
