"""What the tests of paper share: a chapter made into a PDF, and questions to a PDF."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import outloud
import pdfua
import pikepdf
from pypdf import PdfReader

from reader.model.blocks import Block, Chapter, CodeBlock, Note
from reader.model.prose import leaves, plain, walk
from reader.model.report import Language
from reader.paper.options import PaperOptions
from reader.paper.pdf import make_pdf
from reader.paper.selection import chosen_chapters, chosen_languages, chosen_passages
from tests.paper.sample import SampleEdition

ACCEPTED_WARNINGS = {
    "LNK-010": "an outside address is printed, never a link that leaves the machine",
    "ORD-001": "a caption precedes its figure among the tags and follows it on the page",
}

_FACE = re.compile(
    r"/[A-Z]{6}\+(?:Source(?:Serif|Sans)Pro-(?:Regular|It|Semibold|SemiboldIt)|DejaVuSansMono)(?:-Identity-H)?"
)
"""The faces that the packaged program ships and paper uses, as subsets."""


def embedded_faces(file: Path) -> set[str]:
    """Name the typefaces of a PDF; demand that all are ours and embedded."""
    fonts: list[Any] = [
        font.get_object()
        for page in PdfReader(file).pages
        for font in page["/Resources"].get_object().get("/Font", {}).values()  # type: ignore[union-attr]
    ]
    for font in fonts:
        assert _FACE.fullmatch(str(font["/BaseFont"]))
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)
    return {str(font["/BaseFont"]) for font in fonts}


def pdf_of(
    file: Path, *blocks: Block, notes: tuple[Note, ...] = (), edition: SampleEdition | None = None, language: str = "en"
) -> Path:
    """Write the PDF of a chapter of these blocks."""
    edition = edition or SampleEdition()
    edition.chapters["introduction", language] = Chapter("introduction", "Title", "Short", "Lead", blocks, notes)
    file.write_bytes(make_pdf(edition, PaperOptions(language, ("introduction",))))
    return file


def check_conformance(file: Path, accepted: Collection[str] = ()) -> None:
    """Demand sound syntax, that two checkers find no error, and one no warning but those that are accepted."""
    with pikepdf.open(file) as pdf:
        assert pdf.check_pdf_syntax() == []  # what qpdf --check says
    checked = outloud.check(str(file))
    assert checked.error is None
    assert checked.errors == 0, checked.sorted_findings()
    assert {finding.rule for finding in checked.sorted_findings()} <= {*ACCEPTED_WARNINGS, *accepted}
    assert list(pdfua.validate(str(file)).findings) == []


def printed_chapter(edition: SampleEdition, chapter: str, language: Language, options: PaperOptions) -> Chapter:
    """Give what is printed of a chapter, but for figures that are left out."""
    return chosen_passages(edition.report, options, edition.chapter(chapter, language))


def said_in_order(edition: SampleEdition, options: PaperOptions) -> Iterator[str]:
    """Yield the texts of the blocks that are printed, in the order in which they are read out."""
    languages = chosen_languages(edition.report, options)
    for entry in chosen_chapters(edition.report, options):
        chapters = [printed_chapter(edition, entry.id, language, options) for language in languages]
        for alike in zip(*(walk(chapter.blocks) for chapter in chapters), strict=True):
            once = alike[:1] if isinstance(alike[0], CodeBlock) else alike
            yield from (plain(leaf) for block in once for leaf in leaves(block))


def text_of(file: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(file).pages)


def outline_of(items: list[Any], depth: int = 0) -> Iterator[tuple[int, str]]:
    for item in items:
        if isinstance(item, list):
            yield from outline_of(item, depth + 1)
        else:
            yield depth, item.title.replace("\u00a0", " ")


def links_of(file: Path) -> list[Any]:
    return [annotation.get_object() for page in PdfReader(file).pages for annotation in page.get("/Annots", ())]
