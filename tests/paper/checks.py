"""What the tests of paper share: a chapter made into a PDF, and questions to a PDF."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import outloud
import pdfua
from pypdf import PdfReader

from reader.model.blocks import Block, Chapter, Note
from reader.paper.options import PaperOptions
from reader.paper.pdf import make_pdf
from tests.paper.sample import SampleEdition

ACCEPTED_WARNINGS = {
    "LNK-010": "an outside address is printed, never a link that leaves the machine",
    "ORD-001": "a caption precedes its figure among the tags and follows it on the page",
}


def pdf_of(
    file: Path, *blocks: Block, notes: tuple[Note, ...] = (), edition: SampleEdition | None = None, language: str = "en"
) -> Path:
    """Write the PDF of a chapter of these blocks."""
    edition = edition or SampleEdition()
    edition.chapters["introduction", language] = Chapter("introduction", "Title", "Short", "Lead", blocks, notes)
    file.write_bytes(make_pdf(edition, PaperOptions(language, ("introduction",))))
    return file


def check_conformance(file: Path) -> None:
    """Demand that two checkers find no error, and one no warning but those that are accepted."""
    checked = outloud.check(str(file))
    assert checked.error is None
    assert checked.errors == 0, checked.sorted_findings()
    assert {finding.rule for finding in checked.sorted_findings()} <= set(ACCEPTED_WARNINGS)
    assert list(pdfua.validate(str(file)).findings) == []


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
