"""Words of which a sentence is built, but which say nothing of what it is about: *kiek*, *kuris*, *how*, *were*.

The closed classes of the grammars: question words, pronouns, prepositions, conjunctions, particles, words for how much,
and the verbs that help others (Dabartinės lietuvių kalbos gramatika, 1994; Huddleston and Pullum, 2002, chapters 3, 5,
7 and 10). Left out is what is as well another word that may be looked for: *kuria*, creates, which *kurią* is without
its marks, *kelias*, a road, *may*, a month, *us*, a country.
"""

from reader.words.folding import fold
from reader.words.tokens import APOSTROPHE

_LITHUANIAN = """
kas ko kam ką kuo kame kieno kiek kada kuomet kur kaip kodėl ar argi nejaugi
koks kokio kokiam kokį kokiu kokiame kokie kokių kokiems kokius kokiais kokiuose
kokia kokios kokiai kokią kokioje kokioms kokias kokiomis kokiose
kuris kurio kuriam kurį kuriuo kuriame kurie kurių kuriems kuriuos kuriais kuriuose
kuri kurios kuriai kurioje kurioms kurias kuriomis kuriose keli kelios keliese
kelintas kelinta kelintais kelintą
aš manęs man mane mes mūsų mums mus tu tavęs tau tave jūs jūsų jums jus savo sau save
jis jo jam jį juo jame jie jų jiems juos jais juose ji jos jai ją ja joje joms jas jomis jose
tas to tam tą tuo tame tie tų tiems tuos tais tuose ta tos tai toje toms tomis tose
šis šio šiam šį šiuo šiame šie šių šiems šiuos šiais šiuose ši šios šiai šią šia šioje šioms šias šiomis šiose
toks tokio tokį tokie tokių tokius tokia tokios tokią tokias daug daugiau mažai
yra nėra esu esi esame esate būti būna buvo nebuvo bus nebus būtų
turi turėjo turės turėti gali galėjo galės galėtų reikia daro darė darys daryti
į iš ant prie prieš per po pro su be dėl už nuo iki tarp apie pagal pas virš
ir o bet arba bei kad jog jei jeigu nes kai kol nei ne nebe dar jau gi pat net taip tik čia ten tada
"""

_ENGLISH = """
who whom whose what which when where why how whether
am is are was were be been being do does did doing done have has had having
will would shall should can could might must
a an the this that these those some any each every all both many much more most few less several such
i me my you your he him his she her it its we our they them their there
of in on at by for from to with without into onto about against between through during before after over under since
until than as per and or but if because while so no not nor
"""

_BY_LANGUAGE = {"lt": frozenset(map(fold, _LITHUANIAN.split())), "en": frozenset(_ENGLISH.split())}


def is_function_word(form: str, language: str) -> bool:
    """Tell whether a form, with its marks or without, says nothing by itself; in a language that is not known none is.

    What an apostrophe ties to a word changes nothing (*what’s*).
    """
    return fold(form).partition(APOSTROPHE)[0] in _BY_LANGUAGE.get(language, ())
