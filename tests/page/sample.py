"""A chapter with every kind of block, in both languages, and what surrounds it."""

from reader.model.blocks import (
    Block,
    Box,
    Chapter,
    CodeBlock,
    CodeRun,
    Definition,
    DefinitionList,
    Emphasis,
    FigureBlock,
    Heading,
    Inline,
    InlineCode,
    ItemList,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteMark,
    OutsideLink,
    Paragraph,
    Quote,
    Strong,
    Table,
    TermUse,
    Text,
)
from reader.model.report import Figure, Language, Term, Translated
from reader.page.frame import Neighbour, PageFrame
from reader.texts.catalogue import Texts

ADDRESS = "https://www.example.org/reports/threat-assessment-2023"

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 380" width="680" height="380">'
    b'<rect x="0" y="0" width="680" height="380" fill="#7a1f2b"/></svg>'
)


def load_picture(figure: str, language: Language) -> bytes:
    return SVG


def both(lithuanian: str, english: str) -> Translated:
    return {"lt": lithuanian, "en": english}


FIGURE = Figure(
    id="budget",
    number=3,
    chapter="war",
    media_type="image/svg+xml",
    size={"lt": (680, 380), "en": (680, 380)},
    alt=both("Stulpelinė diagrama.", "Bar chart."),
    caption=both("Gynybos išlaidos.", "Defence spending."),
    credit=both("Diagrama: rengėjai", "Chart: the authors"),
    licence=both("CC BY 4.0", "CC BY 4.0"),
    source=both("", ""),
    date="2023",
)

TERMS = {
    "likely": Term(
        "likely", "probability", both("labai tikėtina", "highly likely"), both("Daugiau nei 75 %.", "Over 75 %."), {}
    ),
    "minsk": Term("minsk", "place", both("Minskas", "Minsk"), both("", ""), {}),
    "leader": Term(
        "leader",
        "person",
        both("Vadovas", "The leader"),
        both("Šalies vadovas.", "Head of state."),
        {},
        unverified=True,
    ),
}


class _Sample:
    """Write the chapter in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def say(self, lithuanian: str, english: str) -> Text:
        return Text(lithuanian if self._language == "lt" else english)

    def opening(self) -> tuple[Inline, ...]:
        return (
            self.say("Nuo 2021 m. rudens ", "Since the autumn of 2021 "),
            TermUse("minsk", (self.say("Minskas", "Minsk"),)),
            self.say(" laikosi Maskvos linijos", " has followed Moscow’s line"),
            NoteMark("n1", 1),
            Text(" 🛰 "),
            TermUse("likely", (Strong((self.say("labai tikėtina", "highly likely"),)),)),
            LineBreak(),
            self.say("tęsis.", "to go on."),
        )

    def links(self) -> tuple[Inline, ...]:
        return (
            Link("dependence", "p3", (self.say("apie priklausomybę", "on dependence"),)),
            self.say(" ir ", " and "),
            OutsideLink(ADDRESS, (self.say("šaltinis", "the source"),)),
            Text(" "),
            InlineCode("sha256sum report.edition"),
            Text(" "),
            Emphasis((self.say("retkarčiais", "now and then"),)),
            TermUse("leader", (self.say(" vadovo", " the leader’s"),)),
        )

    def table(self) -> Table:
        say = self.say
        return Table(
            "t1",
            (say("Brigada ir divizija", "Brigade and division"),),
            ((say("Rūšis", "Kind"),), (say("Brigada", "Brigade"),), (say("Pastabos", "Remarks"),)),
            (
                ((say("Tankai", "Tanks"),), (Text("30–40"),), (say("didžiausias skirtumas", "the largest gap"),)),
                ((say("Žmonės", "People"),), (Text("2 500–3 000"),), ()),
            ),
            ("left", "right", "left"),
        )

    def list(self) -> ListBlock:
        inner = ItemList(ordered=True, items=(ListItem(((self.say("poligonuose,", "at ranges,"),),)),), start=4)
        outer = (
            ListItem(((self.say("teritorija;", "territory;"),),)),
            ListItem(((self.say("mokymas:", "training:"),), (self.say("rudenį.", "in autumn."),)), inner),
        )
        return ListBlock("p3", 3, ItemList(ordered=False, items=outer))

    def blocks(self) -> tuple[Block, ...]:
        say = self.say
        title = say("Kas tai?", "What is it?").text
        points = ItemList(ordered=False, items=(ListItem(((say("Vienintelė sąjungininkė.", "The only ally."),),)),))
        return (
            Box("b1", "key-points", say("Svarbiausia", "Key points").text, (ListBlock("p1", 1, points),)),
            Paragraph("p2", 2, self.opening()),
            Heading("h1", 2, (say("Pajėgos ir priklausomybė", "Forces and dependence"),)),
            FigureBlock("budget"),
            self.table(),
            self.list(),
            Box("b2", "box", title, (Paragraph("p4", 4, self.links()), FigureBlock("missing"))),
            Quote("p5", 5, ((say("Mes dalyvaujame.", "We are taking part."),), (say("Neslepiame.", "Openly."),))),
            DefinitionList("p6", 6, (Definition(((Text("OMON"),),), ((say("Policija.", "Police."),),)),)),
            CodeBlock(
                "k1",
                "python",
                (
                    (CodeRun("keyword", "def"), CodeRun("name", " find"), CodeRun("operator", "():")),
                    (),
                    (CodeRun("string", "    'x'"),),
                ),
            ),
            Heading("h2", 3, (say("Mažesnė", "Smaller"),)),
            Paragraph(
                "p7", 7, (say("Nebeprisikiškiakopūsteliaujantiesiems", "Internationalisations"), NoteMark("n2", 2))
            ),
        )

    def notes(self) -> tuple[Note, ...]:
        first = (self.say("Iki vasario 5 d.; žr. ", "Up to 5 February; see "), Link("war", "p2", (Text("2"),)))
        return Note("n1", 1, (first,)), Note("n2", 2, ((self.say("Antra.", "Second."),), (self.say("Dar.", "More."),)))


def sample_chapter(language: Language, name: str = "war") -> Chapter:
    sample = _Sample(language)
    title = sample.say("Baltarusija: karo dalyvė", "Belarus: a party to the war").text
    lead = sample.say("Minskas leidžia naudotis infrastruktūra.", "Minsk lends its infrastructure.").text
    return Chapter(name, title, title, lead, sample.blocks(), sample.notes())


def sample_frame(language: Language) -> PageFrame:
    sample = _Sample(language)
    return PageFrame(
        language=language,
        texts=Texts(language),
        label=sample.say("2  Baltarusija", "2  Belarus").text,
        previous=Neighbour("belarus", sample.say("Baltarusija", "Belarus").text),
        next=Neighbour("dependence", sample.say("Priklausomybė", "Dependence").text),
        figures={"budget": FIGURE},
        terms=TERMS,
    )
