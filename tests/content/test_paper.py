"""The shipped report on paper, read as assistive technology reads it, against the texts of its blocks."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from reader.compile.content import compile_content
from reader.edition.edition import Edition, open_edition
from reader.model.blocks import Block, CodeBlock, FigureBlock
from reader.model.contents import COVER, chapters, find_part, part_title
from reader.model.prose import leaves, plain, walk
from reader.model.report import ChapterEntry, Language
from reader.paper.options import PaperOptions
from reader.paper.pdf import make_pdf
from tests.content.prose import CONTENT
from tests.paper.checks import check_conformance
from tests.paper.reading import Said, squeezed
from tests.paper.test_template_layout import warnings_of

_MARGIN = re.compile(r"•?(\d+\.)?\d*")
"""What may stand between two texts: a bullet or number of a list, the number of a paragraph."""

_PAGES = re.compile(r"\((?:p\.[\d,]+|[\d,]+p\.)\)")
"""The pages in the index of names, which the screen does not tell."""

_INDEX = "names"

ACCEPTED = {
    "TBL-014": "a chart has lines across and numbers between them, and is no table",
    "HDG-010": "a year can be a heading",
}


class Paper(NamedTuple):
    """Hold the whole report on paper, and the languages that stand side by side in it."""

    edition: Edition
    languages: tuple[Language, ...]
    file: Path

    @property
    def options(self) -> PaperOptions:
        return PaperOptions(self.languages[0], bilingual=len(self.languages) > 1)


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Edition]:
    file = tmp_path_factory.mktemp("paper") / "report.edition"
    compile_content(CONTENT, file)
    edition = open_edition(file)
    yield edition
    edition.close()


@pytest.fixture(scope="module", params=[("lt",), ("en",), ("lt", "en")], ids="-".join)
def paper(request: pytest.FixtureRequest, edition: Edition, tmp_path_factory: pytest.TempPathFactory) -> Paper:
    file = tmp_path_factory.mktemp("paper") / "report.pdf"
    paper = Paper(edition, request.param, file)
    file.write_bytes(make_pdf(edition, paper.options))
    return paper


def texts_of(paper: Paper, entry: ChapterEntry) -> Iterator[tuple[Block, str]]:
    """Yield the texts of a chapter in the order of paper, each with its block; a figure has an empty one."""
    texts = [paper.edition.chapter(entry.id, language) for language in paper.languages]
    for alike in zip(*(walk(text.blocks) for text in texts), strict=True):
        if isinstance(alike[0], FigureBlock):
            yield alike[0], ""
        for block in alike[:1] if isinstance(alike[0], CodeBlock) else alike:
            yield from ((block, squeezed(plain(leaf))) for leaf in leaves(block))


def head_of(paper: Paper, entry: ChapterEntry) -> str:
    """Give what stands above the text of a chapter: its part, its titles, its leads."""
    part = find_part(paper.edition.report, entry.part)
    assert part is not None
    label = "" if entry.opener else "·".join(part_title(part, language).upper() for language in paper.languages)
    head = f"{part.number}{label}" if part.number else ""
    for words in (entry.title, entry.lead):
        head += "".join(words[language] for language in paper.languages)
    return squeezed(head)


def check_figure(paper: Paper, figure: FigureBlock, said: str) -> None:
    known = paper.edition.figure(figure.id)
    assert known is not None
    for language in paper.languages:
        for words in (known.caption, known.credit, known.licence):
            assert squeezed(words[language]) in said, figure.id


def test_every_text_is_said_once_in_reading_order_with_nothing_between(paper: Paper) -> None:
    body, place = Said(paper.file).body, 0
    for entry in chapters(paper.edition.report):
        if entry.id == _INDEX:
            body = body[:place] + _PAGES.sub("", body[place:])
        figure: FigureBlock | None = None
        first = True
        for block, text in texts_of(paper, entry):
            if isinstance(block, FigureBlock):
                figure = block
                continue
            at = body.find(text, place)
            assert at >= 0, f"{entry.id}#{block.id}: {text}"
            between = body[place:at]
            if figure is not None and not (first and entry.id == COVER):
                check_figure(paper, figure, between)
            elif first and entry.id != COVER:
                assert _MARGIN.fullmatch(between.rpartition(head_of(paper, entry))[2]), f"{entry.id}: {between}"
                assert head_of(paper, entry) in between
            elif not first:
                assert _MARGIN.fullmatch(between), f"{entry.id}#{block.id}: {between}"
            place, figure, first = at + len(text), None, False


def test_the_layout_settles(paper: Paper, tmp_path: Path) -> None:
    assert warnings_of(tmp_path, paper.edition, paper.options) == []


def test_the_checkers_find_no_error(paper: Paper) -> None:
    check_conformance(paper.file, ACCEPTED)
