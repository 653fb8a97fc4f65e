"""Lithuanian words that no paradigm explains: pronouns, numerals, irregular nouns and degrees, words without forms."""

import re

from reader.words.lithuanian_endings import ADJECTIVE_IS, DEFINITE_SOFT, SUPERLATIVE, after

_SOFT_T = re.compile("t(?=i[aąouųū])")
_SOFT_D = re.compile("d(?=i[aąouųū])")
_SOFT_PRONOUN = "io iam į iuo iuoju iame ie ių iems iuos iuosius iais iuose ios iai ią ia ioje ioj ioms ias iomis iose"
_SUCH = "s io iam į iu iame ie ių iems ius iais iuose ia ios iai ią ioje ioj ioms ias iomis iose"
_SEVERAL = "i ių iems is iais iuose ios ioms ias iomis iose"
_NIGHT = "is ies iai į imi yje ys ų ims imis yse"
_WHAT = "as o am ą uo ame"
_INFLECTED = (
    "tas to tam tą tuo tuomi tame tie tų tiems tuos tais tuose ta tos tai toje toj toms tas tomis tose",
    f"šis {after('š', _SOFT_PRONOUN)} ši",
    "jis jo jam jį juo juomi jame jie jų jiems juos jais juose ji jos jai ją ja joje joj joms jas jomis jose",
    f"{after('k', _WHAT)} kuomi kieno",
    *(after(stem, _WHAT) for stem in ("niek", "kažk", "visk")),
    "aš manęs man mane manimi manyje",
    "tu tavęs tau tave tavimi tavyje",
    "mes mūsų mums mus mumis mumyse",
    "jūs jūsų jums jus jumis jumyse",
    "savęs sau save savimi savyje",
    "pats paties pačiam patį pačiu pačiame patys pačių patiems pačius pačiais pačiuose"
    " pati pačios pačiai pačią pačia pačioje pačioms pačias pačiomis pačiose",
    f"{after('kur', 'is io iam į iuo iame ie ių iems iuos iais iuose')}"
    f" {after('kur', 'i ios iai ią ia ioje ioj ioms ias iomis iose')}",
    "vienas vieno vienam vieną vienu viename vieni vienų vieniems vienus vienais vienuose"
    " viena vienos vienai vienoje vienoms vienas vienomis vienose",
    "du dvi dviejų dviem dviejuose dviejose",
    "abu abi abiejų abiem abiejuose abiejose",
    "trys trijų trims tris trimis trijuose trijose",
    *(after(stem, _SUCH) for stem in ("tok", "kok", "jok", "šitok", "kitok", "visok")),
    *(after(stem, _SEVERAL) for stem in ("ketur", "penk", "šeš", "septyn", "aštuon", "devyn", "kel")),
    "dešimt dešimtis dešimties dešimčiai dešimtį dešimtimi dešimtyje dešimtys dešimčių dešimtims dešimtimis",
    *(_SOFT_T.sub("č", after(stem, _NIGHT)) for stem in ("nakt", "žuv", "aus", "žąs", "dur")),
    f"{after('dant', 'is ies į imi yje ys ų ims imis yse')} dančio dančiui",
    f"{after('debes', _NIGHT)} {after('debes', 'io iui iu')}",
    "mėnuo mėnesio mėnesiui mėnesį mėnesiu mėnesyje mėnesiai mėnesių mėnesiams mėnesius mėnesiais mėnesiuose",
    "šuo šuns šuniui šunį šunimi šuniu šunyje šunys šunų šunims šunis šunimis šunyse",
    "skaičius skaičiaus skaičiui skaičių skaičiumi skaičiuje skaičiai skaičiams skaičiais skaičiuose",
    f"{after('didel', ADJECTIVE_IS)} {_SOFT_D.sub('dž', after('did', f'is iau {SUPERLATIVE}'))}"
    f" {after('didesn', f'{ADJECTIVE_IS} {DEFINITE_SOFT}')} {after('didžiaus', SUPERLATIVE)}",
    "daug daugiau daugiausia daugiausiai",
    "labai labiau labiausiai",
    f"anksti anksčiau anksčiausia anksčiausiai {after('ankstesn', f'{ADJECTIVE_IS} {DEFINITE_SOFT}')}",
    "arti arčiau arčiausia arčiausiai",
)

_WHOLE = """
abejur abipus anapus anot ant antai antraip apie aplink apskritai ar arba argi atgal aukštyn be bei beje bemaž bent
bet betgi beveik būtent čia dabar dar dargi deja dėka dėl dėlei dėlto drauge dukart gal galbūt greta į idant iki
ilgainiui ir irgi iš išilgai išvis itin jau jei jeigu jog juk juoba juolab kada kadaise kadangi kai kaip kaipgi
kartais kartu kasdien kasmet kažin kažkada kažkaip kažkodėl kažkur kiek kitaip kitur kodėl kol kolei kone kuomet kur
kurgi lig ligi link lyg mat maždaug nė nebe nebent nebūtinai negi negu nei nejaugi nes net netgi netoli netoliese
netrukus niekada niekur nors nuo o ogi oi pagal palei pas pasak paskui paskum pat pavyzdžiui per pernai pernelyg
pirmyn po prie prieš priešais pro pusiau rytoj šalia šalin šiaip šiandien šiemet šit šitaip skersai štai staiga su
svetur tačiau tad tada taigi taip taipgi tarp tarsi tartum tebe ten tenai tiek ties tik tiktai todėl tol tolyn tuoj
tuojau tuomet už užtai užtat vakar vargu vėl vėlgi viduj vien virš vis visad visada visgi viskart visur vos ypač žemyn
"""

INFLECTED = tuple(words.split() for words in _INFLECTED)
"""The forms of each word; no other word has them, but for ``OTHER_WORDS``."""

OTHER_WORDS = ("kur", "kel")
"""How those of them begin that have forms of other words too: *kuria* of *kurti*, *kelias*."""

WHOLE = frozenset(_WHOLE.split())
"""Conjunctions, prepositions, particles and adverbs: they have no other forms, though their ends look like endings."""
