"""Whether the template puts things where they belong."""

import re
from pathlib import Path
from typing import Literal

import pytest
import typst
from msgspec.structs import replace
from pypdf import PdfReader

from reader.model.blocks import (
    Chapter,
    FigureBlock,
    Heading,
    Link,
    Note,
    NoteMark,
    Paragraph,
    Text,
)
from reader.model.report import Language, Part
from reader.paper.exchange import MAIN
from reader.paper.folder import write_folder
from reader.paper.options import PaperEdition, PaperOptions
from reader.paper.pdf import make_pdf
from reader.resources import font_files
from tests.paper.checks import check_conformance, links_of, pdf_of, text_of
from tests.paper.reading import Said, squeezed
from tests.paper.sample import REPORT, SampleEdition, entry, figure
from tests.paper.sample_chapters import strength_table, words
from tests.paper.sample_words import WORDS


def warnings_of(folder: Path, edition: PaperEdition, options: PaperOptions) -> list[str]:
    """Typeset and give what Typst warns of, such as a layout that never settles."""
    write_folder(folder, edition, options)
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=sorted({file.parent for file in font_files()}),
    )
    main = folder / MAIN
    _, warnings = typst.compile_with_warnings(main, root=folder, font_paths=fonts, pdf_standards=["a-2a", "ua-1"])
    return [warning.message for warning in warnings]


def test_the_layout_settles(tmp_path: Path, language: Language) -> None:
    assert warnings_of(tmp_path, SampleEdition(), PaperOptions(language)) == []


def test_the_layout_of_a_chapter_of_many_figures_settles(tmp_path: Path) -> None:
    edition = SampleEdition()
    for number in range(1, 13):
        name = f"figure-{number}"
        edition.figures[name] = figure(name, number, "introduction", (1360, 300 + 97 * number))
    blocks = [
        block
        for number in range(1, 13)
        for block in (
            Paragraph(f"p{number}", number, words("Some words. " * 9 * number)),
            FigureBlock(f"figure-{number}"),
        )
    ]
    edition.chapters["introduction", "en"] = Chapter("introduction", "Title", "Short", "", tuple(blocks))
    assert warnings_of(tmp_path, edition, PaperOptions("en")) == []


def test_header_cells_are_told_from_others(whole: Path) -> None:
    kinds = Said(whole).kinds
    assert kinds.count("Table") == 1
    assert kinds.count("TH") == 3
    assert kinds.count("TD") == 12
    assert "Caption" in kinds


def test_the_header_row_stands_on_every_page_of_a_long_table(tmp_path: Path) -> None:
    file = pdf_of(tmp_path / "long.pdf", strength_table(WORDS["en"], 80))
    pages = [page.extract_text() for page in PdfReader(file).pages]
    assert len(pages) > 1
    assert all("Brigade" in page for page in pages)
    assert Said(file).kinds.count("TH") == 3, "repetitions are no content"
    check_conformance(file)


def test_footnotes_stand_on_the_page_of_their_mark(tmp_path: Path) -> None:
    filling = tuple(Paragraph(f"p{number}", number, words("Words that fill the page. " * 40)) for number in range(1, 9))
    marked = Paragraph("p9", 9, (Text("Here it is marked."), NoteMark("n1", 1)))
    file = pdf_of(tmp_path / "note.pdf", *filling, marked, notes=(Note("n1", 1, (words("The note."),)),))
    pages = [page.extract_text() for page in PdfReader(file).pages]
    assert ["The note." in page for page in pages] == ["Here it is marked." in page for page in pages]


def test_links_lead_to_what_is_printed_and_nowhere_else(tmp_path: Path) -> None:
    linked = (
        Text("See "),
        Link("introduction", "h1", words("above")),
        Text(" and "),
        Link("belarus", "p1", words("elsewhere")),
        Text("."),
    )
    file = pdf_of(tmp_path / "links.pdf", Heading("h1", 2, words("Heading")), Paragraph("p1", 1, linked))
    assert len(links_of(file)) == 1
    assert "See above and elsewhere." in text_of(file)


def test_nothing_in_the_document_leads_out_of_it(whole: Path) -> None:
    links = links_of(whole)
    assert links
    assert all("/Dest" in link or link["/A"]["/S"] == "/GoTo" for link in links)


def test_head_and_foot_tell_where_one_is(whole: Path, language: Language) -> None:
    page = PdfReader(whole).pages[5].extract_text()
    report = SampleEdition().report
    assert report.short_title[language] in page
    assert {"lt": "Baltarusija kare", "en": "Belarus in the war"}[language] in page
    assert {"lt": "6 puslapis iš 10", "en": "Page 6 of 10"}[language] in page


def test_the_title_page_says_whose_report_it_is_and_up_to_when(whole: Path, language: Language) -> None:
    page = " ".join(PdfReader(whole).pages[0].extract_text().split())
    report = SampleEdition().report
    cutoff = {"lt": "Informacija rinkta iki 2023 m. vasario 5 d.", "en": "Information up to 5 February 2023"}[language]
    for said in (report.title[language], report.source[language], report.rights[language], report.address, cutoff):
        assert squeezed(said) in squeezed(page)


def test_the_contents_name_every_chapter_with_its_page(whole: Path, language: Language) -> None:
    contents = squeezed(PdfReader(whole).pages[2].extract_text())
    title = {"lt": "Kiek režimas priklauso nuo Maskvos", "en": "How far the regime depends on Moscow"}[language]
    assert squeezed(title) + "8" in contents


