"""The page says what the blocks say, at every size, and knows where it says it."""

import pytest

from reader.model.blocks import Chapter, Paragraph, Text
from reader.model.hits import Span
from reader.model.prose import Addressed, addressed, block_text, leaves, paragraph_number, plain
from reader.page.index import Range
from reader.page.page import Page
from reader.page.target import (
    AddressTarget,
    BackTarget,
    FigureTarget,
    LinkTarget,
    NoteTarget,
    Target,
    TermTarget,
)
from tests.page.conftest import Build
from tests.page.sample import FIGURE, sample_chapter

SPACES = str.maketrans({"\u2028": " ", "\u00a0": " "})
"""A page has line separators and no-break spaces where a block has spaces."""

SIZES = [(680, 1.0), (1360, 2.0), (364, 1.0), (350, 3.0), (180, 3.0)]


def shown(page: Page, ranges: list[Range]) -> str:
    """Give the characters of the document in some ranges."""
    text = page.document.toRawText().encode("utf-16-le")
    return "".join(text[2 * one.start : 2 * one.end].decode("utf-16-le") for one in ranges)


def leaf_texts(block: Addressed, language: str) -> list[str]:
    if block.id == FIGURE.id:
        return [FIGURE.caption[language], FIGURE.credit[language]]
    return [plain(leaf) for leaf in leaves(block)]


@pytest.mark.parametrize(("width", "scale"), SIZES)
def test_no_line_begins_with_a_dash_or_parts_a_number(build: Build, width: int, scale: float) -> None:
    text = "Grėsmė – 2 500 karių, – teigia A. Lukašenka."
    chapter = Chapter("war", "Karas", "Karas", "", (Paragraph("p1", 1, (Text(text),)),))
    page = build("lt", chapter=chapter, width=width, scale=scale)
    shown_text = shown(page, page.index.ranges("p1", Span(0, len(text)))).replace("\u00ad", "")
    assert shown_text == "Grėsmė\u00a0– 2\u00a0500 karių,\u00a0– teigia A.\u00a0Lukašenka."


@pytest.mark.parametrize("language", ["lt", "en"])
@pytest.mark.parametrize(("width", "scale"), SIZES)
def test_index_finds_every_leaf_of_every_block(build: Build, language: str, width: int, scale: float) -> None:
    page = build(language, width=width, scale=scale)
    for block in addressed(sample_chapter(language)):
        offset = 0
        for text in leaf_texts(block, language):
            found = shown(page, page.index.ranges(block.id, Span(offset, offset + len(text))))
            assert found.translate(SPACES) == text.translate(SPACES)
            offset += len(text) + 1


@pytest.mark.parametrize(("width", "scale"), SIZES)
def test_single_words_are_found_where_they_stand(build: Build, width: int, scale: float) -> None:
    page = build("lt", width=width, scale=scale)
    for block in addressed(sample_chapter("lt")):
        text = block_text(block)
        for word in text.split():
            start = text.index(word)
            ranges = page.index.ranges(block.id, Span(start, start + len(word)))
            assert shown(page, ranges).replace("\u2028", "") == word


def test_description_of_a_figure_is_not_on_the_page(build: Build) -> None:
    page = build()
    before = len(FIGURE.caption["en"]) + len(FIGURE.credit["en"]) + 2
    assert page.index.ranges("budget", Span(before, before + len(FIGURE.alt["en"]))) == []
    assert shown(page, page.index.ranges("budget", Span(8, 16))) == "spending"


def test_title_and_lead_have_addresses(build: Build) -> None:
    page, chapter = build(), sample_chapter("en")
    assert shown(page, page.index.ranges("", Span(0, 99))) == chapter.title
    assert shown(page, page.index.ranges("lead", Span(0, 99))) == chapter.lead


def test_blocks_are_in_reading_order_with_their_numbers(build: Build) -> None:
    blocks = list(addressed(sample_chapter("en")))
    entries = list(build().index)
    assert [entry.block for entry in entries] == ["", "lead", *(block.id for block in blocks)]
    assert [entry.number for entry in entries[2:]] == [paragraph_number(block) for block in blocks]


@pytest.mark.parametrize("language", ["lt", "en"])
@pytest.mark.parametrize(("width", "scale"), SIZES)
def test_no_line_is_wider_than_the_column(build: Build, language: str, width: int, scale: float) -> None:
    page = build(language, width=width, scale=scale)
    block = page.document.begin()
    while block.isValid():
        lines = block.layout()
        left = page.document.documentLayout().blockBoundingRect(block).left()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            assert left + line.x() + line.naturalTextWidth() <= width + 1, block.text()
        block = block.next()


def test_targets_are_in_document_order(build: Build) -> None:
    page = build()
    starts = [target.start for target in page.targets]
    assert starts == sorted(starts)
    assert [type(target) for target in page.targets] == [
        NoteTarget,
        TermTarget,
        FigureTarget,
        LinkTarget,
        AddressTarget,
        TermTarget,
        FigureTarget,
        NoteTarget,
        LinkTarget,
        BackTarget,
        BackTarget,
        LinkTarget,
        LinkTarget,
    ]


def words(page: Page, target: Target) -> str:
    return shown(page, [Range(target.start, target.end)])


def test_targets_cover_their_words(build: Build) -> None:
    page = build()
    assert [words(page, target) for target in page.targets[:5]] == [
        "1",
        "highly likely",
        "\ufffc",
        "on dependence",
        "the source",
    ]


def test_term_without_definition_is_no_target(build: Build) -> None:
    terms = [target.term for target in build().targets if isinstance(target, TermTarget)]
    assert terms == ["likely", "leader"]


def test_hostile_characters_do_not_break_blocks_or_offsets(build: Build) -> None:
    text = "a\nb\rc\u2029d\ufdd0e\ufffcf\x00g"
    page = build(chapter=Chapter("war", "T", "T", "", (Paragraph("p1", 1, (Text(text),)), Paragraph("p2", 2, ()))))
    assert shown(page, page.index.ranges("p1", Span(0, len(text)))) == "a b c d e f g"
    assert shown(page, page.index.ranges("p1", Span(4, 5))) == "c"


def test_empty_chapter_has_a_title_and_ways_on(build: Build) -> None:
    page = build(chapter=Chapter("war", "Title", "T", "", ()))
    assert page.document.toPlainText().split("\n")[:2] == ["2  Belarus", "Title"]
    assert len(page.targets) == 2


def test_larger_text_makes_a_longer_page(build: Build) -> None:
    assert build(scale=2.0).height > 1.5 * build().height
