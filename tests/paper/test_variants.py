"""Every variant of paper, pairwise: conformant, complete, in order, described, in its languages, the same each time."""

from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from reader.model.blocks import CodeBlock, FigureBlock, InlineCode, Paragraph
from reader.model.prose import leaves, plain, walk
from reader.paper.options import PaperOptions
from reader.paper.pages import PdfPages
from reader.paper.pdf import make_pdf
from reader.paper.selection import chosen_chapters, chosen_languages
from tests.paper.checks import check_conformance, embedded_faces, outline_of, printed_chapter, said_in_order, text_of
from tests.paper.pairs import CHOICES, HOSTILE, REMARKS, covering, pairs_of, possible_pairs
from tests.paper.reading import Said, squeezed
from tests.paper.sample import SampleEdition

VARIANTS = covering()


class Variant(NamedTuple):
    """Hold one variant: what was asked for, and what came of it."""

    options: PaperOptions
    file: Path
    said: Said


def name_of(options: PaperOptions) -> str:
    """Name what is unlike the first choice."""
    chosen = ((name, getattr(options, name)) for name in CHOICES)
    return "-".join(name if isinstance(value, bool) else str(value) for name, value in chosen if value)[:60]


@pytest.fixture(scope="module", params=VARIANTS, ids=name_of)
def variant(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Variant:
    file = tmp_path_factory.mktemp("variant") / "paper.pdf"
    file.write_bytes(make_pdf(SampleEdition(), request.param))
    return Variant(request.param, file, Said(file))


def languages_of(variant: Variant) -> tuple[str, ...]:
    return chosen_languages(SampleEdition().report, variant.options)


def test_every_two_choices_that_can_meet_do() -> None:
    met = set().union(*map(pairs_of, VARIANTS))
    assert met == set(possible_pairs())


def test_two_checkers_find_no_error(variant: Variant) -> None:
    check_conformance(variant.file)


def test_every_block_is_read_out_in_order(variant: Variant) -> None:
    place = 0
    for text in said_in_order(SampleEdition(), variant.options):
        wanted = squeezed(text)
        assert wanted in variant.said.body[place:], text
        place = variant.said.body.index(wanted, place) + len(wanted)


def test_notes_are_read_out_in_every_language(variant: Variant) -> None:
    edition = SampleEdition()
    for entry in chosen_chapters(edition.report, variant.options):
        for language in languages_of(variant):
            for note in printed_chapter(edition, entry.id, language, variant.options).notes:
                assert "".join(squeezed(plain(paragraph)) for paragraph in note.paragraphs) in variant.said.notes


def test_the_document_is_in_its_language_and_paragraphs_are_in_theirs(variant: Variant) -> None:
    edition = SampleEdition()
    assert str(PdfReader(variant.file).root_object["/Lang"]) == variant.options.language
    for entry in chosen_chapters(edition.report, variant.options):
        for language in languages_of(variant):
            for block in walk(printed_chapter(edition, entry.id, language, variant.options).blocks):
                if isinstance(block, Paragraph):
                    assert squeezed(plain(block.content[:1])) in variant.said.spoken[language]
    if not variant.options.bilingual:
        (other,) = {"lt", "en"} - {variant.options.language}
        assert variant.said.spoken.get(other, "") in {"", code_of(variant)}, "code is in English, as Typst has it"


def code_of(variant: Variant) -> str:
    edition, language = SampleEdition(), variant.options.language
    blocks = [
        block
        for entry in chosen_chapters(edition.report, variant.options)
        for block in walk(printed_chapter(edition, entry.id, language, variant.options).blocks)
    ]
    inline = [node.text for block in blocks for leaf in leaves(block) for node in leaf if isinstance(node, InlineCode)]
    return squeezed(
        "".join(inline + [plain(leaf) for block in blocks if isinstance(block, CodeBlock) for leaf in leaves(block)])
    )


def test_the_outline_names_every_chapter(variant: Variant) -> None:
    edition = SampleEdition()
    titles = [squeezed(title) for _, title in outline_of(PdfReader(variant.file).outline)]
    for entry in chosen_chapters(edition.report, variant.options):
        if entry.id != "cover":
            assert squeezed("".join(entry.title[language] for language in languages_of(variant))) in titles


def test_headings_begin_at_the_top_and_skip_no_level(variant: Variant) -> None:
    levels = [int(kind[1]) for kind in variant.said.kinds if kind[0] == "H" and kind[1:].isdigit()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_figures_are_described_or_left_out(variant: Variant) -> None:
    edition = SampleEdition()
    chapters = [
        printed_chapter(edition, entry.id, variant.options.language, variant.options)
        for entry in chosen_chapters(edition.report, variant.options)
    ]
    placed = {block.id for chapter in chapters for block in walk(chapter.blocks) if isinstance(block, FigureBlock)}
    figures = [figure for figure in edition.figures.values() if figure.id in placed - {"cover"}]
    described = {figure.alt[language] for figure in figures for language in figure.alt}
    if variant.options.figures:
        assert {figure.alt[variant.options.language] for figure in figures} <= set(variant.said.alts)
    else:
        assert not described & set(variant.said.alts)
        assert "Figure" not in variant.said.kinds


def test_only_our_typefaces_are_used_and_all_are_embedded(variant: Variant) -> None:
    assert embedded_faces(variant.file)


def test_the_pages_are_of_the_paper_asked_for(variant: Variant) -> None:
    wanted = {"a4": (595.28, 841.89), "letter": (612, 792)}[variant.options.paper]
    with PdfPages(variant.file.read_bytes()) as pages:
        assert all(pages.size(index) == pytest.approx(wanted, abs=0.01) for index in range(len(pages)))


def test_grey_has_no_colour_and_colour_has_some(variant: Variant) -> None:
    with PdfPages(variant.file.read_bytes()) as pages:
        coloured = False
        for index in range(len(pages)):
            data = pages.render(index, 0.4).data
            coloured = coloured or not data[0::4] == data[1::4] == data[2::4]
    assert coloured is not variant.options.grey


def test_paragraphs_are_numbered_or_not(variant: Variant) -> None:
    (first, *_) = SampleEdition().chapter("belarus-war", variant.options.language).blocks
    start = squeezed(plain(first.content))[:20]  # type: ignore[union-attr]
    before = variant.said.body.partition(start)[0]
    assert before.endswith("1") is variant.options.numbers


def test_every_page_carries_the_watermark_as_text(variant: Variant) -> None:
    pages = [squeezed(page.extract_text()) for page in PdfReader(variant.file).pages]
    marked = [squeezed(variant.options.watermark) in page for page in pages]
    assert all(marked)
    assert squeezed(HOSTILE) not in variant.said.body[: len(variant.said.body) // 2], "it is none of what is read out"


def test_pages_say_when_they_were_printed_if_they_are_to(variant: Variant) -> None:
    spelled = {"lt": "Spausdinta 2026 m. lapkričio 24 d.", "en": "Printed 24 November 2026"}[variant.options.language]
    assert (squeezed(spelled) in squeezed(text_of(variant.file))) is bool(variant.options.printed)


def test_the_same_options_give_the_same_bytes(variant: Variant) -> None:
    assert make_pdf(SampleEdition(), variant.options) == variant.file.read_bytes()


def test_remarks_are_printed_at_the_end_in_reading_order(variant: Variant) -> None:
    heading = {"lt": "Žymelės ir pastabos", "en": "Bookmarks and notes"}[variant.options.language]
    _, found, end = variant.said.body.rpartition(squeezed(heading))
    assert bool(found) is bool(variant.options.remarks)
    if found:
        written = (REMARKS[2].name, REMARKS[0].name, *REMARKS[0].note.splitlines(), REMARKS[1].note)
        places = [end.index(squeezed(text)) for text in written]
        assert places == sorted(places)


def test_marks_are_seen_and_change_no_text(variant: Variant, tmp_path: Path) -> None:
    file = tmp_path / "unmarked.pdf"
    file.write_bytes(make_pdf(SampleEdition(), replace(variant.options, marks=())))
    assert (Said(file).body, Said(file).notes) == (variant.said.body, variant.said.notes)
    with PdfPages(file.read_bytes()) as before, PdfPages(variant.file.read_bytes()) as after:
        changed = any(before.render(page, 0.4) != after.render(page, 0.4) for page in range(len(before)))
    assert changed is bool(variant.options.marks)
