"""Whether the template prints every text, and nothing but text."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pypdf import PdfReader

from reader.model.blocks import (
    Block,
    Chapter,
    CodeBlock,
    CodeRun,
    Emphasis,
    FigureBlock,
    Heading,
    InlineCode,
    Inlines,
    ItemList,
    ListBlock,
    ListItem,
    Note,
    NoteMark,
    OutsideLink,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
)
from reader.model.location import Location
from reader.model.prose import leaves, plain, walk
from reader.model.report import Language
from reader.model.theme import PALETTES
from reader.paper.options import Marked, PaperOptions, Remark
from reader.paper.pages import PdfPages
from reader.paper.pdf import make_pdf
from tests.paper.checks import outline_of, pdf_of, text_of
from tests.paper.reading import Said, squeezed
from tests.paper.sample import SampleEdition
from tests.paper.sample_chapters import words


def test_every_block_is_read_out_in_order(whole: Path, language: Language) -> None:
    said = Said(whole)
    edition = SampleEdition()
    place = said.body.index(squeezed(edition.report.title[language]))
    for part in edition.report.parts:
        for entry in part.chapters:
            chapter = edition.chapter(entry.id, language)
            for block in walk(chapter.blocks):
                for leaf in leaves(block):
                    wanted = squeezed(plain(leaf))
                    assert wanted in said.body[place:], f"{entry.id}#{block.id}"
                    place = said.body.index(wanted, place) + len(wanted)
            for note in chapter.notes:
                assert "".join(squeezed(plain(paragraph)) for paragraph in note.paragraphs) in said.notes


def test_paragraphs_carry_their_numbers(whole: Path, language: Language) -> None:
    start = {"lt": "2021 m. rudenį Minskas", "en": "In the autumn of 2021 Minsk"}[language]
    assert squeezed(f"2 {start}") in Said(whole).body


def test_figures_are_described_numbered_and_credited(whole: Path, language: Language) -> None:
    body = Said(whole).body
    label = {"lt": "2pav.", "en": "Figure2"}[language]
    figure = SampleEdition().figures["belarus-map"]
    for said in (figure.caption[language], figure.credit[language], figure.licence[language]):
        assert squeezed(said) in body[body.index(label) :]


def test_no_two_notes_of_excerpts_have_one_number(tmp_path: Path) -> None:
    edition = SampleEdition()
    for chapter in ("introduction", "belarus-war"):
        marked = Paragraph("p1", 1, (Text(f"Marked in {chapter}"), NoteMark("n1", 1)))
        notes = (Note("n1", 1, (words(f"Of {chapter}."),)),)
        edition.chapters[chapter, "en"] = Chapter(chapter, "Title", "Short", "", (marked,), notes)
    addresses = ("introduction#p1", "belarus-war#p1")
    remark = Remark("belarus-war#n1", "mine", "")
    file = tmp_path / "excerpts.pdf"
    file.write_bytes(make_pdf(edition, PaperOptions("en", passages=addresses, remarks=(remark,))))
    text = squeezed(text_of(file))
    for said in ("Markedinintroduction1", "1Ofintroduction.", "Markedinbelaruswar2", "2Ofbelaruswar."):
        assert said in text
    assert "Footnote2" in text, "a remark names the note as it is printed"


def is_marked(file: Path) -> bool:
    """Tell whether the colour of marks is seen on any page."""
    red, green, blue = (int(PALETTES["light"].mark[place : place + 2], 16) for place in (1, 3, 5))
    with PdfPages(file.read_bytes()) as pages:
        return any(bytes((blue, green, red)) in pages.render(page, 1).data for page in range(len(pages)))


@pytest.mark.parametrize("bilingual", [False, True])
@pytest.mark.parametrize(
    ("chapter", "block"),
    [
        ("belarus-war", ""),
        ("belarus-war", "lead"),
        *(("belarus-war", block) for block in ("before", "p1", "p3", "belarus-map", "p4", "x1", "p5", "n1")),
        *(("belarus-dependence", block) for block in ("k1", "t1", "p3", "photo")),
    ],
)
def test_a_mark_is_drawn_wherever_its_text_stands(tmp_path: Path, chapter: str, block: str, bilingual: bool) -> None:
    languages = ("lt", "en") if block == "k1" else ("lt",)  # code is printed once for both
    marks = tuple(Marked(str(Location(chapter, block)), language, ((1, 6),)) for language in languages)
    options = PaperOptions("en" if bilingual else "lt", (chapter,), bilingual=bilingual, marks=marks)
    file = tmp_path / "marked.pdf"
    file.write_bytes(make_pdf(SampleEdition(), options))
    assert is_marked(file)


def test_an_outside_address_is_printed_after_its_words(tmp_path: Path) -> None:
    link = OutsideLink("https://example.org/a?b=c", words("a page"))
    file = pdf_of(tmp_path / "outside.pdf", Paragraph("p1", 1, (Text("On "), link, Text("."))))
    assert "Onapage(https://example.org/a?b=c)." in Said(file).body


def test_lithuanian_words_are_parted_as_lithuanian(tmp_path: Path) -> None:
    long_word = Paragraph("p1", 1, words("Nebeprisikiškiakopūsteliaujantiesiems pasakyta " * 12))
    text = text_of(pdf_of(tmp_path / "words.pdf", long_word, language="lt"))
    ends = [line.rstrip() for line in text.splitlines() if line.rstrip().endswith(("-", "\u00ad"))]
    assert ends, "nothing was parted"
    whole_word = "Nebeprisikiškiakopūsteliaujantiesiems"
    syllables = ("Ne", "be", "pri", "si", "kiš", "kia", "ko", "pūs", "te", "liau", "jan", "tie", "siems")
    assert "".join(syllables) == whole_word
    places = {"".join(syllables[:count]) for count in range(1, len(syllables))}
    parted = [end.split()[-1].rstrip("-\u00ad") for end in ends]
    assert {start for start in parted if whole_word.startswith(start)} <= places
    assert any(start in places for start in parted)


HOSTILE = [
    "#let x = 1",
    "#panic()",
    '#import "look.typ": *',
    '#read("/etc/passwd")',
    "$m^2$",
    "@introduction",
    "<introduction>",
    "= Heading",
    "- item",
    "+ item",
    "/ term: meaning",
    "*strong* _emphasis_",
    "`code` ```code```",
    "\\u{41} \\n \\ \\\\",
    "// comment /* comment */",
    "~ -- --- ... -?",
    "\"straight\" 'quotes'",
    "[content] {code}",
    "https://example.org/#x",
    "{page} {pages} {number}",
    "</script> &amp; <b>",
    "%PDF (x) >> endobj",
]

ALPHABET = st.sampled_from("#$@<>=-+/*_`\\~\"'[]{}()%&:;.,!?|^ aąčęėįšųūžĄŽ019")


def strange_blocks(text: str) -> tuple[Block, ...]:
    """Put a text into every place where text can stand."""
    nodes: Inlines = (Text(text), Strong(words(text)), Emphasis(words(text)), InlineCode(text), NoteMark("n1", 1))
    return (
        Heading("h1", 2, words(text)),
        Paragraph("p1", 1, nodes),
        ListBlock("p2", 2, ItemList(ordered=True, items=(ListItem((words(text),)),))),
        CodeBlock("k1", "", ((CodeRun("plain", text), CodeRun("string", text)),)),
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_text_never_becomes_markup(tmp_path: Path, text: str) -> None:
    note = Note("n1", 1, (words(text),))
    said = Said(pdf_of(tmp_path / "hostile.pdf", *strange_blocks(text), notes=(note,)))
    assert said.body.count(squeezed(text)) >= 8
    assert squeezed(text) in said.notes


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(ALPHABET, min_size=1, max_size=40).map(str.strip).filter(squeezed))
def test_no_text_becomes_markup(tmp_path: Path, text: str) -> None:
    said = Said(pdf_of(tmp_path / "hostile.pdf", *strange_blocks(text), notes=(Note("n1", 1, (words(text),)),)))
    assert said.body.count(squeezed(text)) >= 8


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("\u2028 \u2029 \x85 \x0b \x0c \r")
@given(text=st.text(max_size=30))
def test_any_characters_make_a_document(tmp_path: Path, text: str) -> None:
    pdf_of(tmp_path / "any.pdf", *strange_blocks(text), notes=(Note("n1", 1, (words(text),)),))


def test_what_is_empty_makes_a_document(tmp_path: Path) -> None:
    edition = SampleEdition(report=replace(SampleEdition().report, title={"en": " "}))
    bare = {"alt": {"en": ""}, "caption": {"en": ""}, "credit": {"en": ""}, "licence": {"en": ""}}
    edition.figures["photo"] = replace(edition.figures["photo"], **bare)
    edition.chapters["introduction", "en"] = Chapter("introduction", "", "", "", (Heading("h1", 2, ()),))
    empty = (*strange_blocks(""), FigureBlock("photo"), Table("t1", (), (), (), ()), Quote("p9", 9, ()))
    edition.chapters["belarus-war", "en"] = Chapter("belarus-war", "", "", "", empty, (Note("n1", 1, ((),)),))
    file = tmp_path / "empty.pdf"
    file.write_bytes(make_pdf(edition, PaperOptions("en", ("introduction", "belarus-war"))))
    assert [title for _, title in outline_of(PdfReader(file).outline)] == ["…", "…", "…", "…"]


def test_lists_and_emphasis_may_nest_as_deep_as_an_edition_allows(tmp_path: Path) -> None:
    items = ItemList(ordered=False, items=(ListItem((words("deepest"),)),))
    nodes: Inlines = words("innermost")
    for _ in range(12):
        items = ItemList(ordered=False, items=(ListItem((words("x"),), items),))
        nodes = (Strong(nodes),)
    said = Said(pdf_of(tmp_path / "deep.pdf", Paragraph("p1", 1, nodes), ListBlock("p2", 2, items)))
    assert "innermost" in said.body
    assert "deepest" in said.body