def test_a_chapter_alone_says_below_what_a_title_page_would(tmp_path: Path) -> None:
    page = squeezed(PdfReader(pdf_of(tmp_path / "one.pdf")).pages[0].extract_text())
    report = SampleEdition().report
    for said in (report.title["en"], report.source["en"], report.rights["en"], report.publisher["en"]):
        assert squeezed(said) in page


def test_a_figure_that_does_not_fit_leaves_no_gap(tmp_path: Path) -> None:
    filling = Paragraph("p1", 1, words("Words that fill the page. " * 40))
    after = Paragraph("p2", 2, words("What follows the picture."))
    file = pdf_of(tmp_path / "float.pdf", filling, FigureBlock("belarus-map"), after)
    pages = [page.extract_text() for page in PdfReader(file).pages]
    assert ["What follows" in page for page in pages] == [True, False]
    assert ["Natural Earth" in page for page in pages] == [False, True]


def test_a_figure_that_fits_stays_in_its_place(tmp_path: Path) -> None:
    before, after = (Paragraph(f"p{number}", number, words(f"Paragraph {number}.")) for number in (1, 2))
    file = pdf_of(tmp_path / "place.pdf", before, FigureBlock("belarus-map"), after)
    text = squeezed(PdfReader(file).pages[0].extract_text())
    assert text.index("Paragraph1.") < text.index("Figure2") < text.index("Paragraph2.")


def test_the_figures_are_listed_with_licence_source_and_page(whole: Path, language: Language) -> None:
    page = squeezed(PdfReader(whole).pages[-1].extract_text())
    for plate in SampleEdition().figures.values():
        for said in (
            plate.caption[language],
            plate.credit[language],
            plate.licence[language],
            plate.source[language],
        ):
            assert squeezed(said) in page


def test_the_list_of_figures_tells_the_page_to_which_a_figure_floats(tmp_path: Path) -> None:
    edition = SampleEdition()
    filling = Paragraph("p1", 1, words("Words that fill the page. " * 90))
    blocks = (filling, FigureBlock("belarus-map"), Paragraph("p2", 2, words("More. " * 40)))
    edition.chapters["belarus-war", "en"] = Chapter("belarus-war", "Title", "Short", "", blocks)
    file = tmp_path / "listed.pdf"
    file.write_bytes(make_pdf(edition, PaperOptions("en")))
    pages = [squeezed(page.extract_text()) for page in PdfReader(file).pages]
    (listed,) = re.findall(r"Figure2.*?(\d+)Figure3", pages[-1])
    (stands,) = [number for number, page in enumerate(pages[:-1], 1) if "Figure2Belarus" in page]
    assert int(listed) == stands
    assert "More." in pages[stands - 2], "it floats past what follows it"


def test_a_drawing_stands_in_both_languages_on_one_page(tmp_path: Path) -> None:
    file = tmp_path / "both.pdf"
    file.write_bytes(make_pdf(SampleEdition(), PaperOptions("lt", ("belarus-war",), bilingual=True)))
    pages = [squeezed(page.extract_text()) for page in PdfReader(file).pages]
    assert ["2pav." in page for page in pages] == ["Figure2" in page for page in pages]


def test_the_index_of_names_tells_pages_beside_paragraphs(tmp_path: Path) -> None:
    back = Part("back", 0, (replace(entry("introduction", "back"), id="names"),))
    edition = SampleEdition(report=replace(REPORT, parts=(*REPORT.parts, back)))
    uses = (Link("belarus-war", "p1", words("1")), Text(", "), Link("belarus-war", "p2", words("2")))
    edition.chapters["names", "en"] = Chapter(
        "names", "Names", "Names", "", (Paragraph("p1", 1, (Text("Minsk: "), *uses)),)
    )
    file = tmp_path / "names.pdf"
    file.write_bytes(make_pdf(edition, PaperOptions("en")))
    assert "Minsk:1,2(p.6)" in Said(file).body
    check_conformance(file)


@pytest.mark.parametrize(("columns", "bilingual"), [(2, False), (1, True)])
def test_the_layout_settles_side_by_side(tmp_path: Path, columns: Literal[1, 2], bilingual: bool) -> None:
    options = PaperOptions("lt", columns=columns, bilingual=bilingual)
    assert warnings_of(tmp_path, SampleEdition(), options) == []


def test_paragraphs_of_two_languages_begin_on_one_line(tmp_path: Path) -> None:
    edition = SampleEdition()
    for language, filling in (("lt", "Žodžiai. "), ("en", "Some words that go on. ")):
        blocks = tuple(
            Paragraph(f"p{number}", number, words(f"START{number} " + number * filling)) for number in (1, 9, 3)
        )
        edition.chapters["introduction", language] = Chapter("introduction", "Title", "Short", "", blocks)
    file = tmp_path / "two.pdf"
    file.write_bytes(make_pdf(edition, PaperOptions("lt", ("introduction",), bilingual=True)))
    found: dict[str, list[float]] = {}

    def visit(text: str, _: object, matrix: list[float], *__: object) -> None:
        for mark in re.findall(r"START\d", text):
            found.setdefault(mark, []).append(round(matrix[5], 1))

    PdfReader(file).pages[0].extract_text(visitor_text=visit)
    assert set(found) == {"START1", "START9", "START3"}
    assert all(len(places) == 2 and len(set(places)) == 1 for places in found.values())
