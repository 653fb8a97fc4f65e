"""Pages as they should look, small and grey, in ``golden/``.

Where a page is meant to look otherwise from now on, draw them all again and look at what has changed before it is
committed: ``.venv/bin/python -m tests.paper.golden_pages``.
"""

from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from PIL import Image

from reader.model.blocks import Chapter, Link, ListBlock, Text
from reader.model.report import Part
from reader.paper.options import PaperOptions
from reader.paper.pages import PdfPages
from reader.paper.pdf import make_pdf
from tests.paper.pairs import MARKS, REMARKS
from tests.paper.sample import REPORT, SampleEdition, entry
from tests.paper.sample_chapters import bullets, words

FOLDER = Path(__file__).with_name("golden")

_SCALE = 40 / 72
"""Forty pixels to the inch."""


class Document(NamedTuple):
    """Hold a document and the pages of it that are looked at, by their names; pages count from 0."""

    options: PaperOptions
    pages: dict[str, int]


DOCUMENTS = (
    Document(
        PaperOptions("lt"),
        {"title-lt": 0, "contents": 2, "opener-lt": 4, "footnotes-figure-lt": 5, "table": 7, "names": 9, "figures": 10},
    ),
    Document(PaperOptions("en"), {"title-en": 0, "opener-en": 4}),
    Document(PaperOptions("lt", ("belarus-war",), bilingual=True), {"bilingual": 0, "bilingual-figure": 1}),
    Document(PaperOptions("en", ("belarus-war",), marks=MARKS, remarks=REMARKS), {"marks": 0, "remarks": 2}),
    Document(PaperOptions("en", passages=("belarus-war#p1", "belarus-war#p6", "introduction#p1")), {"passages": 0}),
    Document(PaperOptions("lt", ("belarus-war",), columns=2, grey=True, watermark="Juodraštis"), {"columns-grey": 0}),
    Document(PaperOptions("en", ("belarus-war",), paper="letter", size="xlarge"), {"large-print": 0}),
)


def sample() -> SampleEdition:
    """Give the sample report with an index of names."""
    part = Part("back", 0, (replace(entry("introduction", "back"), id="names"),))
    edition = SampleEdition(report=replace(REPORT, parts=(*REPORT.parts, part)))
    for language in REPORT.languages:
        uses = (Link("belarus-war", "p1", words("1")), Text(", "), Link("belarus-war", "p2", words("2")))
        items = bullets(*((Text(f"{name}: "), *uses) for name in ("Aliaksandras Lukašenka", "Minskas", "NATO")))
        edition.chapters["names", language] = Chapter("names", "Vardai", "Vardai", "", (ListBlock("p1", 1, items),))
    return edition


def draw(document: Document) -> dict[str, Image.Image]:
    """Draw the pages of a document that are looked at."""
    drawn = {}
    with PdfPages(make_pdf(sample(), document.options)) as pages:
        for name, number in document.pages.items():
            page = pages.render(number, _SCALE)
            image = Image.frombuffer("RGB", (page.width, page.height), page.data, "raw", "BGRX", page.stride, 1)
            drawn[name] = image.convert("L")
    return drawn


def main() -> None:
    """Draw all pages again."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for document in DOCUMENTS:
        for name, image in draw(document).items():
            image.save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
