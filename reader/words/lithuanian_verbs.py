"""Lithuanian verbs whose stems differ in the root, or run together with their endings (*lik-ti*, *likite*).

A form is a prefix, a stem and an ending. The stems of each verb are kept, and the endings of each kind of stem once, so
that a verb takes no more room than its stems.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from reader.words.lithuanian_endings import INFINITIVE, NECESSITY, PAST, PRESENT, reflexive

_ROOTS = """
alk alkst-a alk-o, aug aug-a aug-o, baig baig-ia baig-ė, bėg bėg-a bėg-o, ber ber-ia bėr-ė, bir byr-a bir-o, bręs
bręst-a brend-o, brėž brėž-ia brėž-ė, bris brend-a brid-o, bū būn-a es-a buv-o yra= esti= esąs= esą= bus=, bur bur-ia
būr-ė, daig daig-ia daig-ė, dauž dauž-ia dauž-ė, dė ded-a dėj-o, deg deg-a deg-ė, deng deng-ia deng-ė, dil dyl-a
dil-o, ding dingst-a ding-o, drįs drįst-a drįs-o, dum dum-ia dūm-ė, duo duod-a dav-ė, dur dur-ia dūr-ė, džiū džiūst-a
džiūv-a džiūv-o, ei ein-a ėj-o, gau gaun-a gav-o, gel gel-ia gėl-ė, ger ger-ia gėr-ė, ges gend-a ged-o, ges gęst-a
ges-o, gim gimst-a gim-ė, gin gin-a gyn-ė, gir gir-ia gyr-ė, grės gres-ia grės-ė, gręž gręž-ia gręž-ė, griau griaun-a
griov-ė, grimz grimzt-a grimzd-o, grįs grindž-ia grind-ė, griū griūv-a griuv-o grius=, grįž grįžt-a grįž-o, gro groj-a
groj-o, gy gyj-a gij-o gis=, im im-a ėm-ė, jo joj-a joj-o, jung jung-ia jung-ė, jus junt-a jut-o, kąs kand-a kand-o,
kas kas-a kas-ė, kau kaun-a kov-ė, kel kel-ia kėl-ė, kęs kenč-ia kent-ė, kib kimb-a kib-o, kil kyl-a kil-o, kimš
kemš-a kimš-o, kirp kerp-a kirp-o, kirs kert-a kirt-o, klaus klaus-ia klaus-ė, kliū kliūv-a kliuv-o klius=, klup
klump-a klup-o, klys klyst-a klyd-o, krau kraun-a krov-ė, kris krint-a krit-o, kul kul-ia kūl-ė, kur kur-ia kūr-ė,
lauk lauk-ia lauk-ė, lauž lauž-ia lauž-ė, lėk lek-ia lėk-ė, lem lem-ia lėm-ė, lenk lenk-ia lenk-ė, lie liej-a liej-o,
lik liek-a lik-o, link linkst-a link-o, lįs lend-a lind-o, lūž lūžt-a lūž-o, ly lyj-a lij-o lis=, mau maun-a mov-ė,
mėg mėgst-a mėg-o, megz mezg-a mezg-ė, mels meldž-ia meld-ė, merk merk-ia merk-ė, min men-a min-ė, min min-a myn-ė,
mir miršt-a mir-ė, mirk mirkst-a mirk-o, muš muš-a muš-ė, ner ner-ia nėr-ė, neš neš-a neš-ė, nir nyr-a nir-o, nok
nokst-a nok-o, nyk nykst-a nyk-o, peš peš-a peš-ė, pil pil-a pyl-ė, pin pin-a pyn-ė, pirk perk-a pirk-o, pjau pjaun-a
pjov-ė, plau plaun-a plov-ė, plės pleč-ia plėt-ė, plis plint-a plit-o, plo ploj-a ploj-o, plyš plyšt-a plyš-o, pras
prant-a prat-o, privalė prival-o privalėj-o, pū pūv-a puv-o pus=, pul puol-a puol-ė, pyk pykst-a pyk-o, ras rand-a
rad-o, rau raun-a rov-ė, reikš reišk-ia reišk-ė, rem rem-ia rėm-ė, reng reng-ia reng-ė, rink renk-a rink-o, riš riš-a
riš-o, ry ryj-a rij-o ris=, šal šąl-a šal-o, šau šaun-a šov-ė, šauk šauk-ia šauk-ė, sė sėj-a sėj-o, seg seg-a seg-ė,
sek sek-a sek-ė, sem sem-ia sėm-ė, sės sėd-a sėd-o, sie siej-a siej-o, siek siek-ia siek-ė, sirg serg-a sirg-o, siū
siuv-a siuv-o, siųs siunč-ia siunt-ė, skel skel-ia skėl-ė, skęs skęst-a skend-o, skil skyl-a skil-o, skin skin-a
skyn-ė, skir skir-ia skyr-ė, sklis sklind-a sklid-o, skrie skriej-a skriej-o, skris skrend-a skrid-o, skųs skundž-ia
skund-ė, slėg sleg-ia slėg-ė, slėp slep-ia slėp-ė, slink slenk-a slink-o, šluo šluoj-a šlav-ė, smeig smeig-ia smeig-ė,
smog smog-ia smog-ė, smuk smunk-a smuk-o, šok šok-a šok-o, spė spėj-a spėj-o, spir spir-ia spyr-ė, spręs sprendž-ia
sprend-ė, sprog sprogst-a sprog-o, steig steig-ia steig-ė, stig sting-a stig-o, sto stoj-a stoj-o, stum stum-ia
stūm-ė, sver sver-ia svėr-ė, švęs švenč-ia švent-ė, svir svyr-a svir-o, tap tamp-a tap-o, teik teik-ia teik-ė, tek
tenk-a tek-o, tęs tęs-ia tęs-ė, tiek tiek-ia tiek-ė, tik tink-a tik-o, til tyl-a til-o, tilp telp-a tilp-o, tir tir-ia
tyr-ė, tirp tirpst-a tirp-o, tol tolst-a tol-o, trauk trauk-ia trauk-ė, trin trin-a tryn-ė, trokš trokšt-a trošk-o,
trūk trūkst-a trūk-o, tver tver-ia tvėr-ė, tvin tvinst-a tvin-o, veik veik-ia veik-ė, veng veng-ia veng-ė, ver ver-ia
vėr-ė, verž verž-ia verž-ė, vež vež-a vež-ė, vil vil-ia vyl-ė, vilk velk-a vilk-o, vir verd-a vir-ė, virs virst-a
virt-o, vog vag-ia vog-ė, vy vej-a vij-o, vyk vykst-a vyk-o, žel žel-ia žėl-ė, ženg ženg-ia ženg-ė, žer žer-ia žėr-ė,
žin žįst-a žin-o, žlug žlung-a žlug-o, žū žūv-a žūst-a žuv-o žus=
"""
"""The stems of the infinitive, the present and the past with the vowels that follow them; ``=`` marks a whole form."""

VERBS = tuple(tuple(entry.split()) for entry in _ROOTS.split(","))

_PREFIXES = frozenset(
    negation + prefix + particle
    for negation in ("", "ne", "be", "te", "nebe", "tebe")
    for prefix in ("", "ap", "api", "at", "ati", "į", "iš", "nu", "pa", "par", "per", "pra", "pri", "su", "už")
    for particle in ("", "si")
)
"""What can stand before a root."""

_LONGEST_PREFIX = max(map(len, _PREFIXES)) + 1


def _kinds() -> dict[str, list[str]]:
    """Give the endings by the kind of stem; of the infinitive those apart that begin with *s* and *k*."""
    infinitive = list(reflexive([*INFINITIVE.split(), *NECESSITY.split()]))
    kinds = {first: [ending for ending in infinitive if ending.startswith(first)] for first in "sk"}
    kinds["š"] = ["š" + ending[1:] for ending in kinds["s"]]
    kinds["t"] = [ending for ending in infinitive if not ending.startswith(("s", "k"))]
    kinds["="] = [""]
    kinds |= {f"present-{vowel}": list(reflexive(endings.split())) for vowel, endings in PRESENT.items()}
    return kinds | {f"past-{vowel}": list(reflexive(endings.split())) for vowel, endings in PAST.items()}


def _infinitive_stems(stem: str) -> Iterator[tuple[str, str]]:
    """Yield a stem with the kinds of endings it takes; where s, š, ž and s are one sound, and k, g and k, its last
    letter belongs to the ending: rasiu, grįšiu, likime.
    """
    sibilant = {"s": "s", "š": "š", "ž": "š"}.get(stem[-1])
    yield stem, "t"
    yield (stem[:-1], sibilant) if sibilant else (stem, "s")
    yield (stem[:-1] if stem.endswith(("k", "g")) else stem), "k"


def _stems(verb: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the stems of a verb with their kinds."""
    infinitive, *presents, past = (part for part in verb if not part.endswith("="))
    yield from _infinitive_stems(infinitive)
    for tense, part in (*(("present", present) for present in presents), ("past", past)):
        stem, _, vowel = part.partition("-")
        yield stem, f"{tense}-{vowel}"
    yield from ((part.removesuffix("="), "=") for part in verb if part.endswith("="))


def stems_of(number: int) -> list[str]:
    """Give the stems of a verb with their marks."""
    return [part.partition("-")[0].removesuffix("=") for part in VERBS[number]]


class Verbs:
    """Find the verbs of which a form may be one, by their place in ``VERBS``; ``write`` writes a stem or an ending."""

    def __init__(self, write: Callable[[str], str]) -> None:
        self._prefixes = frozenset(map(write, _PREFIXES))
        self._endings = {kind: frozenset(map(write, endings)) for kind, endings in _kinds().items()}
        self._by_stem = defaultdict[str, list[tuple[str, int]]](list)
        for number, verb in enumerate(VERBS):
            for stem, kind in _stems(verb):
                self._by_stem[write(stem)].append((kind, number))
        self._longest = max(map(len, self._by_stem))

    def find(self, form: str) -> Iterator[tuple[str, int]]:
        """Yield prefixes and the verbs of which what follows is a form."""
        for start in range(min(_LONGEST_PREFIX, len(form))):
            if form[:start] in self._prefixes:
                for end in range(start + 1, min(start + self._longest, len(form)) + 1):
                    for kind, number in self._by_stem.get(form[start:end], ()):
                        if form[end:] in self._endings[kind]:
                            yield form[:start], number
