"""A chapter's file to blocks: one of every kind, and any text at all."""

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.compile.chapter import ParsedChapter, parse_chapter
from reader.compile.problems import Problem, Problems
from reader.compile.sources import Sources
from reader.edition.soundness import UNSHOWABLE, check_chapter
from reader.model.blocks import (
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
from reader.model.prose import addressed, block_text
from tests.compile.sources import RIVER_EN, front


def parse(text: str) -> tuple[ParsedChapter | None, list[Problem]]:
    problems = Problems(Path())
    parsed = parse_chapter("en/a/b.md", "nemunas", text, problems)
    return parsed, problems.sorted()


def blocks_of(body: str) -> tuple[object, ...]:
    parsed, problems = parse(front("Title") + body)
    assert problems == []
    assert parsed is not None
    return parsed.chapter.blocks


def t(text: str) -> tuple[Text]:
    return (Text(text),)


RIVER = Chapter(
    id="nemunas",
    title="The Nemunas",
    short_title="The Nemunas",
    lead="A river and what it carries.",
    blocks=(
        Paragraph(
            "start",
            1,
            (
                Text("It is "),
                TermUse("likely", t("likely")),
                Text(" that "),
                Emphasis((Text("the "), Strong(t("river")))),
                Text(" flows"),
                NoteMark("n1", 1),
                Text(", as "),
                InlineCode("water < stone"),
                Text(" shows. It ends here."),
            ),
        ),
        Heading("course", 2, t("Where it flows")),
        Paragraph(
            "p2",
            2,
            (
                Text("From "),
                TermUse("vilnius", t("Vilnius")),
                Text(" see "),
                Link("cover", "", t("the cover")),
                Text(", "),
                Link("nemunas", "start", t("its source")),
                Text(", "),
                Link("rivers", "p1", t("this part")),
                Text(" or "),
                OutsideLink("https://example.org/a_(b)", t("elsewhere")),
                Text("."),
            ),
        ),
        FigureBlock("map"),
        ListBlock(
            "p3",
            3,
            ItemList(
                ordered=False,
                items=(
                    ListItem((t("First"),)),
                    ListItem(
                        (t("Second"), t("with more words")),
                        ItemList(ordered=True, items=(ListItem((t("inner"),)), ListItem((t("inner too"),)))),
                    ),
                ),
            ),
        ),
        ListBlock("p4", 4, ItemList(ordered=True, items=(ListItem((t("third"),)), ListItem((t("fourth"),))), start=3)),
        Table(
            "t1",
            (Text("Lengths "), Emphasis(t("measured"))),
            (t("River"), t("Length, km")),
            ((t("Nemunas"), t("937")), (t("Neris"), (InlineCode("510"), NoteMark("n2", 2)))),
            ("left", "right"),
        ),
        Heading("h2", 3, t("Words")),
        DefinitionList(
            "p5",
            5,
            (
                Definition((t("Source"),), (t("Where it begins."),)),
                Definition((t("Mouth"), t("Delta")), (t("Where it ends."), t("In the sea."))),
            ),
        ),
        Quote("p6", 6, (t("First quoted."), t("Second quoted."))),
        Box(
            "x1",
            "box",
            "In short",
            (
                Paragraph("p7", 7, (Text("A boxed paragraph"), NoteMark("n2", 2), Text("."))),
                ListBlock("p8", 8, ItemList(ordered=False, items=(ListItem((t("boxed item"),)),))),
            ),
        ),
        Box(
            "x2",
            "key-points",
            "Points",
            (ListBlock("p9", 9, ItemList(ordered=False, items=(ListItem((t("one point"),)),))),),
        ),
        CodeBlock(
            "k1",
            "python",
            (
                (
                    CodeRun("keyword", "def"),
                    CodeRun("plain", " "),
                    CodeRun("name", "f"),
                    CodeRun("plain", "(x: "),
                    CodeRun("name", "int"),
                    CodeRun("plain", ") "),
                    CodeRun("operator", "->"),
                    CodeRun("plain", " "),
                    CodeRun("name", "str"),
                    CodeRun("plain", ":"),
                ),
                (
                    CodeRun("plain", "    "),
                    CodeRun("keyword", "return"),
                    CodeRun("plain", " "),
                    CodeRun("string", '"ą"'),
                    CodeRun("plain", "  "),
                    CodeRun("comment", "# why"),
                ),
            ),
        ),
    ),
    notes=(Note("n1", 1, (t("See the map."),)), Note("n2", 2, (t("Measured."), t("Twice.")))),
)


def test_a_chapter_that_uses_everything() -> None:
    parsed, problems = parse(RIVER_EN)
    assert problems == []
    assert parsed is not None
    assert parsed.chapter == RIVER


def test_the_line_of_every_block() -> None:
    parsed, _ = parse(RIVER_EN)
    assert parsed is not None
    lines = RIVER_EN.split("\n")
    starts = {block: lines[line - 1].strip() for block, line in parsed.lines.items()}
    assert starts == {
        "start": "It is [likely](term:likely) that *the **river*** flows[^map], as `water < stone` shows.",
        "course": "## Where it flows {#course}",
        "p2": "From [Vilnius](term:vilnius) see [the cover](cover), [its source](#start), [this part](rivers#p1) or",
        "map": "figure: map",
        "p3": "- First",
        "p4": "3. third",
        "t1": "| River   | Length, km |",
        "h2": "### Words",
        "p5": "Source",
        "p6": "> First quoted.",
        "x1": '!!! box "In short"',
        "p7": "A boxed paragraph[^m].",
        "p8": "- boxed item",
        "x2": '!!! key-points "Points"',
        "p9": "- one point",
        "k1": "```python",
        "n1": "[^map]: See the map.",
        "n2": "[^m]: Measured.",
    }


def test_blocks_need_no_empty_line_after_a_heading_or_the_line_of_a_box() -> None:
    body = '## Head\nText.\n\n!!! box "Title"\n    ## Inner\n    Text.\n'
    parsed, problems = parse(front("Title") + body)
    assert problems == []
    assert parsed is not None
    assert parsed.lines == {"h1": 7, "p1": 8, "x1": 10, "h2": 11, "p2": 12}


def test_white_space_becomes_single_spaces_and_no_break_spaces_stay() -> None:
    assert blocks_of("  One \n two   three\u00a0km \n") == (Paragraph("p1", 1, t("One two three\u00a0km")),)


def test_two_spaces_at_the_end_of_a_line_break_it() -> None:
    assert blocks_of("One  \ntwo\n") == (Paragraph("p1", 1, (Text("One"), LineBreak(), Text("two"))),)


def test_a_line_break_at_the_end_is_none() -> None:
    assert blocks_of("One  \n{#one}\n\n*Two*  \n") == (
        Paragraph("one", 1, t("One")),
        Paragraph("p2", 2, (Emphasis(t("Two")),)),
    )


def test_signs_can_be_meant_as_text() -> None:
    text = "A \\*b\\*, \\<i>, 1 < 2 & 3 > 2, AT&T; and \\{#x} \\[y](z)."
    assert blocks_of(text) == (Paragraph("p1", 1, t("A *b*, <i>, 1 < 2 & 3 > 2, AT&T; and {#x} [y](z).")),)


def test_a_box_may_hold_a_table_a_figure_and_code() -> None:
    inside = ["table: C", "", "| a | b |", "|---|---|", "| 1 | 2 |", "", "figure: map", "", "```", "x", "  y", "```"]
    body = "\n".join(['!!! box "T"', *(f"    {line}" for line in inside)])
    (box,) = blocks_of(body)
    assert box == Box(
        "x1",
        "box",
        "T",
        (
            Table("t1", t("C"), (t("a"), t("b")), ((t("1"), t("2")),), ("left", "left")),
            FigureBlock("map"),
            CodeBlock("k1", "", ((CodeRun("plain", "x"),), (CodeRun("plain", "  y"),))),
        ),
    )


def test_notes_are_numbered_by_their_first_marks() -> None:
    parsed, _ = parse(front("Title") + "One[^b] two[^a] three[^b].\n\n[^a]: A.\n[^b]: B.\n")
    assert parsed is not None
    assert [(note.number, note.paragraphs) for note in parsed.chapter.notes] == [(1, (t("B."),)), (2, (t("A."),))]


FRAGMENTS = (
    *("\n", "\n\n", "    ", "  ", "- ", "1. ", "7. ", "> ", "## ", "### ", "# ", "word ", "žodis", "*", "**", "_", "`"),
    *(
        "``",
        "```\n",
        "```python\n",
        "[",
        "](",
        ")",
        "[^a]",
        "[^a]: ",
        "[^b]: note",
        '!!! box "T"\n',
        "!!! ",
        "figure: x",
    ),
    *("table: c", "|", "| a | b |\n", "|---|---|\n", ":   ", "Term\n:   d", "{#id}", "{#p1}", "<b>", "<!--", "&amp;"),
    *("\\", "\\*", "![a](b)", "<http://a.b>", "---", "***", "term:x", "https://x.y", "\t", "  \n", "[a]: b", "0001"),
    *("klzzwxh:0001", "+++", "[x](#y)", "[x](y#z)", '"', "'", "=", "!!! key-points"),
)

texts = (
    st.text() | st.lists(st.sampled_from(FRAGMENTS)).map("".join) | st.from_regex(r"(?s)[ -~\n]{0,300}", fullmatch=True)
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("content")


@settings(max_examples=200, deadline=None)
@given(text=texts)
@example("<b>> ***[**=word * '_w: w word \\    ***_  7. \n&amp;word &amp;7. ***'[^a]text***+++")
@example("!!! \\ \n!!! key-points")
def test_any_text_is_read_or_refused(folder: Path, text: str) -> None:
    problems = Problems(folder)
    (folder / "chapter.md").write_bytes((front("Title") + text).encode("utf-8", "surrogatepass"))
    source = Sources(folder, problems).read_text("chapter.md")
    parsed = None if source is None else parse_chapter("chapter.md", "chapter", source, problems)
    if parsed is None:
        assert problems.error_count
        return
    whole = msgspec.json.encode(parsed.chapter).decode()
    if not problems.error_count:
        assert re.search(rf"[{UNSHOWABLE}]", whole) is None
        check_chapter(parsed.chapter, {use.name for use in parsed.figures}, {use.name for use in parsed.terms})
    assert re.search("[\ue000-\uf8ff]", whole) is None


words = st.text("abcčdeęžū", min_size=1, max_size=6)


def sentences() -> st.SearchStrategy[str]:
    """Write words, some of them emphasised, linked, as code."""
    marks = st.sampled_from(
        ["{}", "*{}*", "**{}**", "`{}`", "[{}](cover)", "[*{}*](term:x)", "***{}***", "{},", "({})"]
    )
    marked = st.builds(str.format, marks, words)
    return st.lists(marked, min_size=1, max_size=5).map(" ".join)


def indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.split("\n"))


def lists(marker: str, item: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(item, min_size=1, max_size=4).map(lambda items: "\n".join(f"{marker} {text}" for text in items))


items = st.builds(lambda text, inner: f"{text}\n{indented(inner)}", sentences(), lists("1.", sentences())) | sentences()
simple = st.one_of(
    sentences(),
    sentences().map("## {}".format),
    lists("-", items),
    lists("1.", items),
    st.lists(sentences(), min_size=1, max_size=3).map(lambda texts: "\n>\n".join(f"> {text}" for text in texts)),
    st.lists(st.tuples(sentences(), sentences()), min_size=1, max_size=3).map(
        lambda rows: "\n".join(["table: a\n", "| b | c |", "|---|---:|", *(f"| {one} | {two} |" for one, two in rows)])
    ),
    st.lists(st.tuples(sentences(), sentences()), min_size=1, max_size=3).map(
        lambda entries: "\n\n".join(f"{term}\n:   {meaning}" for term, meaning in entries)
    ),
)
boxes = st.lists(simple, min_size=1, max_size=3).map(lambda blocks: '!!! box "d"\n' + indented("\n\n".join(blocks)))


@settings(max_examples=100, deadline=None)
@given(st.lists(simple | boxes, min_size=1, max_size=6))
def test_no_word_is_lost_or_moved(blocks: list[str]) -> None:
    body = "\n\n".join(f"{block}\n\n## e" for block in blocks)
    parsed, problems = parse(front("Title") + body)
    assert problems == []
    assert parsed is not None
    read = " ".join(block_text(block) for block in addressed(parsed.chapter))
    written = re.sub(r"\]\((?:cover|term:x)\)|table:|!!! box", " ", body)
    assert re.findall(r"\w+", read) == re.findall(r"[^\W\d]+", written)
