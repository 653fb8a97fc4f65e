"""The chapters of the sample report: every kind of block, built once, worded in both languages."""

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
    InlineCode,
    Inlines,
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
from reader.model.report import Language
from tests.paper.sample_words import WORDS


def words(text: str) -> Inlines:
    """Hold one text as inline content."""
    return (Text(text),)


def bullets(*items: Inlines | ListItem) -> ItemList:
    return ItemList(
        ordered=False, items=tuple(item if isinstance(item, ListItem) else ListItem((item,)) for item in items)
    )


def cover_blocks(say: dict[str, str]) -> tuple[Block, ...]:
    source = (
        Emphasis(words(say["original"])),
        Text(": "),
        OutsideLink("https://www.vsd.lt/en/reports/", words("vsd.lt/en/reports")),
    )
    facts = (
        Definition((words(say["source"]),), (source,)),
        Definition((words(say["cutoff"]),), (words(say["day"]),)),
    )
    return (
        FigureBlock("cover"),
        Paragraph("p1", 1, (Strong(words(say["unofficial"])), Text(say["unchecked"]))),
        DefinitionList("p2", 2, facts),
    )


def introduction_blocks(say: dict[str, str]) -> tuple[Block, ...]:
    return (
        Paragraph("p1", 1, words(say["four words"])),
        Heading("scale", 2, words(say["probability"])),
        Paragraph("p2", 2, words(say["ranges"])),
    )


def opener_blocks(say: dict[str, str]) -> tuple[Block, ...]:
    follow = (
        Text(say["two follow"]),
        Link("belarus-war", "", words(say["what it does"])),
        Text(say["and how"]),
        Link("belarus-dependence", "scale", words(say["measured"])),
        Text("."),
    )
    conflict = (Text(say["in a conflict"]), TermUse("nato", words("NATO")), Text(say["access"]))
    points = ListBlock("p2", 2, bullets(words(say["territory"]), conflict, words(say["power"])))
    return Paragraph("p1", 1, follow), Box("x1", "key-points", say["key points"], (points,))


def war_blocks(say: dict[str, str]) -> tuple[Block, ...]:
    first = (Text(say["since 2021"]), TermUse("zapad", words(say["zapad"])), Text(say["september"]), NoteMark("n1", 1))
    second = (
        Text(say["autumn"]),
        TermUse("highly-likely", words(say["likely"])),
        Text(say["older"]),
        NoteMark("n2", 2),
        Text("."),
    )
    places = ItemList(ordered=True, items=tuple(ListItem((words(place),)) for place in say["places"].split("|")))
    missiles = ListItem((words(say["missiles"]),), places)
    meaning = (
        Text(say["harms"]),
        Link("belarus", "p2", words(say["the points"])),
        Text(say["and the scale"]),
        Link("introduction", "scale", words(say["the introduction"])),
        Text("."),
    )
    inside = (Paragraph("p5", 5, meaning), Paragraph("p6", 6, (Text(say["again"]), NoteMark("n2", 2))))
    return (
        Paragraph("p1", 1, first),
        Heading("before", 2, words(say["before"])),
        Paragraph("p2", 2, second),
        ListBlock("p3", 3, bullets(words(say["sorties"]), missiles, words(say["armour"]))),
        FigureBlock("belarus-map"),
        Heading("words", 3, words(say["words and plans"])),
        Quote("p4", 4, (words(say["rear"]), words(say["so he says"]))),
        Box("x1", "box", say["for Lithuania"], inside),
    )


def war_notes(say: dict[str, str]) -> tuple[Note, ...]:
    return Note("n1", 1, (words(say["exercise"]),)), Note("n2", 2, (words(say["no document"]), words(say["more"])))


CODE = CodeBlock(
    "k1",
    "python",
    (
        (CodeRun("comment", "# counted by hand: ąčęėįšųūž"),),
        (
            CodeRun("keyword", "def"),
            CodeRun("plain", " "),
            CodeRun("name", "share"),
            CodeRun("plain", "(part, whole):"),
        ),
        (
            CodeRun("keyword", "    return"),
            CodeRun("plain", " part "),
            CodeRun("operator", "/"),
            CodeRun("plain", " whole"),
        ),
        (),
        (CodeRun("name", "print"), CodeRun("string", '("#let x = $m$")'), CodeRun("number", "30")),
    ),
)


def strength_table(say: dict[str, str], rows: int) -> Table:
    """Compare a brigade with a division, over so many rows."""
    names = say["strengths"].split("|")
    numbers = (("30–40", "150–200"), ("150", "250–300"), ("60–80", "120–150"), ("2 500–3 000", "7 000–9 000"))
    lines = [(words(names[row % 4]), *map(words, numbers[row % 4])) for row in range(rows)]
    header = tuple(map(words, say["header"].split("|")))
    return Table("t1", words(say["comparison"]), header, tuple(lines), ("left", "right", "right"))


def dependence_blocks(say: dict[str, str]) -> tuple[Block, ...]:
    terms = (
        Definition((words(say["short term"]),), (words(say["months"]),)),
        Definition((words("NATO"), words(say["alliance"])), (words(say["treaty"]), words(say["founded"]))),
    )
    return (
        Heading("scale", 2, words(say["scale"])),
        Paragraph("p1", 1, (Text(say["the measure"]), InlineCode("share = a / b"), Text(say["computed"]))),
        CODE,
        strength_table(say, 4),
        Paragraph("p2", 2, (Text(say["there are"]), LineBreak(), Text(say["two lines"]))),
        FigureBlock("photo"),
        DefinitionList("p3", 3, terms),
    )


BLOCKS = {
    "cover": cover_blocks,
    "introduction": introduction_blocks,
    "belarus": opener_blocks,
    "belarus-war": war_blocks,
    "belarus-dependence": dependence_blocks,
}


def sample_chapter(chapter: str, language: Language) -> Chapter:
    """Make a chapter of the sample report."""
    say = WORDS[language]
    title, short, lead = (say[f"{chapter} {what}"] for what in ("title", "short", "lead"))
    notes = war_notes(say) if chapter == "belarus-war" else ()
    return Chapter(chapter, title, short, lead, BLOCKS[chapter](say), notes)
