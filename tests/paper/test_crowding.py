"""Whether every line is printed where figures crowd the pages, in chapters thrown together at random."""

from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from reader.model.blocks import (
    Block,
    Chapter,
    Definition,
    DefinitionList,
    FigureBlock,
    Inlines,
    ListBlock,
    Paragraph,
    Quote,
)
from reader.model.prose import leaves, plain
from reader.model.report import Language
from reader.paper.options import PaperOptions
from reader.paper.pages import PageImage, PdfPages
from reader.paper.pdf import make_pdf
from tests.paper.reading import Said, squeezed
from tests.paper.sample import SampleEdition, figure
from tests.paper.sample_chapters import bullets, words

SEEDS = (0, 1, 2, 5, 63, 69, 136)
"""The last four make chapters of which lines were lost when figures in two languages could float to one page."""


def sentence(random: Random, most: int, mark: str) -> Inlines:
    """Make up words that stand nowhere else."""
    count = random.randint(5, most)
    return words(" ".join(f"{mark}w{number}" + "x" * random.randint(0, 6) for number in range(count)))


def random_block(random: Random, edition: SampleEdition, number: int, language: Language) -> Block:
    mark = f"{language}{number}"
    match random.choice("ppidfq"):
        case "p":
            return Paragraph(f"p{number}", number, sentence(random, 120, mark))
        case "q":
            return Quote(f"p{number}", number, (sentence(random, 60, mark),))
        case "i":
            items = [sentence(random, 30, f"{mark}i{item}") for item in range(random.randint(1, 6))]
            return ListBlock(f"p{number}", number, bullets(*items))
        case "d":
            entries = [
                Definition((words(f"{mark}term{entry}"),), (sentence(random, 30, f"{mark}d{entry}"),))
                for entry in range(random.randint(1, 5))
            ]
            return DefinitionList(f"p{number}", number, tuple(entries))
        case _:
            name = f"figure-{number}"
            edition.figures[name] = figure(name, number, "introduction", (1360, random.randint(300, 1100)))
            return FigureBlock(name)


def random_edition(seed: int) -> SampleEdition:
    """Make an edition whose introduction is built alike in both languages."""
    edition = SampleEdition()
    for language in edition.report.languages:
        random = Random(seed)  # noqa: S311 - the same one each time
        blocks = [random_block(random, edition, number, language) for number in range(1, random.randint(7, 17))]
        edition.chapters["introduction", language] = Chapter("introduction", "T", "S", "L", tuple(blocks))
    return edition


@pytest.mark.parametrize("bilingual", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_no_line_is_lost(tmp_path: Path, seed: int, bilingual: bool) -> None:
    edition, file = random_edition(seed), tmp_path / "crowded.pdf"
    file.write_bytes(make_pdf(edition, PaperOptions("lt", ("introduction",), bilingual=bilingual)))
    body = Said(file).body
    for language in ("lt", "en") if bilingual else ("lt",):
        for block in edition.chapters["introduction", language].blocks:
            assert all(squeezed(plain(leaf)) in body for leaf in leaves(block)), block.id


def fullness(page: PageImage) -> float:
    """Tell how much of a page between its head and its foot is above or below its largest hole."""
    inside = range(int(0.115 * page.height), int(0.885 * page.height))
    lines = [page.data[row * page.stride : row * page.stride + 4 * page.width] for row in inside]
    printed = [row for row, line in enumerate(lines) if min(line[0::4]) < 200]
    edges = [0, *printed, len(lines)]
    return 1 - max(after - before for before, after in pairwise(edges)) / len(lines)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_page_of_two_languages_is_half_empty_while_there_is_text(seed: int) -> None:
    options = PaperOptions("lt", ("introduction",), bilingual=True)
    with PdfPages(make_pdf(random_edition(seed), options)) as pages:
        fullnesses = [fullness(pages.render(page, 0.5)) for page in range(len(pages) - 2)]
    assert all(full > 0.65 for full in fullnesses), fullnesses
