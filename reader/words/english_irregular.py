"""English forms that no ending explains."""

_PLURALS = """
man men, woman women, child children, foot feet, tooth teeth, goose geese, mouse mice, ox oxen, person people, crisis
crises, analysis analyses, basis bases, thesis theses, hypothesis hypotheses, axis axes, oasis oases, emphasis
emphases, diagnosis diagnoses, synthesis syntheses, parenthesis parentheses, criterion criteria, phenomenon phenomena,
medium media, datum data, bacterium bacteria, stratum strata, memorandum memoranda, curriculum curricula, referendum
referenda, index indices, appendix appendices, matrix matrices, vertex vertices, nucleus nuclei, radius radii,
stimulus stimuli, alumnus alumni, focus foci focuses, virus viruses, bonus bonuses, status statuses, census censuses,
consensus consensuses, campus campuses, corpus corpora corpuses, bus buses, gas gases, lens lenses, alias aliases,
bias biases, atlas atlases, canvas canvases, quiz quizzes, die dice
"""

_VERBS = """
be am is are was were been being, have has had having, do does did done doing, go goes went gone going, say said,
arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, become became, begin began begun, bend bent,
bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built,
burn burnt, buy bought, catch caught, choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug,
draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight
fought, find found, flee fled, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot
forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, grind ground, grow grew
grown, hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lay laid, lead led,
lean leant, leap leapt, learn learnt, leave left, lend lent, lie lay lain lying, light lit, lose lost, make made, mean
meant, meet met, mislead misled, mistake mistook mistaken, overcome overcame, oversee oversaw overseen, overtake
overtook overtaken, overthrow overthrew overthrown, pay paid, prove proven, rebuild rebuilt, ride rode ridden, ring
rang rung, rise rose risen, run ran, see saw seen, seek sought, sell sold, send sent, sew sewn, shake shook shaken,
shine shone, shoot shot, show shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide
slid, speak spoke spoken, speed sped, spend spent, spill spilt, spin spun, spring sprang sprung, stand stood, steal
stole stolen, stick stuck, strike struck stricken, strive strove striven, swear swore sworn, sweep swept, swim swam
swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown,
undergo underwent undergone, understand understood, undertake undertook undertaken, uphold upheld, wake woke woken,
wear wore worn, weave wove woven, win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand
withstood, write wrote written, die dying, tie tying, agree agreed, flee fleeing, free freed, decree decreed,
guarantee guaranteed, behold beheld, bid bade bidden, dream dreamt, dwell dwelt, foretell foretold, forgo forwent
forgone, forsake forsook forsaken, misunderstand misunderstood, outdo outdid outdone, outgrow outgrew outgrown,
override overrode overridden, overhear overheard, partake partook partaken, repay repaid, resell resold, retell retold,
rethink rethought, rewrite rewrote rewritten, slay slew slain, sling slung, smell smelt, spoil spoilt, sting stung,
stink stank stunk, stride strode stridden, string strung, swell swollen, tread trod trodden, undo undid undone, unwind
unwound, weep wept, wring wrung, spell spelt, focus focussed focussing
"""

_ADJECTIVES = """
good better best, bad worse worst, far farther farthest further furthest, little less least, many more most
"""

_SHORT_ADJECTIVES = """
big black blue bold brave brief bright broad busy calm cheap clean clear close cold cool crazy cruel dark dead deadly
deep dense dirty dry early easy empty fair faint fast few fierce fine firm fit flat free fresh friendly full gentle
grave great gray green grey guilty happy hard harsh healthy heavy high hot hungry huge humble keen kind large late lazy
light likely lively lonely long loose loud low loyal lucky mad mean mild narrow near neat new nice noisy odd old pale
plain poor proud pure quick quiet rapid rare raw ready red rich ripe rough rude sad safe severe shallow sharp short shy
sick silent simple slight slow small smart smooth soft sound sour steady steep stiff strange strict strong subtle
sudden sure sweet swift tall tense thick thin tidy tight tiny tough true ugly vague vast warm weak wealthy wet white
wide wild wise worthy young
"""

_SPELLINGS = """
acknowledgement acknowledgment, adviser advisor, aeroplane airplane, aluminium aluminum, anaemia anemia, archaeological
archeological, archaeologist archeologist, archaeology archeology, artefact artifact, caesium cesium, cipher cypher,
cosy cozy, councillor councilor, counsellor counselor, despatch dispatch, disc disk, distil distill, encyclopaedia
encyclopedia, enquire inquire, enquiry inquiry, enrol enroll, enrolment enrollment, fulfil fulfill, fulfilment
fulfillment, grey gray, haemorrhage hemorrhage, instal install, instalment installment, instil instill, jeweller
jeweler, jewellery jewelry, judgement judgment, manoeuvrability maneuverability, manoeuvrable maneuverable, manoeuvre
maneuver, marvellous marvelous, meagre meager, mediaeval medieval, mould mold, moustache mustache, odour odor,
paediatric pediatric, paedophile pedophile, plough plow, practise practice, protester protestor, rouble ruble, sceptic
skeptic, sceptical skeptical, sceptically skeptically, scepticism skepticism, skilful skillful, skilfully skillfully,
smoulder smolder, sulphate sulfate, sulphur sulfur, sulphuric sulfuric, tranship transship, transhipment transshipment,
traveller traveler, tsar czar, tsarist czarist, tyre tire, wilful willful, wilfully willfully, woollen woolen
"""

_WHOLE = """
bleed breed bring ceiling deed during evening everything exceed feed greed indeed king morning need news nothing proceed
seed something anything speed steed string succeed united weed wing
"""


def _by_form(lines: str) -> dict[str, tuple[str, ...]]:
    """Give the words that each form may be of; the first word of an entry is the word."""
    bases: dict[str, tuple[str, ...]] = {}
    for entry in lines.split(","):
        base, *forms = entry.split()
        for form in forms:
            bases[form] = (*bases.get(form, ()), base)
    return bases


def _by_base() -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {american: (british,) for british, american in AMERICAN.items()}
    for form, bases in IRREGULAR.items():
        for base in bases:
            forms[base] = (*forms.get(base, ()), form)
    return forms


IRREGULAR = _by_form(f"{_PLURALS.strip()}, {_VERBS.strip()}, {_ADJECTIVES.strip()}")
"""The words of which an irregular form may be a form."""

AMERICAN = dict(entry.split() for entry in _SPELLINGS.split(","))
"""The American spelling of words whose British one no rule explains; of two that both write, one (*adviser*)."""

FORMS = _by_base()
"""The irregular forms of each word in its American spelling, and its British one if no rule explains it."""

DEGREES = frozenset(_SHORT_ADJECTIVES.split())
"""The adjectives that take -er and -est; other words in -er are words of their own (*number*, *officer*)."""

WHOLE = frozenset(_WHOLE.split())
"""Words whose end only looks like an ending."""
