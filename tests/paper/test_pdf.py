from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from reader.model.errors import PaperError
from reader.model.report import Language
from reader.paper.options import PaperOptions
from reader.paper.pdf import make_pdf
from tests.paper.checks import check_conformance, embedded_faces, outline_of, pdf_of
from tests.paper.reading import Said
from tests.paper.sample import SampleEdition, svg
from tests.paper.sample_words import WORDS


def test_two_checkers_find_no_error_in_the_whole_report(whole: Path) -> None:
    check_conformance(whole)


def test_two_checkers_find_no_error_in_one_chapter(tmp_path: Path, language: Language) -> None:
    file = tmp_path / "one.pdf"
    file.write_bytes(make_pdf(SampleEdition(), PaperOptions(language, ("belarus-war",))))
    check_conformance(file)


def test_two_checkers_find_no_error_without_figures(tmp_path: Path, language: Language) -> None:
    file = tmp_path / "plain.pdf"
    file.write_bytes(make_pdf(SampleEdition(), PaperOptions(language, figures=False)))
    check_conformance(file)
    assert "Figure" not in Said(file).kinds


def test_two_checkers_find_no_error_in_an_empty_chapter(tmp_path: Path) -> None:
    check_conformance(pdf_of(tmp_path / "empty.pdf"))


def test_the_document_says_both_standards(whole: Path) -> None:
    metadata = PdfReader(whole).xmp_metadata
    assert metadata is not None
    xmp = metadata.stream.get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part>" in xmp
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp


def test_the_document_tells_what_it_is(whole: Path, language: Language) -> None:
    pdf = PdfReader(whole)
    report = SampleEdition().report
    assert pdf.metadata is not None
    assert pdf.metadata.title == report.title[language]
    assert pdf.metadata.author == report.publisher[language]
    assert pdf.metadata.keywords == "sample-2023, 2023, 0123456789abcdef"
    assert str(pdf.root_object["/Lang"]) == language


def test_its_date_is_the_report_s_and_no_clock_s(whole: Path) -> None:
    metadata = PdfReader(whole).metadata
    assert metadata is not None
    assert metadata.creation_date == datetime(2023, 3, 9, tzinfo=UTC)


def test_the_same_input_gives_the_same_bytes(whole: Path, language: Language) -> None:
    assert make_pdf(SampleEdition(), PaperOptions(language)) == whole.read_bytes()


def test_the_outline_holds_parts_chapters_and_headings(whole: Path, language: Language) -> None:
    say = WORDS[language]
    assert list(outline_of(PdfReader(whole).outline)) == [
        (0, say["introduction title"]),
        (1, say["probability"]),
        (0, say["belarus title"]),
        (1, say["belarus-war title"]),
        (2, say["before"]),
        (3, say["words and plans"]),
        (1, say["belarus-dependence title"]),
        (2, say["scale"]),
        (0, {"lt": "Iliustracijos, jų licencijos ir šaltiniai", "en": "Figures, their licences and sources"}[language]),
    ]


@pytest.mark.parametrize("family", ["SourceSerifPro", "SourceSansPro", "DejaVuSansMono"])
def test_the_typefaces_are_embedded(whole: Path, family: str) -> None:
    assert any(family in name for name in embedded_faces(whole))


def test_a_picture_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    edition = SampleEdition(pictures={"belarus-map": svg(10, 10, "x")[:20]})
    with pytest.raises(PaperError) as caught:
        make_pdf(edition, PaperOptions("en", ("belarus-war",)))
    assert (caught.value.key, caught.value.values) == ("paper_picture_unfit", {"number": 2})
